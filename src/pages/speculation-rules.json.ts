import type { APIRoute } from "astro";
import { base } from "../links.ts";

/**
 * Which addresses a browser may fetch and lay out before its reader goes there: the pages of this site, whose addresses end with a
 * slash, once a pointer rests on a link to them. A host names this file in a header, so it costs pages nothing.
 *
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
const rules = { prerender: [{ where: { href_matches: { pathname: `${base}{*/}?` } }, eagerness: "moderate" }] };

export const GET: APIRoute = () => Response.json(rules, { headers: { "content-type": "application/speculationrules+json" } });
