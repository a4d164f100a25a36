import { visit } from "unist-util-visit";
import { byCodePoint } from "../../story/order.ts";
import type { PictureRecord } from "../../story/records.ts";
import type { Tree } from "../markdown/parse.ts";
import { stateOf } from "../records/state.ts";
import type { Things } from "../records/things.ts";

/** The pictures that something published shows, in the order of their names. */
export function publishedPictures(things: Things): PictureRecord[] {
  const { articles, facts, events, corrections } = things;
  const dated = [...articles, ...facts, ...events].filter(({ values }) => stateOf(values) === "published");
  const made = corrections.filter(({ values }) => !values.draft);
  const shown = namesIn([things.story ?? [], dated, made, things.outlets, things.sources].flat());
  return things.pictures
    .flatMap(({ name, record }) => (record && shown.has(name) ? [record] : []))
    .sort((a, b) => byCodePoint(a.name, b.name));
}

/** The names of all pictures that some text shows, though it be a draft. */
export function shownPictures(things: Things): ReadonlySet<string> {
  const { story, articles, facts, events, outlets, sources, corrections } = things;
  return namesIn([story ?? [], articles, facts, events, outlets, sources, corrections].flat());
}

/** The name of a picture in a path that was found to be right. */
export const nameOfPicture = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

function namesIn(texts: readonly { readonly body: Tree }[]): Set<string> {
  const names = new Set<string>();
  for (const { body } of texts) visit(body.root, "image", ({ url }) => void names.add(nameOfPicture(url)));
  return names;
}
