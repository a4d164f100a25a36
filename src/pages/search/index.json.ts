import type { APIRoute } from "astro";
import { SEARCH_FILE, searchFile } from "../../search/search-file.ts";
import { thingsOf } from "../../search/things-of.ts";
import { site } from "../../site.ts";
import { madeApart } from "../_made-apart.ts";

/** What the page of search is told. */
export const GET: APIRoute = async () => {
  const apart = await madeApart(SEARCH_FILE);
  if (apart) return new Response(apart, { headers: { "content-type": "application/json" } });
  const { story, corroborations } = await site();
  return Response.json(searchFile(thingsOf(story, corroborations)));
};
