import { checkCharacters } from "../files/check-characters.ts";
import { checkLimits } from "../files/check-limits.ts";
import type { ContentFolder, KindOfThing } from "../files/read-folder.ts";
import { ArticleFields } from "../frontmatter/article.ts";
import { checkShape } from "../frontmatter/check-shape.ts";
import { CorrectionFields } from "../frontmatter/correction.ts";
import { EventFields } from "../frontmatter/event.ts";
import { FactFields } from "../frontmatter/fact.ts";
import { OutletFields } from "../frontmatter/outlet.ts";
import { type Fields, readYaml } from "../frontmatter/read-yaml.ts";
import { SourceFields } from "../frontmatter/source.ts";
import { splitFrontmatter } from "../frontmatter/split-frontmatter.ts";
import { StoryFields } from "../frontmatter/story.ts";
import { checkMarkdown } from "../markdown/check-markdown.ts";
import { parseBody, type Tree } from "../markdown/parse.ts";
import { findBrokenMarks, findMisplacedMarks } from "../passages/find-broken-marks.ts";
import { checkPictures } from "../pictures/check-pictures.ts";
import type { PicturePaths } from "../pictures/picture-paths.ts";
import type { ContentPicture } from "../pictures/read-pictures.ts";
import type { Location, TextFile } from "../problems/location.ts";
import { startOf } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";

/** A file that was read and whose shape is right; what it names is not yet looked up. */
export interface Thing<F> {
  readonly id: string;
  readonly file: TextFile;
  readonly values: F;
  readonly fields: Fields;
  readonly body: Tree;
}

/** What is known of every file, even of one that can't be used: its id, and the aliases that could be read. */
export interface Known {
  readonly kind: KindOfThing;
  readonly id: string;
  readonly file: TextFile;
  readonly aliases: readonly { alias: string; at: Location }[];
}

export interface Things {
  readonly known: Known[];
  story: Thing<StoryFields> | null;
  readonly articles: Thing<ArticleFields>[];
  readonly outlets: Thing<OutletFields>[];
  readonly sources: Thing<SourceFields>[];
  readonly facts: Thing<FactFields>[];
  readonly events: Thing<EventFields>[];
  readonly corrections: Thing<CorrectionFields>[];
  readonly pictures: readonly ContentPicture[];
}

/** Reads the fields and the Markdown of every file. */
export function readThings({ files, pictures }: ContentFolder, report: Report, reading: (path: string) => void): Things {
  const things: Things = {
    known: [],
    story: null,
    articles: [],
    outlets: [],
    sources: [],
    facts: [],
    events: [],
    corrections: [],
    pictures,
  };
  const names = pictures.map(({ name }) => name);
  for (const content of files) {
    reading(content.file.path);
    const paths: PicturePaths = { prefix: content.kind === "story" ? "pictures/" : "../pictures/", names };
    const parts = content.readable ? readParts(content.file, paths, report) : null;
    if (parts && content.kind !== "article") findMisplacedMarks(parts.body, report);
    if (content.kind !== "story")
      things.known.push({ ...content, kind: content.kind, aliases: aliasesOf(parts?.fields ?? null) });
    if (!parts?.fields) continue;
    const { fields, body } = parts;
    const thing = <F>(values: F | null): Thing<F>[] =>
      values === null ? [] : [{ id: content.id, file: content.file, values, fields, body }];
    if (content.kind === "story") things.story = thing(checkShape(StoryFields, fields, report))[0] ?? null;
    else if (content.kind === "article") things.articles.push(...thing(checkShape(ArticleFields, fields, report)));
    else if (content.kind === "outlet") things.outlets.push(...thing(checkShape(OutletFields, fields, report)));
    else if (content.kind === "source") things.sources.push(...thing(checkShape(SourceFields, fields, report)));
    else if (content.kind === "fact") things.facts.push(...thing(checkShape(FactFields, fields, report)));
    else if (content.kind === "event") things.events.push(...thing(checkShape(EventFields, fields, report)));
    else things.corrections.push(...thing(checkShape(CorrectionFields, fields, report)));
  }
  return things;
}

function readParts(file: TextFile, paths: PicturePaths, report: Report): { fields: Fields | null; body: Tree } | null {
  if (!checkCharacters(file, report)) return null;
  const parts = splitFrontmatter(file, report);
  if (!parts || !checkLimits(file, parts.bodyStart, report)) return null;
  const fields = readYaml(file, parts, report);
  const body = parseBody(file, parts.bodyStart);
  checkMarkdown(body, report);
  checkPictures(body, paths, report);
  findBrokenMarks(body, report);
  return { fields, body };
}

function aliasesOf(fields: Fields | null): Known["aliases"] {
  const data = fields?.data;
  const list = typeof data === "object" && data !== null && "aliases" in data ? data.aliases : null;
  if (!Array.isArray(list)) return [];
  return list.flatMap((alias, index) =>
    typeof alias === "string" ? [{ alias, at: fields?.locate(["aliases", index]) ?? startOf({ path: "", text: "" }) }] : [],
  );
}
