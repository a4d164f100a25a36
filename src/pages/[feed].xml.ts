import { feedAnswer, feedPaths } from "./_feed.ts";

export const getStaticPaths = feedPaths(".xml");
export const GET = feedAnswer(".xml");
