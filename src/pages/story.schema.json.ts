import { answer } from "./data/_answer.ts";

export const GET = answer("story.schema.json");
