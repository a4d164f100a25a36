import type { PhrasingContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/** How the parts of a citation are written. */
export interface Style {
  readonly text: (text: string) => string;
  /** The name of a work. */
  readonly work: (name: string) => string;
  readonly address: (address: string) => string;
}

export const plainText: Style = { text: (text) => text, work: (name) => name, address: (address) => address };

/** GitHub's dialect, in which no sign of a text is one of markup. */
export const markdown: Style = {
  text: (value) => written({ type: "text", value }),
  work: (value) => written({ type: "emphasis", children: [{ type: "text", value }] }),
  address: (url) => written({ type: "link", url, children: [{ type: "text", value: url }] }),
};

const writer = unified().use(remarkGfm).use(remarkStringify).freeze();

const written = (node: PhrasingContent): string =>
  writer.stringify({ type: "root", children: [{ type: "paragraph", children: [node] }] }).trimEnd();
