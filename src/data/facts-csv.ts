import { factLink, passageLink } from "../links.ts";
import type { Carrier, Corroboration } from "../story/corroboration.ts";
import { isWrittenBefore } from "../story/reading.ts";
import type { ArticleRecord } from "../story/records.ts";
import { isCrowded } from "../story/sizes.ts";
import type { Story } from "../story/story.ts";
import { csv } from "./csv.ts";
import type { Evidence } from "./evidence.ts";
import { statusOf } from "./story-json.ts";

const COLUMNS = [
  "fact",
  "statement",
  "topic",
  "event",
  "status",
  "articles",
  "origins",
  "named",
  "unnamed",
  "own_voice",
  "address",
];

/**
 * The matrix of facts against articles as CSV: a row for each fact, by id; for each article, by its letter, what it says,
 * which versions, and the address of its first passage. Several ids in one cell are parted by a space.
 *
 * Of a crowded story, one cell names the articles that carry the fact, each with its versions, as
 * `article/version+version`: with columns for each, the table would be too wide for any program.
 */
export function factsCsv({ story, corroborations, address }: Evidence): string {
  const crowded = isCrowded(story);
  const perArticle = ({ id }: ArticleRecord) => [`says.${id}`, `versions.${id}`, `passage.${id}`];
  const rows = [...corroborations.values()].map((corroboration) => {
    const { fact, carriers, origins, unnamed, ownVoice } = corroboration;
    const sources = (list: typeof origins) => list.map(({ source }) => source).join(" ");
    return [
      ...[fact.id, fact.statement, fact.topic, fact.event ?? "", statusOf(corroboration).join(" ")],
      ...[carriers.length, origins.length],
      ...[sources(origins), sources(unnamed), ownVoice.join(" "), address(factLink(fact.id))],
      ...(crowded
        ? [carriers.map(carrierWords).join(" ")]
        : story.articles.flatMap((article) => cellsOf(story, corroboration, article, address))),
    ];
  });
  return csv([...COLUMNS, ...(crowded ? ["carried_by"] : story.articles.flatMap(perArticle))], rows);
}

const carrierWords = ({ article, versions }: Carrier): string =>
  versions.length > 0 ? `${article}/${versions.join("+")}` : article;

function cellsOf(
  story: Story,
  { fact, carriers, contested }: Corroboration,
  article: ArticleRecord,
  address: Evidence["address"],
): [says: string, versions: string, passage: string] {
  const carrier = carriers.find((each) => each.article === article.id);
  const [first] = carrier?.passages ?? [];
  if (carrier && first) {
    const says = contested && carrier.versions.length > 0 ? "differs" : "says";
    return [says, carrier.versions.join(" "), address(passageLink(article.id, first.mark.anchor))];
  }
  if (article.passages.length === 0) return ["not reviewed", "", ""];
  return [isWrittenBefore(story, article, fact.event) ? "written before" : "silent", "", ""];
}
