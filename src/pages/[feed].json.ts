import { feedAnswer, feedPaths } from "./_feed.ts";

export const getStaticPaths = feedPaths(".json");
export const GET = feedAnswer(".json");
