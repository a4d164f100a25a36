import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { base, homeLink, storyPictureLink } from "../links.ts";
import { foreignName, withNames } from "../story/foreign-name.ts";
import type { PictureRecord } from "../story/records.ts";
import { wordsFor } from "../words/words.ts";
import type { Evidence } from "./evidence.ts";
import { writeHtml } from "./html.ts";
import type { Part } from "./whole/parts.ts";
import { placesOf } from "./whole/places.ts";
import { wholeStory } from "./whole/whole-story.ts";

/** Where the story as one file stands on the site. */
export const STORY_HTML = "data/story.html";

/** What the one file holds besides the story. */
export interface Enclosed {
  /** Its one style sheet, which loads nothing. */
  readonly css: string;
  readonly bytesOf: (picture: PictureRecord) => Uint8Array;
}

/**
 * The whole story as one HTML file that loads nothing: it reads without a network, and prints. Its links lead to places in
 * it; what has none leads to the site, where the address of that is known. Its pictures stand in it.
 */
export function storyHtml(evidence: Evidence, { css, bytesOf }: Enclosed): string {
  const { story, address } = evidence;
  const { title, standfirst, language, direction } = story.front;
  const words = wordsFor(language);
  const parts = wholeStory(evidence);
  const online = address(homeLink());
  const places = placesOf(story);
  const known = new Set(places.values());
  const pictures = new Map(story.pictures.map((picture) => [storyPictureLink(picture.name), picture]));
  const names = story.outlets.map(({ id }) => foreignName(story, id)).filter((name) => name !== undefined);
  const contents = (["introduction", "events", "facts", "articles", "sources"] as const).filter((id) =>
    parts.some(({ head }) => head.properties.id === id),
  );
  const ways = h(null, [
    online === homeLink() ? null : h("p", [`${words.data.online} `, h("a", { href: online }, online)]),
    h("nav", { ariaLabel: words.data.contents }, [
      h(
        "ul",
        contents.map((id) => h("li", h("a", { href: `#${id}` }, words.data.parts[id]))),
      ),
    ]),
  ]);
  const page = writeHtml(
    h(null, [
      { type: "doctype" },
      h("html", { lang: language, dir: direction }, [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { httpEquiv: ["content-security-policy"], content: policyOfOneFile([css]) }),
          h("meta", { name: "viewport", content: "width=device-width" }),
          h("title", words.masthead.title(title, title)),
          h("meta", { name: "description", content: standfirst }),
          h("meta", { name: "color-scheme", content: "light dark" }),
          h("style", css),
        ]),
        h("body", [h("a", { className: ["skip"], href: "#main" }, words.masthead.skip), h("main", { id: "main" })]),
      ]),
    ]),
  );
  const [front, ...rest] = parts.map((part) => [...written(part)].join(""));
  return page.replace("</main>", (end) => [front, writeHtml(ways), ...rest, end].join(""));

  function* written({ head, entries = [] }: Part): Generator<string> {
    const end = `</${head.tagName}>`;
    yield writeHtml(led(head)).slice(0, -end.length);
    for (const entry of entries) yield writeHtml(led(entry));
    yield end;
  }

  /** With links to places in this file. */
  function led<T extends Root | Element>(tree: T): T {
    const own = new Set<unknown>();
    visit(tree, "element", ({ properties }) => void own.add(properties.id));
    visit(tree, "element", ({ properties }) => {
      const { href, src } = properties;
      const picture = pictures.get(String(src));
      if (picture) properties.src = `data:image/${picture.type};base64,${Buffer.from(bytesOf(picture)).toString("base64")}`;
      if (typeof href !== "string") return;
      const place = places.get(href) ?? (href.startsWith("#") ? href.slice(1) : null);
      if (place !== null) properties.href = known.has(place) || own.has(place) ? `#${place}` : undefined;
      else if (href.startsWith(base)) properties.href = address(href);
    });
    if (names.length > 0) sayLanguages(tree);
    return tree;
  }

  function sayLanguages(tree: Root | Element): void {
    visit(tree, (node, index, parent) => {
      if (node.type === "element" && node.properties.lang) return SKIP;
      if (node.type !== "text" || !parent || index === undefined) return;
      const pieces = withNames(node.value, names);
      parent.children.splice(
        index,
        1,
        ...pieces.map(({ text, lang }) => (lang ? h("bdi", { lang }, text) : { type: "text" as const, value: text })),
      );
      return index + pieces.length;
    });
  }
}

/** The content security policy of a page that loads nothing: of styles and pictures only those written into it. */
export function policyOfOneFile(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  return `default-src 'none'; style-src ${hashes.join(" ")}; img-src data:; base-uri 'none'; form-action 'none'`;
}
