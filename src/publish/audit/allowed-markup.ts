/*
 * What pages are made of. The list is longer than what the components write today, and holds nothing that runs, sends, or
 * loads from elsewhere. `style` is missing on purpose: under the policy it does nothing.
 */

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** What any element may have, besides `data-…` and `aria-…`. */
const EVERYWHERE = words("class id lang dir title role tabindex hidden translate popover");

/** Each element, with what only it may have. */
const HTML: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    words(`html head body title header nav main footer section article aside search hgroup address h1 h2 h3 h4 h5 h6
      p hr pre blockquote div figure figcaption dl dt dd ul menu span b i em strong small s u sub sup mark q cite dfn abbr
      code kbd samp var del ins bdi bdo ruby rt rp br wbr table caption thead tbody tfoot tr summary legend picture datalist
      fieldset`).map((name) => [name, ""]),
  ),
  a: "href rel hreflang type download target",
  meta: "charset name content media http-equiv property",
  link: "rel href type as crossorigin media hreflang sizes",
  style: "media",
  // Of one type only, which holds data and runs nothing.
  script: "type",
  time: "datetime",
  data: "value",
  ol: "start reversed type",
  li: "value",
  col: "span",
  colgroup: "span",
  td: "colspan rowspan headers",
  th: "colspan rowspan headers scope abbr",
  details: "open name",
  dialog: "open",
  label: "for",
  input: "type name value checked disabled placeholder autocomplete list size min max step",
  select: "name multiple size disabled",
  option: "value selected disabled label",
  optgroup: "label disabled",
  textarea: "name rows cols readonly",
  button: "type disabled popovertarget popovertargetaction",
  output: "for",
  meter: "value min max low high optimum",
  progress: "value max",
  img: "src alt width height loading decoding",
};

/** The same for the page of search alone, which another check holds to its one script. */
const IN_SEARCH: Readonly<Record<string, string>> = { form: "method action", template: "", script: "type src" };

const SVG_ELEMENTS =
  words(`svg a g path rect line circle ellipse polyline polygon text tspan title desc style defs symbol use marker
  clipPath mask pattern linearGradient radialGradient stop`);

const SVG_ATTRIBUTES = words(`xmlns viewBox preserveAspectRatio width height x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy d points
  transform pathLength offset href focusable text-anchor dominant-baseline textLength lengthAdjust rotate refX refY markerWidth
  markerHeight markerUnits orient patternUnits patternTransform gradientUnits gradientTransform clipPathUnits maskUnits fill
  fill-opacity fill-rule clip-rule clip-path mask stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
  stroke-dasharray stroke-dashoffset vector-effect opacity color stop-color stop-opacity font-family font-size font-weight
  font-style letter-spacing shape-rendering marker-start marker-mid marker-end visibility display`);

const listed = (list: Readonly<Record<string, string>>) =>
  new Map(Object.entries(list).map(([name, own]) => [name, new Set([...EVERYWHERE, ...words(own)])]));
const allowedHtml = listed(HTML);
const allowedInSearch = listed({ ...HTML, ...IN_SEARCH });
const allowedSvg = new Set([...EVERYWHERE, ...SVG_ATTRIBUTES]);
const svgElements = new Set(SVG_ELEMENTS);

/** What kind of markup an element is: of a picture, of a page, or of the page of search. */
export type Place = "svg" | "page" | "search";

/** Whether an element may stand in a page. */
export const isAllowedElement = (name: string, place: Place): boolean =>
  place === "svg" ? svgElements.has(name) : htmlIn(place).has(name);

/** Whether an element that may stand in a page may have an attribute. */
export function isAllowedAttribute(element: string, place: Place, name: string): boolean {
  if (/^(data|aria)-[a-z][a-z0-9-]*$/.test(name)) return true;
  return (place === "svg" ? allowedSvg : htmlIn(place).get(element))?.has(name) ?? false;
}

const htmlIn = (place: "page" | "search") => (place === "search" ? allowedInSearch : allowedHtml);
