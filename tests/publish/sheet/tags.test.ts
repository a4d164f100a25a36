import { describe, expect, it } from "vitest";
import { tagsIn } from "../../../src/publish/sheet/tags.ts";

describe("the tags of a page", () => {
  it("are told by name and classes, and by the place of the classes", () => {
    const html = '<body><p title="a > b" class="one two">x</p><svg viewBox="0 0 1 1"><linearGradient/></svg>';
    const tags = tagsIn(html);
    expect(tags.map(({ name, classes }) => [name, classes])).toEqual([
      ["body", ""],
      ["p", "one two"],
      ["svg", ""],
      ["lineargradient", ""],
    ]);
    const at = tags[1]?.classAt;
    expect(html.slice(at?.startOffset, at?.endOffset)).toBe('class="one two"');
  });

  it("hold the text of a style, and nothing of a comment", () => {
    const html = '<style>a>b{color:red}</style><!-- <p class="x"> -->';
    expect(tagsIn(html)).toEqual([
      { name: "style", classes: "", classAt: null, style: { text: "a>b{color:red}", startOffset: 0, endOffset: 29 } },
    ]);
  });

  it("have no class from another attribute, or from within a value", () => {
    expect(tagsIn('<a data-class="x" title="of class=y">').map(({ classes }) => classes)).toEqual([""]);
  });
});
