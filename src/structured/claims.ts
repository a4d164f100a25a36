import type { ArticleLeaf, ClaimLeaf } from "schema-dts";
import type { Evidence } from "../data/evidence.ts";
import { articleLink, eventLink, factLink, homeLink, passageLink } from "../links.ts";
import type { Carrier, Corroboration } from "../story/corroboration.ts";
import { compareDates, compatible } from "../story/dates.ts";
import { eventPage } from "../story/sizes.ts";
import type { Story } from "../story/story.ts";
import { articleHere } from "./articles.ts";
import { correctionsOn } from "./corrections.ts";
import { orNone } from "./or-none.ts";
import { passageNode } from "./passages.ts";

/**
 * A fact as a claim, with each article that it appears in and the passages there. Its versions are claims of their own: an
 * article that carries one does not say another.
 *
 * @param carriers those of the page, when not all stand on it
 */
export function claimNode(
  evidence: Evidence,
  { fact, carriers: all }: Corroboration,
  carriers: readonly Carrier[] = all,
): ClaimLeaf {
  const { story, address } = evidence;
  const { id, statement, short, event, versions } = fact;
  const first = firstToCarry(story, all);
  return {
    "@type": "Claim",
    "@id": address(factLink(id)),
    name: short === statement ? undefined : short,
    text: statement,
    inLanguage: story.front.language,
    isPartOf: { "@id": address(homeLink()) },
    about: event === null ? undefined : { "@id": address(eventLink(event, eventPage(story, event))) },
    appearance: orNone(carriers.map((carrier) => appearance(evidence, carrier))),
    firstAppearance: first === null ? undefined : { "@id": address(articleLink(first)) },
    hasPart: orNone(versions.flatMap((version) => versionNode(evidence, carriers, version) ?? [])),
    correction: orNone(correctionsOn(evidence, "fact", id)),
  };
}

function appearance(evidence: Evidence, { article, passages }: Carrier): ArticleLeaf {
  return {
    ...articleHere(evidence, evidence.story.article(article)),
    hasPart: passages.map((marked) => passageNode(evidence, marked)),
  };
}

/** A version as a claim, with the passages that carry it; null when none on the page does. */
function versionNode(
  { address }: Evidence,
  carriers: readonly Carrier[],
  version: { id: string; label: string },
): ClaimLeaf | null {
  const carrying = carriers.flatMap(({ passages }) => passages.filter(({ mark }) => mark.version === version.id));
  if (carrying.length === 0) return null;
  return {
    "@type": "Claim",
    text: version.label,
    appearance: carrying.map(({ passage, mark }) => ({ "@id": address(passageLink(passage.article, mark.anchor)) })),
  };
}

/**
 * The article known to have carried a fact before all others that do; null when their dates do not tell: one has none, or is
 * about or uncertain, or the first two may share a day.
 */
function firstToCarry(story: Story, carriers: readonly Carrier[]): string | null {
  const dated = carriers.flatMap(({ article }) => {
    const { published } = story.article(article);
    return published && !published.approximate && !published.uncertain ? { article, ...published } : [];
  });
  const [first, second] = dated.sort(compareDates);
  if (!first || dated.length < carriers.length) return null;
  return second && compatible(first, second) ? null : first.article;
}
