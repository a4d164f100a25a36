import type { Element, Root } from "hast";
import { h } from "hastscript";
import { eventLink, passageLink } from "../../links.ts";
import { foreignText } from "../../story/foreign-text.ts";
import type { Telling, TimelineEntry } from "../../story/timeline.ts";
import { wordsFor } from "../../words/words.ts";
import type { Evidence } from "../evidence.ts";
import { articleName, comesTo, voicesWords } from "../telling-words.ts";
import { embedded, type Part, when } from "./parts.ts";
import { placeOf } from "./places.ts";

/** Every event with its date, and each article's own words for when. */
export function eventsPart({ story, entries }: Evidence): Part {
  const { language } = story.front;
  const words = wordsFor(language);
  const { data, timeline } = words;
  return {
    head: h("section", { id: "events" }, [h("h2", data.parts.events), entries.length === 0 ? h("p", timeline.noEvents) : null]),
    entries: entries.values().map(eventEntry),
  };

  function eventEntry({ event, tellings, conflict }: TimelineEntry): Root {
    return h(null, [
      h("h3", { id: placeOf(eventLink(event.id)) }, [when(story, event.date), `: ${event.title}`]),
      conflict ? h("p", h("strong", { className: ["accent"] }, data.conflict)) : null,
      ...(event.note ? embedded(event.note, "", 2) : []),
      tellings.length === 0 ? h("p", timeline.untold) : h("ul", tellings.map(tellingItem)),
    ]);
  }

  function tellingItem(telling: Telling): Element {
    const article = story.article(telling.article);
    const [first] = telling.passages;
    const untold = first ? [h("a", { href: passageLink(article.id, first.mark.anchor) }, timeline.noDate)] : [];
    const said = telling.datings.flatMap((dating, index) => {
      const comes = comesTo(dating, language);
      const link = h(
        "a",
        { href: passageLink(article.id, dating.mark.anchor), ...foreignText(story, article) },
        timeline.quoted(dating.words),
      );
      return [index > 0 ? "; " : "", link, comes === null ? "" : `, ${comes}`];
    });
    return h("li", [
      `${articleName(story, article.id)}: `,
      ...(said.length > 0 ? said : untold),
      `; ${voicesWords(story, telling)}`,
    ]);
  }
}
