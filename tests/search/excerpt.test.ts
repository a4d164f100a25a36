import { describe, expect, it } from "vitest";
import { excerpt } from "../../src/search/excerpt.ts";

/** The excerpt with what was found in brackets. */
const around = (text: string, ...terms: string[]): string =>
  excerpt(text, new Set(terms))
    .map(({ words, found }) => (found ? `[${words}]` : words))
    .join("");

const numbered = (n: number): string => Array.from({ length: n }, (_, index) => `w${index + 1}`).join(" ");

describe("an excerpt", () => {
  it("sets apart each word that was looked for, as the text writes it", () => {
    expect(around("“Élysée”, said the Élysée’s man.", "elysee", "man")).toBe("“[Élysée]”, said the [Élysée]’s [man].");
  });

  it("of a short text is the whole of it", () => {
    expect(around(numbered(36), "w36")).toBe(numbered(36).replace("w36", "[w36]"));
  });

  it("of a long text begins a little before the first that was found", () => {
    expect(around(numbered(100), "w50")).toBe(`…${numbered(100).split(" ").slice(41, 77).join(" ").replace("w50", "[w50]")}…`);
  });

  it("of the end of a long text goes as far back as there is room", () => {
    expect(around(numbered(100), "w99")).toMatch(/^…w65 .* \[w99\] w100$/);
  });

  it("joins signs that stand side by side", () => {
    expect(around("在北京市", "北京", "京市")).toBe("在[北京]市");
  });
});
