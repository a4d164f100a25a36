import type { APIRoute } from "astro";
import { webManifest } from "../share/web-manifest.ts";
import { site } from "../site.ts";

export const GET: APIRoute = async () => {
  const { story, words } = await site();
  return Response.json(webManifest(story, words), { headers: { "content-type": "application/manifest+json" } });
};
