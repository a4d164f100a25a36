import type { CorrectionCommentLeaf } from "schema-dts";
import type { Evidence } from "../data/evidence.ts";
import { plainWords } from "../feeds/plain-words.ts";
import { correctionLink, touchedLink } from "../links.ts";
import { type Correctable, correctionsOf, touchedBy } from "../story/corrections.ts";
import type { CorrectionRecord } from "../story/records.ts";
import { exactDate } from "./dates.ts";
import { orNone } from "./or-none.ts";

/** The corrections that touch a thing, the newest first: what was corrected, and when. */
export function correctionsOn(evidence: Evidence, kind: Correctable, id: string): CorrectionCommentLeaf[] {
  return correctionsOf(evidence.story, kind, id).map((correction) => correctionNode(evidence, correction));
}

/** The corrections that touch some things of a kind, with all that each touches: for pages that stand for none of the things. */
export function correctionsWithThings(evidence: Evidence, kind: Correctable, ids: readonly string[]): CorrectionCommentLeaf[] {
  const touching = evidence.story.corrections.filter((correction) => correction[`${kind}s`].some((id) => ids.includes(id)));
  return touching.map((correction) => correctionWithThings(evidence, correction));
}

function correctionWithThings(evidence: Evidence, correction: CorrectionRecord): CorrectionCommentLeaf {
  const { story, address } = evidence;
  const about = touchedBy(story, correction).map((touched) => ({ "@id": address(touchedLink(story, touched)) }));
  return { ...correctionNode(evidence, correction), about: orNone(about) };
}

/** The same with all that it says. */
export function wholeCorrection(evidence: Evidence, correction: CorrectionRecord): CorrectionCommentLeaf {
  return { ...correctionWithThings(evidence, correction), text: plainWords(correction.note) };
}

function correctionNode({ address }: Evidence, { id, title, date }: CorrectionRecord): CorrectionCommentLeaf {
  return { "@type": "CorrectionComment", "@id": address(correctionLink(id)), name: title, datePublished: exactDate(date) };
}
