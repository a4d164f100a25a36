import type { Node as MdastNode } from "mdast";
import type { Location } from "../problems/location.ts";
import { locate, offsetsOf, type Tree } from "./parse.ts";

/** The raw address inside a link, picture or definition; the whole of it where the address was written with escapes. */
export function locateAddress(node: MdastNode, url: string, tree: Tree): Location {
  const [from, to] = offsetsOf(node);
  const raw = tree.source.slice(from, to);
  const index = url === "" ? -1 : raw.lastIndexOf(url);
  if (index !== -1) return locate(tree, { from: from + index, to: from + index + url.length });
  const open = raw.lastIndexOf("](");
  return locate(tree, { from: open === -1 ? from : from + open + 2, to });
}
