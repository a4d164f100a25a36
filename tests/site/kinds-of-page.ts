import { MOST_COMPARED } from "../../src/story/comparison.ts";
import { FIXED_PAGES } from "./fixed-pages.ts";
import type { BuiltSite } from "./read-site.ts";

/** One page of each kind that a site has. */
export interface KindOfPage {
  readonly kind: string;
  readonly address: string;
}

/** Picks a page of every kind from what the site says of itself, so that no test names one. */
export function kindsOfPage({ base, story }: Pick<BuiltSite, "base" | "story">): KindOfPage[] {
  const { articles, facts, events, withdrawn } = story;
  const fixed = [...FIXED_PAGES, "data/story.html", "404.html"].map((path) => ({
    kind: path.replace(/\/$|\.html$/g, "") || "home",
    address: base + path,
  }));
  const chosen = {
    article: articles.find(({ reviewed, direction }) => reviewed && direction === "ltr")?.address,
    "article that was not reviewed": articles.find(({ reviewed }) => !reviewed)?.address,
    "article from right to left": articles.find(({ direction }) => direction === "rtl")?.address,
    "article that was withdrawn": addressOf("article", `${base}articles/`),
    "contested fact": facts.find(({ status }) => status.includes("contested"))?.address,
    "unanimous fact": facts.find(({ status }) => status.includes("unanimous"))?.address,
    "fact of one article": facts.find(({ status }) => status.includes("single-source"))?.address,
    "fact of no article": facts.find(({ passages }) => passages.length === 0)?.address,
    "fact that was withdrawn": addressOf("fact", `${base}facts/`),
    "rest after an article": articles.filter(({ reviewed }) => reviewed).length <= MOST_COMPARED ? restAfter() : undefined,
    "citations of a fact": citations("fact", facts),
    "citations of an event": citations("event", events),
    "citations of an article": citations("article", articles),
    comparison: beside(({ direction }) => direction === "ltr"),
    "comparison from right to left": beside(({ direction }) => direction === "rtl"),
  };

  function citations(kind: string, things: readonly { readonly id: string }[]): string | undefined {
    const [first] = things;
    return first && `${base}cite/${kind}.${first.id}/`;
  }

  function restAfter(): string | undefined {
    const first = articles.find(({ reviewed }) => reviewed);
    return first && `${first.address}rest/`;
  }

  /** The page of the first reviewed article beside the first other one that is like this. */
  function beside(like: (article: (typeof articles)[number]) => boolean): string | undefined {
    const [first, ...others] = articles.filter(({ reviewed }) => reviewed);
    const other = others.find(like);
    return first && other && others.length < MOST_COMPARED ? `${base}compare/${first.letter}-${other.letter}/` : undefined;
  }

  function addressOf(kind: string, folder: string): string | undefined {
    const thing = withdrawn.find((one) => one.kind === kind);
    return thing && `${folder}${thing.id}/`;
  }

  return [...fixed, ...Object.entries(chosen).flatMap(([kind, address]) => (address ? [{ kind, address }] : []))];
}
