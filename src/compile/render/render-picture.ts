import type { Element } from "hast";
import type { Image } from "mdast";
import { storyPictureLink } from "../../links.ts";
import type { PictureRecord } from "../../story/records.ts";

/**
 * A picture as a figure, with its title as the caption. Its width and height keep its place free before it has come:
 *
 *     <figure class="picture"><img src="/pictures/map.png" alt="A map" width="640" height="480" loading="lazy"
 *       decoding="async"><figcaption>Map: the city</figcaption></figure>
 */
export function renderPicture({ alt, title }: Image, { name, width, height }: PictureRecord): Element {
  const words = (alt ?? "").replace(/\s+/g, " ").trim();
  const img = element("img", { src: storyPictureLink(name), alt: words, width, height, loading: "lazy", decoding: "async" }, []);
  const caption = title?.trim() ? [element("figcaption", {}, [{ type: "text", value: title.trim() }])] : [];
  return element("figure", { className: ["picture"] }, [img, ...caption]);
}

function element(tagName: string, properties: Element["properties"], children: Element["children"]): Element {
  return { type: "element", tagName, properties, children };
}
