import { fileAt, linkOf, targetOf } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding, FindingKind } from "./finding.ts";
import { attribute, type Markup } from "./read-files.ts";
import { addressesInData } from "./structured-data.ts";

/** What of a page or picture can be led to, and where it leads. */
export interface Linked {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly hrefs: ReadonlySet<string>;
}

export function linksIn({ file, elements }: Markup): Linked {
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, "id");
    if (id !== null) ids.add(id);
    const link = linkOf(element);
    if (link !== null) hrefs.add(link);
    for (const address of addressesInData(element)) hrefs.add(address);
  }
  return { file, ids, hrefs };
}

/** Whether every link leads to a page, and to a place on it, or to an address that an editor wrote. */
export function checkLinks(linked: readonly Linked[], site: FinishedSite): Finding[] {
  const ids = new Map(linked.map((one) => [one.file, one.ids]));
  const isThere = (path: string, id: string): boolean => {
    const file = fileAt(path, site);
    return file !== null && (id === "" || (ids.get(file)?.has(id) ?? false));
  };
  const wrongWith = (href: string, file: string): FindingKind | null => {
    const target = targetOf(href, file, site);
    if ("elsewhere" in target) return site.cited.has(target.elsewhere) ? null : "uncited-link";
    return isThere(target.path, target.id) ? null : "dead-link";
  };
  // The same links stand on many pages, and those that begin at the host lead to one place from all of them.
  const known = new Map<string, FindingKind | null>();
  return linked.flatMap(({ file, hrefs }) =>
    [...hrefs].flatMap((href): Finding[] => {
      const before = known.get(href);
      const kind = before === undefined ? wrongWith(href, file) : before;
      if (href.startsWith("/")) known.set(href, kind);
      return kind ? [{ kind, file, found: href }] : [];
    }),
  );
}
