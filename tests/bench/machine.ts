import { cpus, totalmem } from "node:os";

/** What figures were measured on: they mean nothing without it. */
export interface Machine {
  readonly cores: number;
  readonly model: string;
  /** Bytes. */
  readonly memory: number;
  readonly node: string;
}

export function machine(): Machine {
  const processors = cpus();
  return { cores: processors.length, model: processors[0]?.model ?? "", memory: totalmem(), node: process.version };
}
