import { PIPELINES, type Pipeline } from "./bare-site.ts";
import type { Built } from "./projects.ts";
import type { SharePictures } from "./share-pictures.ts";

/** What is measured of one kind of site: the median of its builds. */
export interface Figures {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of the processor, all processes together. */
  readonly cpu: number;
  /** Bytes, all processes together. */
  readonly peak: number;
}

/** All that was measured for one size of story. */
export interface Row {
  readonly articles: number;
  readonly bare: Readonly<Record<Pipeline, Figures>>;
  /** The whole of `npm run build`. */
  readonly whole: Figures;
  /** The compiler and Astro: all pages and data, before they are audited, compressed and published. */
  readonly pagesAndData: Omit<Figures, "peak">;
  /** What each stage took. */
  readonly stages: Readonly<Record<string, Omit<Figures, "peak">>>;
  readonly share: SharePictures;
  readonly pages: number;
  readonly largest: Built["largest"];
  /** Pages and data against each bare site, round by round: the median. */
  readonly ratio: Readonly<Record<Pipeline, Omit<Figures, "peak">>>;
}

/** Sums up the builds of one size, in the order they were made. */
export function rowOf(articles: number, built: readonly Built[], share: SharePictures): Row {
  const of = (site: Built["site"]) => built.filter((one) => one.site === site);
  const ours = of("synoptic");
  const bare = (pipeline: Pipeline) => figuresOf(of(pipeline));
  const times = (pipeline: Pipeline, of: "wall" | "cpu") =>
    median(
      built
        .filter(({ site }) => site === pipeline)
        .flatMap((one, round) => (ours[round] ? pagesOf(ours[round])[of] / one[of] : [])),
    );
  const ratio = (pipeline: Pipeline) => ({ wall: times(pipeline, "wall"), cpu: times(pipeline, "cpu") });
  const [first] = ours;
  return {
    articles,
    bare: { default: bare("default"), remark: bare("remark") },
    whole: figuresOf(ours),
    pagesAndData: { wall: median(ours.map((one) => pagesOf(one).wall)), cpu: median(ours.map((one) => pagesOf(one).cpu)) },
    stages: stagesOf(ours),
    share,
    pages: first?.pages ?? 0,
    largest: first?.largest ?? { page: "", size: 0 },
    ratio: { default: ratio("default"), remark: ratio("remark") },
  };
}

interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly memory: number;
  readonly node: string;
}

/** The measured rows as a table for people to read. */
export function report(rows: readonly Row[], { cores, model, memory, node }: Machine): string {
  const lines = rows.flatMap((row) => [
    line(`${row.articles} articles`, "wall s", "CPU s", "peak MB", ""),
    ...PIPELINES.map((pipeline) => figures(`  bare Astro, ${pipeline}`, row.bare[pipeline], sayRatio(row.ratio[pipeline]))),
    figures(
      "  Synoptic, pages and data",
      { ...row.pagesAndData, peak: row.whole.peak },
      `${row.pages} pages, largest ${row.largest.page} ${Math.round(row.largest.size / 1000)} KB`,
    ),
    ...Object.entries(row.stages).map(([name, { wall, cpu }]) => line(`    ${name}`, wall.toFixed(1), cpu.toFixed(1), "", "")),
    figures("  Synoptic, whole build", row.whole, ""),
    line("  Share pictures, apart", "", row.share.cpu.toFixed(1), "", `${row.share.pictures} pictures`),
    "",
  ]);
  const steps = rows.slice(1).flatMap((row, index) => (rows[index] ? [exponents(rows[index], row)] : []));
  return [
    `${cores} cores, ${model}, ${Math.round(memory / 1e9)} GB, Node ${node}`,
    "",
    ...lines,
    "Exponents of growth",
    ...steps,
  ].join("\n");
}

function exponents(from: Row, to: Row): string {
  const grows = (of: (row: Row) => number) => (Math.log(of(to) / of(from)) / Math.log(to.articles / from.articles)).toFixed(2);
  return line(
    `  ${from.articles} to ${to.articles}`,
    grows((row) => row.pagesAndData.wall),
    grows((row) => row.pagesAndData.cpu),
    grows((row) => row.whole.peak),
    `bare: ${PIPELINES.map((pipeline) => `${pipeline} ${grows((row) => row.bare[pipeline].wall)}`).join(", ")}`,
  );
}

const sayRatio = ({ wall, cpu }: Omit<Figures, "peak">): string => `ratio ${wall.toFixed(2)}, of CPU ${cpu.toFixed(2)}`;

const figures = (name: string, { wall, cpu, peak }: Figures, note: string): string =>
  line(name, wall.toFixed(1), cpu.toFixed(1), String(Math.round(peak / 1e6)), note);

const line = (name: string, wall: string, cpu: string, peak: string, note: string): string =>
  `${name.padEnd(28)}${wall.padStart(8)}${cpu.padStart(8)}${peak.padStart(9)}  ${note}`.trimEnd();

function figuresOf(built: readonly Built[]): Figures {
  const of = (value: (one: Built) => number) => median(built.map(value));
  return { wall: of(({ wall }) => wall), cpu: of(({ cpu }) => cpu), peak: of(({ peak }) => peak) };
}

/** What a build took until all pages and data were written: the stages of the process that lived longest, and its children. */
function pagesOf(built: Built): Omit<Figures, "peak"> {
  const [main] = built.processes.filter(({ stages }) => stages.length > 0);
  const rendered = main?.stages.find(({ name }) => name === "rendered");
  if (!main || !rendered) return built;
  return { wall: rendered.wall, cpu: built.cpu - main.cpu + rendered.cpu };
}

/** From the end of each stage before to its own end. What other processes used falls to the stage that waits for them. */
function stagesOf(built: readonly Built[]): Row["stages"] {
  const all = built.map((one) => {
    const [main] = one.processes.filter(({ stages }) => stages.length > 0);
    const others = one.cpu - (main?.cpu ?? 0);
    let before = { wall: 0, cpu: 0 };
    return (main?.stages ?? []).map(({ name, wall, cpu }) => {
      const took = { name, wall: wall - before.wall, cpu: cpu - before.cpu + (name === "rendered" ? others : 0) };
      before = { wall, cpu };
      return took;
    });
  });
  const names = all[0]?.map(({ name }) => name) ?? [];
  const of = (index: number, value: "wall" | "cpu") => median(all.map((stages) => stages[index]?.[value] ?? 0));
  return Object.fromEntries(names.map((name, index) => [name, { wall: of(index, "wall"), cpu: of(index, "cpu") }]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
