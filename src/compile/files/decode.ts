/**
 * Reads bytes as UTF-8, without a byte order mark, and turns CR LF into LF: columns and lines stay as an editor shows them.
 *
 * @returns the text; and where and why it is not UTF-8, if it isn't
 */
export function decode(bytes: Uint8Array): { text: string; wrong: { at: number; says: string } | null } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: "", wrong: { at: 0, says: "it is UTF-16" } };
  }
  // The same without its mark: every other byte of --- is none.
  if (bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0)) return { text: "", wrong: { at: 0, says: "it is UTF-16" } };
  try {
    return { text: lines(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), wrong: null };
  } catch {
    const valid = validStart(bytes);
    const byte = bytes[valid]?.toString(16).toUpperCase().padStart(2, "0");
    const at = lines(new TextDecoder().decode(bytes.subarray(0, valid))).length;
    return {
      text: lines(new TextDecoder().decode(bytes)),
      wrong: { at, says: `the byte ${byte} is no letter` },
    };
  }
}

const lines = (text: string): string => text.replace(/\r\n/g, "\n");

/** How many bytes from the start are whole UTF-8. */
function validStart(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  // A character that was begun and not ended is not whole.
  while (good > 0 && !isWhole(bytes.subarray(0, good))) good -= 1;
  return good;
}

function isWhole(bytes: Uint8Array): boolean {
  return startsWell(bytes) && !new TextDecoder().decode(bytes.subarray(-4)).endsWith("\uFFFD");
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
