/** What becomes of a thing: shown, checked only, or told of as taken back. */
export type State = "published" | "draft" | "withdrawn";

export function stateOf({ draft, withdrawn }: { draft: boolean; withdrawn: string | null }): State {
  if (draft) return "draft";
  return withdrawn === null ? "published" : "withdrawn";
}
