import { h } from "hastscript";
import { correctionLink, touchedLink } from "../../links.ts";
import { touchedBy } from "../../story/corrections.ts";
import { foreignText } from "../../story/foreign-text.ts";
import { wordsFor } from "../../words/words.ts";
import type { Evidence } from "../evidence.ts";
import { embedded, type Part, when } from "./parts.ts";
import { placeOf } from "./places.ts";

/** Every correction: what it touches, and why; null when there is none. */
export function correctionsPart({ story }: Evidence): Part | null {
  if (story.corrections.length === 0) return null;
  const words = wordsFor(story.front.language).corrections;
  const entries = story.corrections.values().map((correction) => {
    const touched = touchedBy(story, correction).map((thing) => {
      const language = thing.article ? foreignText(story, thing.article) : {};
      return h("li", h("a", { href: touchedLink(story, thing), ...language }, words.touched(thing)));
    });
    return h(null, [
      h("h3", { id: placeOf(correctionLink(correction.id)) }, [when(story, correction.date), `: ${correction.title}`]),
      ...embedded(correction.note, "", 2),
      ...(touched.length > 0 ? [h("p", words.touches), h("ul", touched)] : []),
    ]);
  });
  return { head: h("section", { id: "corrections" }, h("h2", words.title)), entries };
}
