import { describe, expect } from "vitest";
import { it } from "./reader.ts";

describe("what a screen reader says", () => {
  it("of a row of the matrix: each article’s word, then the fact", async ({ open }) => {
    const page = await open("second", "/facts/");
    expect(await page.locator('[id="fact.stolen"]').ariaSnapshot()).toMatchInlineSnapshot(`
      "- row "A1 differs, version 1 2 passages in A B2 differs, version 2 C4 differs, version 4 not reviewed E3 differs, version 3 1 Was the bell stolen? 1 It was stolen; 2 It was probably stolen; 3 It may have been stolen; 4 Nobody can say Police; A and E in their own voice":
        - cell "A1 differs, version 1 2 passages in A":
          - link "A1 differs, version 1":
            - /url: /articles/skerry-post/#fact.stolen.1
            - text: A
            - subscript: "1"
            - text: differs, version 1
          - link "2 passages in A":
            - /url: /facts/stolen/#in.skerry-post
        - cell "B2 differs, version 2":
          - link "B2 differs, version 2":
            - /url: /articles/tidende/#fact.stolen.1
            - text: B
            - subscript: "2"
            - text: differs, version 2
        - cell "C4 differs, version 4":
          - link "C4 differs, version 4":
            - /url: /articles/hanggu/#fact.stolen.1
            - text: C
            - subscript: "4"
            - text: differs, version 4
        - cell "not reviewed"
        - cell "E3 differs, version 3":
          - link "E3 differs, version 3":
            - /url: /articles/al-marsa/#fact.stolen.1
            - text: E
            - subscript: "3"
            - text: differs, version 3
        - cell "1":
          - link "1":
            - /url: /facts/stolen/#origins
        - rowheader "Was the bell stolen?":
          - link "Was the bell stolen?":
            - /url: /facts/stolen/
        - cell "1 It was stolen; 2 It was probably stolen; 3 It may have been stolen; 4 Nobody can say Police; A and E in their own voice""
    `);
  });

  it("of a paragraph of an article: each passage’s own words, then its fact and who else carries it", async ({ open }) => {
    const page = await open("second", "/articles/skerry-post/");
    const paragraph = page.locator("p", { has: page.locator('[id="fact.missing.1"]') });
    expect(await paragraph.ariaSnapshot()).toMatchInlineSnapshot(`
      "- paragraph:
        - link "The tower was found empty (fact 4, in 4 of 4 articles)":
          - /url: /facts/missing/#in.skerry-post
        - 'link "on Saturday 14 June (event: The bell is found to be missing, 14 June 2025)"':
          - /url: /timeline/#event.theft
        - text: ", the morning of"
        - 'link "the midsummer regatta (event: The midsummer regatta is sailed, 14 June 2025)"':
          - /url: /timeline/#event.regatta
        - text: ", police and the harbour office said."
        - link "The bell was stolen, not borrowed (fact 1, in 4 of 4 articles, contested)":
          - /url: /facts/stolen/#in.skerry-post
          - text: The bell was
          - emphasis: stolen
          - text: ", not borrowed (fact 1, in 4 of 4 articles, contested)"
        - text: .
        - link "People on the quay spoke of a boat without lights (fact 5, in 2 of 4 articles)":
          - /url: /facts/boat/#in.skerry-post
        - text: .
        - link "No one has been arrested (fact 3, in 2 of 4 articles)":
          - /url: /facts/arrests/#in.skerry-post
        - text: ", both told Northwire.""
    `);
  });
});
