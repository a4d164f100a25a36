import { describe, expect, it } from "vitest";
import { articleOfPage } from "../../src/structured/articles.ts";
import { claimNode } from "../../src/structured/claims.ts";
import { correctionsWithThings, wholeCorrection } from "../../src/structured/corrections.ts";
import { eventNode } from "../../src/structured/events.ts";
import { pageData } from "../../src/structured/page-data.ts";
import { aCorrection } from "../compile/a-content-folder.ts";
import { AWKWARD, evidenceWith, HOSTILE } from "../data/some-evidence.ts";
import { strangeIn } from "./vocabulary.ts";

const trail = [{ name: "The bridge", link: "/" }];
const dataOf = async (page: Partial<Parameters<typeof pageData>[1]>, site?: string) =>
  pageData(await evidenceWith({}, site), { title: "Page", link: "/page/", trail, about: [], things: [], ...page });

describe("the structured data of a page", () => {
  it("says what page it is, of which story, and the way to it", async () => {
    expect(JSON.parse(await dataOf({}))).toEqual({
      "@context": "https://schema.org",
      "@type": "WebPage",
      "@id": "/page/",
      name: "Page",
      isPartOf: { "@id": "/" },
      breadcrumb: {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "The bridge", item: { "@id": "/" } },
          { "@type": "ListItem", position: 2, name: "Page" },
        ],
      },
    });
  });

  it("holds addresses that are whole when the address of the site is known", async () => {
    const data = await dataOf({}, "https://host.example");
    expect(JSON.parse(data)).toMatchObject({ "@id": "https://host.example/page/", isPartOf: { "@id": "https://host.example/" } });
  });

  it("leads to what the page is about, where that stands elsewhere", async () => {
    expect(JSON.parse(await dataOf({ about: ["/articles/first/"] })).about).toEqual([{ "@id": "/articles/first/" }]);
  });

  it("lets a thing that has the page's address stand for the page", async () => {
    const { "@graph": graph } = JSON.parse(await dataOf({ things: [{ "@type": "Claim", "@id": "/page/" }] }));
    expect(graph.map((thing: { "@type": string }) => thing["@type"])).toEqual(["Claim", "BreadcrumbList"]);
  });

  it("is the story's own on its first page, with the day it is brought up to", async () => {
    expect(JSON.parse(await dataOf({ link: "/" }))).toEqual({
      "@context": "https://schema.org",
      "@type": "WebSite",
      "@id": "/",
      name: "The bridge",
      description: "A bridge opens.",
      inLanguage: "en",
      dateModified: "2024-03-01",
      publishingPrinciples: "/about/",
    });
  });

  it("cannot be broken out of, and gives every text back as it was", async () => {
    const data = await dataOf({ title: `<!--${HOSTILE}<script>` });
    expect(data).not.toContain("<");
    expect(JSON.parse(data).name).toBe(`<!--${HOSTILE}<script>`);
  });
});

it("knows no type and no property that schema.org does not", async () => {
  const evidence = await evidenceWith({
    ...AWKWARD,
    "corrections/day.md": aCorrection({ articles: "[first]", events: "[opening]" }),
  });
  const { story, corroborations, entries } = evidence;
  const things = [
    ...story.articles.map((article) => articleOfPage(evidence, article)),
    ...[...corroborations.values()].map((one) => claimNode(evidence, one)),
    ...entries.map((entry) => eventNode(evidence, entry)),
    ...story.corrections.map((correction) => wholeCorrection(evidence, correction)),
    ...correctionsWithThings(evidence, "event", ["opening"]),
  ];
  const data = (link: string) => JSON.parse(pageData(evidence, { title: "Page", link, trail, about: ["/facts/open/"], things }));
  expect([...strangeIn(data("/page/")), ...strangeIn(data("/"))]).toEqual([]);
});

it("tells of a type that schema.org has not, and of a property that a type has not", () => {
  expect(strangeIn([{ "@type": "Clam" }, { "@type": "Event", about: {}, headline: "x", subjectOf: { name: "y" } }])).toEqual([
    "Clam",
    "headline of Event",
    "name of something that has no type",
  ]);
});
