import {
  articleLink,
  base,
  carrierLink,
  correctionLink,
  eventLink,
  factLink,
  passageId,
  passageLink,
  sourceLink,
} from "../../links.ts";
import { carrierPage, eventPage } from "../../story/sizes.ts";
import type { Story } from "../../story/story.ts";

/**
 * The id in one file of what has an address of its own on the site.
 *
 * @param link a link made in `links.ts`; of a passage, one that was made by `passageLink`
 */
export function placeOf(link: string): string {
  const [path = "", anchor] = link.slice(base.length).split("#");
  const [kind = "", id = ""] = path.split("/");
  if (anchor !== undefined) return kind === "articles" ? passageId(id, anchor) : anchor;
  return `${kind.replace(/s$/, "")}.${id}`;
}

/** Every address of the site that has a place in one file. */
export function placesOf(story: Story): ReadonlyMap<string, string> {
  const { articles, facts, events, sources, corrections } = story;
  const passages = articles.flatMap(({ id, passages }) =>
    passages.flatMap(({ marks }) => marks.map(({ anchor }) => passageLink(id, anchor))),
  );
  const links = [
    ...articles.map(({ id }) => articleLink(id)),
    ...facts.map(({ id }) => factLink(id)),
    ...events.map(({ id }) => eventLink(id, eventPage(story, id))),
    ...sources.map(({ id }) => sourceLink(story, id)),
    ...corrections.map(({ id }) => correctionLink(id)),
    ...passages,
  ];
  // A passage leads to its article's column on the page of a fact; in one file the fact has one place.
  const columns = articles.flatMap(({ id, passages }) =>
    passages.flatMap(({ marks }) =>
      marks.flatMap((mark): [string, string][] =>
        mark.kind === "fact"
          ? [[carrierLink(mark.fact, id, carrierPage(story, mark.fact, id)), placeOf(factLink(mark.fact))]]
          : [],
      ),
    ),
  );
  return new Map([...links.map((link): [string, string] => [link, placeOf(link)]), ...columns]);
}
