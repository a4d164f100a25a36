import type { APIRoute } from "astro";
import { readPicture } from "../../content-folder.ts";
import { site } from "../../site.ts";

/**
 * The pictures of the story whose names end alike. Each ending has a file of its own: Astro takes only what ends so in the name
 * of its route for a file, and gives every other address a slash at its end.
 */
export function pictureRoute(ending: "png" | "jpg" | "jpeg" | "webp") {
  const getStaticPaths = async () => {
    const { story } = await site();
    const names = story.pictures.map(({ name }) => name).filter((name) => name.endsWith(`.${ending}`));
    return names.map((name) => ({ params: { id: name.slice(0, -ending.length - 1) } }));
  };
  const GET: APIRoute = async ({ params }) => {
    const { story } = await site();
    const picture = story.pictures.find(({ name }) => name === `${params.id}.${ending}`);
    if (!picture) return new Response(null, { status: 404 });
    return new Response(readPicture(picture), { headers: { "Content-Type": `image/${picture.type}` } });
  };
  return { getStaticPaths, GET };
}
