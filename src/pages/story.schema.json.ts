import type { APIRoute } from "astro";
import { storyJsonSchema } from "../data/story-json.ts";

export const GET: APIRoute = () => Response.json(storyJsonSchema());
