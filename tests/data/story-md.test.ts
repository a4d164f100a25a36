import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { storyMd } from "../../src/data/story-md.ts";
import { AWKWARD, evidenceWith, HOSTILE } from "./some-evidence.ts";

const read = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);

function all<T extends Nodes["type"]>(text: string, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  visit(read(text), type, (node) => void found.push(node as Extract<Nodes, { type: T }>));
  return found;
}

const wordsIn = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map((child) => wordsIn(child)).join("") : "";

describe("story.md", () => {
  it("holds every passage as a link to its address, and in the article as a link to what it tells", async () => {
    const links = all(storyMd(await evidenceWith(AWKWARD, "https://host.example")), "link").map(
      (link) => `${wordsIn(link)} -> ${link.url}`,
    );
    expect(links).toEqual(
      expect.arrayContaining([
        "is open -> https://host.example/articles/first/#fact.open.1",
        "is open -> https://host.example/facts/open/#in.first",
        "“since Sunday” -> https://host.example/articles/first/#event.opening.1",
        "سيفتح -> https://host.example/articles/marsa/#fact.open.1",
      ]),
    );
  });

  it("shows hostile names as text: no HTML, no link and no emphasis comes of them", async () => {
    const text = storyMd(await evidenceWith(AWKWARD));
    const [heading] = all(text, "heading");
    expect(heading?.children).toEqual([expect.objectContaining({ type: "text", value: HOSTILE })]);
    expect(all(text, "html")).toEqual([]);
    expect(all(text, "link").filter(({ url }) => url.startsWith("javascript"))).toEqual([]);
  });

  it("keeps the footnotes of each article its own", async () => {
    const text = storyMd(await evidenceWith(AWKWARD));
    expect(all(text, "footnoteReference").map(({ identifier }) => identifier)).toEqual(["first/footnote-fn-1"]);
    expect(all(text, "footnoteDefinition").map(wordsIn)).toEqual(["Says a note."]);
  });

  it("prints no day for a month, says what is not reviewed and what is not given", async () => {
    const text = storyMd(await evidenceWith(AWKWARD));
    const headings = all(text, "heading").map(wordsIn);
    expect(headings).toContain("September 2023: Plans are made");
    expect(text).not.toMatch(/\d September 2023/);
    expect(text).toContain("A (version 1) and B (version 2); C not reviewed");
    expect(text).toContain("date not given");
  });

  it("leaves out what is only said on the page, and numbers that mean nothing here", async () => {
    expect(storyMd(await evidenceWith(AWKWARD))).not.toMatch(/\(fact 1|open1/);
  });
});
