import { fileAt, linkOf, targetOf } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { attribute, type Markup } from "./read-files.ts";

/** Whether every link leads to a page, and to a place on it, or to an address that an editor wrote. */
export function checkLinks(site: FinishedSite): Finding[] {
  const ids = new Map([...site.pages].map(([file, page]) => [file, idsOf(page)]));
  const isThere = (path: string, id: string): boolean => {
    const file = fileAt(path, site);
    return file !== null && (id === "" || (ids.get(file)?.has(id) ?? false));
  };
  return [...site.pages.values(), ...site.pictures].flatMap(({ file, elements }) =>
    elements.flatMap((element): Finding[] => {
      const href = linkOf(element);
      if (href === null) return [];
      const target = targetOf(href, file, site);
      if ("elsewhere" in target) return site.cited.has(target.elsewhere) ? [] : [{ kind: "uncited-link", file, found: href }];
      return isThere(target.path, target.id) ? [] : [{ kind: "dead-link", file, found: href }];
    }),
  );
}

const idsOf = ({ elements }: Markup): ReadonlySet<string> =>
  new Set(elements.flatMap((element) => attribute(element, "id") ?? []));
