import { parseArgs } from "node:util";
import { compile } from "../compile/compile.ts";
import { CompilerFault } from "../compile/compiler-fault.ts";
import { type ListedKind, listKinds } from "../compile/problems/list-kinds.ts";
import type { Problem } from "../compile/problems/problem.ts";
import { reportGithub } from "../compile/problems/report-github.ts";
import { reportJson } from "../compile/problems/report-json.ts";
import { reportText } from "../compile/problems/report-text.ts";
import { reportSuccess } from "../compile/report-success.ts";
import { contentFolder } from "../content-folder.ts";

const USAGE = `Usage: check [--format text|json|github] [--strict] [--kinds]

Reads the content folder (content, or the one CONTENT_DIR names) and tells of every mistake in it.

  --format  text (for people, as it comes), json, or github (annotations for GitHub Actions)
  --strict  let warnings count as mistakes
  --kinds   read nothing, and list every kind of mistake that can be told, each with an example

It ends with 0 when there is no mistake, 1 when there is one, 2 when it was called wrongly.`;

const REPORTS: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

process.exitCode = await check(process.argv.slice(2));

async function check(args: string[]): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (options.kinds) {
    console.log(listKinds().map(sayKind).join("\n\n"));
    return 0;
  }
  try {
    const compiled = await compile(contentFolder());
    const { problems } = compiled;
    if (problems.length > 0 || options.format === "json") console.log(options.report(problems));
    if (problems.length === 0 && options.format === "text") console.log(reportSuccess(compiled));
    return compiled.story === null || (options.strict && problems.length > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CompilerFault)) throw error;
    console.error(`${error.message}. This is a fault of the program, not of the text. What it said: ${reasonOf(error)}`);
    return 1;
  }
}

function sayKind({ id, severity, what, why, fix }: ListedKind): string {
  return `${severity} ${id}: ${what}\n  why: ${why}\n  fix: ${fix}`;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: "string", default: "text" },
        strict: { type: "boolean", default: false },
        kinds: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const report = Object.hasOwn(REPORTS, values.format) ? REPORTS[values.format] : undefined;
    return report ? { ...values, report } : `There is no format "${values.format}".`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function reasonOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : String(error.cause);
}
