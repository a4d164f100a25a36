import { articleLink, dataLink, eventLink, factLink, passageId, sourceLink } from "../links.ts";
import type { ArticleRecord, PassageRecord } from "../story/records.ts";
import { eventPage } from "../story/sizes.ts";
import { type ArticleText, articleText } from "./article-text.ts";
import { attributionWords } from "./attribution-words.ts";
import type { Evidence } from "./evidence.ts";
import { passageDigest } from "./passage-digest.ts";

type Mark = PassageRecord["marks"][number];

/** Where the annotations stand on the site. */
export const ANNOTATIONS = "data/annotations.json";

const TEXT =
  "Positions count code points of Unicode, from 0, in the text of the page's elements h1, .lede and .prose that stand in its " +
  "article element, in their order and one to a line, those without words left out. Spaces, tabs and line breaks that follow " +
  "each other are one space. Elements that match .visually-hidden or sup[aria-hidden] are no part of that text. Each target's " +
  "sha256 is that of exact in UTF-8, normalised to NFC: it changes when the words of the passage do.";

/**
 * Every passage as W3C Web Annotations (JSON-LD), one for each fact or event that it marks: where the words stand in the
 * article's page, the fact or event, the version or date they give it, and whom the article names for them.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotations({ story, address }: Evidence): string {
  const { title, language, license, asOf } = story.front;
  const items = story.articles.flatMap((article) => {
    const text = articleText(article);
    return article.passages.flatMap((passage) =>
      passage.marks.map((mark) => ({
        id: address(`${dataLink(ANNOTATIONS)}#${passageId(article.id, mark.anchor)}`),
        type: "Annotation",
        motivation: "linking",
        body: bodiesOf(passage, mark),
        target: targetOf(article, text, passage, mark),
      })),
    );
  });
  return JSON.stringify({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: address(dataLink(ANNOTATIONS)),
    type: "AnnotationCollection",
    label: title,
    "rdfs:comment": TEXT,
    "dcterms:date": asOf.edtf,
    ...(license && URL.canParse(license) ? { rights: license } : {}),
    total: items.length,
    first: { id: address(`${dataLink(ANNOTATIONS)}#page`), type: "AnnotationPage", startIndex: 0, items },
  });

  function bodiesOf({ attribution }: PassageRecord, mark: Mark): object[] {
    const about = address(mark.kind === "fact" ? factLink(mark.fact) : eventLink(mark.event, eventPage(story, mark.event)));
    const said = mark.kind === "fact" ? mark.version : (mark.dating?.edtf ?? null);
    return [
      { type: "SpecificResource", purpose: "identifying", source: about },
      ...(said === null
        ? []
        : [{ ...plain("classifying", mark.kind === "fact" ? "version" : "date", said), "dcterms:subject": about }]),
      {
        ...plain("describing", "attribution", attributionWords(story, attribution)),
        language,
        "dcterms:source": { "@list": attribution.map(linkOfChain) },
      },
    ];
  }

  /** One link of an attribution: a source, or several that said it together. */
  function linkOfChain(sources: readonly string[]): object {
    const agents = sources.map((id) => ({ id: address(sourceLink(story, id)), name: story.source(id).name }));
    return agents.length === 1 ? (agents[0] ?? {}) : { type: "as:Collection", items: agents };
  }

  function targetOf(
    { id, language: spoken, direction }: ArticleRecord,
    text: ArticleText,
    passage: PassageRecord,
    { anchor }: Mark,
  ): object {
    const quote = quoteOf(text, passage);
    return {
      type: "SpecificResource",
      source: { id: address(articleLink(id)), type: "Text", format: "text/html", language: spoken, textDirection: direction },
      selector: [
        { type: "FragmentSelector", value: anchor, conformsTo: "http://tools.ietf.org/rfc/rfc3236" },
        { type: "TextQuoteSelector", ...quote },
        { type: "TextPositionSelector", ...text.runOf(passage) },
      ],
      "schema:sha256": passageDigest({ text: quote.exact }),
    };
  }
}

function plain(purpose: string, label: string, value: string): object {
  return { type: "TextualBody", purpose, "rdfs:label": label, value, format: "text/plain" };
}

/** A passage's words with as many of those around them as it takes to find them at one place only. */
function quoteOf(
  { characters, whole, runOf }: ArticleText,
  passage: PassageRecord,
): { exact: string; prefix: string; suffix: string } {
  const { start, end } = runOf(passage);
  const part = (from: number, to: number) => characters.slice(Math.max(0, from), to).join("");
  for (let context = 32; ; context *= 2) {
    const [prefix, suffix] = [part(start - context, start), part(end, end + context)];
    const found = prefix + part(start, end) + suffix;
    if (whole.indexOf(found) === whole.lastIndexOf(found)) return { exact: part(start, end), prefix, suffix };
  }
}
