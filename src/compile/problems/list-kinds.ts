import { KINDS } from "./problem-kinds.ts";

/** Every kind of problem as a table of Markdown. */
export function listKinds(): string {
  const rows = Object.entries(KINDS).map(([id, { severity, why }]) => `| ${id} | ${severity} | ${why.replaceAll("|", "\\|")} |`);
  return ["| kind | severity | why it is told |", "| --- | --- | --- |", ...rows].join("\n");
}
