import { load } from "cheerio";
import { expect, it } from "vitest";
import { frameSnippet } from "../../src/data/frame-snippet.ts";
import { HOSTILE } from "./some-evidence.ts";

it("the HTML to copy is one frame, which loads when it is near", () => {
  expect(frameSnippet("https://news.example/embed/facts/handover/", "The car was handed over.", 300)).toBe(
    '<iframe src="https://news.example/embed/facts/handover/" title="The car was handed over." width="100%" height="300" loading="lazy" style="border: 0; max-width: 700px"></iframe>',
  );
});

it("a statement that could be taken for markup is the frame’s title and nothing else", () => {
  const $ = load(frameSnippet("https://news.example/", HOSTILE, 300));
  expect($("body *").length).toBe(1);
  expect($("iframe").attr("title")).toBe(HOSTILE);
});
