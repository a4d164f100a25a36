import type { DateRecord } from "../../story/dates.ts";
import { NotADate, readDate } from "../../story/dates.ts";
import { ID } from "../files/id-from-name.ts";
import type { Stretch } from "../markdown/link-parts.ts";
import { locate, type Tree } from "../markdown/parse.ts";
import { nearScheme, OUR_SCHEMES, type OurScheme } from "../markdown/schemes.ts";
import type { Location } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";

/** An id as it was written, and where. */
export interface Name {
  readonly word: string;
  readonly at: Location;
}

/** One part of the target of a mark, not yet looked up. */
export type Target =
  | { readonly kind: "fact"; readonly id: Name; readonly version: Name | null; readonly written: Name }
  | {
      readonly kind: "event";
      readonly id: Name;
      readonly scheme: "event" | "when";
      readonly dating: DateRecord | null;
      readonly written: Name;
    };

/** Reads the target of a mark: `fact:price,event:sale`. A part that can't be read is told and left out. */
export function readTargets(target: Stretch, tree: Tree, report: Report): Target[] {
  const targets: Target[] = [];
  const seen = new Set<string>();
  let from = target.from;
  for (const text of target.text.split(",")) {
    const part = { text, from };
    from += text.length + 1;
    const written = { word: text, at: locate(tree, { from: part.from, to: part.from + Math.max(1, text.length) }) };
    if (seen.has(text)) report("repeated-target", written.at, { target: text });
    else {
      const read = readPart(part, written, tree, report);
      if (read) targets.push(read);
    }
    seen.add(text);
  }
  return targets;
}

function readPart(part: Stretch, written: Name, tree: Tree, report: Report): Target | null {
  const colon = part.text.indexOf(":");
  const slash = part.text.indexOf("/");
  const stretch = (start: number, end: number): Name => {
    const [from, to] = [part.from + start, part.from + Math.max(end, start + 1)];
    return {
      word: part.text.slice(start, end),
      at: locate(tree, { from, to: Math.min(to, part.from + Math.max(1, part.text.length)) }),
    };
  };
  const bad = (name: Name, says: string, fix: string): null => {
    report("bad-target", name.at, { target: name.word, says, fix });
    return null;
  };
  if (part.text === "") return bad(written, "a part of the target is empty", "remove the comma");
  if (/\s/.test(part.text)) return bad(written, "has a space in it", `write ${part.text.replace(/\s+/g, "")}`);
  if (colon === -1) return bad(written, "does not say what it tells", `write fact:${part.text} or event:${part.text}`);
  const scheme = stretch(0, colon);
  if (!isOurs(scheme.word)) {
    const near = nearScheme(scheme.word);
    return bad(scheme, "is not a kind of target", near ? `write ${near}:` : "write fact:, event: or when:");
  }
  const id = stretch(colon + 1, slash === -1 ? part.text.length : slash);
  if (id.word === "") return bad(written, "names nothing", `write an id after ${scheme.word}:`);
  if (!ID.test(id.word)) return bad(id, "is not an id", suggestId(id.word));
  const rest = slash === -1 ? null : stretch(slash + 1, part.text.length);
  if (rest?.word === "") return bad(written, "ends in a slash", `write ${part.text.slice(0, slash)}`);
  if (scheme.word === "fact") {
    if (rest && !ID.test(rest.word)) return bad(rest, "is not the id of a version", suggestId(rest.word));
    return { kind: "fact", id, version: rest, written };
  }
  if (scheme.word === "event" && rest) return bad(written, "gives a date to event:", `write when:${part.text.slice(colon + 1)}`);
  const dating = rest ? readDating(rest, report) : null;
  return rest && !dating ? null : { kind: "event", id, scheme: scheme.word, dating, written };
}

function readDating({ word, at }: Name, report: Report): DateRecord | null {
  try {
    return readDate(word);
  } catch (error) {
    if (!(error instanceof NotADate)) throw error;
    report("bad-date", at, { date: word, says: error.message });
    return null;
  }
}

function isOurs(scheme: string): scheme is OurScheme {
  return (OUR_SCHEMES as readonly string[]).includes(scheme);
}

function suggestId(word: string): string {
  const id = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return ID.test(id) ? `write ${id}` : "write the name of a file without .md";
}
