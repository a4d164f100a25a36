/** Something in a finished site that must not be published. */
export interface Finding {
  readonly kind: FindingKind;
  /** The file it is in, as a path in the site's folder. */
  readonly file: string;
  /** What was found. */
  readonly found: string;
}

export type FindingKind = keyof typeof FINDINGS;

interface Row {
  readonly what: (found: string) => string;
  readonly why: string;
  readonly fix: string;
}

const row = (what: Row["what"], why: string, fix: string): Row => ({ what, why, fix });

const OURS = "this is a fault of the program, not of the text; mend the component that writes it";

/** What the audit looks for. A row for each kind of finding. */
export const FINDINGS = {
  "file-type": row(
    (found) => `${found} is not a file that is published`,
    "only pages, styles, fonts, pictures and data leave the building; anything else may run, or may not be meant for readers",
    "remove it from public/; if the site needs such files, add the type to src/publish/audit/file-types.ts",
  ),
  "not-a-file": row(
    (found) => `${found} is a link or a device, not a file`,
    "a link can lead out of the folder, to anything on this machine",
    "put the file itself in its place",
  ),
  "wrong-bytes": row(
    (found) => `what is in it does not begin as a ${found} does`,
    "a file that is not what it is called may be something that runs",
    "save it again in the format that its name says, or name it as what it is",
  ),
  "broken-html": row(
    (found) => `a browser would have to guess at the HTML: ${found}`,
    "where a browser guesses, text can become markup",
    OURS,
  ),
  "strange-markup": row(
    (found) => `${found} is not among what pages are made of`,
    "what is not on the list may run, load or send something",
    "if a component needs it and it is harmless, add it to src/publish/audit/allowed-markup.ts",
  ),
  "markup-from-content": row(
    (found) => `the text ${found} stands in the page as markup`,
    "only bodies of Markdown become markup; names, titles and statements are plain text",
    OURS,
  ),
  "foreign-load": row(
    (found) => `it would load ${found} from another host`,
    "a page that loads from elsewhere tells others who reads it, and shows what they choose",
    "serve it from the site itself",
  ),
  "missing-load": row((found) => `it would load ${found}, which is not there`, "what a page loads is part of the site", OURS),
  "strange-picture": row(
    (found) => `${found} is not a picture of the story as it was checked`,
    "a page shows what an editor put there, with its size and with words for who can't see it, and nothing else lies beside it",
    OURS,
  ),
  "uncited-link": row(
    (found) => `a link leads to ${found}, which the content does not cite`,
    "an address of another host stands on a page only because an editor wrote it",
    OURS,
  ),
  "dead-link": row((found) => `a link leads to ${found}, where there is nothing`, "every link on the site leads somewhere", OURS),
  "broken-feed": row(
    (found) => `no program could read it: ${found}`,
    "who follows the site does so by program, and many refuse a feed for one slip",
    OURS,
  ),
  "strange-script": row(
    (found) => `${found} is not the script of the page of search`,
    "one page runs one script, which asks its own host alone; whatever else runs, someone put there",
    OURS,
  ),
  "double-id": row((found) => `two elements have the id "${found}"`, "a link leads to the first of them only", OURS),
  "dead-reference": row((found) => `nothing on the page has the id in ${found}`, "who listens to the page would miss it", OURS),
  policy: row(
    (found) => `its content security policy is ${found}`,
    "each page allows itself exactly what it holds, and says so before all else",
    OURS,
  ),
  "missing-page": row((found) => `there is no page at ${found}`, "everything that is published has its page", OURS),
  "empty-page": row((found) => `it has no ${found}`, "a template that fails can leave an empty page behind", OURS),
} as const satisfies Record<string, Row>;
