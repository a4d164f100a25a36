import { DATINGS } from "./kinds/datings.ts";
import { FILES } from "./kinds/files.ts";
import { FRONTMATTER } from "./kinds/frontmatter.ts";
import { MARKDOWN } from "./kinds/markdown.ts";
import { MARKS } from "./kinds/marks.ts";
import { PICTURES } from "./kinds/pictures.ts";
import { REFERENCES } from "./kinds/references.ts";

/** Every kind of problem the content can have. The key is its id, by which it is known in every report. */
export const KINDS = { ...FILES, ...FRONTMATTER, ...MARKDOWN, ...MARKS, ...REFERENCES, ...PICTURES, ...DATINGS };

export type KindOfProblem = keyof typeof KINDS;
