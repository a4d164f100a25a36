import { answer } from "./_answer.ts";

export const GET = answer("data/story.html");
