/** A start tag in the source of a page. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** What stands in its `class`; empty when it has none. */
  readonly classes: string;
  /** Where its `class` stands, with name and value; null when it has none. */
  readonly classAt: Stretch | null;
  /** Of a `<style>`: its text, and where the whole element stands. */
  readonly style: (Stretch & { readonly text: string }) | null;
}

export interface Stretch {
  readonly startOffset: number;
  readonly endOffset: number;
}

const TAG = /<!--[\s\S]*?-->|<style\b(?:[^>"]|"[^"]*")*>([\s\S]*?)<\/style>|<([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*)>/g;
const CLASS = /(?<=\s)class="([^"]*)"/;

/**
 * The tags in a page that Astro wrote, in the order of the source: every value in quotation marks, every sign of text that
 * could be one of markup escaped. A parser for whatever people write takes ten times as long, and longer than all else that is
 * done to a page; the audit reads each page with one.
 */
export function tagsIn(html: string): Tag[] {
  return [...html.matchAll(TAG)].flatMap(({ 0: whole, 1: text, 2: name, 3: attributes = "", index }): Tag[] => {
    if (text !== undefined) {
      const style = { text, startOffset: index, endOffset: index + whole.length };
      return [{ name: "style", classes: "", classAt: null, style }];
    }
    if (name === undefined) return [];
    const found = CLASS.exec(attributes);
    if (!found) return [{ name: name.toLowerCase(), classes: "", classAt: null, style: null }];
    const startOffset = index + 1 + name.length + found.index;
    const classAt = { startOffset, endOffset: startOffset + found[0].length };
    return [{ name: name.toLowerCase(), classes: found[1] ?? "", classAt, style: null }];
  });
}
