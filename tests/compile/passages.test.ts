import { expect, test } from "vitest";
import { aFact, anArticle, anEvent, aSource, storyWith } from "./a-content-folder.ts";

async function passagesOf(values: Record<string, string>, files: Record<string, string> = {}) {
  return (await storyWith({ ...files, "articles/second.md": anArticle(values) })).article("second").passages;
}

test("a passage knows its words, the rest of its sentence and what it says", async () => {
  const body =
    'Before it. In _old_\ntimes, Mr. Lee [said that it **is**\nopen](fact:open/now,when:opening "mayor") to all. After it.\n';
  expect(await passagesOf({ body })).toEqual([
    {
      article: "second",
      number: 1,
      place: "body",
      block: 0,
      text: "said that it is open",
      before: "In old times, Mr. Lee ",
      after: " to all.",
      quotations: [],
      attribution: [["mayor"]],
      marks: [
        { kind: "fact", fact: "open", version: "now", anchor: "fact.open.1" },
        {
          kind: "event",
          event: "opening",
          dating: {
            edtf: "2024-02-18",
            earliest: "2024-02-18",
            latest: "2024-02-18",
            precision: "day",
            approximate: false,
            uncertain: false,
          },
          receipt: null,
          anchor: "event.opening.1",
        },
      ],
    },
  ]);
});

test("a dating is the date it gives, else the event's, and event: gives none", async () => {
  const passages = await passagesOf({ body: "[a](when:opening/2024-02-17/2024-02-18) [b](when:opening) [c](event:opening)\n" });
  const datings = passages.flatMap(({ marks }) =>
    marks.map((mark) => (mark.kind === "event" ? (mark.dating?.edtf ?? null) : "")),
  );
  expect(datings).toEqual(["2024-02-17/2024-02-18", "2024-02-18", null]);
});

test("anchors count by target in the order of reading: title, standfirst, text, footnotes", async () => {
  const passages = await passagesOf({
    title: "It [is](fact:open)",
    standfirst: "'[Now](when:opening) it [is](fact:open)'",
    body: "It[^b] [is](fact:open,event:opening)[^a].\n\n[^a]: First [is](fact:open).\n\n[^b]: Second [was](event:opening).\n\n- [is](fact:open)\n",
  });
  expect(
    passages.map(({ number, place, block, text, marks }) => [number, place, block, text, ...marks.map(({ anchor }) => anchor)]),
  ).toEqual([
    [1, "title", null, "is", "fact.open.1"],
    [2, "standfirst", null, "Now", "event.opening.1"],
    [3, "standfirst", null, "is", "fact.open.2"],
    [4, "body", 0, "is", "fact.open.3", "event.opening.2"],
    [5, "body", 1, "is", "fact.open.4"],
    [6, "body", 2, "was", "event.opening.3"],
    [7, "body", 2, "is", "fact.open.5"],
  ]);
});

test.each([
  ["the marks inside", "He said [that “it is open” now](fact:open).", ["it is open"]],
  ["the marks outside", "He said “[it is open](fact:open)”.", ["it is open"]],
  ["the marks half inside", "He said [“it is](fact:open) open”.", ["it is"]],
  ["two quotations", '[The "long" and "high" bridge](fact:open).', ["long", "high"]],
  ["single marks and apostrophes", "[The mayor’s ‘bridge that’s open’ isn't](fact:open).", ["bridge that’s open"]],
  ["straight single marks", "[The mayors' 'open bridge' isn't](fact:open).", ["open bridge"]],
  ["a quotation in a quotation", "[“It’s ‘open’ now”](fact:open).", ["It’s ‘open’ now"]],
  ["German marks", "[Er sagte „sie ist offen“ und »frei«](fact:open).", ["sie ist offen", "frei"]],
  ["French marks", "[Il dit « ouvert »](fact:open).", ["ouvert"]],
  ["no marks", "[The mayor’s bridge isn’t open](fact:open).", []],
])("quotations are found: %s", async (_what, body, quotations) => {
  expect((await passagesOf({ body: `${body}\n` }))[0]?.quotations).toEqual(quotations);
});

test("an attribution is a chain of those who said it together", async () => {
  const files = {
    "sources/agency.md": aSource({ name: "Agency", kind: "agency" }),
    "sources/police.md": aSource({ name: "Police", kind: "government" }),
  };
  const passages = await passagesOf({ body: '[It](fact:open "mayor and police via agency")\n' }, files);
  expect(passages[0]?.attribution).toEqual([["mayor", "police"], ["agency"]]);
});

test("marks of drafts and of withdrawn things are left out, and a passage without a mark is plain text", async () => {
  const files = {
    "facts/drafted.md": aFact({ draft: "true" }),
    "events/gone.md": anEvent({ withdrawn: "told twice, 2024-03-01" }),
  };
  const story = await storyWith({
    ...files,
    "articles/second.md": anArticle({ body: "[one](fact:drafted,fact:open) [two](event:gone) [three](fact:open)\n" }),
  });
  const { passages, blocks } = story.article("second");
  expect(passages.map(({ number, text, marks }) => [number, text, ...marks.map(({ anchor }) => anchor)])).toEqual([
    [1, "one", "fact.open.1"],
    [2, "three", "fact.open.2"],
  ]);
  expect(blocks[0]?.html).toContain("</a> two <a");
  expect(story.facts.map(({ id }) => id)).toEqual(["open"]);
  expect(story.withdrawn).toEqual([
    { id: "gone", kind: "event", title: "The bridge opens", letter: null, reason: "told twice, 2024-03-01", aliases: [] },
  ]);
});

test("a withdrawn article keeps its title and letter, and its marks do not count", async () => {
  const story = await storyWith({
    "articles/second.md": anArticle({ title: "It [is](fact:open) open", withdrawn: "a hoax, 2024-03-01" }),
  });
  expect(story.articles.map(({ id }) => id)).toEqual(["first"]);
  expect(story.withdrawn).toMatchObject([{ id: "second", kind: "article", title: "It is open", letter: "B" }]);
  expect(story.carrying("open")).toHaveLength(1);
});

test("what a version covers is followed to the end", async () => {
  const versions = "\n  - a: { label: A, covers: [b] }\n  - b: { label: B, covers: [c] }\n  - c: C";
  const story = await storyWith({ "facts/three.md": aFact({ versions }) });
  expect(story.fact("three").versions.map(({ id, covers }) => [id, covers])).toEqual([
    ["a", ["b", "c"]],
    ["b", ["c"]],
    ["c", []],
  ]);
});

test("the direction of a text is its language's, and its words are counted", async () => {
  const story = await storyWith({
    "articles/second.md": anArticle({ language: "ar", title: "الجسر مفتوح", body: "[الجسر](fact:open) مفتوح.\n" }),
  });
  expect(story.article("second")).toMatchObject({ direction: "rtl", words: 4 });
});
