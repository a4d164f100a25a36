import { expect, test } from "vitest";
import { anArticle, aSource, placesOf, problemsOf, storyWith } from "./a-content-folder.ts";

const roleIs = async (role: string): Promise<string[]> =>
  (await problemsOf({ "sources/mayor.md": aSource({ role }) })).map(
    ({ line, column, what, fix }) => `${line}:${column} ${what} | ${fix}`,
  );

test.each([
  [
    "a mark at its start",
    "[It](fact:open) opens",
    `4:7 a value begins with [ and is not in quotes | write role: "[It](fact:open) opens"`,
  ],
  ["emphasis at its start", "*It* opens", `4:7 a value begins with * and is not in quotes | write role: "*It* opens"`],
  ["a colon", "It opens: at last", `4:7 a value holds ": " and is not in quotes | write role: "It opens: at last"`],
  [
    "words after its quotes",
    '"It" opens',
    `4:7 a value goes on after its quotes and is not in quotes | write role: '"It" opens'`,
  ],
  [
    "a quote that is not closed",
    '"It opens',
    '4:7 the fields can\'t be read: a " is never closed | add ", or put the value in quotes',
  ],
  [
    "a list that is not closed",
    "[It, opens",
    "4:7 the fields can't be read: a [ is never closed | add ], or put the value in quotes",
  ],
])("a value with %s says how to mend it", async (_what, role, message) => {
  expect(await roleIs(role)).toEqual([message]);
});

test.each([
  ["a no-break space after the colon", "role:\u00a0mayor", "4:6 bad-yaml"],
  ["no space after the colon", "role:mayor", "4:5 bad-yaml"],
  ["a tab", "\trole: mayor", "4:1 bad-yaml"],
  ["a line of --- and more", "role: |\n  text\n--- more", "6:1 bad-yaml"],
  ["an alias", "role: *role", "4:7 yaml-feature"],
  ["a tag", "role: !!str mayor", "4:7 yaml-feature"],
  ["a merge key", "<<: { role: mayor }", "4:1 unknown-field"],
  ["the name of a part of every object", "constructor: { prototype: { polluted: true } }", "4:1 unknown-field"],
  ["__proto__", "__proto__: { role: mayor }", "4:1 unknown-field"],
  ["deep brackets", `role: ${"[".repeat(5_000)}`, "4:1 over-limit"],
])("%s is told", async (_what, line, place) => {
  const text = `---\nname: The mayor\nkind: person\n${line}\n---\n`;
  expect(await placesOf({ "sources/mayor.md": text })).toEqual([`sources/mayor.md:${place}`]);
});

test("what looks like a number, a day or a country stays the text it is", async () => {
  const story = await storyWith({
    "articles/second.md": anArticle({ title: "1984", published: "2024", updated: "2024-02-20", byline: "[007, 1e3]" }),
    "outlets/gazette.md": "---\nname: 9\nkind: newspaper\ncountry: NO\n---\n",
  });
  expect(story.article("second")).toMatchObject({ title: { text: "1984" }, published: { edtf: "2024" }, byline: ["007", "1e3"] });
  expect(story.outlet("gazette")).toMatchObject({ name: "9", country: "NO" });
});
