import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { eventsIcs } from "../../src/data/events-ics.ts";
import { anEvent, aStory } from "../story/a-story.ts";
import { AWKWARD, evidenceFrom, evidenceWith, HOSTILE } from "./some-evidence.ts";

const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
const calendarOf = (...dates: string[]): string =>
  eventsIcs(evidenceFrom(aStory({ events: dates.map((date, index) => anEvent(`e${index}`, date)) })));

describe("events.ics", () => {
  it("holds a day as a whole day, and an interval between days as all of them", () => {
    const [day, days] = eventsOf(calendarOf("2024-02-29", "2023-09-12/2023-09-17"));
    expect([days?.startDate.toString(), days?.endDate.toString()]).toEqual(["2024-02-29", "2024-03-01"]);
    expect([day?.startDate.toString(), day?.endDate.toString()]).toEqual(["2023-09-12", "2023-09-18"]);
    expect([day, days].map((event) => event?.startDate.isDate)).toEqual([true, true]);
  });

  const vague = [
    ...["2023-09", "2023", "2024-21", "202X", "2024-02-XX", "2024-02-18~", "2024-02-18?"],
    ...["2023-09/..", "../2024-02-18", "2023-09/2023-10-02", "-0043-03-15"],
  ];
  it.each(vague)("leaves out %s, which is not known to the day", (date) => {
    expect(eventsOf(calendarOf(date))).toEqual([]);
  });

  it("says how many it left out", () => {
    const description = (text: string) => new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue("x-wr-caldesc");
    expect(description(calendarOf("2024-02-18", "2023-09", "2023"))).toBe(
      "1 event whose day is known. 2 events are left out because no day is known.",
    );
    expect(description(calendarOf("2024-02-18"))).toBe("1 event whose day is known. None is left out because no day is known.");
  });

  it("tells the time of the story, not of the clock, and keeps the id of an event", async () => {
    const [event] = eventsOf(eventsIcs(await evidenceWith(AWKWARD, "https://host.example")));
    expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2024-03-01T00:00:00Z");
    expect(event?.uid).toBe("event.opening@host.example");
    expect(event?.component.getFirstPropertyValue("url")).toBe("https://host.example/timeline/#event.opening");
  });

  it("names no host that it does not know, and is still told from the calendar of another story", () => {
    const [event] = eventsOf(calendarOf("2024-02-18"));
    expect(event?.uid).toBe("event.e0@A%20story.invalid");
    expect(event?.component.getFirstProperty("url")).toBeNull();
  });

  it("keeps hostile titles and Arabic as text, in lines of 75 bytes at most", async () => {
    const text = eventsIcs(await evidenceWith(AWKWARD));
    const [event] = eventsOf(text);
    expect(event?.summary).toBe(HOSTILE);
    expect(event?.description).toContain("“في الشهر الماضي”, that is January 2024: in conflict; own voice");
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toMatch(/[^\r]\n/);
  });
});
