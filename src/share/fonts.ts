import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

// Astro runs this from a bundle somewhere else; the packages are where the project is.
const require = createRequire(resolve("package.json"));
const SANS = dirname(require.resolve("@fontsource/instrument-sans/LICENSE"));
const SERIF = dirname(require.resolve("@fontsource/source-serif-4/LICENSE"));

const SCRIPTS = ["latin", "latin-ext"];
const MORE_SCRIPTS = [...SCRIPTS, "vietnamese", "cyrillic", "cyrillic-ext", "greek"];

/** The typefaces of the site, in all scripts that they have. A letter that one family lacks is taken from those after it. */
export const fonts = [
  ...SCRIPTS.flatMap((script) => [
    fontIn(SANS, "instrument-sans", `sans-${script}`, script, 400),
    fontIn(SANS, "instrument-sans", `sans-${script}`, script, 600),
  ]),
  ...MORE_SCRIPTS.map((script) => fontIn(SERIF, "source-serif-4", `serif-${script}`, script, 400)),
];

/** The families of a face, as a style names them. */
export const families = {
  sans: [...SCRIPTS.map((script) => `sans-${script}`), ...MORE_SCRIPTS.map((script) => `serif-${script}`)].join(", "),
  serif: MORE_SCRIPTS.map((script) => `serif-${script}`).join(", "),
} as const;

/** The program that draws. */
export const drawingProgram = (): Buffer => readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"));

function fontIn(folder: string, family: string, name: string, script: string, weight: 400 | 600) {
  const data = readFileSync(join(folder, "files", `${family}-${script}-${weight}-normal.woff`));
  return { name, data, weight, style: "normal" as const };
}
