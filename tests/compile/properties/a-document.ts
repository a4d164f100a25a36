import fc from "fast-check";
import { ADDRESSES, ENTITIES, HOSTILE, SIGNS, TARGETS, WORDS } from "./markdown-pieces.ts";

/** An article of arbitrary Markdown: its title and standfirst are one line each. */
export interface ArbitraryArticle {
  readonly kind: "article";
  readonly title: string;
  readonly standfirst: string;
  readonly body: string;
}

/** Arbitrary Markdown below the fields of another file: a note, or the story's introduction. */
export interface ArbitraryNote {
  readonly kind: "story" | "outlet" | "source" | "fact" | "event" | "correction";
  readonly body: string;
}

export type ArbitraryDocument = ArbitraryArticle | ArbitraryNote;

const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));

/** Words that may stand in a link. */
const phrase = fc.oneof(
  words,
  words,
  words.map((inner) => `*${inner}*`),
  words.map((inner) => `\`${inner}\``),
  fc.tuple(words, words).map(([a, b]) => `${a}\n**~~${b}~~**`),
);

/** What an editor may write, with links to these targets: most of these texts are without a problem. */
function carefulText(targets: readonly string[]) {
  return fc.letrec<{ inline: string; inlines: string; block: string; blocks: string }>((tie) => ({
    inline: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      words,
      tie("inlines").map((inner) => `*${inner}*`),
      tie("inlines").map((inner) => `**${inner}**`),
      tie("inlines").map((inner) => `~~${inner}~~`),
      fc.tuple(phrase, fc.constantFrom(...targets)).map(([inner, target]) => `[${inner}](${target})`),
      fc.tuple(phrase, fc.constantFrom(...ADDRESSES)).map(([inner, address]) => `[${inner}](${address})`),
      words.map((inner) => `\`${inner}\``),
      fc.constantFrom("[^1]", "[^two]", "<https://example.org/x>", "https://example.org/y", "a@example.org"),
      fc.constantFrom("[site]", "[site][]", "[words][site]"),
      fc.constantFrom(...ENTITIES.slice(0, 8), "\\*", "\\<b>", "\\[x\\](y)", "  \nbreak", "\\\nbreak", "\nnext line"),
    ),
    inlines: fc.array(tie("inline"), { minLength: 1, maxLength: 3 }).map((list) => list.join(" ")),
    block: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      tie("inlines"),
      tie("inlines").map((inner) => `## ${inner.replace(/\n/g, " ")}`),
      fc.tuple(tie("blocks"), fc.constantFrom("> ", "- ", "1. ", "7) ", "* ")).map(([inner, sign]) => nest(inner, sign)),
      fc.array(tie("inlines"), { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => nest(item, "- ")).join("\n")),
      fc.tuple(words, fc.constantFrom("", "js", "c++", "f#", "“")).map(([inner, info]) => `\`\`\`${info}\n${inner}\n\`\`\``),
      words.map((inner) => `    ${inner}`),
      fc.constantFrom("---", "***", "![a map](../pictures/map.png)", "![a map](../pictures/map.png 'Where it “is”')"),
      fc
        .tuple(
          fc.array(fc.array(tie("inlines"), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
          fc.constantFrom("| - | :-: |", "| -: | - |"),
        )
        .map(([rows, rule]) =>
          ["| a | b |", rule, ...rows.map((row) => `| ${row.join(" | ").replace(/\n/g, " ")} |`)].join("\n"),
        ),
    ),
    blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }).map((list) => list.join("\n\n")),
  }));
}

const hostile = fc.constantFrom(...HOSTILE);

/** Signs of Markdown and HTML in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS),
      word,
      fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)),
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(""));

const careful = carefulText(TARGETS);

const article: fc.Arbitrary<ArbitraryArticle> = fc.record({
  kind: fc.constant("article" as const),
  title: lineOf(fc.oneof({ weight: 3, arbitrary: careful.inlines }, { weight: 1, arbitrary: soup })),
  standfirst: lineOf(fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: hostile })),
  body: bodyOf(careful, "fact:long"),
});

const note: fc.Arbitrary<ArbitraryNote> = fc.record({
  kind: fc.constantFrom("story", "outlet", "source", "fact", "event", "correction"),
  // A mark has no place in a note; here and there one stands in it all the same.
  body: bodyOf(carefulText([...ADDRESSES, "fact:open"]), "https://example.org"),
});

/** A file of any kind with arbitrary Markdown in it. */
export const arbitraryDocument: fc.Arbitrary<ArbitraryDocument> = fc.oneof<fc.Arbitrary<ArbitraryDocument>[]>(
  article,
  article,
  note,
);

function bodyOf({ blocks, inlines }: ReturnType<typeof carefulText>, target: string): fc.Arbitrary<string> {
  const text = fc.oneof(
    { weight: 5, arbitrary: blocks },
    { weight: 3, arbitrary: fc.tuple(blocks, hostile, inlines).map(([a, b, c]) => `${a}\n\n${b} ${c}`) },
    {
      weight: 2,
      arbitrary: fc.tuple(inlines, hostile, fc.constantFrom("> ", "- ", "")).map(([a, b, sign]) => nest(`${a} ${b}`, sign)),
    },
    { weight: 2, arbitrary: soup },
  );
  return fc
    .tuple(text, fc.constantFrom("\n", "\n", "\r\n"))
    .map(([value, end]) => `${value}\n\n${usedOf(value, target)}`.replace(/\r?\n/g, end));
}

/** A line for a field; it can't be blank there. */
function lineOf(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return text.map(
    (value) =>
      value
        .replace(/[\r\n]+/g, " ")
        .replace(/\[\^[^\]]*\]|\[site\]/g, "")
        .trim() || "A title",
  );
}

/** The footnotes and definitions that a text leads to, so that few are unused. */
function usedOf(text: string, target: string): string {
  const leadsToTwo = text.includes("[^two]");
  return [
    ...(text.includes("[^1]") || leadsToTwo ? ["[^1]: A note."] : []),
    ...(leadsToTwo ? [`[^two]: Another *note* [with](${target}).\n\n    And more[^1].`] : []),
    ...(text.includes("[site]") ? ["[site]: https://example.org/site 'A site'"] : []),
  ].join("\n\n");
}

function nest(text: string, sign: string): string {
  const further = sign === "> " ? sign : " ".repeat(sign.length);
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? sign : further) + line)
    .join("\n");
}
