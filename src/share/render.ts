import { initWasm, Resvg } from "@resvg/resvg-wasm";
import satori, { type SatoriNode, type SatoriOptions } from "satori";
import { drawingProgram, families, fonts } from "./fonts.ts";
import { box, type Drawn, SIZE } from "./layout.ts";

/** Sets a picture: every letter as an outline, so that what draws it needs no font. */
export const toSvg = (picture: Drawn): Promise<string> => satori(inFace(picture), { ...SIZE, fonts });

/** The height that some things take up in a width, one below the other. */
export async function heightOf(drawn: readonly Drawn[], width: number): Promise<number> {
  let height = 0;
  const onNodeDetected = (node: SatoriNode) => {
    if (node.props.measured) height = node.height;
  };
  const measured: Drawn = {
    type: "div",
    props: { measured: true, style: { display: "flex", flexDirection: "column", width }, children: drawn },
  };
  await satori(inFace(box({ alignItems: "flex-start" }, [measured])), { ...QUICK, width, height: 10_000, onNodeDetected });
  return height;
}

/** The characters for which no font has a shape, among all that were ever asked for, these included. */
export async function missingOf(words: string): Promise<ReadonlySet<string>> {
  const unknown = [...new Set(words)].filter((character) => !asked.has(character));
  if (unknown.length === 0) return missing;
  const loadAdditionalAsset: SatoriOptions["loadAdditionalAsset"] = async (_script, segment) => {
    for (const character of segment.replaceAll(" ", "")) missing.add(character);
    return [];
  };
  const drawn: Drawn = { type: "div", props: { style: { display: "block" }, children: unknown.join(" ") } };
  await satori(inFace(drawn), { ...QUICK, ...SIZE, loadAdditionalAsset });
  for (const character of unknown) asked.add(character);
  return missing;
}

// Most words are written in the same few characters.
const asked = new Set<string>();
const missing = new Set<string>();

/** Enough to measure: the outlines of letters, which take most of the time, are left out. */
const QUICK = { fonts, embedFont: false } as const;

let ready: Promise<void> | undefined;

/** Draws an SVG picture that holds no text. The same program draws it on every machine, so the bytes are the same too. */
export async function toPng(svg: string, width?: number): Promise<Uint8Array> {
  ready ??= initWasm(drawingProgram());
  await ready;
  const resvg = new Resvg(svg, {
    ...(width ? { fitTo: { mode: "width", value: width } } : {}),
    font: { loadSystemFonts: false },
  });
  try {
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    resvg.free();
  }
}

const inFace = (drawn: Drawn): Drawn => box({ fontFamily: families.sans, fontWeight: 400, ...SIZE }, [drawn]);
