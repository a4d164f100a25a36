import type { KindOfThing } from "../files/read-folder.ts";
import type { Name } from "../passages/read-target.ts";
import { nearest } from "../problems/nearest.ts";
import type { Report } from "../problems/problem.ts";
import type { Known } from "./things.ts";

/** Looks names up. */
export interface Names {
  /**
   * The id a name leads to, by itself or as an alias; null, and told, when it leads to nothing.
   *
   * @param prefix what stands before the id where it is written, for the suggestion: `fact:` in a mark
   */
  resolve(kind: "article" | "fact" | "event" | "source" | "outlet", name: Name, prefix?: string): string | null;
}

/** Gathers the ids and aliases of all files, and tells of aliases that are taken. */
export function gatherNames(known: readonly Known[], report: Report): Names {
  const ids = new Map<KindOfThing, Map<string, string>>();
  const aliases = new Map<KindOfThing, Map<string, { id: string; path: string }>>();
  for (const { kind, id, file } of known) mapIn(ids, kind).set(id, file.path);
  for (const thing of known) {
    for (const { alias, at } of thing.aliases) {
      const taken = mapIn(ids, thing.kind).get(alias) ?? mapIn(aliases, thing.kind).get(alias)?.path;
      if (taken !== undefined) report("alias-taken", at, { alias, file: taken });
      else mapIn(aliases, thing.kind).set(alias, { id: thing.id, path: thing.file.path });
    }
  }
  return {
    resolve(kind, { word, at }, prefix = "") {
      const own = mapIn(ids, kind);
      if (own.has(word)) return word;
      const alias = mapIn(aliases, kind).get(word);
      if (alias) report("alias-used", at, { alias: word, id: alias.id });
      else report(`unknown-${kind}`, at, { word, prefix, nearest: nearest(word, [...own.keys()]), count: own.size });
      return alias?.id ?? null;
    },
  };
}

function mapIn<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const map = maps.get(key) ?? new Map<string, V>();
  maps.set(key, map);
  return map;
}
