import { parentPort, workerData } from "node:worker_threads";
import { compile } from "../compile/compile.ts";
import { reportText } from "../compile/problems/report-text.ts";
import type { CompiledApart } from "./compile-apart.ts";

const { story, problems } = await compile(workerData);
const compiled: CompiledApart = {
  story: story && JSON.stringify(story),
  report: problems.length > 0 ? reportText(problems) : null,
};
parentPort?.postMessage(compiled);
