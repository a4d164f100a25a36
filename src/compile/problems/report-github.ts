import type { Problem } from "./problem.ts";

/** All problems as annotations that GitHub Actions shows beside the lines they are about. */
export function reportGithub(problems: readonly Problem[]): string {
  return problems.map(annotation).join("\n");
}

function annotation({ severity, kind, file, line, column, endColumn, what, why, fix }: Problem): string {
  const properties = { file, line, endLine: line, col: column, endColumn: endColumn - 1, title: kind };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${list.join(",")}::${escapeData(`${what}\nwhy: ${why}\nfix: ${fix}`)}`;
}

const escapeData = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
