import { cpSync } from "node:fs";
import { aBigStory, type Files, writeStory } from "../bench/a-big-story.ts";

/** The stories of the gallery: what a page must bear. Each is content that a folder is filled with. */
export const STORIES: Readonly<Record<string, (folder: string) => void>> = {
  real: (folder) => cpSync("content", folder, { recursive: true }),
  // Korean, Arabic from right to left, an article that was not reviewed, things withdrawn.
  second: (folder) => cpSync("tests/second-story/content", folder, { recursive: true }),
  one: (folder) => writeStory(aBigStory(1), folder),
  sixty: (folder) => writeStory(aBigStory(60), folder),
  empty: (folder) => writeStory(new Map([["story.md", FRONT]]), folder),
  agreed: (folder) => writeStory(nothingContested(), folder),
  long: (folder) => writeStory(longWords(), folder),
};

const file = (fields: readonly string[], body = ""): string => `---\n${fields.join("\n")}\n---\n${body}`;

const FRONT = file(["title: The bridge", "standfirst: A bridge opens.", "language: en", "as-of: 2024-03-01"]);

/** Two articles that say the same, and no event. */
function nothingContested(): Files {
  const article = (letter: string, outlet: string, body: string) =>
    file([`title: The bridge is open`, `letter: ${letter}`, `outlet: ${outlet}`, "language: en", "text: digest"], body);
  return new Map([
    ["story.md", FRONT],
    ["outlets/gazette.md", file(["name: The Gazette", "kind: newspaper"])],
    ["outlets/radio.md", file(["name: Radio Ford", "kind: broadcaster"])],
    ["facts/open.md", file(["statement: The bridge is open", "topic: bridge"])],
    ["articles/gazette.md", article("A", "gazette", "[The bridge is open](fact:open), to the day.\n")],
    ["articles/radio.md", article("B", "radio", "Since this morning [one can cross the river](fact:open).\n")],
  ]);
}

const WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const SENTENCE =
  "After a night in which nobody on either bank of the river would say who had the keys, who had asked for them, and whether they had ever been there at all";

/** Headlines, names and statements far longer than anyone should write. */
function longWords(): Files {
  const article = (letter: string, title: string) =>
    file(
      [`title: "[${title}](fact:keys/nobody)"`, `letter: ${letter}`, "outlet: company", "language: en", "text: digest"],
      `[${SENTENCE}](fact:keys/nobody "company"), the ${WORD} spoke of [“the keys that nobody has, or has had”](fact:keys/everybody) [on the first Tuesday of February 2024](when:night).\n`,
    );
  return new Map([
    ["story.md", file([`title: ${SENTENCE}`, `standfirst: ${SENTENCE}.`, "language: en", "as-of: 2024-03-01", "lead: [keys]"])],
    ["outlets/company.md", file([`name: ${WORD}`, "kind: other"])],
    ["sources/company.md", file([`name: ${WORD} ${SENTENCE}`, "kind: other"])],
    [
      "facts/keys.md",
      file([
        `statement: ${SENTENCE}?`,
        `topic: ${WORD}`,
        "versions:",
        `  - nobody: Nobody, though ${SENTENCE.toLowerCase()}`,
        `  - everybody: Everybody`,
      ]),
    ],
    ["events/night.md", file(["date: 2024-02-06", `title: ${SENTENCE}`])],
    ["articles/first.md", article("A", SENTENCE)],
    ["articles/second.md", article("B", `${WORD} ${SENTENCE}`)],
  ]);
}
