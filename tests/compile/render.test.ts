import { expect, test } from "vitest";
import { aFact, aFront, anArticle, aSource, storyWith } from "./a-content-folder.ts";

async function blocksOf(body: string, files: Record<string, string> = {}): Promise<string[]> {
  const story = await storyWith({ ...files, "articles/second.md": anArticle({ body }) });
  return story.article("second").blocks.map(({ html }) => html);
}

test("a passage is a link to its column on the page of its fact, with its number, and hidden words that complete it", async () => {
  expect(await blocksOf("It [is *open*](fact:open/now).\n")).toEqual([
    '<p>It <a class="passage all" href="/facts/open/#in.second" id="fact.open.1">is <em>open</em><sup aria-hidden="true">1</sup><span class="visually-hidden"> (fact 1, in 2 of 2 articles)</span></a>.</p>',
  ]);
});

test("a contested fact says so", async () => {
  expect((await blocksOf("It [will be](fact:open/soon).\n"))[0]).toBe(
    '<p>It <a class="passage contested all" href="/facts/open/#in.second" id="fact.open.1">will be<sup aria-hidden="true">1</sup><span class="visually-hidden"> (fact 1, in 2 of 2 articles, contested)</span></a>.</p>',
  );
});

test("a passage of several marks has all numbers, and an anchor around it for each further mark", async () => {
  const files = { "facts/long.md": aFact() };
  expect((await blocksOf("It [is](fact:long,event:opening,fact:open).\n", files))[0]).toBe(
    '<p>It <span id="fact.open.1"><span id="event.opening.1"><a class="passage alone" href="/facts/long/#in.second" id="fact.long.1">is<sup aria-hidden="true">1 2</sup><span class="visually-hidden"> (fact 1, in 1 of 2 articles; fact 2, in 2 of 2 articles)</span></a></span></span>.</p>',
  );
});

test("a passage that only tells an event leads to it on the timeline", async () => {
  expect((await blocksOf("It opened [on Sunday](when:opening).\n"))[0]).toBe(
    '<p>It opened <a class="passage event" href="/timeline/#event.opening" id="event.opening.1">on Sunday<span class="visually-hidden"> (event: The bridge opens, 18 February 2024)</span></a>.</p>',
  );
});

test("title and standfirst are rendered as one line, however they begin", async () => {
  const story = await storyWith({
    "articles/second.md": anArticle({ title: "2024. It [is](fact:open) open", standfirst: "'# <3 & more'" }),
  });
  expect(story.article("second").title).toEqual({
    text: "2024. It is open",
    html: '2024. It <a class="passage all" href="/facts/open/#in.second" id="fact.open.1">is<sup aria-hidden="true">1</sup><span class="visually-hidden"> (fact 1, in 2 of 2 articles)</span></a> open',
  });
  expect(story.article("second").standfirst).toEqual({ text: "# <3 & more", html: "# &#x3C;3 &#x26; more" });
});

test("each block is rendered by itself and knows its passages", async () => {
  const story = await storyWith({
    "articles/second.md": anArticle({ body: "## A\n\n[b](fact:open)\n\n> [c](fact:open)\n\n- [d](fact:open)\n- e\n" }),
  });
  expect(story.article("second").blocks.map(({ html, passages }) => [html.split("\n")[0]?.slice(0, 12), passages])).toEqual([
    ["<h2>A</h2>", []],
    ["<p><a class=", [1]],
    ["<blockquote>", [2]],
    ["<ul>", [3]],
  ]);
});

test("footnotes are the last block, and lead there and back", async () => {
  const blocks = await blocksOf("One[^a].\n\n[^a]: A [note](fact:open).\n\nTwo.\n");
  expect(blocks.map((html) => html.replace(/<a class="passage.*?<\/a>/, "PASSAGE"))).toMatchInlineSnapshot(`
    [
      "<p>One<sup><a href="#footnote-fn-a" id="footnote-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>",
      "<p>Two.</p>",
      "<section data-footnotes class="footnotes"><h2 class="visually-hidden" id="footnote-label">Footnotes</h2>
    <ol>
    <li id="footnote-fn-a">
    <p>A PASSAGE. <a href="#footnote-fnref-a" data-footnote-backref="" aria-label="Back to the text 1" class="data-footnote-backref">↩</a></p>
    </li>
    </ol>
    </section>",
    ]
  `);
});

test("footnotes of notes on one page do not share their ids", async () => {
  const body = "A note[^1].\n\n[^1]: More.\n";
  const story = await storyWith({ "sources/mayor.md": aSource({ body }), "story.md": aFront({ body }) });
  expect(story.source("mayor").note).toContain('id="note-source-mayor-fn-1"');
  expect(story.front.introduction).toContain('href="#note-story-introduction-fn-1"');
});

test("tables, code and links keep what they need and nothing more", async () => {
  const body = "| a | b |\n| - | -: |\n| c | [d](https://example.org 'e') |\n\n```js&#x20;xss\nlet a\n```\n\n```js\nlet b\n```\n";
  expect(await blocksOf(body)).toMatchInlineSnapshot(`
    [
      "<table>
    <thead>
    <tr>
    <th>a</th>
    <th class="align-right">b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>c</td>
    <td class="align-right"><a href="https://example.org" title="e">d</a></td>
    </tr>
    </tbody>
    </table>",
      "<pre><code class="language-js">let a
    </code></pre>",
      "<pre><code class="language-js">let b
    </code></pre>",
    ]
  `);
});

test("an address keeps its link though its scheme is in capitals, and code the name of its language", async () => {
  expect(await blocksOf("[a](HTTPS://EXAMPLE.ORG)\n\n```c++\nb\n```\n")).toEqual([
    '<p><a href="https://EXAMPLE.ORG">a</a></p>',
    '<pre><code class="language-c++">b\n</code></pre>',
  ]);
});

test("a heading that looks like the id of a footnote takes nothing from it", async () => {
  const blocks = await blocksOf("## footnote-fn-1\n\nx[^1]\n\n[^1]: foot\n");
  expect(blocks[0]).toBe("<h2>footnote-fn-1</h2>");
  expect(blocks.join("").match(/id="footnote-fn-1"/g)).toHaveLength(1);
});

test("a story compiles to the same records each time", async () => {
  const files = { "articles/second.md": anArticle({ body: "It [is](fact:open)[^1].\n\n[^1]: Note.\n" }) };
  expect(JSON.stringify(await storyWith(files))).toBe(JSON.stringify(await storyWith(files)));
});
