/** A text file of the content folder, as it was read: decoded, without a byte order mark, its lines ended by `\n`. */
export interface TextFile {
  /** From the content folder's parent, with slashes: `content/articles/first.md`. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a file, as offsets into its text. */
export interface Location {
  readonly file: TextFile;
  readonly from: number;
  readonly to: number;
}

/** The place of a problem that concerns a file as a whole. */
export const startOf = (file: TextFile): Location => ({ file, from: 0, to: 0 });

/** The line and columns of a location, from 1, in code points; a location of several lines is cut at the end of its first. */
export function positionOf({ file, from, to }: Location): { line: number; column: number; endColumn: number; text: string } {
  const lineStart = file.text.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = endOfLine(file.text, from);
  const end = Math.max(from, Math.min(to, lineEnd));
  let line = 1;
  for (let at = file.text.indexOf("\n"); at !== -1 && at < lineStart; at = file.text.indexOf("\n", at + 1)) line += 1;
  const column = codePoints(file.text.slice(lineStart, from)) + 1;
  return {
    line,
    column,
    endColumn: column + Math.max(1, codePoints(file.text.slice(from, end))),
    text: file.text.slice(lineStart, lineEnd),
  };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

const codePoints = (text: string): number => [...text].length;
