import { count } from "../../words/en-numbers.ts";
import { UNCHANGED } from "../refusal.ts";
import { FINDINGS, type Finding } from "./finding.ts";

/** All findings for people to read: each once, with the files it is in. */
export function reportFindings(findings: readonly Finding[]): string {
  const alike = Map.groupBy(findings, ({ kind, found }) => `${kind} ${found}`);
  const files = new Set(findings.map(({ file }) => file)).size;
  const told = [...alike.values()].slice(0, MOST).map(oneFinding);
  const untold = alike.size > MOST ? [`… and ${alike.size - MOST} more.`] : [];
  return [...told, ...untold, `${count(alike.size, "problem")} in ${count(files, "file")} of the site. ${UNCHANGED}`].join(
    "\n\n",
  );
}

// A fault of one component is on every page, and after fifty lines nobody reads on.
const MOST = 50;

function oneFinding(findings: readonly Finding[]): string {
  const [{ kind, file, found } = { kind: "policy", file: "", found: "" } satisfies Finding] = findings;
  const { what, why, fix } = FINDINGS[kind];
  const others = findings.length - 1;
  return [
    `${file} error ${kind}: ${what(found)}${others > 0 ? ` (and so in ${count(others, "other place")})` : ""}`,
    `  why: ${why}`,
    `  fix: ${fix}`,
  ].join("\n");
}
