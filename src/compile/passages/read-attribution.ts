import { ID } from "../files/id-from-name.ts";
import type { Stretch } from "../markdown/link-parts.ts";
import { locate, type Tree } from "../markdown/parse.ts";
import type { Report } from "../problems/problem.ts";
import type { Name } from "./read-target.ts";

/**
 * Reads whom an article names for a passage: `spokesman via agency via paper`, `x and y via z`.
 *
 * @returns the chain, origin first; each link the sources that said it together
 */
export function readAttribution(title: Stretch, tree: Tree, report: Report): Name[][] {
  const chain: Name[][] = [];
  for (const link of split(title, "via")) {
    const together: Name[] = [];
    for (const { text, from } of split(link, "and")) {
      const at = locate(tree, { from, to: from + Math.max(1, text.length) });
      const told = chain.flat().concat(together);
      if (text === "") report("bad-attribution", at, { found: "", says: 'a source is missing beside "via" or "and"' });
      else if (!ID.test(text)) report("bad-attribution", at, { found: text, says: "is not the id of a source" });
      else if (told.some((name) => name.word === text)) report("bad-attribution", at, { found: text, says: "is named twice" });
      else together.push({ word: text, at });
    }
    if (together.length > 0) chain.push(together);
  }
  return chain;
}

/** The stretches between the occurrences of a word that stands by itself, without the white space around them. */
function split({ text, from }: Stretch, word: string): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(`(?<=^|\\s)${word}(?=\\s|$)`, "g"))) {
    parts.push(trimmed(text.slice(start, match.index), from + start));
    start = match.index + word.length;
  }
  parts.push(trimmed(text.slice(start), from + start));
  return parts;
}

function trimmed(text: string, from: number): Stretch {
  return { text: text.trim(), from: text.trim() === "" ? from : from + text.length - text.trimStart().length };
}
