import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../../browser/chromium.ts";
import { checkOutput, wordsOf } from "./check-output.ts";
import { type CompiledDocument, compileInMemory } from "./compile-in-memory.ts";
import { EXAMPLES } from "./examples.ts";
import { fuzz, newSeed } from "./fuzz-documents.ts";
import { show } from "./show.ts";

const compiled: CompiledDocument[] = [];

test("2,000 made-up documents are told of or come out harmless, whole and as written", { timeout: 120_000 }, () => {
  const seed = newSeed();
  const { published, refused } = fuzz(2_000, seed, (document) => compiled.push(document));
  console.log(`fuzz: seed ${seed}, ${published} published, ${refused} refused`);
  // Neither half of the rule is idle.
  expect(published).toBeGreaterThan(400);
  expect(refused).toBeGreaterThan(400);
});

test("the examples of CommonMark and GFM, and what has broken out elsewhere, do no harm", { timeout: 120_000 }, () => {
  for (const example of EXAMPLES) {
    const document = compileInMemory(example);
    try {
      checkOutput(document);
    } catch (cause) {
      throw new Error(JSON.stringify(example), { cause });
    }
    compiled.push(document);
  }
});

describe("in a real browser, without a policy", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test("nothing of them runs or asks for anything, and their words are seen", { timeout: 120_000 }, async () => {
    expect(compiled.length).toBeGreaterThan(3_000);
    // Many have the same title.
    const texts = new Map(
      compiled.flatMap(({ published, texts }) => texts.map(({ root, html }) => [html, published ? wordsOf(root) : null])),
    );
    const { noise, words } = await show(browser, [...texts.keys()], 500);
    expect(noise.flat()).toEqual([]);
    expect(words.length).toBe(texts.size);
    expect([...texts.values()].map((written, index) => written ?? words[index])).toEqual(words);
  });

  test("of raw HTML, everything is noticed that runs, loads or leads away", { timeout: 60_000 }, async () => {
    const { noise } = await show(browser, RAW, 1);
    expect(RAW.filter((_, index) => noise[index]?.length === 0)).toEqual([]);
  });
});

const RAW = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<img src=https://tracker.example/p.gif>",
  "<p style='background:url(//evil.example/p.gif)'>x</p>",
  "<style>@import '//evil.example/x.css';</style>",
  "<svg onload=alert(1)></svg>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "<object data=//evil.example/x.swf></object>",
  "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
  "<form action=//evil.example/><button autofocus onfocus=this.click()>x</button></form>",
  "<a href=javascript:alert(1)>x</a>",
  "<a href=x onclick=alert(1)>x</a>",
  "<p onmouseover=alert(1)>x</p>",
  "<details open ontoggle=alert(1)>x</details>",
  "<link rel=stylesheet href=//evil.example/x.css>",
  "<script>document.body.append('x')</script>",
];
