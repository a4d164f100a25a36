import { shortNames } from "./short-names.ts";

/**
 * Gives the layers of a sheet short names, in the order in which its first statement names them.
 *
 * before `@layer base, print;@layer base{a{color:red}}`
 *
 * after `@layer a,b;@layer a{a{color:red}}`
 */
export function packLayers(sheet: string): string {
  const [statement, list = ""] = /@layer ([\w\s,-]+);/.exec(sheet) ?? [];
  if (!statement) return sheet;
  const names = shortNames(new Set());
  const short = new Map(list.split(",").map((name) => [name.trim(), names.next().value]));
  return sheet
    .replace(statement, `@layer ${[...short.values()].join(",")};`)
    .replace(/(?<=@layer )[\w-]+(?=\{)/g, (name) => short.get(name) ?? name);
}
