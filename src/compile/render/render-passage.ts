import type { Element, ElementContent } from "hast";
import { carrierLink, eventLink } from "../../links.ts";
import type { Corroboration } from "../../story/corroboration.ts";
import type { PassageRecord } from "../../story/records.ts";
import { carrierPage, eventPage } from "../../story/sizes.ts";
import type { Story } from "../../story/story.ts";
import { formatDate } from "../../words/dates.ts";
import type { Words } from "../../words/words.ts";

/** What the passages of one article are shown with. */
export interface PassageContext {
  readonly story: Story;
  readonly corroboration: ReadonlyMap<string, Corroboration>;
  /** The number of each fact within the article. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Words;
}

/**
 * A passage as a link to its article's column on the page of its fact, its number and, for those who listen, what it is:
 *
 *     <a class="passage contested some" href="/facts/price/#in.dw" id="fact.price.1">
 *       the words<sup aria-hidden="true">3</sup><span class="visually-hidden"> (fact 3, in 2 of 5 articles, contested)</span></a>
 *
 * Around it stand the anchors of its further marks, so that whoever is led to one of them is led to the words.
 */
export function renderPassage(passage: PassageRecord, inner: ElementContent[], context: PassageContext): ElementContent[] {
  const facts = [...new Set(passage.marks.flatMap((mark) => (mark.kind === "fact" ? [mark.fact] : [])))];
  const numbers = facts.map((fact) => context.numbers.get(fact) ?? 0);
  const [first, ...further] = passage.marks.map((mark) => mark.anchor);
  const link = element("a", { className: classes(facts, context), href: address(passage, context.story), id: first ?? "" }, [
    ...inner,
    ...(numbers.length > 0 ? [element("sup", { ariaHidden: "true" }, [text(numbers.join(" "))])] : []),
    element("span", { className: ["visually-hidden"] }, [text(` (${hiddenWords(passage, facts, context)})`)]),
  ]);
  return [further.reduce((inside, anchor) => element("span", { id: anchor }, [inside]), link)];
}

function classes(facts: readonly string[], { story, corroboration }: PassageContext): string[] {
  const [first] = facts;
  if (first === undefined) return ["passage", "event"];
  const carriers = corroboration.get(first)?.carriers.length ?? 0;
  const contested = facts.some((fact) => corroboration.get(fact)?.contested);
  return ["passage", ...(contested ? ["contested"] : []), strength(carriers, story.reviewed.length)];
}

function strength(carriers: number, reviewed: number): string {
  if (carriers <= 1) return "alone";
  return carriers === reviewed ? "all" : "some";
}

function address(passage: PassageRecord, story: Story): string {
  const fact = passage.marks.find((mark) => mark.kind === "fact");
  if (fact) return carrierLink(fact.fact, passage.article, carrierPage(story, fact.fact, passage.article));
  const event = passage.marks.find((mark) => mark.kind === "event");
  return event ? eventLink(event.event, eventPage(story, event.event)) : "";
}

function hiddenWords(
  passage: PassageRecord,
  facts: readonly string[],
  { story, corroboration, numbers, words }: PassageContext,
): string {
  if (facts.length === 0) {
    return passage.marks
      .flatMap((mark) => (mark.kind === "event" ? [story.event(mark.event)] : []))
      .map((event) => words.passage.event(event.title, formatDate(event.date, story.front.language, "long")))
      .join("; ");
  }
  return facts
    .map((fact) => {
      const { carriers = [], contested = false } = corroboration.get(fact) ?? {};
      return words.passage.fact(numbers.get(fact) ?? 0, carriers.length, story.reviewed.length, contested);
    })
    .join("; ");
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

const text = (value: string): ElementContent => ({ type: "text", value });
