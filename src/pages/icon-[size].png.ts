import type { APIRoute } from "astro";
import { ICON_SIZES, iconPng } from "../share/sign.ts";

export const getStaticPaths = () => ICON_SIZES.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params: { size } }) =>
  new Response(new Uint8Array(await iconPng(Number(size))), { headers: { "content-type": "image/png" } });
