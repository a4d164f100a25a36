import { pictureRoute } from "./_route.ts";

const route = pictureRoute("jpeg");

export const getStaticPaths = route.getStaticPaths;
export const GET = route.GET;
