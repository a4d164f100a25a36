import type { Element } from "hast";
import { h } from "hastscript";
import { sourceLink } from "../../links.ts";
import type { SourceRecord } from "../../story/records.ts";
import { wordsFor } from "../../words/words.ts";
import type { Evidence } from "../evidence.ts";
import { embedded, type Part } from "./parts.ts";
import { placeOf } from "./places.ts";

/** Everyone whom articles name: who it is, with whom it counts, and which articles name it. */
export function sourcesPart({ story }: Evidence): Part {
  const { sources: say, data } = wordsFor(story.front.language);
  const naming = new Map<string, string[]>();
  for (const { letter, passages } of story.articles) {
    const named = new Set(passages.flatMap(({ attribution }) => attribution.flat()));
    for (const source of named) naming.set(source, [...(naming.get(source) ?? []), letter]);
  }
  return {
    head: h("section", { id: "sources" }, [
      h("h2", data.parts.sources),
      h("p", say.once),
      story.sources.length > 0 ? h("ul", story.sources.map(sourceItem)) : null,
    ]),
  };

  function sourceItem({ id, name, role, kind, partOf, note }: SourceRecord): Element {
    const known = [
      say.kinds[kind],
      ...(role ? [role] : []),
      ...(partOf ? [data.countsWith(story.source(partOf).short)] : []),
      say.outlets.namedIn(naming.get(id) ?? []),
    ];
    return h("li", { id: placeOf(sourceLink(story, id)) }, [
      h("strong", name),
      `: ${known.join("; ")}`,
      ...(note ? embedded(note, "", 2) : []),
    ]);
  }
}
