import type { Story } from "../../story/story.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import type { Markup } from "./read-files.ts";
import { strings } from "./strings.ts";

/** The texts that an editor wrote as plain text and that could be taken for markup, each once. */
export function riskyTexts(story: Story): string[] {
  const risky = [...strings(story)].filter(({ isHtml, text }) => !isHtml && /<[a-z/!?]/i.test(text));
  return [...new Set(risky.map(({ text }) => text))];
}

/**
 * Whether such texts are plain text on a page: `Is <b>this</b> so?` must not stand in the source as it is, save in the value
 * of an attribute, where it is no markup.
 */
export function checkText({ file, source }: Markup, { risky }: FinishedSite): Finding[] {
  if (risky.length === 0) return [];
  const outside = withoutValues(source);
  return risky
    .filter((text) => outside.includes(withoutValues(text)))
    .map((found): Finding => ({ kind: "markup-from-content", file, found }));
}

const withoutValues = (source: string): string => source.replace(/="[^"]*"/g, "=");
