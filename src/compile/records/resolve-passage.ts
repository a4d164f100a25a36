import type { DateRecord } from "../../story/dates.ts";
import type { Receipt } from "../../story/records.ts";
import { checkDating } from "../datings/check-dating.ts";
import type { FoundPassage } from "../passages/find-passages.ts";
import type { Name, Target } from "../passages/read-target.ts";
import type { ArticleText } from "../passages/read-text.ts";
import { nearest } from "../problems/nearest.ts";
import type { Report } from "../problems/problem.ts";
import type { Names } from "./names.ts";
import { type State, stateOf } from "./state.ts";
import type { Things } from "./things.ts";

/** A mark whose names are resolved. */
export type ResolvedMark =
  | { readonly kind: "fact"; readonly fact: string; readonly version: string | null }
  | { readonly kind: "event"; readonly event: string; readonly dating: DateRecord | null; readonly receipt: Receipt | null };

/** A passage whose names are resolved. Marks of what isn't published are left out. */
export interface ResolvedPassage {
  readonly found: FoundPassage;
  readonly marks: readonly ResolvedMark[];
  readonly attribution: string[][];
}

/** Makes a function that looks up what a passage of an article names, and checks its words for when. */
export function passageResolver(
  things: Things,
  names: Names,
  report: Report,
): (found: FoundPassage, article: ArticleText) => ResolvedPassage {
  const facts = new Map(things.facts.map((fact) => [fact.id, fact.values]));
  const events = new Map(things.events.map((event) => [event.id, event.values]));
  const state = (values: Parameters<typeof stateOf>[0] | undefined): State => (values ? stateOf(values) : "published");

  const checkVersion = (fact: string, version: Name | null) => {
    const values = facts.get(fact);
    if (!values || !version) return;
    const known = values.versions.map(({ id }) => id);
    if (known.includes(version.word)) return;
    report("unknown-version", version.at, { version: version.word, fact, known, nearest: nearest(version.word, known) });
  };

  const resolveTarget = (target: Target, found: FoundPassage, article: ArticleText): ResolvedMark | null => {
    const prefix = target.written.word.slice(0, target.written.word.indexOf(":") + 1);
    const id = names.resolve(target.kind, target.id, prefix);
    if (id === null) return null;
    if (target.kind === "fact") {
      checkVersion(id, target.version);
      return state(facts.get(id)) === "published" ? { kind: "fact", fact: id, version: target.version?.word ?? null } : null;
    }
    const event = events.get(id);
    const isDating = target.scheme === "when" && event !== undefined;
    const dating = isDating ? (target.dating ?? event.date) : null;
    const mark = isDating ? { event: id, own: target.dating, date: event.date, at: target.written.at } : null;
    const receipt = mark && checkDating(found, mark, article, report);
    return state(event) === "published" ? { kind: "event", event: id, dating, receipt } : null;
  };

  return (found, article) => {
    const marks: ResolvedMark[] = [];
    const seen = new Set<string>();
    for (const target of found.targets) {
      const mark = resolveTarget(target, found, article);
      if (!mark) continue;
      const key = mark.kind === "fact" ? `fact:${mark.fact}/${mark.version ?? ""}` : `event:${mark.event}`;
      if (seen.has(key)) report("repeated-target", target.written.at, { target: target.written.word });
      else marks.push(mark);
      seen.add(key);
    }
    const attribution = found.attribution.map((link) => link.map((name) => names.resolve("source", name) ?? name.word));
    return { found, marks, attribution };
  };
}
