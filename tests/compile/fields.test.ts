import { expect, test } from "vitest";
import { aFact, aFront, anArticle, anOutlet, aSource, type Files, problemsOf, storyWith } from "./a-content-folder.ts";

const messages = async (files: Files): Promise<string[]> => (await problemsOf(files)).map(({ what }) => what);
const ofArticle = (values: Record<string, string>) => messages({ "articles/second.md": anArticle(values) });

test.each([
  [{ url: "javascript:alert(1)" }, "url: is not an address on the web"],
  [{ url: "//example.org/a" }, "url: is not an address on the web"],
  [{ url: "https://example.org/a b" }, "url: has a space in it"],
  [{ url: "https://\u0430pple.com/" }, "url: mixes alphabets in its host, which is xn--pple-43d.com"],
  [{ url: "https://me:secret@example.org/" }, "url: holds a name or a password"],
  [{ published: "2024-13-01" }, "published: is not a date: Month must be 01-12, got: 13"],
  [{ published: "null" }, "published: is empty"],
  [{ published: "20240101" }, "published: is not a date: Invalid date format"],
  [{ published: "2024-01/2024-02" }, "published: is an interval"],
  [{ letter: "a" }, "letter: is not a letter"],
  [{ language: "english" }, "language: is not the tag of a language"],
  [{ language: "en-gb" }, "language: is not the tag of a language"],
  [{ text: "full" }, "text: is full without a licence"],
  [{ title: '"   "' }, "title: is blank"],
  [{ title: "true" }, "title: is not text"],
  [{ title: '"a\\nb"' }, "title: has more than one line"],
  [{ draft: "yes" }, "draft: is neither true nor false"],
  [{ draft: "true", withdrawn: "a hoax, 2024-03-01" }, "draft: stands beside withdrawn"],
  [{ agencies: "[The Agency]" }, "agencies 1: is not an id"],
])("an article with %j is told of", async (values, message) => {
  const [what = "", ...more] = await ofArticle(values);
  expect(what.startsWith(message), what).toBe(true);
  expect(more).toEqual([]);
});

test("other files have rules of their own", async () => {
  expect(await messages({ "outlets/gazette.md": anOutlet({ country: "UK" }) })).toEqual([
    "country: is not a country of ISO 3166",
  ]);
  expect(await messages({ "outlets/gazette.md": anOutlet({ named: "no" }) })).toEqual(["named: is neither true nor false"]);
  expect(await messages({ "story.md": aFront({ contact: "//x" }) })).toEqual(["contact: is not an address"]);
  expect(await messages({ "story.md": aFront({ "as-of": "2024-02" }) })).toEqual(["as-of: is not one day"]);
  expect(await messages({ "story.md": aFront({ draft: "true" }) })).toEqual(['there is no field "draft" here']);
  expect(await messages({ "sources/mayor.md": aSource({ "part-of": "town" }) })).toEqual(['there is no source "town"']);
  expect(await messages({ "facts/closed.md": aFact({ versions: "[{ a: A, b: B }]" }) })).toEqual([
    "versions 1: is not one version",
  ]);
});

test("what may be missing is null, empty or taken from the long form", async () => {
  const story = await storyWith({});
  expect(story.article("first")).toMatchObject({
    standfirst: null,
    published: null,
    url: null,
    byline: [],
    agencies: [],
    license: null,
    aliases: [],
  });
  expect(story.outlet("gazette")).toMatchObject({ short: "The Gazette", country: null, source: null, note: null });
  expect(story.front).toMatchObject({ contact: null, license: null, lead: [], introduction: "" });
});

test("an e-mail address for contact becomes one that can be linked to", async () => {
  expect((await storyWith({ "story.md": aFront({ contact: "desk@example.org" }) })).front.contact).toBe(
    "mailto:desk@example.org",
  );
  expect((await storyWith({ "story.md": aFront({ contact: "https://example.org/desk" }) })).front.contact).toBe(
    "https://example.org/desk",
  );
});

test("letters of drafts and of withdrawn articles stay given", async () => {
  const files = {
    "articles/second.md": anArticle({ letter: "A", draft: "true" }),
    "articles/third.md": anArticle({ letter: "A", withdrawn: "a hoax, 2024-03-01" }),
  };
  expect(await messages(files)).toEqual([
    "the letter A is given to content/articles/first.md",
    "the letter A is given to content/articles/first.md",
  ]);
});
