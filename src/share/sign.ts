import { sign } from "../pictures/sign.ts";
import { colours } from "./colours.ts";
import type { Drawn } from "./layout.ts";
import { toPng } from "./render.ts";

/** The sign of the site within a drawn picture. */
export const drawSign = (size: number): Drawn => ({
  type: "svg",
  props: {
    width: size,
    height: size,
    viewBox: `0 0 ${sign.side} ${sign.side}`,
    children: [{ type: "path", props: { d: sign.path, fill: colours.ink } }],
  },
});

/** The sign as the icon of a tab, which is dark on light and light on dark. */
export const iconSvg = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sign.side} ${sign.side}"><style>path{fill:${colours.ink}}@media(prefers-color-scheme:dark){path{fill:${colours.snow}}}</style><path d="${sign.path}"/></svg>`;

/** The sizes of the icon that phones ask for. */
export const ICON_SIZES = [180, 192, 512] as const;

/** The sign on paper, with room around it for whatever shape a phone cuts it to. */
export const iconPng = (size: number): Promise<Uint8Array> =>
  toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-9 -9 36 36"><path fill="${colours.paper}" d="M-9-9h36v36h-36z"/><path fill="${colours.ink}" d="${sign.path}"/></svg>`,
    size,
  );
