import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of `_headers`: of which addresses, which header says what. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly name: string;
  readonly value: string;
}

/**
 * Reads a `_headers` file.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function readHeaders(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  let pattern = /$^/;
  for (const line of file.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value !== undefined) rules.push({ pattern, name, value });
    else if (line.startsWith("/")) pattern = new RegExp(`^${RegExp.escape(line.trim()).replaceAll("\\*", ".*")}$`);
  }
  return rules;
}

/** What the `_headers` file of a site says; nothing where the site has none. */
export function headersIn(site: string): HeaderRule[] {
  const file = join(site, "_headers");
  return existsSync(file) ? readHeaders(readFileSync(file, "utf8")) : [];
}

/**
 * The headers of an address, each with what every rule says that matches it: hosts differ in what they make of two.
 *
 * @param path the address in the folder of the site, with a slash before it
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, readonly string[]> {
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  const named = Map.groupBy(matching, ({ name }) => name);
  return new Map([...named].map(([name, said]) => [name, said.map(({ value }) => value)]));
}
