import type { Story } from "../../story/story.ts";
import { linkOf } from "./addresses.ts";
import { readPicture } from "./read-files.ts";
import { strings } from "./strings.ts";

const ADDRESS_FIELDS = ["url", "contact", "license"];

/** Every address of another host that an editor wrote: in a field for addresses, or as an ordinary link in a text. */
export function citedAddresses(story: Story): ReadonlySet<string> {
  const written = [...strings(story)].flatMap(({ field, text, isHtml }) => {
    if (isHtml) return text.includes("href=") ? linksIn(text) : [];
    return ADDRESS_FIELDS.includes(field) ? [text] : [];
  });
  return new Set(
    written.map((address) => URL.parse(address)).flatMap((url) => (url && OUTGOING.includes(url.protocol) ? url.href : [])),
  );
}

const OUTGOING = ["http:", "https:", "mailto:"];

const linksIn = (html: string): string[] => readPicture("", html).elements.flatMap((element) => linkOf(element) ?? []);
