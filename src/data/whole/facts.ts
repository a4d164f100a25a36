import type { Element, Root } from "hast";
import { h } from "hastscript";
import { factLink, passageLink, sourceLink } from "../../links.ts";
import type { Corroboration } from "../../story/corroboration.ts";
import { factGroups } from "../../story/fact-groups.ts";
import { foreignText } from "../../story/foreign-text.ts";
import type { Origin } from "../../story/origins.ts";
import { isWrittenBefore } from "../../story/reading.ts";
import type { FactMark, FactRecord } from "../../story/records.ts";
import { isCrowded } from "../../story/sizes.ts";
import type { Marked } from "../../story/story.ts";
import { wordsFor } from "../../words/words.ts";
import { attributionWords } from "../attribution-words.ts";
import type { Evidence } from "../evidence.ts";
import { articleName } from "../telling-words.ts";
import { embedded, type Part } from "./parts.ts";
import { placeOf } from "./places.ts";

/** Every fact, contested ones first, with its versions, its origins and each passage in its sentence. */
export function factsPart({ story, corroborations }: Evidence): Part {
  const words = wordsFor(story.front.language);
  const { data, fact: say } = words;
  const groups = factGroups(story, corroborations);
  return {
    head: h("section", { id: "facts" }, [h("h2", data.parts.facts), groups.length === 0 ? h("p", words.facts.empty) : null]),
    entries: entriesOf(),
  };

  function* entriesOf(): Generator<Root> {
    for (const { kind, articles, facts } of groups) {
      yield h(null, h("h3", words.facts.group(kind, articles ?? 0, story.reviewed.length)));
      for (const fact of facts) yield h(null, factEntry(fact));
    }
  }

  function factEntry(corroboration: Corroboration): (Element | null)[] {
    const { fact, contested } = corroboration;
    return [
      h("h4", { id: placeOf(factLink(fact.id)), className: contested ? ["accent"] : [] }, fact.statement),
      h("p", whoSays(corroboration)),
      h("p", whereFrom(corroboration)),
      fact.scale ? h("p", `${say.scaled(fact.scale)}:`) : null,
      fact.versions.length > 0
        ? h(
            "ol",
            fact.versions.map((version) => h("li", versionWords(fact, version))),
          )
        : null,
      ...(fact.note ? (embedded(fact.note, "", 3) as Element[]) : []),
      ...(corroboration.carriers.length > 0
        ? [
            h(
              "ul",
              corroboration.carriers.flatMap(({ passages }) => passages.map((marked) => passageItem(fact, marked))),
            ),
          ]
        : []),
    ];
  }

  function whoSays({ fact, carriers }: Corroboration): string {
    const carrying = new Set(carriers.map(({ article }) => article));
    // Of a crowded story the others are most of it, under each fact anew.
    const others = isCrowded(story) ? [] : story.articles.filter(({ id }) => !carrying.has(id));
    const letters = (list: typeof others) => list.map(({ letter }) => letter);
    const reviewed = others.filter(({ passages }) => passages.length > 0);
    const before = reviewed.filter((article) => isWrittenBefore(story, article, fact.event));
    const summary = words.register.summary(
      carriers.map(({ article, versions }) =>
        words.register.carrier(
          story.article(article).letter,
          versions.map((id) => numberOf(fact, id)),
        ),
      ),
      letters(reviewed.filter((article) => !before.includes(article))),
      letters(others.filter(({ passages }) => passages.length === 0)),
    );
    return `${say.topic}: ${fact.topic}; ${summary}${before.length > 0 ? `; ${words.status.writtenBefore}: ${letters(before).join(", ")}` : ""}.`;
  }

  function whereFrom({ origins, unnamed, ownVoice }: Corroboration): (string | Element)[] {
    const names = (list: readonly Origin[]) =>
      list.flatMap(({ source }, index) => [
        index > 0 ? ", " : "",
        h("a", { href: sourceLink(story, source) }, story.source(source).short),
      ]);
    return [
      say.sourcesNote(origins.length, ownVoice.length),
      ...(origins.length > 0 ? [" ", ...names(origins), "."] : []),
      ...(unnamed.length > 0 ? [` ${say.unnamed}: `, ...names(unnamed), "."] : []),
    ];
  }

  function versionWords({ versions }: FactRecord, { label, covers }: FactRecord["versions"][number]): string {
    const sharper = covers.map((id) => versions.find((version) => version.id === id)?.label ?? id);
    return sharper.length > 0 ? data.covers(label, sharper) : label;
  }

  function passageItem(fact: FactRecord, { passage, mark }: Marked<FactMark>): Element {
    const article = story.article(passage.article);
    const version = fact.versions.find(({ id }) => id === mark.version);
    const told = version ? data.version(numberOf(fact, version.id), version.label) : fact.versions.length > 0 ? say.noSide : null;
    return h("li", [
      `${articleName(story, article.id)}, ${words.place[passage.place]}${told ? ` (${told})` : ""}: `,
      // Without quotation marks: most articles are retold, and what is quoted in them has marks of its own.
      h("span", foreignText(story, article), [
        passage.before,
        h("a", { href: passageLink(article.id, mark.anchor) }, passage.text),
        passage.after,
      ]),
      ` (${attributionWords(story, passage.attribution)})`,
    ]);
  }

  function numberOf({ versions }: FactRecord, id: string): number {
    return versions.findIndex((version) => version.id === id) + 1;
  }
}
