import type { Image, Root } from "mdast";
import { corroborate } from "../../story/corroboration.ts";
import { factNumbers } from "../../story/fact-numbers.ts";
import type { ArticleRecord, StoryRecords } from "../../story/records.ts";
import { linkStory } from "../../story/story.ts";
import { wordsFor } from "../../words/words.ts";
import { nameOfPicture } from "../pictures/shown-pictures.ts";
import type { ArticleDraft } from "../records/build-article.ts";
import type { StoryDraft } from "../records/link-things.ts";
import type { Things } from "../records/things.ts";
import { type RenderOptions, renderBlocks, renderInline } from "./render-markdown.ts";
import { type PassageContext, renderPassage } from "./render-passage.ts";

/** Renders every text of a story whose names are all resolved. */
export function renderStory({ records, articles }: StoryDraft, things: Things, reading: (path: string) => void): StoryRecords {
  const story = linkStory(records);
  const corroboration = corroborate(story);
  const words = wordsFor(records.front.language);
  const pictures = new Map(records.pictures.map((record) => [record.name, record]));
  const picture = ({ url }: Image) => pictures.get(nameOfPicture(url)) ?? null;
  const note = (kind: string, id: string, root: Root | undefined): string => {
    const options: RenderOptions = { prefix: `note-${kind}-${id}-`, words, link: () => null, picture };
    return root ? renderBlocks(root, options).join("\n") : "";
  };
  const withNotes = <R extends { id: string }>(
    kind: string,
    list: readonly R[],
    from: readonly { id: string; body: { root: Root } }[],
  ) =>
    list.map((record) => ({
      ...record,
      note: note(kind, record.id, from.find(({ id }) => id === record.id)?.body.root) || null,
    }));
  return {
    ...records,
    front: { ...records.front, introduction: note("story", "introduction", things.story?.body.root) },
    articles: articles.map((draft) => {
      reading(draft.text.thing.file.path);
      const numbers = factNumbers(draft.record);
      return renderArticle(draft, { story, corroboration, numbers, words }, picture);
    }),
    outlets: withNotes("outlet", records.outlets, things.outlets),
    sources: withNotes("source", records.sources, things.sources),
    facts: withNotes("fact", records.facts, things.facts),
    events: withNotes("event", records.events, things.events),
    corrections: records.corrections.map((record) => ({
      ...record,
      note: note("correction", record.id, things.corrections.find(({ id }) => id === record.id)?.body.root),
    })),
  };
}

function renderArticle(
  { record, text, passages }: ArticleDraft,
  context: PassageContext,
  picture: RenderOptions["picture"],
): ArticleRecord {
  const marked = new Set(text.passages.map(({ link }) => link));
  const options: RenderOptions = {
    prefix: "footnote-",
    words: context.words,
    picture,
    link(link, inner) {
      const passage = passages.get(link);
      if (passage) return renderPassage(passage, inner, context);
      // What marks only things that aren't published is plain text.
      return marked.has(link) ? inner : null;
    },
  };
  return {
    ...record,
    title: { ...record.title, html: renderInline(text.title.root, options) },
    standfirst: record.standfirst &&
      text.standfirst && { ...record.standfirst, html: renderInline(text.standfirst.root, options) },
    blocks: renderBlocks(text.body.root, options).map((html, block) => ({
      html,
      passages: record.passages.filter((passage) => passage.block === block).map((passage) => passage.number),
    })),
  };
}
