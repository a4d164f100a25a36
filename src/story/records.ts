import { z } from "zod";
import { DateRecord } from "./dates.ts";

/*
 * The shapes of a compiled story, one per noun. They are what the collections hold and what `story.json` is
 * described by, so each field says what a stranger who reads that file needs to know.
 */

const id = z.string().meta({ description: "The name of its file without the ending; also its address." });
const html = z.string().meta({ description: "Sanitised HTML made from the editor's Markdown." });
const note = html.nullable().meta({ description: "The editor's note as sanitised HTML, or null." });
const aliases = z.array(z.string()).meta({ description: "Earlier ids that still lead here." });

export const KINDS_OF_OUTLET = ["newspaper", "magazine", "broadcaster", "agency", "blog", "website", "other"] as const;

export const KINDS_OF_SOURCE = [
  "person",
  "agency",
  "outlet",
  "government",
  "organisation",
  "company",
  "document",
  "unnamed",
  "other",
] as const;

export const OutletRecord = z.strictObject({
  id,
  name: z.string(),
  named: z.boolean().meta({ description: "False: our copies do not name it; name and short say what is known of it." }),
  short: z.string().meta({ description: "The name for narrow places." }),
  kind: z.enum(KINDS_OF_OUTLET),
  country: z.string().nullable().meta({ description: "ISO 3166-1 alpha-2, or null when not known." }),
  language: z.string().nullable().meta({ description: "BCP 47 tag of what its name is written in, or null when not given." }),
  source: z.string().nullable().meta({ description: "The source this outlet also is, or null." }),
  note,
});
export type OutletRecord = z.infer<typeof OutletRecord>;

export const SourceRecord = z.strictObject({
  id,
  name: z.string(),
  short: z.string(),
  role: z.string().nullable(),
  kind: z.enum(KINDS_OF_SOURCE).meta({ description: "A source of kind unnamed is shown and never counted as an origin." }),
  partOf: z.string().nullable().meta({ description: "The source this one speaks for and counts with, or null." }),
  language: z
    .string()
    .nullable()
    .meta({ description: "BCP 47 tag of what it speaks; its quotations in another language are translations." }),
  note,
  aliases,
});
export type SourceRecord = z.infer<typeof SourceRecord>;

export const VersionRecord = z.strictObject({
  id: z.string(),
  label: z.string(),
  covers: z.array(z.string()).meta({ description: "The versions this one is only vaguer than, followed to the end." }),
});
export type VersionRecord = z.infer<typeof VersionRecord>;

export const FactRecord = z.strictObject({
  id,
  statement: z.string(),
  short: z.string(),
  topic: z.string(),
  scale: z.string().nullable().meta({ description: "What the order of the versions means; null when it means nothing." }),
  versions: z.array(VersionRecord),
  event: z.string().nullable(),
  note,
  aliases,
});
export type FactRecord = z.infer<typeof FactRecord>;

export const EventRecord = z.strictObject({ id, title: z.string(), short: z.string(), date: DateRecord, note, aliases });
export type EventRecord = z.infer<typeof EventRecord>;

const anchor = z.string().meta({ description: "The id of the passage on its article's page, made from the target and a count." });

export const FactMark = z.strictObject({
  kind: z.literal("fact"),
  fact: z.string(),
  version: z.string().nullable().meta({ description: "The version the passage carries; null when it takes no side." }),
  anchor,
});
export type FactMark = z.infer<typeof FactMark>;

export const Receipt = z.strictObject({
  anchor: z
    .string()
    .nullable()
    .meta({ description: "The date of publication the words are reckoned from, in EDTF; null when they need none." }),
  reads: DateRecord.meta({ description: "What the words come to, as precisely as they say it." }),
});
/** How an article's own words for when come to a date. */
export type Receipt = z.infer<typeof Receipt>;

export const EventMark = z.strictObject({
  kind: z.literal("event"),
  event: z.string(),
  dating: DateRecord.nullable().meta({
    description: "The date the passage's own words give the event; null when they give none.",
  }),
  receipt: Receipt.nullable().meta({
    description: "How the words of a dating come to it by themselves; null when its date is the editor's reading of them.",
  }),
  anchor,
});
export type EventMark = z.infer<typeof EventMark>;

export const PassageRecord = z.strictObject({
  article: z.string(),
  number: z.int().meta({ description: "Its place in reading order within the article, from 1." }),
  place: z.enum(["title", "standfirst", "body"]),
  block: z.int().nullable().meta({ description: "The block of the body it stands in, from 0; null in title and standfirst." }),
  text: z.string().meta({ description: "The marked words." }),
  before: z.string().meta({ description: "The words before it in its sentence." }),
  after: z.string().meta({ description: "The words after it in its sentence." }),
  quotations: z
    .array(z.string())
    .meta({ description: "The runs of its words that stand in quotation marks, without the marks." }),
  attribution: z.array(z.array(z.string())).meta({
    description:
      "Whom the article names for it, origin first; each link one source or several that said it together. Empty: its own voice.",
  }),
  marks: z.array(z.discriminatedUnion("kind", [FactMark, EventMark])),
});
export type PassageRecord = z.infer<typeof PassageRecord>;

const BlockRecord = z.strictObject({
  html,
  passages: z.array(z.int()).meta({ description: "The numbers of its passages." }),
});
export type BlockRecord = z.infer<typeof BlockRecord>;

const MarkedText = z.strictObject({ text: z.string(), html });
export type MarkedText = z.infer<typeof MarkedText>;

export const ArticleRecord = z.strictObject({
  id,
  letter: z.string().meta({ description: "The sign of the article everywhere on the site." }),
  title: MarkedText,
  standfirst: MarkedText.nullable(),
  outlet: z.string(),
  published: DateRecord.nullable().meta({ description: "Null when the copy at hand gives no date." }),
  updated: DateRecord.nullable(),
  url: z.string().nullable(),
  byline: z.array(z.string()),
  translator: z.string().nullable(),
  agencies: z.array(z.string()).meta({ description: "Sources whose copy it says it used; never counted as origins." }),
  language: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  text: z.enum(["digest", "full"]).meta({ description: "digest: retold; full: the original text under a licence." }),
  license: z.string().nullable(),
  words: z.int().meta({ description: "Words in its title, standfirst and body." }),
  blocks: z.array(BlockRecord),
  passages: z.array(PassageRecord),
  aliases,
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;

export const KINDS_OF_THING = ["article", "outlet", "source", "fact", "event", "correction"] as const;

export const WithdrawnRecord = z.strictObject({
  id,
  kind: z.enum(["article", "fact", "event"]),
  title: z.string(),
  letter: z.string().nullable(),
  reason: z.string().meta({ description: "Why and when, in the editor's words." }),
  aliases,
});
export type WithdrawnRecord = z.infer<typeof WithdrawnRecord>;

export const CorrectionRecord = z.strictObject({
  id,
  date: DateRecord.meta({ description: "The day it was made." }),
  title: z.string().meta({ description: "What was corrected." }),
  articles: z.array(z.string()).meta({ description: "The articles it touches, withdrawn ones among them." }),
  facts: z.array(z.string()),
  events: z.array(z.string()),
  note: html.meta({ description: "What it said before, what it says now, and why, as sanitised HTML." }),
});
/** A mistake of the editors' that was mended: a fact's history is data. */
export type CorrectionRecord = z.infer<typeof CorrectionRecord>;

export const PictureRecord = z.strictObject({
  name: z.string().meta({ description: "The name of its file; also its address." }),
  type: z.enum(["png", "jpeg", "webp"]).meta({ description: "What its first bytes say it is." }),
  width: z.int().meta({ description: "In pixels, as it is shown." }),
  height: z.int(),
  digest: z.string().meta({ description: "SHA-256 of its bytes, in hexadecimal." }),
});
export type PictureRecord = z.infer<typeof PictureRecord>;

export const FrontRecord = z.strictObject({
  title: z.string(),
  standfirst: z.string(),
  language: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  asOf: DateRecord.meta({ description: "The day the story is brought up to." }),
  contact: z.string().nullable(),
  license: z
    .string()
    .nullable()
    .meta({ description: "The licence of what the editors wrote: its address, or its name; null when none is given." }),
  lead: z.array(z.string()).meta({ description: "The facts to show first." }),
  introduction: html,
});
export type FrontRecord = z.infer<typeof FrontRecord>;

export const StoryRecords = z.strictObject({
  front: FrontRecord,
  articles: z.array(ArticleRecord).meta({ description: "In the order of their letters." }),
  outlets: z.array(OutletRecord),
  sources: z.array(SourceRecord),
  facts: z.array(FactRecord),
  events: z.array(EventRecord).meta({ description: "In the order of their dates." }),
  withdrawn: z.array(WithdrawnRecord),
  corrections: z.array(CorrectionRecord).meta({ description: "The newest first." }),
  pictures: z.array(PictureRecord).meta({ description: "Those that something published shows, in the order of their names." }),
});

/** Everything a compiled story holds, as plain data: what the collections store. */
export type StoryRecords = z.infer<typeof StoryRecords>;
