import { homeLink, iconLink } from "../links.ts";
import type { Story } from "../story/story.ts";
import type { Words } from "../words/words.ts";
import { colours } from "./colours.ts";
import { ICON_SIZES } from "./sign.ts";

/** What a phone that keeps the site among its apps shows of it. It opens as a page, for its addresses are there to be copied. */
export const webManifest = ({ front }: Story, words: Words) => ({
  name: words.masthead.title(front.title, front.title),
  short_name: words.site,
  lang: front.language,
  dir: front.direction,
  start_url: homeLink(),
  scope: homeLink(),
  display: "browser",
  theme_color: colours.paper,
  background_color: colours.paper,
  icons: ICON_SIZES.map((size) => ({ src: iconLink(size), sizes: `${size}x${size}`, type: "image/png", purpose: "any" })),
});
