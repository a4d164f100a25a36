import type { APIRoute, GetStaticPaths } from "astro";
import { evidenceOf } from "../data/evidence.ts";
import { FEED_FILES, FEEDS, type FeedFile } from "../feeds/feeds.ts";
import { site } from "../site.ts";

/** The feeds of an ending. Without the address of the host nothing in them could be found, and there is none. */
export const feedPaths =
  (ending: string): GetStaticPaths =>
  () =>
    (import.meta.env.SITE ? FEED_FILES : [])
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ params: { feed: file.slice(0, -ending.length) } }));

/** What answers a request for a feed. */
export const feedAnswer =
  (ending: string): APIRoute =>
  async ({ params: { feed }, site: host }) => {
    const { make, type } = FEEDS[`${feed}${ending}` as FeedFile];
    const told = await site();
    const { address } = evidenceOf(told, host);
    return new Response(make({ ...told, address }), { headers: { "content-type": `${type}; charset=utf-8` } });
  };
