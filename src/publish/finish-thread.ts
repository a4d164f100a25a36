import { parentPort, workerData } from "node:worker_threads";
import { finishFiles } from "./finish-files.ts";

const { folder, paths }: { folder: string; paths: string[] } = workerData;
parentPort?.postMessage(finishFiles(folder, paths));
