/** An id: what a file may be called, and what a reference may name. */
export const ID = /^[a-z][a-z0-9-]*$/;

const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Makes an id of a file's name.
 *
 * @returns the id, or the nearest one that could be meant; and, when the name isn't an id, the reason
 */
export function idFromName(name: string): { id: string | null; says: string | null } {
  const bare = name.replace(/\.(md|markdown)$/i, "");
  const says = reason(bare);
  return says === null ? { id: bare, says } : { id: suggestion(bare), says };
}

function reason(name: string): string | null {
  if (/[A-Z]/.test(name)) return "it has a capital letter";
  if (/\s/.test(name)) return "it has a space";
  if (!/^[a-z]/.test(name)) return "it does not begin with a letter from a to z";
  const other = /[^a-z0-9-]/u.exec(name);
  if (other) return `it has a "${other[0]}"`;
  if (RESERVED_ON_WINDOWS.test(name)) return "Windows can't have a file of this name";
  if (name === "index") return "its address would be that of the list it stands in";
  if (name === "and" || name === "via") return 'an attribution is written with the words "and" and "via"';
  if (name.length > 80) return "it has more than 80 characters";
  return null;
}

function suggestion(name: string): string | null {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .replace(/-+$/, "")
    .slice(0, 80);
  return id === "" || reason(id) !== null ? null : id;
}
