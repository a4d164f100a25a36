import type { Thing, WebPageLeaf, WebSiteLeaf } from "schema-dts";
import type { Evidence } from "../data/evidence.ts";
import { aboutLink, homeLink } from "../links.ts";
import { breadcrumbs, type Crumb } from "./breadcrumbs.ts";
import { exactDate } from "./dates.ts";
import { orNone } from "./or-none.ts";

/** What a page says of itself and of what it shows to machines. */
export interface PageData {
  readonly title: string;
  readonly link: string;
  /** The pages on the way to it. */
  readonly trail: readonly Crumb[];
  /** The addresses of what it is about, when that stands elsewhere. */
  readonly about: readonly string[];
  /** What it shows. One whose id is the page's own address stands for the page. */
  readonly things: readonly Thing[];
}

/**
 * The structured data of a page: JSON-LD in the vocabulary of schema.org, to stand in a `<script>` that holds data. No text in
 * it can end that element. Ids are addresses; where that of the host is not known they lead from the page.
 */
export function pageData(evidence: Evidence, page: PageData): string {
  const graph = page.link === homeLink() ? [siteNode(evidence)] : [...nodesOf(evidence, page)];
  const [first, ...more] = graph;
  const data = more.length > 0 ? { "@graph": graph } : first;
  return JSON.stringify(Object.assign({ "@context": "https://schema.org" }, data)).replaceAll("<", "\\u003c");
}

function nodesOf(evidence: Evidence, { title, link, trail, about, things }: PageData): Thing[] {
  const id = evidence.address(link);
  const way = breadcrumbs(evidence, trail, title);
  if (things.some((thing) => typeof thing !== "string" && thing["@id"] === id)) return [...things, way];
  const page: WebPageLeaf = {
    "@type": "WebPage",
    "@id": id,
    name: title,
    isPartOf: { "@id": evidence.address(homeLink()) },
    about: orNone(about.map((one) => ({ "@id": evidence.address(one) }))),
    breadcrumb: way,
  };
  return [page, ...things];
}

/** The story as a whole. */
function siteNode({ story, address }: Evidence): WebSiteLeaf {
  const { title, standfirst, language, license, asOf } = story.front;
  return {
    "@type": "WebSite",
    "@id": address(homeLink()),
    name: title,
    description: standfirst,
    inLanguage: language,
    dateModified: exactDate(asOf),
    license: license !== null && URL.canParse(license) ? license : undefined,
    publishingPrinciples: address(aboutLink()),
  };
}
