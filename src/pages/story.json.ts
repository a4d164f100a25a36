import type { APIRoute } from "astro";
import { storyJson } from "../data/story-json.ts";
import { dataLink } from "../links.ts";
import { site } from "../site.ts";

export const GET: APIRoute = async () => {
  const { story, corroborations } = await site();
  return Response.json(storyJson(story, corroborations, dataLink("story.schema.json")));
};
