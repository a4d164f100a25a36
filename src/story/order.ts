/** Orders texts by code point: the same on every machine, in every locale. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders things by their ids. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodePoint(a.id, b.id);
}

/** Orders letters A to Z, then AA, AB and so on. */
export function byLetter(a: string, b: string): number {
  return a.length - b.length || byCodePoint(a, b);
}
