import type { Corroboration } from "../../story/corroboration.ts";

/** What facts can be chosen by: a fact may be of several kinds, or of none. */
export const KINDS = ["contested", "unanimous", "repeated", "once", "untold"] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds of one fact. `repeated`: several articles carry it and they name one origin between them. */
export function kindsOf({ contested, unanimous, shared, singleSource, carriers, origins }: Corroboration): readonly Kind[] {
  const is: Record<Kind, boolean> = {
    contested,
    unanimous,
    repeated: shared && origins.length === 1,
    once: singleSource,
    untold: carriers.length === 0,
  };
  return KINDS.filter((kind) => is[kind]);
}
