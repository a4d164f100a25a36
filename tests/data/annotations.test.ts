import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { annotations } from "../../src/data/annotations.ts";
import { articleText } from "../../src/data/article-text.ts";
import { anArticle } from "../compile/a-content-folder.ts";
import { AWKWARD, evidenceWith } from "./some-evidence.ts";

interface Annotation {
  readonly id: string;
  readonly body: readonly Record<string, unknown>[];
  readonly target: {
    readonly source: { readonly id: string };
    readonly selector: readonly [{ value: string }, Quote, { start: number; end: number }];
    readonly "schema:sha256": string;
  };
}

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

async function madeOf(files: typeof AWKWARD, site?: string) {
  const { story, ...evidence } = await evidenceWith(files, site);
  const collection = JSON.parse(annotations({ story, ...evidence }));
  return { story, collection, items: collection.first.items as Annotation[] };
}

describe("annotations.json", () => {
  it("finds every passage again in the text of its article, by position and by quotation", async () => {
    const { story, items } = await madeOf(AWKWARD);
    expect(items.length).toBe(8);
    for (const { target } of items) {
      const { characters } = articleText(story.article(target.source.id.split("/")[2] ?? ""));
      const [, { exact, prefix, suffix }, { start, end }] = target.selector;
      expect(characters.slice(start, end).join("")).toBe(exact);
      const [before, ...after] = characters.join("").split(prefix + exact + suffix);
      expect(after).toHaveLength(1);
      expect([...`${before}${prefix}`].length).toBe(start);
    }
  });

  it("counts characters, not halves of them, and takes a line break for a space", async () => {
    const { items } = await madeOf(AWKWARD);
    const [, quote, position] = items[0]?.target.selector ?? [];
    expect(quote).toMatchObject({ exact: "is open", prefix: "The bridge is open\nThe bridge 🌉 " });
    expect(position).toMatchObject({ start: 32, end: 39 });
  });

  it("quotes as much around the words as it takes to tell them from the same words elsewhere", async () => {
    const same = "Again and again it is said, and said once more, that the bridge [is open](fact:open).\n\n";
    const { items } = await madeOf({ ...AWKWARD, "articles/first.md": anArticle({ letter: "A", body: same.repeat(3) }) });
    const quotes = items.slice(0, 3).map(({ target }) => target.selector[1]);
    expect(new Set(quotes.map(({ exact }) => exact)).size).toBe(1);
    expect(new Set(quotes.map(({ prefix, suffix }) => prefix + suffix)).size).toBe(3);
  });

  it("says which fact and version it is, and who told it, origin first", async () => {
    const { items } = await madeOf(AWKWARD, "https://host.example");
    expect(items[0]).toMatchObject({
      id: "https://host.example/data/annotations.json#first/fact.open.1",
      type: "Annotation",
      body: [
        { purpose: "identifying", source: "https://host.example/facts/open/" },
        { purpose: "classifying", "rdfs:label": "version", value: "now" },
        {
          purpose: "describing",
          value: "The mayor",
          "dcterms:source": {
            "@list": [{ id: "https://host.example/sources/#source.mayor", name: 'The "mayor", of <b>all</b>' }],
          },
        },
      ],
      target: { source: { id: "https://host.example/articles/first/", language: "en" } },
    });
  });

  it("gives the date of a dating as vague as its words, and to an undated passage none", async () => {
    const { items } = await madeOf(AWKWARD);
    const dates = items.flatMap(({ id, body }) =>
      body.filter((one) => one["rdfs:label"] === "date").map(({ value }) => `${id.split("#")[1]} ${value}`),
    );
    expect(dates).toEqual(["first/event.opening.1 2024-02-18", "first/event.plans.2 2023-09", "marsa/event.opening.1 2024-01"]);
  });

  it("bears a digest that changes with the words of the passage, and with nothing else", async () => {
    const digests = async (body: string) =>
      (await madeOf({ ...AWKWARD, "articles/first.md": anArticle({ letter: "A", body }) })).items
        .slice(0, 1)
        .map(({ target }) => target["schema:sha256"]);
    const [digest] = await digests("The bridge [is open](fact:open).");
    expect(digest).toBe(createHash("sha256").update("is open").digest("hex"));
    expect(await digests("At last the bridge [is open](fact:open)!")).toEqual([digest]);
    expect(await digests("The bridge [is closed](fact:open).")).not.toEqual([digest]);
  });

  it("is a collection that says how many there are, under which licence, and what its positions count", async () => {
    const { collection, items } = await madeOf(AWKWARD);
    expect(collection).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
      total: items.length,
      rights: "https://licence.example/by",
      "rdfs:comment": expect.stringContaining("code points of Unicode"),
    });
  });
});
