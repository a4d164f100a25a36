import { list } from "./en-numbers.ts";

/** An article as its outlet published it. */
interface Published {
  readonly by: readonly string[];
  readonly title: string;
  readonly outlet: string;
  readonly translator: string | null;
  readonly date: string;
  readonly url: string | null;
}

/** How things here are cited. What stands around a text is no markup in any form. */
export const cite = {
  thing: (title: string, story: string, asOf: string, address: string): string =>
    `“${title}${/[.?!…]$/.test(title) ? "" : "."}” ${story}. Synoptic, as of ${asOf}. ${address}`,
  event: (title: string, date: string): string => `${title}, ${date}`,
  article: ({ by, title, outlet, translator, date, url }: Published): string =>
    `${[...(by.length > 0 ? [list(by)] : []), `“${title}”`, outlet, ...(translator ? [`translated by ${translator}`] : []), date, ...(url ? [url] : [])].join(", ")}.`,
  undated: "date not given",
  /** An outlet that our copy does not name, by what is known of it. */
  unnamed: (name: string, known: string): string => (name === known ? name : `${name} (${known})`),
  passage: (place: "title" | "standfirst" | "body", text: "digest" | "full", words: string): string =>
    `${place === "title" ? "Headline" : text === "digest" ? "Passage, retold" : "Passage"}: ${/^[“«„"].*[”»“"]$/.test(words) ? words : `“${words}”`}${/[.?!…][”»“"]$/.test(words) ? "" : "."}`,
  digest: (sha256: string): string => `SHA-256 ${sha256}.`,
  digestBegins: (figures: string): string => `SHA-256 begins with ${figures}.`,
  via: (story: string, address: string): string => `Via ${story}, Synoptic: ${address}`,

  link: "Cite",
  linkArticle: "Cite it or a passage",
  more: "As Markdown, BibTeX and CSL-JSON, and each passage",
  title: (what: string): string => `Cite: ${what}`,
  description: (what: string): string => `Citations of “${what}” and its passages as text, Markdown, BibTeX and CSL-JSON.`,
  /** What stands before and after the number of its passages. */
  lede: {
    fact: "This fact and",
    event: "This event and",
    article: "This article, and the way to",
  },
  passagesOf: {
    fact: (n: number): string =>
      `${n === 1 ? "passage that carries" : "passages that carry"} it, to be copied into whatever you write.`,
    event: (n: number): string =>
      `${n === 1 ? "passage that tells" : "passages that tell"} it, to be copied into whatever you write.`,
    article: (n: number): string => `${n === 1 ? "passage" : "passages"} of it.`,
  },
  itself: { fact: "Cite this fact", event: "Cite this event", article: "Cite this article" },
  passages: "Its passages",
  none: "No passage is marked.",
  noAddress:
    "This copy of the site does not know the address of its host, so the addresses below begin at its root. They are whole in a copy that was built with SITE_URL set.",
  about:
    "A passage is cited as what its outlet published, read here. Its digest is the SHA-256 of the passage’s words alone, as they stand in the box, in UTF-8 and normalised to NFC, every run of white space as one space: when it differs, the words have changed.",
  forms: { text: "Text", markdown: "Markdown", bibtex: "BibTeX", csl: "CSL-JSON" },
  address: "Permanent address",
  sha256: "SHA-256",
};
