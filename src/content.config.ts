import { defineCollection } from "astro:content";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { z } from "zod";
import { contentFolder } from "./content-folder.ts";
import {
  ArticleRecord,
  CorrectionRecord,
  EventRecord,
  FactRecord,
  FrontRecord,
  OutletRecord,
  PictureRecord,
  SourceRecord,
  type StoryRecords,
  WithdrawnRecord,
} from "./story/records.ts";

interface Entry {
  id: string;
  data: Record<string, unknown>;
  html: string;
}

let current: Promise<StoryRecords> | undefined;

/**
 * All collections are filled from one compiled story. A mistake in the content throws the whole report, which fails the build.
 * A build that has compiled it already says in `COMPILED_STORY` where it lies.
 */
function compiledStory(): Promise<StoryRecords> {
  const compiled = process.env.COMPILED_STORY;
  current ??= compiled ? compiledBefore(compiled) : compileNow();
  return current;
}

/**
 * The story without its articles. They are most of it, and no page takes them from their collection: it would hold them
 * several times over, and bundle them.
 */
async function compiledBefore(file: string): Promise<StoryRecords> {
  return { ...JSON.parse(await readFile(file, "utf8")), articles: [] };
}

async function compileNow(): Promise<StoryRecords> {
  // Only when it is needed: Astro takes as long to load the compiler as to build a small site.
  const [{ compile }, { reportText }] = await Promise.all([
    import("./compile/compile.ts"),
    import("./compile/problems/report-text.ts"),
  ]);
  const { story, problems } = await compile(contentFolder());
  if (!story) throw new Error(reportText(problems));
  return story;
}

function storyLoader(entriesOf: (story: StoryRecords) => Entry[]): Loader {
  return {
    name: "story",
    async load(context) {
      const fill = async () => fillStore(context, entriesOf(await compiledStory()));
      await fill();
      context.watcher?.on("all", (_event, path) => {
        if (!resolve(path).startsWith(resolve(contentFolder()))) return;
        current = undefined;
        fill().catch((error: Error) => context.logger.error(error.message));
      });
      context.watcher?.add(contentFolder());
    },
  };
}

async function fillStore({ store, parseData }: LoaderContext, entries: Entry[]): Promise<void> {
  store.clear();
  for (const { id, data, html } of entries) {
    store.set({ id, data: await parseData({ id, data }), rendered: { html, metadata: { imagePaths: [] } } });
  }
}

const withNote = <T extends { id: string; note: string | null }>(record: T): Entry => ({
  id: record.id,
  data: record,
  html: record.note ?? "",
});

export const collections = {
  story: defineCollection({
    loader: storyLoader(({ front, withdrawn, pictures, ...lists }) => {
      const empty = Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? name : []));
      return [{ id: "story", data: { front, withdrawn, pictures, empty }, html: front.introduction }];
    }),
    schema: z.strictObject({
      front: FrontRecord,
      withdrawn: z.array(WithdrawnRecord),
      pictures: z.array(PictureRecord),
      /** The collections that hold nothing: Astro warns when one of them is asked for. */
      empty: z.array(z.string()),
    }),
  }),
  articles: defineCollection({
    loader: storyLoader(({ articles }) =>
      // Pages show it block by block, with notes beside them.
      articles.map((article) => ({ id: article.id, data: article, html: "" })),
    ),
    schema: ArticleRecord,
  }),
  outlets: defineCollection({ loader: storyLoader(({ outlets }) => outlets.map(withNote)), schema: OutletRecord }),
  sources: defineCollection({ loader: storyLoader(({ sources }) => sources.map(withNote)), schema: SourceRecord }),
  facts: defineCollection({ loader: storyLoader(({ facts }) => facts.map(withNote)), schema: FactRecord }),
  events: defineCollection({ loader: storyLoader(({ events }) => events.map(withNote)), schema: EventRecord }),
  corrections: defineCollection({
    loader: storyLoader(({ corrections }) => corrections.map(withNote)),
    schema: CorrectionRecord,
  }),
};
