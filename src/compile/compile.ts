import { linkStory, type Story } from "../story/story.ts";
import { CompilerFault } from "./compiler-fault.ts";
import { readFolder } from "./files/read-folder.ts";
import { gatherProblems, hasError, type Problem } from "./problems/problem.ts";
import { checkMarked } from "./records/check-marked.ts";
import { checkUse } from "./records/check-use.ts";
import { linkThings } from "./records/link-things.ts";
import { readThings } from "./records/things.ts";
import { renderStory } from "./render/render-story.ts";

/** A story, or why there is none. */
export interface Compiled {
  /** Null when, and only when, one of the problems is an error. */
  readonly story: Story | null;
  /** Sorted by file and place; warnings among them. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
}

/**
 * Compiles a content folder: the only way from files to a story.
 *
 * Reads each file once, finds every mistake in it, and only when there is none renders the texts.
 */
export async function compile(dir: string): Promise<Compiled> {
  const { report, problems } = gatherProblems();
  let reading = dir;
  try {
    const folder = readFolder(dir, report);
    const files = folder.files.length + folder.pictures.length;
    const nowReading = (path: string) => {
      reading = path;
    };
    const things = readThings(folder, report, nowReading);
    const draft = linkThings(things, report, nowReading);
    if (hasError(problems())) return { story: null, problems: problems(), files };
    // Only now: a name that is misspelt leaves the thing that was meant unused.
    checkUse(things, draft.used, report);
    const story = linkStory(renderStory(draft, things, nowReading));
    checkMarked(things, story, report);
    return { story, problems: problems(), files };
  } catch (cause) {
    throw new CompilerFault(`the compiler failed at ${reading}`, { cause });
  }
}
