import { SaxesParser } from "saxes";
import { FEED_FILES } from "../../feeds/feeds.ts";
import type { Linked } from "./check-links.ts";
import type { Finding } from "./finding.ts";

/** Whether a file is one that programs follow: a feed or a sitemap. */
export const isFeed = (file: string): boolean => file.endsWith(".xml") || FEED_FILES.some((feed) => feed === file);

/** Where the addresses in a feed or sitemap lead, and what would keep programs from reading it. */
export function readFeed(file: string, source: string): { readonly linked: Linked; readonly findings: readonly Finding[] } {
  const { addresses, wrong } = file.endsWith(".xml") ? readXml(source) : readJson(source);
  const findings = wrong.slice(0, 1).map((found): Finding => ({ kind: "broken-feed", file, found }));
  return { linked: { file, ids: new Set(), hrefs: new Set(addresses) }, findings };
}

interface Read {
  readonly addresses: readonly string[];
  readonly wrong: readonly string[];
}

/** What holds an address in RSS, Atom and a sitemap. `docs` is left out: it names the format, as a namespace does. */
const ELEMENTS = ["link", "guid", "id", "uri", "url", "loc", "icon", "logo"];
const ATTRIBUTES = ["href", "src", "url"];
/** The same in a JSON Feed. */
const FIELDS = ["id", "url", "home_page_url", "feed_url", "icon"];

function readXml(source: string): Read {
  const addresses: string[] = [];
  const wrong: string[] = [];
  let text = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => void wrong.push(message));
  // Either could make of a feed something that runs.
  parser.on("doctype", () => void wrong.push("it has a document type"));
  parser.on("processinginstruction", ({ target }) => void wrong.push(`it has an instruction, ${target}`));
  parser.on("opentag", ({ attributes }) => {
    text = "";
    addresses.push(...ATTRIBUTES.flatMap((name) => attributes[name]?.value ?? []));
  });
  for (const kind of ["text", "cdata"] as const) {
    parser.on(kind, (more) => {
      text += more;
    });
  }
  parser.on("closetag", ({ local }) => {
    if (ELEMENTS.includes(local) && text.trim() !== "") addresses.push(text.trim());
    text = "";
  });
  parser.write(source).close();
  return { addresses, wrong };
}

function readJson(source: string): Read {
  const addresses: string[] = [];
  try {
    JSON.parse(source, (name, value) => {
      if (FIELDS.includes(name)) addresses.push(String(value));
      return value;
    });
    return { addresses, wrong: [] };
  } catch (error) {
    return { addresses, wrong: [String(error)] };
  }
}
