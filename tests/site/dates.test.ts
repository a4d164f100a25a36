import { describe, expect, it } from "vitest";
import { type BuiltSite, byId, everyStory, wordsOf } from "./read-site.ts";

const MONTHS =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const month = new RegExp(`\\b(?:${MONTHS})\\b`);
const day = new RegExp(`\\b\\d{1,2}(?:\\s*[–-]\\s*\\d{1,2})?\\s+(?:${MONTHS})\\b|\\b(?:${MONTHS})\\s+\\d{1,2}\\b(?!\\d)`);

describe.each(everyStory())("the dates of the site “$name”", (site) => {
  const { story } = site;

  it("are never shown more precisely than they are known", () => {
    const padded = site.pages.flatMap(({ $, address }) =>
      $("time[datetime]")
        .toArray()
        .map((time) => ({ address, datetime: $(time).attr("datetime") ?? "", text: wordsOf($(time).text()) }))
        .filter(({ datetime, text }) => precisionOf(datetime) !== shownPrecision(text)),
    );
    expect(padded).toEqual([]);
  });

  it("of events are as precise on the timeline as in the data", () => {
    const page = site.page(`${site.base}timeline/`);
    const shown = story.events.map(({ id, date }) => ({
      id,
      date,
      text: wordsOf(
        page
          .$(byId(`event.${id}`))
          .find(".when")
          .first()
          .text(),
      ),
    }));
    expect(shown.filter(({ text }) => text === "")).toEqual([]);
    expect(shown.filter(({ date, text }) => !isDay(date) && day.test(text))).toEqual([]);
    expect(shown.filter(({ date, text }) => isDay(date) && !day.test(text))).toEqual([]);
  });

  it("that articles give stay as vague as their words", () => {
    const page = site.page(`${site.base}timeline/`);
    const padded = story.events.flatMap((event) =>
      event.passages.flatMap(({ dating, address, text }) => {
        if (!dating || isDay(dating.date)) return [];
        const telling = page
          .$(byId(`event.${event.id}`))
          .find(`li:has(a[href="${address}"])`)
          .clone();
        telling.find("q, blockquote, mark, [lang], a, .receipt").remove();
        return day.test(telling.text()) ? [{ event: event.id, text, dating: dating.date, shown: wordsOf(telling.text()) }] : [];
      }),
    );
    expect(padded).toEqual([]);
  });

  const undated = story.articles.filter(({ published }) => published === null);
  it("that an article does not give are said not to be given", () => {
    expect(undated.length).toBeGreaterThan(0);
    for (const { address } of undated) {
      expect(wordsOf(site.page(address).$("article header, main > header").text()), address).toContain("not given");
      expect(footerEntry(site, address), address).toContain("date not given");
    }
  });

  it("of dated articles stand beside their names on every page", () => {
    for (const { address, published } of story.articles.filter((article) => article.published !== null)) {
      expect(footerEntry(site, address), address).toMatch(new RegExp(`\\b${published?.slice(0, 4)}\\b`));
    }
  });
});

/** What the footer, which names every article, says of one. */
function footerEntry({ base, page }: BuiltSite, address: string): string {
  return wordsOf(page(base).$(`footer li:has(a[href="${address}"])`).text());
}

type Precision = "year" | "month" | "day";

const precisionOf = (edtf: string): Precision => (["year", "month", "day"] as const)[edtf.split("-").length - 1] ?? "day";
const shownPrecision = (text: string): Precision => (day.test(text) ? "day" : month.test(text) ? "month" : "year");

/** A day, or an interval between days. */
const isDay = (edtf: string): boolean =>
  edtf
    .replace(/[~?]/g, "")
    .split("/")
    .some((side) => /^-?\d{4}-(0\d|1[0-2])-\d\d$/.test(side));
