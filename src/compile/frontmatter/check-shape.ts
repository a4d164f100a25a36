import { z } from "zod";
import { nearest } from "../problems/nearest.ts";
import type { Report } from "../problems/problem.ts";
import type { Fields } from "./read-yaml.ts";

/** A line to show when a field is missing. */
const EXAMPLES: Readonly<Record<string, string>> = {
  title: "title: The headline",
  standfirst: "standfirst: One or two sentences",
  language: "language: en",
  "as-of": "as-of: 2019-05-31",
  name: "name: The full name",
  kind: "kind: other",
  letter: "letter: A",
  outlet: "outlet: the-name-of-its-file",
  text: "text: digest",
  statement: "statement: What is said, as one sentence",
  topic: "topic: money",
  date: "date: 2019-05-31",
  label: "label: It may",
};

type Issue = z.core.$ZodIssue;

/**
 * Checks the fields of a file against their schema, and tells every issue at the value it is about.
 *
 * @returns the fields, or null when there is an issue
 */
export function checkShape<T extends z.ZodType>(schema: T, fields: Fields, report: Report): z.infer<T> | null {
  const result = schema.safeParse(fields.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(flatten)) reportIssue(issue, schema, fields, report);
  return null;
}

function reportIssue(issue: Issue, schema: z.ZodType, fields: Fields, report: Report): void {
  const field = issue.path.map((key) => (typeof key === "number" ? key + 1 : String(key))).join(" ");
  if (issue.code === "unrecognized_keys") {
    const known = knownFields(schema, issue.path);
    for (const key of issue.keys) {
      report("unknown-field", fields.locateName([...issue.path, key]), {
        field: key,
        nearest: nearest(key, known),
        known: known.join(", "),
      });
    }
  } else if (isMissing(issue, fields)) {
    const name = String(issue.path.at(-1));
    report("missing-field", fields.locate(issue.path), { field: name, example: EXAMPLES[name] ?? `${name}: …` });
  } else {
    const [says = "", fix = `correct ${field}`] = issue.message.split(/; (.*)/s);
    report("bad-field", fields.locate(issue.path), { field, says, fix });
  }
}

/** Of a union's issues, those of the member that was meant: the one whose outermost shape fits. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find((issues) => issues.every((inner) => inner.path.length > 0 || inner.code !== "invalid_type"));
  if (!meant) return [issue];
  return meant.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function isMissing(issue: Issue, fields: Fields): boolean {
  const parent = valueAt(fields.data, issue.path.slice(0, -1));
  const key = issue.path.at(-1);
  return typeof key === "string" && typeof parent === "object" && parent !== null && !Object.hasOwn(parent, key);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || typeof value !== "object" ? undefined : Reflect.get(value, key)),
    data,
  );
}

function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  if (path.length > 0) return ["label", "covers"];
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
