import { withShortNames } from "./custom-properties.ts";
import { packLayers } from "./layers.ts";
import { isScope } from "./selectors.ts";
import { shapesOf } from "./shapes.ts";
import { type Stretch, tagsIn } from "./tags.ts";
import { type KnownRules, usedRules } from "./used-rules.ts";

/**
 * Joins the styles of a page to one sheet, in which stand the rules that find something on the page and no others, and
 * takes from the elements the scopes that no rule asks for there. The page looks as before, and is one response.
 *
 * @param known what was found out for earlier pages: those of a kind often have the same
 */
export function withOneSheet(html: string, known: KnownRules): string {
  const tags = tagsIn(html);
  const shapes = shapesOf(tags);
  const styles = tags.flatMap(({ style }) => style ?? []);
  const texts = styles.map(({ text }) => text);
  // What a page writes for itself alone has no scopes, and finds something on it.
  const [scoped, own] = [texts.filter(hasScope), texts.filter((css) => !hasScope(css))];
  const { packed, beside, scopes } = usedRules(scoped.join("\n"), new Set(shapes), known);
  const before = own.join("");
  const sheet = packLayers(before.includes("--") ? withShortNames(before + beside(before)) : before + packed);
  return withEdits(html, [
    ...styles.map((style, index) => ({ ...style, text: index === 0 ? `<style>${sheet}</style>` : "" })),
    ...tags.flatMap(({ classAt }, index) => {
      const shape = shapes[index];
      if (!classAt || !shape) return [];
      const classes = [...[...shape.classes].filter((name) => !isScope(name)), ...(scopes.get(shape.key) ?? [])];
      return { ...classAt, text: classes.length > 0 ? `class="${classes.join(" ")}"` : "" };
    }),
  ]);
}

const hasScope = (css: string): boolean => css.includes(".astro-");

interface Edit extends Stretch {
  /** What stands there instead; nothing also takes the space before it. */
  readonly text: string;
}

function withEdits(html: string, edits: readonly Edit[]): string {
  let out = "";
  let end = 0;
  for (const { startOffset, endOffset, text } of edits.toSorted((one, other) => one.startOffset - other.startOffset)) {
    const kept = html.slice(end, startOffset);
    out += (text === "" ? kept.trimEnd() : kept) + text;
    end = endOffset;
  }
  return out + html.slice(end);
}
