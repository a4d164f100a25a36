import type { CreativeWorkLeaf, QuotationLeaf } from "schema-dts";
import { attributionWords } from "../data/attribution-words.ts";
import type { Evidence } from "../data/evidence.ts";
import { passageLink } from "../links.ts";
import { inOwnVoice, voicesOf } from "../story/origins.ts";
import type { PassageRecord } from "../story/records.ts";
import type { Marked } from "../story/story.ts";
import { agentOf } from "./agents.ts";
import { orNone } from "./or-none.ts";

/** A passage: its words, whom the article names for them, and what in them is quoted. */
export function passageNode(evidence: Evidence, { passage, mark }: Marked<PassageRecord["marks"][number]>): CreativeWorkLeaf {
  const { story, address } = evidence;
  return {
    "@type": "CreativeWork",
    "@id": address(passageLink(passage.article, mark.anchor)),
    text: passage.text,
    creditText: inOwnVoice(passage) ? undefined : attributionWords(story, passage.attribution),
    hasPart: orNone(quotationsIn(evidence, passage)),
  };
}

/** What a passage has in quotation marks, with who said it, where that is someone. */
function quotationsIn(evidence: Evidence, passage: PassageRecord): QuotationLeaf[] {
  const speakers = voicesOf(passage).flatMap((voice) => agentOf(evidence, voice) ?? []);
  return passage.quotations.map((text) => ({ "@type": "Quotation", text, spokenByCharacter: orNone(speakers) }));
}
