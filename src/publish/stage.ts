/** Marks the end of a stage of a build on the process's own timeline, with the processor time it has used, for who measures it. */
export const stageDone = (stage: "compiled" | "rendered" | "audited" | "compressed" | "published"): PerformanceMark =>
  performance.mark(stage, { detail: process.cpuUsage() });
