import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { namesIn, namesOnlyIn } from "./a-stranger.ts";
import { theSite, wordsOf } from "./read-site.ts";

const first = theSite("real");
const second = theSite("second");
const { story } = second;
const $ = (path: string) => second.page(path).$;
const textOf = (path: string) => wordsOf($(path)("main").text());
const texts = [...second.files].filter((path) => /\.(html|json|css|xml|txt|svg|csv|ics|md)$/.test(path));

describe("another folder of content gives another site", () => {
  it("without a trace of the first story", () => {
    const names = namesOnlyIn(first, second);
    expect(names.length).toBeGreaterThan(100);
    expect(texts.flatMap((path) => namesIn(second.read(path), names).map((name) => `${name} in ${path}`))).toEqual([]);
  });

  it.each([first, second])("and the source code knows nothing of the story “$story.story.title”", (site) => {
    const names = namesOnlyIn(site, site === first ? second : first).filter((name) => name.includes(" "));
    const files = globSync("src/**/*.{ts,mjs,astro,css}");
    expect(files.flatMap((path) => namesIn(readFileSync(path, "utf8"), names).map((name) => `${name} in ${path}`))).toEqual([]);
  });
});

describe("hard cases come out right", () => {
  it("an article in which nothing is marked is “not reviewed”, and never silent", () => {
    expect(textOf("/articles/fjord-radio/").toLowerCase()).toContain("not reviewed");
    expect($("/articles/fjord-radio/")("[data-count]").length).toBe(0);
    for (const { address } of story.facts.filter(({ articles }) => articles.length > 0)) {
      expect(textOf(address), address).toMatch(/not reviewed/i);
      const silent = $(address)("section:has(> h3)").filter((_, part) =>
        /^silent$/i.test($(address)(part).children("h3").text()),
      );
      expect(silent.text(), address).not.toContain("Fjord Radio");
    }
  });

  it.each(story.withdrawn)("the $kind “$id” that was withdrawn is said to be, with the reason", ({ kind, id, title, reason }) => {
    const page = kind === "event" ? "/timeline/" : `/${kind}s/${id}/`;
    expect(textOf(page)).toContain(wordsOf(reason));
    expect(textOf(page)).toContain(wordsOf(title));
    expect(textOf(page)).toMatch(/withdrawn/i);
  });

  it("what was withdrawn stands in no list and no number", () => {
    const ids = new Set(story.withdrawn.map(({ id }) => id));
    expect([...story.articles, ...story.facts, ...story.events].filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it("a draft is nowhere", () => {
    const drafts =
      /Ten questions about the bell|ransom[ -]note|Divers search|second-search|articles\/bell-blog[/"]|questions\.png/i;
    expect([...second.files].filter((path) => drafts.test(path))).toEqual([]);
    expect(texts.filter((path) => drafts.test(second.read(path)))).toEqual([]);
  });

  it("a picture is shown in its article with its words, size and caption, as it was put there", () => {
    const page = $("/articles/tidende/");
    const figure = page("figure.picture");
    expect(figure.closest(".prose").length).toBe(1);
    expect(figure.find("img").attr()).toEqual({
      src: "/pictures/tower.png",
      alt: "The tower on the mole, with nothing hanging in its arch",
      width: "320",
      height: "200",
      loading: "lazy",
      decoding: "async",
    });
    expect(wordsOf(figure.find("figcaption").text())).toBe("The tower without its bell. Drawing: Vestholm Tidende, CC BY 4.0");
    const published = readFileSync(join(second.folder, "pictures/tower.png"));
    expect(published.equals(readFileSync("tests/second-story/content/pictures/tower.png"))).toBe(true);
    expect(story.pictures.map(({ address }) => address)).toEqual(["/pictures/tower.png"]);
  });

  it("a picture is found in a folder of the host too", () => {
    const nested = theSite("nested");
    const src = nested.page(`${nested.base}articles/tidende/`).$("figure.picture img").attr("src");
    expect(src).toBe(`${nested.base}pictures/tower.png`);
    expect(nested.files.has(src ?? "")).toBe(true);
  });

  it("Arabic is marked as Arabic and set from right to left, wherever it stands", () => {
    const article = $("/articles/al-marsa/");
    for (const place of ["h1", ".prose"]) {
      expect(article(place).closest("[lang]").attr("lang"), place).toBe("ar");
      expect(article(place).closest("[dir]").attr("dir"), place).toBe("rtl");
    }
    const arabic = /\p{Script=Arabic}/u;
    const headline = story.articles.find(({ language }) => language === "ar")?.title ?? "";
    const unmarked = second.pages.flatMap((page) => {
      const runs = page
        .$("body :not(script)")
        .filter((_, element) => ownText(page.$(element)).includes(headline) && arabic.test(headline));
      return runs
        .toArray()
        .filter((run) => page.$(run).closest("[lang]").attr("lang") !== "ar")
        .map((run) => `${run.tagName} on ${page.address}`);
    });
    expect(unmarked).toEqual([]);
  });

  it("a name in Hangul stands wherever its article is named", () => {
    const nameless = second.pages.filter(({ html }) => !html.includes("항구신문"));
    expect(nameless.map(({ address }) => address)).toEqual([]);
  });

  it("a conflict of dates is said in words, a vaguer date is not called one", () => {
    const entry = (id: string) => wordsOf($("/timeline/")(`[id="event.${id}"]`).text());
    expect(story.events.filter(({ conflict }) => conflict).map(({ id }) => id)).toEqual(["recovery"]);
    expect(entry("recovery")).toMatch(/in conflict/);
    expect(entry("inventory")).not.toMatch(/conflict/);
  });

  it("an article that holds two versions is at odds with itself", () => {
    expect(story.facts.find(({ id }) => id === "weight")?.atOddsWithThemselves).toEqual(["skerry-post"]);
    expect(textOf("/facts/weight/")).toMatch(/at odds with itself/);
  });

  it("a fact without an origin that has a name says nought, and shows who is meant", () => {
    expect($("/facts/boat/")('[data-count][href$="#origins"]').text()).toBe("0");
    expect(textOf("/facts/boat/")).toContain("People on the quay");
  });

  it("an old id still leads to what it named", () => {
    const named = [...story.articles, ...story.facts, ...story.events].flatMap(({ aliases, address }) =>
      aliases.map((alias) => ({ alias, address })),
    );
    expect(named.length).toBeGreaterThan(2);
    for (const { alias, address } of named) {
      if (address.includes("#")) expect($("/timeline/")(`[id="event.${alias}"]`).length, alias).toBe(1);
      else
        expect(
          second
            .page(address.replace(/[^/]+\/$/, `${alias}/`))
            .$("a[href]")
            .toArray()
            .some((a) => a.attribs.href === address),
        ).toBe(true);
    }
  });
});

function ownText(element: ReturnType<ReturnType<typeof $>>): string {
  return element
    .contents()
    .toArray()
    .flatMap((node) => (node.type === "text" ? node.data : []))
    .join("");
}
