import { policyOfOneFile, STORY_HTML } from "../../data/story-html.ts";
import { policyFor, SEARCH_PAGE } from "../policy.ts";
import type { Finding } from "./finding.ts";
import { attribute, type Markup, textOf } from "./read-files.ts";

/** Whether a page has the policy that fits what it holds, in front of everything that it rules. */
export function checkPolicy(page: Markup): Finding[] {
  const found = wrongWith(page);
  return found === null ? [] : [{ kind: "policy", file: page.file, found }];
}

function wrongWith({ file, elements }: Markup): string | null {
  const policies = elements.filter((element) => attribute(element, "http-equiv")?.toLowerCase() === "content-security-policy");
  const [own, another] = policies;
  if (!own) return "missing";
  if (another) return "given more than once";
  const [html, head, charset, first] = elements;
  const inHead = html?.tagName === "html" && head?.tagName === "head" && charset && attribute(charset, "charset") !== null;
  if (!inHead || first !== own) return "not the first thing after the character set";
  const styles = elements.filter(({ tagName }) => tagName === "style").map(textOf);
  const fitting = file === STORY_HTML ? policyOfOneFile(styles) : policyFor(styles, file === SEARCH_PAGE);
  return attribute(own, "content") === fitting ? null : "not the one for the styles that are in it";
}
