import { createHash } from "node:crypto";

/** The one page that runs a script, and sends a query to itself where that fails. */
export const SEARCH_PAGE = "search/index.html";

/**
 * The content security policy of a page: it loads nothing but styles, fonts, pictures and the manifest of its own host, runs nothing,
 * sends nothing, and of styles written into it only these.
 *
 * @param styles what stands in each `<style>` of the page
 * @param searches it is the page of search
 */
export function policyFor(styles: readonly string[], searches = false): string {
  const hashes = [...new Set(styles.map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`))];
  return [
    "default-src 'none'",
    ["style-src 'self'", ...hashes].join(" "),
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    // Nothing on a page asks for it. But what a browser is told to look up for a page, such as robots.txt, goes by this too.
    "connect-src 'self'",
    "base-uri 'none'",
    ...(searches ? ["script-src 'self'", "form-action 'self'"] : ["form-action 'none'"]),
  ].join("; ");
}

const CHARSET = '<meta charset="utf-8">';
const HEAD_PART = /<!--[\s\S]*?-->|<style\b(?:[^>"]|"[^"]*")*>([\s\S]*?)<\/style>|<(?:[^>"]|"[^"]*")*>/g;

/**
 * Writes the policy of a page into it, before anything that a policy rules. The audit reads the page with a real parser
 * and holds the policy to it.
 *
 * @param searches it is the page of search
 * @throws {Error} when the page doesn't say first how its characters are written
 */
export function withPolicy(html: string, searches = false): string {
  const start = html.indexOf(CHARSET) + CHARSET.length;
  if (start < CHARSET.length) throw new Error(`it has no ${CHARSET}, after which the policy would stand`);
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(stylesOfHead(html), searches)}">`;
  return html.slice(0, start) + meta + html.slice(start);
}

function stylesOfHead(html: string): string[] {
  const styles: string[] = [];
  for (const [part, style] of html.matchAll(HEAD_PART)) {
    if (part.startsWith("<body")) break;
    if (style !== undefined) styles.push(style.replace(/\r\n?/g, "\n"));
  }
  return styles;
}
