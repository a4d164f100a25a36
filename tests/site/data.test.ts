import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { FEED_FILES } from "../../src/feeds/feeds.ts";
import { type BuiltPage, type BuiltSite, byId, everySite, everyStory, wordsOf } from "./read-site.ts";

const table = (site: BuiltSite, file: string): Record<string, string>[] =>
  parse(site.read(`${site.base}data/${file}`), { columns: true });
const json = (site: BuiltSite, file: string) => JSON.parse(site.read(`${site.base}data/${file}`));
const calendar = (site: BuiltSite): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(site.read(`${site.base}data/events.ics`)))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

describe.each(everySite())("the page of the data of the site “$name”", (site) => {
  const { $ } = site.page(`${site.base}data/`);

  it("lists every file of data, each with its size, its licence and a use of it", () => {
    const listed = $("#files > li")
      .toArray()
      .map((item) => ({
        file: $(item).find("h3 a").attr("href") ?? "",
        bytes: Number($(item).find("data").attr("value")),
        licence: /, (licence not given|MIT, as the program|creativecommons\.org\S+)$/.test(
          wordsOf($(item).find("h3 + p").text()),
        ),
        use: wordsOf($(item).find("pre").text()) !== "",
      }));
    // The index of search is for its page, the list of pages to fetch ahead for browsers.
    const others = [...FEED_FILES, "search/index.json", "speculation-rules.json"].map((file) => site.base + file);
    const files = [...site.files].filter((path) => /\.(json|csv|ics|md)$|\/story\.html$/.test(path) && !others.includes(path));
    expect(listed.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(listed).toEqual(
      listed.map(({ file }) => ({ file, bytes: Buffer.byteLength(site.read(file)), licence: true, use: true })),
    );
  });

  it("is reached from the page on how it is made", () => {
    expect(site.page(`${site.base}about/`).$(`main a[href="${site.base}data/"]`)).toHaveLength(1);
  });
});

describe.each(everyStory())("the files of data of the site “$name”", (site) => {
  const { story } = site;
  const passages = [...story.facts, ...story.events].flatMap((thing) => thing.passages);
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id).sort();

  it("have one set of ids", () => {
    const events = ids(story.events);
    expect(table(site, "facts.csv").map(({ fact }) => fact)).toEqual(ids(story.facts));
    expect(
      table(site, "events.csv")
        .map(({ event }) => event)
        .sort(),
    ).toEqual(events);
    expect(
      json(site, "timeline.json")
        .events.map((slide: { unique_id: string }) => slide.unique_id)
        .sort(),
    ).toEqual(events);
    const annotated = json(site, "annotations.json").first.items.map(({ id }: { id: string }) => id.split("#")[1]);
    expect(annotated.sort()).toEqual(ids(passages));
    const { $ } = site.page(`${site.base}data/story.html`);
    const placed = [
      ...passages.map(({ id }) => id),
      ...(["article", "fact", "event", "source"] as const).flatMap((kind) => story[`${kind}s`].map(({ id }) => `${kind}.${id}`)),
    ];
    expect(placed.filter((id) => $(byId(id)).length !== 1)).toEqual([]);
  });

  it("know a day only where it is known", () => {
    const day = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/;
    const vague = new Set(story.events.filter(({ date }) => !day.test(date)).map(({ id }) => id));
    expect(vague.size).toBeGreaterThan(0);
    const inCalendar = calendar(site).map(({ uid }) => uid.replace(/^event\.(.*)@.*$/, "$1"));
    expect(inCalendar.sort()).toEqual(ids(story.events).filter((id) => !vague.has(id)));
    const { events: slides } = json(site, "timeline.json");
    expect(slides.filter((slide: Slide) => vague.has(slide.unique_id) && slide.start_date.day && slide.end_date?.day)).toEqual(
      [],
    );
    const rows = table(site, "events.csv").filter(
      ({ event = "", uncertain, approximate }) => vague.has(event) && `${uncertain}${approximate}` === "falsefalse",
    );
    expect(rows.filter(({ start = "", end = "" }) => day.test(start) && day.test(end))).toEqual([]);
  });

  it("tell the same of each fact and article", () => {
    for (const row of table(site, "facts.csv")) {
      const fact = story.facts.find(({ id }) => id === row.fact);
      expect(row.status, row.fact).toBe(fact?.status.join(" "));
      expect(Number(row.origins), row.fact).toBe(fact?.origins.length);
      const carrying = story.articles.filter(({ id }) => /^(says|differs)$/.test(row[`says.${id}`] ?? ""));
      expect(ids(carrying), row.fact).toEqual([...(fact?.articles ?? [])].sort());
    }
  });
});

interface Slide {
  readonly unique_id: string;
  readonly start_date: { readonly day?: number };
  readonly end_date?: { readonly day?: number };
}

interface Target {
  readonly source: { readonly id: string };
  readonly selector: readonly [
    { readonly value: string },
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
}

describe.each(everyStory())("each annotation of the site “$name”", (site) => {
  const targets: Target[] = json(site, "annotations.json").first.items.map(({ target }: { target: Target }) => target);
  const texts = new Map(site.story.articles.map(({ address }) => [address, textOf(site.page(address))]));

  it("finds its words on the built page at the position it gives", () => {
    const wrong = targets.filter(({ source, selector: [, { exact }, { start, end }] }) => {
      const characters = [...(texts.get(source.id) ?? "")];
      return characters.slice(start, end).join("") !== exact;
    });
    expect(wrong).toEqual([]);
  });

  it("finds them by its quotation, there and nowhere else", () => {
    const wrong = targets.filter(({ source, selector: [, { exact, prefix, suffix }, { start }] }) => {
      const [before = "", ...after] = (texts.get(source.id) ?? "").split(prefix + exact + suffix);
      return after.length !== 1 || [...(before + prefix)].length !== start;
    });
    expect(wrong).toEqual([]);
  });

  it("finds them by its fragment", () => {
    const missing = targets.filter(({ source, selector: [{ value }] }) => site.page(source.id).$(byId(value)).length !== 1);
    expect(missing).toEqual([]);
  });
});

/** The text of an article on its page, as annotations.json says that its positions count it. */
function textOf({ $ }: BuiltPage): string {
  const parts = $("article").find("h1, .lede, .prose").clone();
  parts.find(".visually-hidden, sup[aria-hidden]").remove();
  return parts
    .toArray()
    .map((part) =>
      $(part)
        .text()
        .replace(/[ \t\n\f\r]+/g, " ")
        .replace(/^ | $/g, ""),
    )
    .filter((text) => text !== "")
    .join("\n");
}
