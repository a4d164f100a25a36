import { STORY_HTML } from "../../data/story-html.ts";
import { fileAt, loadsOf, loadsOfStyle, targetOf } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { type Markup, textOf } from "./read-files.ts";

/** Whether everything that a browser would load by itself for a file is part of the site. */
export function checkLoads(file: string, addresses: readonly string[], site: FinishedSite): Finding[] {
  return addresses.flatMap((address): Finding[] => {
    // It holds its pictures itself; whether they are those of the story is judged with all pictures.
    if (file === STORY_HTML && address.startsWith("data:image/")) return [];
    const target = targetOf(address, file, site);
    if ("elsewhere" in target) return [{ kind: "foreign-load", file, found: address }];
    return fileAt(target.path, site) ? [] : [{ kind: "missing-load", file, found: address }];
  });
}

/** What a browser would load for a page or picture. */
export const loadsOfMarkup = ({ elements }: Markup): string[] =>
  elements.flatMap((element) =>
    element.tagName === "style" ? [...loadsOf(element), ...loadsOfStyle(textOf(element))] : loadsOf(element),
  );
