import { pictureRoute } from "./_route.ts";

const route = pictureRoute("webp");

export const getStaticPaths = route.getStaticPaths;
export const GET = route.GET;
