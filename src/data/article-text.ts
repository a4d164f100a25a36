import type { Nodes } from "hast";
import type { ArticleRecord, PassageRecord } from "../story/records.ts";
import { hasClass, isOfThePage, parseHtml } from "./html.ts";

/** Where a passage stands in a text: its first character, and the one after its last. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The text of an article, in which its passages can be found again. */
export interface ArticleText {
  /** Its characters: code points of Unicode, as the Web Annotation model counts them. */
  readonly characters: readonly string[];
  /** The same in one piece. */
  readonly whole: string;
  /** @throws {RangeError} when the passage does not stand in the text */
  runOf(passage: PassageRecord): Run;
}

/**
 * The text of an article as its page shows it: the headline, the standfirst and each block, one to a line, those without
 * words left out. Spaces, tabs and line breaks that follow each other are one space. What only the page adds is no part of
 * it: numbers of facts, and words for those who listen.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function articleText({ id, title, standfirst, blocks }: ArticleRecord): ArticleText {
  const characters: string[] = [];
  const runs = new Map<string, Run>();
  for (const html of [title.html, ...(standfirst ? [standfirst.html] : []), ...blocks.map((block) => block.html)]) {
    const part = readPart(html);
    if (part.characters.length === 0) continue;
    if (characters.length > 0) characters.push("\n");
    const offset = characters.length;
    for (const [anchor, { start, end }] of part.runs) runs.set(anchor, { start: start + offset, end: end + offset });
    for (const character of part.characters) characters.push(character);
  }
  return {
    characters,
    whole: characters.join(""),
    runOf({ marks, number }) {
      const run = runs.get(marks[0]?.anchor ?? "");
      if (!run) throw new RangeError(`passage ${number} of the article "${id}" does not stand in its text`);
      return run;
    },
  };
}

function readPart(html: string): { readonly characters: readonly string[]; readonly runs: ReadonlyMap<string, Run> } {
  const characters: string[] = [];
  const runs = new Map<string, Run>();
  let gap = false;
  const read = (node: Nodes): void => {
    if (node.type === "text") {
      for (const character of node.value) {
        if (/[ \t\n\f\r]/.test(character)) gap = characters.length > 0;
        else {
          if (gap) characters.push(" ");
          characters.push(character);
          gap = false;
        }
      }
    } else if ("children" in node && !isOfThePage(node)) {
      const before = characters.length;
      node.children.forEach(read);
      if (node.type !== "element" || !hasClass(node, "passage")) return;
      const start = before + (characters[before] === " " ? 1 : 0);
      runs.set(String(node.properties.id), { start, end: characters.length });
    }
  };
  read(parseHtml(html));
  return { characters, runs };
}
