import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, Parser, parseFragment } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page or picture as a browser reads it. */
export interface Markup {
  readonly file: string;
  readonly source: string;
  /** Every element, in the order of the source. */
  readonly elements: readonly Element[];
  /** What the parser complained of. */
  readonly mistakes: readonly string[];
}

/** The path of everything in a folder that isn't a folder, with slashes, in the order of code points. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** What a file holds; null when it is a link, a device, or anything else that isn't simply a file. */
export function bytesOf(folder: string, path: string): Buffer | null {
  const file = join(folder, path);
  return lstatSync(file).isFile() ? readFileSync(file) : null;
}

export function readPage(file: string, source: string): Markup {
  const mistakes: string[] = [];
  const parser = new Parser<DefaultTreeAdapterMap>({ onParseError: ({ code }) => mistakes.push(code) });
  // Whoever asks for mistakes is also given the place of everything in the source, which takes a fifth of the time.
  parser.options.sourceCodeLocationInfo = false;
  parser.tokenizer.write(source, true);
  return { file, source, elements: elementsIn(parser.document), mistakes };
}

/** Reads an SVG file by the rules for SVG in a page, which know no entities, instructions or other namespaces. */
export function readPicture(file: string, source: string): Markup {
  const mistakes: string[] = [];
  const foreign = /<!|<\?(?!xml )/.exec(source.replace(/<!--[\s\S]*?-->/g, ""));
  if (foreign) mistakes.push(`a declaration or instruction, ${foreign[0]}`);
  const root = parseFragment(source.replace(/^\uFEFF?<\?xml [^>]*\?>/, ""), { onParseError: ({ code }) => mistakes.push(code) });
  const elements = elementsIn(root);
  const styles = elements.filter(({ tagName }) => tagName === "style").map(textOf);
  // Style sheets have many ways to load; a picture has no need of one.
  if (styles.some((css) => /\\|@(?!media\b)|(url|src|image-set)\(/i.test(css))) mistakes.push("a style that may load something");
  return { file, source, elements, mistakes };
}

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** The text in an element, without that of elements in it. */
export const textOf = (element: Element): string =>
  element.childNodes.map((node) => (node.nodeName === "#text" && "value" in node ? node.value : "")).join("");

/** Every element of a page, in the order of the source. */
function elementsIn(root: Node): Element[] {
  const found: Element[] = [];
  // A list in place of recursion: a page may nest more deeply than the stack.
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("tagName" in node) found.push(node);
    if ("content" in node) waiting.push(node.content);
    if (!("childNodes" in node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) waiting.push(node.childNodes[index] as Node);
  }
  return found;
}
