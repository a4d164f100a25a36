import { STORY_HTML } from "../../data/story-html.ts";
import { fileAt, loadsOf, loadsOfManifest, loadsOfStyle, targetOf } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { type Markup, textOf } from "./read-files.ts";

/** Whether everything that a browser would load by itself is part of the site. */
export function checkLoads(site: FinishedSite): Finding[] {
  const loads = [
    ...[...site.pages.values(), ...site.pictures].map((markup) => ({ file: markup.file, addresses: loadsOfMarkup(markup) })),
    ...site.styles.map(({ file, source }) => ({ file, addresses: loadsOfStyle(source) })),
    ...site.manifests.map(({ file, source }) => ({ file, addresses: loadsOfManifest(source) })),
  ];
  return loads.flatMap(({ file, addresses }) =>
    addresses.flatMap((address): Finding[] => {
      // It holds its pictures itself; whether they are those of the story is judged with all pictures.
      if (file === STORY_HTML && address.startsWith("data:image/")) return [];
      const target = targetOf(address, file, site);
      if ("elsewhere" in target) return [{ kind: "foreign-load", file, found: address }];
      return fileAt(target.path, site) ? [] : [{ kind: "missing-load", file, found: address }];
    }),
  );
}

const loadsOfMarkup = ({ elements }: Markup): string[] =>
  elements.flatMap((element) => [...loadsOf(element), ...(element.tagName === "style" ? loadsOfStyle(textOf(element)) : [])]);
