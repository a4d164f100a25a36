import type { APIRoute, InferGetStaticPropsType } from "astro";
import { pictureName } from "../../links.ts";
import { cards } from "../../share/cards.ts";
import { drawCard } from "../../share/draw-card.ts";
import { site } from "../../site.ts";

/** A picture for every page. Without the address of the host no page can name its picture, and none is drawn. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const told = await site();
  return cards(told).map((card) => ({ params: { picture: pictureName(card.page) }, props: { card, told } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { card, told } }) => {
  const png = await drawCard(card, { site: told.words.site, story: told.story.front.title });
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
