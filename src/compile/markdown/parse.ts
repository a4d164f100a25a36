import type { Node as MdastNode, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Location, TextFile } from "../problems/location.ts";

/** A tree of Markdown that knows where in its file each node was written. */
export interface Tree {
  readonly root: Root;
  readonly file: TextFile;
  /** The text the offsets in the tree count in: the whole file, or the value of a field. */
  readonly source: string;
  /** From an offset in the tree to one in the file. */
  readonly at: (offset: number) => number;
  readonly part: "title" | "standfirst" | "body";
}

const TABLES_AND_ADDRESSES = ["table", "emailAutolink", "protocolAutolink", "wwwAutolink"];
/** No table or bare address is written without one of these. */
const SIGNS_OF_THEM = /[|@]|:-|-:|:\/\/|www\./i;

const blocks = unified().use(remarkParse).use(remarkGfm).freeze();

/** What takes a third of the time is looked for at every letter: not where it can't be. */
const proseBlocks = unified().use(remarkParse).use(remarkGfm).use(without, TABLES_AND_ADDRESSES).freeze();

/** One line of a field is never a list or a heading, though "2024. A year" looks like one. */
const inline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(without, [
    "blockQuote",
    "codeFenced",
    "codeIndented",
    "definition",
    "gfmFootnoteDefinition",
    "headingAtx",
    "htmlFlow",
    "list",
    "setextUnderline",
    "table",
    "thematicBreak",
  ])
  .freeze();

/** Parses the body of a file. What stands before it becomes blank, so that every offset is one into the file. */
export function parseBody(file: TextFile, bodyStart: number): Tree {
  const source = file.text.slice(0, bodyStart).replace(/[^\n]/g, " ") + file.text.slice(bodyStart);
  const parser = SIGNS_OF_THEM.test(source) ? blocks : proseBlocks;
  return { root: parser.parse(source), file, source, at: (offset) => offset, part: "body" };
}

/** Parses the value of a field as one line of Markdown. */
export function parseLine(value: string, file: TextFile, at: (offset: number) => number, part: "title" | "standfirst"): Tree {
  return { root: inline.parse(value), file, source: value, at, part };
}

/** Where a node, or a stretch of the tree's source, stands in the file. */
export function locate(tree: Tree, node: MdastNode | { from: number; to: number }): Location {
  const [from, to] = "from" in node ? [node.from, node.to] : offsetsOf(node);
  return { file: tree.file, from: tree.at(from), to: to > from ? tree.at(to - 1) + 1 : tree.at(to) };
}

/** The first offset of a node and the one after its last. */
export function offsetsOf(node: MdastNode): [from: number, to: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** @param constructs the names that micromark gives to what is not looked for */
function without(this: Processor, constructs: string[]): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: constructs } });
}
