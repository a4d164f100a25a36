import { PIPELINES, type Pipeline } from "./bare-site.ts";
import type { Built } from "./projects.ts";

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
  /** The seconds of each stage. */
  readonly stages: Readonly<Record<string, number>>;
  readonly pages: number;
  readonly largest: Built["largest"];
  /** Pages and data against each bare site, round by round: the median. */
  readonly ratio: Readonly<Record<Pipeline, number>>;
}

/** Sums up the builds of one size, in the order they were made. */
export function rowOf(articles: number, built: readonly Built[]): Row {
  const of = (site: Built["site"]) => built.filter((one) => one.site === site);
  const ours = of("synoptic");
  const bare = (pipeline: Pipeline) => figuresOf(of(pipeline));
  const ratio = (pipeline: Pipeline) =>
    median(of(pipeline).flatMap((one, round) => (ours[round] ? pagesOf(ours[round]).wall / one.wall : [])));
  const [first] = ours;
  return {
    articles,
    bare: { default: bare("default"), remark: bare("remark") },
    whole: figuresOf(ours),
    pagesAndData: { wall: median(ours.map((one) => pagesOf(one).wall)), cpu: median(ours.map((one) => pagesOf(one).cpu)) },
    stages: stagesOf(ours),
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
    ...PIPELINES.map((pipeline) =>
      figures(`  bare Astro, ${pipeline}`, row.bare[pipeline], `ratio ${row.ratio[pipeline].toFixed(2)}`),
    ),
    figures(
      "  Synoptic, pages and data",
      { ...row.pagesAndData, peak: row.whole.peak },
      `${row.pages} pages, largest ${row.largest.page} ${Math.round(row.largest.size / 1000)} KB`,
    ),
    figures(
      "  Synoptic, whole build",
      row.whole,
      Object.entries(row.stages)
        .map(([name, wall]) => `${name} ${wall.toFixed(1)}`)
        .join(", "),
    ),
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

/** The seconds from the end of each stage before to its own end. */
function stagesOf(built: readonly Built[]): Readonly<Record<string, number>> {
  const all = built.flatMap(({ processes }) => processes.filter(({ stages }) => stages.length > 0).map(({ stages }) => stages));
  const names = all[0]?.map(({ name }) => name) ?? [];
  const took = (stages: (typeof all)[number], index: number) => (stages[index]?.wall ?? 0) - (stages[index - 1]?.wall ?? 0);
  return Object.fromEntries(names.map((name, index) => [name, median(all.map((stages) => took(stages, index)))]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
