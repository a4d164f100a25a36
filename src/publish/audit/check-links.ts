import { fileAt, linkOf, targetOf } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { attribute, type Markup } from "./read-files.ts";
import { addressesInData } from "./structured-data.ts";

/** What of a page or picture can be led to, and where it leads. */
export interface Linked {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly hrefs: ReadonlySet<string>;
}

export function linksIn({ file, elements }: Markup): Linked {
  return {
    file,
    ids: new Set(elements.flatMap((element) => attribute(element, "id") ?? [])),
    hrefs: new Set(elements.flatMap((element) => [linkOf(element) ?? [], addressesInData(element)].flat())),
  };
}

/** Whether every link leads to a page, and to a place on it, or to an address that an editor wrote. */
export function checkLinks(linked: readonly Linked[], site: FinishedSite): Finding[] {
  const ids = new Map(linked.map((one) => [one.file, one.ids]));
  const isThere = (path: string, id: string): boolean => {
    const file = fileAt(path, site);
    return file !== null && (id === "" || (ids.get(file)?.has(id) ?? false));
  };
  return linked.flatMap(({ file, hrefs }) =>
    [...hrefs].flatMap((href): Finding[] => {
      const target = targetOf(href, file, site);
      if ("elsewhere" in target) return site.cited.has(target.elsewhere) ? [] : [{ kind: "uncited-link", file, found: href }];
      return isThere(target.path, target.id) ? [] : [{ kind: "dead-link", file, found: href }];
    }),
  );
}
