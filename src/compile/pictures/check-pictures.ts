import type { Definition, Image, Text } from "mdast";
import { visit } from "unist-util-visit";
import { checkDecoded } from "../files/check-characters.ts";
import { locateAddress } from "../markdown/locate-address.ts";
import { locate, offsetsOf, type Tree } from "../markdown/parse.ts";
import { isMark, nearScheme } from "../markdown/schemes.ts";
import type { Report } from "../problems/problem.ts";
import { misplaced } from "./misplaced.ts";
import { meantPath, namedBy, nearestPicture, type PicturePaths } from "./picture-paths.ts";
import { closing, isPlain } from "./plain-words.ts";

/** Tells of every picture in a body that could not be shown, or not as it was meant. */
export function checkPictures(tree: Tree, paths: PicturePaths, report: Report): void {
  if (!tree.source.includes("![")) return;
  const places = misplaced(tree.root);
  const definitions = new Map<string, Definition>();
  visit(tree.root, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree.root, (node) => {
    if (node.type === "text") findUnread(node, tree, paths, report);
    if (node.type !== "image" && node.type !== "imageReference") return;
    const { url, title } = node.type === "image" ? node : (definitions.get(node.identifier) ?? { url: "", title: null });
    if (isMark({ url })) {
      report("mark-on-image", locate(tree, node));
      return;
    }
    const where = places.get(node);
    if (where) report("picture-place", locate(tree, node), { where });
    checkDecoded(`${node.alt ?? ""} ${title ?? ""}`, locate(tree, node), report);
    if (node.type === "image") {
      checkAddress(node, tree, paths, report);
      checkWords(node, tree, report);
    } else {
      const fix = `write ${written(node.alt, meantPath(url, paths), title)} in its place`;
      report("picture-address", locate(tree, node), { address: `[${node.label ?? node.identifier}]`, fix });
    }
  });
}

/** Tells of every picture in a title or standfirst, where none can stand. */
export function refusePictures(tree: Tree, report: Report): void {
  visit(tree.root, "image", (node) => {
    if (isMark(node)) report("mark-on-image", locate(tree, node));
    else report("picture-place", locate(tree, node), { where: `in the ${tree.part}` });
  });
}

function checkAddress(node: Image, tree: Tree, paths: PicturePaths, report: Report): void {
  const name = namedBy(node.url, paths);
  if (name !== null && paths.names.includes(name)) return;
  const target = meantPath(node.url, paths);
  const nearest = nearestPicture(node.url, paths);
  const at = locateAddress(node, node.url, tree);
  if (name !== null) report("unknown-picture", at, { name, target, nearest, count: paths.names.length });
  else {
    const isElsewhere = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url);
    const copy = isElsewhere
      ? "put a copy into content/pictures, if you may publish it, and write"
      : "put the file into content/pictures, and write";
    const fix = nearest === null ? `${copy} ${target}` : `write ${target}`;
    report("picture-address", at, { address: node.url.replace(/^(.{80}).+$/s, "$1…"), fix });
  }
}

function checkWords(node: Image, tree: Tree, report: Report): void {
  const [from, to] = offsetsOf(node);
  const raw = tree.source.slice(from, to);
  const rest = raw.slice(2 + closing(raw.slice(2)));
  if ((node.alt ?? "").trim() === "")
    report("picture-words", locate(tree, node), {
      says: "the picture has no words for who can't see it",
      corrected: `![what it shows${rest}`,
    });
  else if (!isPlain(node, tree))
    report("picture-words", locate(tree, node), {
      says: "the words of the picture hold markup, which would be lost",
      corrected: `![${node.alt}${rest}`,
    });
}

/** `![[map.png]]`, as some editors write it, and `![a map](my map.png)`, which Markdown does not take for a picture. */
const UNREAD = /(?<!\\)!\[(?:\[([^\]\n]*)\]\]|([^\]\n]*)\]\(([^)\n]*)\))/g;

function findUnread(node: Text, tree: Tree, paths: PicturePaths, report: Report): void {
  const [start, end] = offsetsOf(node);
  for (const match of tree.source.slice(start, end).matchAll(UNREAD)) {
    const [found, wiki, words, target = ""] = match;
    // What is meant as a mark is told as one.
    if (nearScheme(/^\s*<?\s*([A-Za-z]+)\s*:/.exec(target)?.[1] ?? "") !== null) continue;
    const from = start + match.index;
    const title = /\s"([^"]*)"\s*$/.exec(target);
    const path = wiki?.split("|")[0] ?? (title ? target.slice(0, title.index) : target);
    const corrected = written(words, meantPath(path, paths), title?.[1]);
    report("unread-picture", locate(tree, { from, to: from + found.length }), { found, corrected });
  }
}

function written(words: string | null | undefined, path: string, title: string | null | undefined): string {
  return `![${words?.trim() || "what it shows"}](${path}${title ? ` "${title}"` : ""})`;
}
