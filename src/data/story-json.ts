import { z } from "zod";
import {
  articleLink,
  correctionLink,
  eventLink,
  factLink,
  passageId,
  passageLink,
  sourceLink,
  storyPictureLink,
} from "../links.ts";
import type { Corroborations } from "../story/corroboration.ts";
import type { DateRecord } from "../story/dates.ts";
import { readArticle } from "../story/reading.ts";
import {
  ArticleRecord,
  CorrectionRecord,
  EventRecord,
  FactRecord,
  FrontRecord,
  OutletRecord,
  type PassageRecord,
  PictureRecord,
  SourceRecord,
  WithdrawnRecord,
} from "../story/records.ts";
import { eventPage } from "../story/sizes.ts";
import type { Story } from "../story/story.ts";
import { timeline } from "../story/timeline.ts";
import { passageDigest } from "./passage-digest.ts";

const address = z.string().meta({ description: "Where it stands on the site." });
const day = z.string().nullable();
const edtf = z.string().meta({ description: "EDTF (ISO 8601-2), as precise as it is known." });
const articles = z.array(z.string()).meta({ description: "Ids of articles, in the order of their letters." });
const addresses = z.array(address);

const Dated = z.strictObject({
  date: edtf,
  earliest: day.meta({ description: "The first day it can be; null when its start is open." }),
  latest: day.meta({ description: "The last day it can be; null when its end is open." }),
});

const Dating = Dated.extend({
  receipt: Dated.extend({
    anchor: edtf
      .nullable()
      .meta({ description: "The date of publication the words are reckoned from; null when they need none." }),
  })
    .nullable()
    .meta({ description: "What the words come to by themselves; null when the date is the editor's reading of them." }),
});

const Passage = z.strictObject({
  id: z.string().meta({ description: "The same in every format: ARTICLE/ANCHOR." }),
  article: z.string(),
  place: z.enum(["title", "standfirst", "body"]),
  text: z.string().meta({ description: "The marked words, exactly." }),
  sha256: z
    .string()
    .meta({ description: "Of the marked words in UTF-8, NFC, each run of white space as one space: changes when they do." }),
  before: z.string().meta({ description: "The words before them in their sentence." }),
  after: z.string().meta({ description: "The words after them in their sentence." }),
  target: z.string().meta({ description: "fact:ID or event:ID." }),
  version: z.string().nullable().meta({ description: "The version it carries; null when it takes no side." }),
  dating: Dating.nullable().meta({ description: "The date its own words give the event; null when they give none." }),
  attribution: z.array(z.union([z.string(), z.array(z.string())])).meta({
    description:
      "Sources, origin first; a list in place of a source are several that said it together. Empty: the article's own voice.",
  }),
  address,
});

const Origin = z.strictObject({
  source: z.string().meta({ description: "Followed through part-of to its end." }),
  voices: z.array(z.string()).meta({ description: "The sources named first that lead to it." }),
  articles,
});

const status = z.enum(["shared", "single-source", "contested", "unanimous"]);

/** What `story.json` holds: the story with its derived views. Its JSON Schema is made from this. */
export const StoryJson = z
  .strictObject({
    $schema: z.string(),
    story: FrontRecord.omit({ introduction: true, direction: true, asOf: true }).extend({ asOf: edtf }),
    articles: z.array(
      ArticleRecord.omit({ title: true, standfirst: true, blocks: true, passages: true, published: true, updated: true }).extend({
        title: z.string(),
        standfirst: z.string().nullable(),
        published: edtf.nullable(),
        updated: edtf.nullable(),
        address,
        reviewed: z.boolean().meta({ description: "Something is marked in it. If not, it is not silent." }),
        facts: z.array(z.string()).meta({ description: "The facts it carries, in reading order." }),
        alone: z.array(z.string()).meta({ description: "The facts that no other article carries." }),
        leavesOut: z
          .array(z.string())
          .meta({ description: "The facts that more than half of the others carry and it does not." }),
        writtenBefore: z.array(z.string()).meta({ description: "The same, but it was published before the fact's event." }),
      }),
    ),
    outlets: z.array(OutletRecord),
    sources: z.array(SourceRecord.extend({ address })),
    facts: z.array(
      FactRecord.extend({
        address,
        status: z.array(status).meta({ description: "Derived. Empty when no article carries it." }),
        articles,
        origins: z.array(Origin).meta({ description: "The distinct named origins: their number is what corroborates the fact." }),
        unnamed: z.array(Origin).meta({ description: "Unnamed origins: shown, never counted." }),
        ownVoice: articles.meta({
          description: "The articles that carry it and name no source for it: never counted as origins.",
        }),
        droppedAttribution: addresses.meta({
          description: "Passages that say in their own voice what another article attributes.",
        }),
        atOddsWithThemselves: articles.meta({ description: "The articles that hold two differing versions." }),
        passages: z.array(Passage),
      }),
    ),
    events: z.array(
      EventRecord.omit({ date: true }).extend({
        ...Dated.shape,
        address,
        conflict: z.boolean().meta({ description: "Two of its dates share no day." }),
        passages: z.array(Passage),
      }),
    ),
    withdrawn: z.array(WithdrawnRecord),
    corrections: z
      .array(CorrectionRecord.extend({ date: edtf, address }))
      .meta({ description: "What the editors had wrong and have mended, the newest first." }),
    pictures: z.array(PictureRecord.extend({ address })).meta({ description: "The pictures that articles and notes show." }),
  })
  .meta({ title: "A Synoptic story", description: "One news story, told by many outlets, with what is derived from it." });
export type StoryJson = z.infer<typeof StoryJson>;

/** The JSON Schema (draft 2020-12) that `story.json` follows. */
export function storyJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(StoryJson);
}

/**
 * The whole story with its derived views, as plain data.
 *
 * @param schema the address of its JSON Schema
 */
export function storyJson(story: Story, corroborations: Corroborations, schema: string): StoryJson {
  const { introduction, direction, asOf, ...front } = story.front;
  return {
    $schema: schema,
    story: { ...front, asOf: asOf.edtf },
    articles: story.articles.map((article) => articleJson(story, corroborations, article)),
    outlets: [...story.outlets],
    sources: story.sources.map((source) => ({ ...source, address: sourceLink(story, source.id) })),
    facts: [...corroborations.values()].map(({ fact, carriers, ...derived }) => ({
      ...fact,
      address: factLink(fact.id),
      status: statusOf(derived),
      articles: carriers.map((carrier) => carrier.article),
      origins: derived.origins.map(originJson),
      unnamed: derived.unnamed.map(originJson),
      ownVoice: [...derived.ownVoice],
      droppedAttribution: carriers.flatMap((carrier) =>
        carrier.droppedAttribution.map(({ passage, mark }) => passageLink(passage.article, mark.anchor)),
      ),
      atOddsWithThemselves: carriers.filter((carrier) => carrier.atOddsWithItself).map((carrier) => carrier.article),
      passages: story.carrying(fact.id).map(({ passage, mark }) => passageJson(passage, mark)),
    })),
    events: timeline(story).map(({ event: { date, ...event }, conflict }) => ({
      ...event,
      date: date.edtf,
      earliest: date.earliest,
      latest: date.latest,
      address: eventLink(event.id, eventPage(story, event.id)),
      conflict,
      passages: story.telling(event.id).map(({ passage, mark }) => passageJson(passage, mark)),
    })),
    withdrawn: [...story.withdrawn],
    corrections: story.corrections.map((correction) => ({
      ...correction,
      date: correction.date.edtf,
      address: correctionLink(correction.id),
    })),
    pictures: story.pictures.map((picture) => ({ ...picture, address: storyPictureLink(picture.name) })),
  };
}

function articleJson(story: Story, corroborations: Corroborations, article: ArticleRecord): StoryJson["articles"][number] {
  const { blocks, passages, title, standfirst, published, updated, ...rest } = article;
  const reading = readArticle(story, corroborations, article.id);
  const ids = (facts: typeof reading.alone) => facts.map(({ fact }) => fact.id);
  return {
    ...rest,
    title: title.text,
    standfirst: standfirst?.text ?? null,
    published: published?.edtf ?? null,
    updated: updated?.edtf ?? null,
    address: articleLink(article.id),
    reviewed: reading.reviewed,
    facts: reading.facts.map(({ corroboration }) => corroboration.fact.id),
    alone: ids(reading.alone),
    leavesOut: ids(reading.leavesOut),
    writtenBefore: ids(reading.writtenBefore),
  };
}

function passageJson(passage: PassageRecord, mark: PassageRecord["marks"][number]): z.infer<typeof Passage> {
  const { dating, receipt } = mark.kind === "event" ? mark : { dating: null, receipt: null };
  return {
    id: passageId(passage.article, mark.anchor),
    article: passage.article,
    place: passage.place,
    text: passage.text,
    sha256: passageDigest(passage),
    before: passage.before,
    after: passage.after,
    target: mark.kind === "fact" ? `fact:${mark.fact}` : `event:${mark.event}`,
    version: mark.kind === "fact" ? mark.version : null,
    dating: dating && { ...datedJson(dating), receipt: receipt && { ...datedJson(receipt.reads), anchor: receipt.anchor } },
    attribution: passage.attribution.map((link) => (link.length === 1 ? (link[0] ?? "") : [...link])),
    address: passageLink(passage.article, mark.anchor),
  };
}

function datedJson({ edtf, earliest, latest }: DateRecord): z.infer<typeof Dated> {
  return { date: edtf, earliest, latest };
}

function originJson(origin: { source: string; voices: readonly string[]; articles: readonly string[] }): z.infer<typeof Origin> {
  return { source: origin.source, voices: [...origin.voices], articles: [...origin.articles] };
}

/** How a fact stands, in the words of `story.json`; empty when no article carries it. */
export function statusOf(
  derived: Record<"shared" | "singleSource" | "contested" | "unanimous", boolean>,
): z.infer<typeof status>[] {
  const words = { shared: "shared", singleSource: "single-source", contested: "contested", unanimous: "unanimous" } as const;
  const traits = ["shared", "singleSource", "contested", "unanimous"] as const;
  return traits.filter((trait) => derived[trait]).map((trait) => words[trait]);
}
