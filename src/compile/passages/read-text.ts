import type { ArticleFields } from "../frontmatter/article.ts";
import { scalarOffsets } from "../frontmatter/scalar-offsets.ts";
import { checkMarkdown } from "../markdown/check-markdown.ts";
import { parseLine, type Tree } from "../markdown/parse.ts";
import { plainText } from "../markdown/plain-text.ts";
import { refusePictures } from "../pictures/check-pictures.ts";
import type { Report } from "../problems/problem.ts";
import type { Thing } from "../records/things.ts";
import { findBrokenMarks } from "./find-broken-marks.ts";
import { type FoundPassage, findPassages } from "./find-passages.ts";
import { countWords } from "./sentences.ts";

/** The text of an article: its three parts, and the passages found in them, in reading order. */
export interface ArticleText {
  readonly thing: Thing<ArticleFields>;
  readonly title: Tree;
  readonly standfirst: Tree | null;
  readonly body: Tree;
  readonly passages: readonly FoundPassage[];
  /** All its words, without Markdown. */
  readonly plain: string;
  readonly words: number;
}

/** Reads the Markdown of an article's title and standfirst, and finds its passages. */
export function readText(thing: Thing<ArticleFields>, report: Report): ArticleText {
  const { language } = thing.values;
  const title = readLine(thing, "title", thing.values.title, report);
  const standfirst = thing.values.standfirst === null ? null : readLine(thing, "standfirst", thing.values.standfirst, report);
  const parts = [title, ...(standfirst ? [standfirst] : []), thing.body];
  const texts = parts.map((tree) => plainText(tree.root).text);
  return {
    thing,
    title,
    standfirst,
    body: thing.body,
    passages: parts.flatMap((tree) => findPassages(tree, language, report)),
    plain: texts.join("\n"),
    words: texts.reduce((sum, text) => sum + countWords(text, language), 0),
  };
}

function readLine({ file, fields }: Thing<ArticleFields>, part: "title" | "standfirst", value: string, report: Report): Tree {
  const tree = parseLine(value, file, scalarOffsets(fields.node([part]), file.text), part);
  checkMarkdown(tree, report);
  refusePictures(tree, report);
  findBrokenMarks(tree, report);
  return tree;
}
