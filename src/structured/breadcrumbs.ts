import type { BreadcrumbListLeaf } from "schema-dts";
import type { Evidence } from "../data/evidence.ts";

/** A page on the way to another. */
export interface Crumb {
  readonly name: string;
  readonly link: string;
}

/** The way to a page, from the story's first page on; the last step is the page itself. */
export function breadcrumbs({ address }: Evidence, trail: readonly Crumb[], title: string): BreadcrumbListLeaf {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [
      ...trail.map(({ name, link }, index) => ({
        "@type": "ListItem" as const,
        position: index + 1,
        name,
        item: { "@id": address(link) },
      })),
      { "@type": "ListItem", position: trail.length + 1, name: title },
    ],
  };
}
