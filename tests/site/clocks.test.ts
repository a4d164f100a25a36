import { describe, expect, it } from "vitest";
import { type BuiltSite, everySite, everyStory, wordsOf } from "./read-site.ts";

describe.each(everyStory())("the second clock of the site “$name”", (site) => {
  const { base, story } = site;
  const { $ } = site.page(`${base}timeline/reported/`);
  const told = story.events.filter(({ passages }) => passages.length > 0);
  const letterOf = new Map(story.articles.map(({ address, letter }) => [address, letter]));
  const rows = $("#reported [data-item]")
    .toArray()
    .map((row) => ({
      address: $(row).find("h3 a").attr("href"),
      date: $(row).closest("section").attr("id")?.replace("on.", ""),
      reports: $(row)
        .find("li")
        .toArray()
        .flatMap((group) => {
          const said = lagIn(wordsOf($(group).text()));
          const links = $(group).find("a").toArray();
          return links.map((link) => `${letterOf.get($(link).attr("href")?.split("#")[0] ?? "")} ${said}`);
        }),
    }));

  it("has every event that an article tells, once, and each leads to its entry", () => {
    expect(rows.map(({ address }) => address).sort()).toEqual(told.map(({ address }) => address).sort());
  });

  it("has the dates of first reports in their order, and those that are not known last", () => {
    const dates = $("#reported section")
      .toArray()
      .map((section) => $(section).attr("id")?.replace("on.", "") ?? "");
    const known = dates.filter((date) => date !== "no-date");
    expect(known).toEqual(known.toSorted());
    expect(dates.indexOf("no-date")).toBe(dates.includes("no-date") ? dates.length - 1 : -1);
  });

  it.each(told)("puts “$title” under its first report, with every article that tells it and the days it took", (event) => {
    const reports = reportsOf(site, event);
    const row = rows.find(({ address }) => address === event.address);
    expect(row?.reports.toSorted()).toEqual(reports.map(({ letter, lag }) => `${letter} ${lag}`).toSorted());
    const days = reports.flatMap(({ published }) => published ?? []).toSorted();
    expect(row?.date).toBe(days[0] ?? "no-date");
  });
});

describe.each(everySite())("the timeline of the site “$name”", ({ base, page }) => {
  const happened = page(`${base}timeline/`);

  it("leads from each of its orders to the other, and says which of them is shown", () => {
    const orders = ["timeline/", "timeline/reported/"].map((path) => base + path);
    for (const address of orders) {
      const { $ } = page(address);
      const links = $("main nav.clocks a").toArray();
      expect(links.map((link) => $(link).attr("href"))).toEqual(orders);
      expect(links.filter((link) => $(link).attr("aria-current") === "page").map((link) => $(link).attr("href"))).toEqual([
        address,
      ]);
    }
  });

  it("names stretches without an event between events, and neither counts them nor keeps them when one article is chosen", () => {
    const { $ } = happened;
    const gaps = $("#events > .gap").toArray();
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) {
      expect(wordsOf($(gap).text())).toMatch(/^\S.* (year|month)s? without (an|a new) event$/);
      expect($(gap).is("[data-item]")).toBe(false);
      expect($(gap).attr("data-article")).toBe("");
      expect($(gap).prev().is("[data-item]") && $(gap).next().is("[data-item]")).toBe(true);
    }
  });
});

type Event = BuiltSite["story"]["events"][number];

const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d\d-\d\d$/.test(date);

/** Each article that tells an event, by the data. */
function reportsOf({ story }: BuiltSite, { date, passages }: Event) {
  const articles = story.articles.filter(({ id }) => passages.some(({ article }) => article === id));
  return articles.map(({ letter, published }) => ({
    ...{ letter, published },
    lag: isDay(date) && isDay(published) ? (Date.parse(published) - Date.parse(date)) / 86_400_000 : null,
  }));
}

/** The days that words on a page say a report took. */
function lagIn(text: string): number | null {
  const days = /(\d+) days (later|before)/.exec(text);
  if (days) return Number(days[1]) * (days[2] === "later" ? 1 : -1);
  return (
    [
      ["the same day", 0],
      ["the next day", 1],
      ["the day before", -1],
    ].flatMap(([said, lag]) => (text.includes(String(said)) ? Number(lag) : []))[0] ?? null
  );
}
