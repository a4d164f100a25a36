import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { strings } from "./strings.ts";

/**
 * Whether what an editor wrote as plain text is plain text on the page. Only texts that could be taken for markup are
 * looked for: `Is <b>this</b> so?` must not stand in the source as it is, save in the value of an attribute, where it is
 * no markup.
 */
export function checkText({ story, pages }: FinishedSite): Finding[] {
  const risky = [...strings(story)].filter(({ isHtml, text }) => !isHtml && /<[a-z/!?]/i.test(text)).map(({ text }) => text);
  if (risky.length === 0) return [];
  return [...pages.values()].flatMap(({ file, source }) => {
    const outside = withoutValues(source);
    return [...new Set(risky)]
      .filter((text) => outside.includes(withoutValues(text)))
      .map((found): Finding => ({ kind: "markup-from-content", file, found }));
  });
}

const withoutValues = (source: string): string => source.replace(/="[^"]*"/g, "=");
