import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { audit } from "../../src/publish/audit/audit.ts";
import { aBigStory, writeStory } from "../bench/a-big-story.ts";
import { buildSite, removeSite } from "./build-sites.ts";
import { type BuiltSite, siteIn } from "./read-site.ts";
import { wrongCounts } from "./shown-counts.ts";

/** The fewest articles whose facts and events stand on more than one page. */
const ARTICLES = 230;
/** So many more that no article names: with them there are more sources, and more outlets, than a page holds. */
const UNNAMED = { sources: 20, outlets: 280 };
const content = `node_modules/.cache/large-${process.pid}`;

/** What holds the whole story grows with it; a page does not. */
const WHOLE = "/data/story.html";
const MOST_BYTES = 300_000;

const unnamed = (kind: keyof typeof UNNAMED, of: string) =>
  Array.from(
    { length: UNNAMED[kind] },
    (_, index) => [`${kind}/unnamed-${index}.md`, `---\nname: Unnamed ${index}\nkind: ${of}\n---\n`] as const,
  );

describe("the site of a story too large for one page", () => {
  let site: BuiltSite;

  beforeAll(async () => {
    writeStory(new Map([...aBigStory(ARTICLES), ...unnamed("sources", "person"), ...unnamed("outlets", "newspaper")]), content);
    site = siteIn("large", { folder: await buildSite("large", content), base: "/", host: null });
  }, 600_000);
  afterAll(() => {
    removeSite("large");
    rmSync(content, { recursive: true, force: true });
  });

  it("has nothing in it that the audit refuses: each link leads to the page its place is on", async () => {
    const { story } = await compile(content);
    if (!story) throw new Error("the story does not compile");
    expect(audit(site.folder, { story, base: "/", site: null }).findings).toEqual([]);
  });

  it("counts what its lists hold, on all their pages", () => {
    expect(wrongCounts(site)).toEqual([]);
  });

  it.each([
    ["facts", "facts/", "tr[data-item]", 303],
    ["events", "timeline/", "#events > [data-item]", 303],
    ["articles of a fact", "facts/fact-1/", "#articles [data-item]", null],
    ["sources", "sources/", "[id^='source.']", 65],
    ["outlets", "sources/", "#outlets tbody tr", 310],
  ])("shows all %s once, on pages that lead to each other", (_name, first, selector, expected) => {
    const ids: (string | undefined)[] = [];
    let address: string | undefined = `/${first}`;
    while (address !== undefined) {
      const { $ } = site.page(address);
      ids.push(
        ...$(selector)
          .toArray()
          .map((item) => $(item).attr("id") ?? $(item).find("th").text()),
      );
      address = $('a[rel="next"][href*="/page/"]').first().attr("href")?.replace(/#.*/, "");
    }
    const all = expected ?? site.story.facts.find(({ id }) => id === "fact-1")?.articles.length;
    expect(new Set(ids).size).toBe(all);
    expect(ids.length).toBe(all);
  });

  it("has no page that grows with the story", () => {
    const large = site.pages.filter(({ address, html }) => address !== WHOLE && html.length > MOST_BYTES);
    expect(large.map(({ address, html }) => `${address} ${html.length}`)).toEqual([]);
  });
});
