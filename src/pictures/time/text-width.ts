/**
 * How wide words are at most in the interface's grotesk, in em. Counted by kinds of character and on the safe side, so
 * that what is laid out by it never collides, whichever of the fallback fonts a reader has.
 */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (/\p{Mn}/u.test(character)) return 0;
  if (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(character))
    return 1.1;
  if (/[fijlrt|.,:;'’‘!()[\]\-\u0020\u00a0]/.test(character)) return 0.38;
  if (/[MW@—…mw]/.test(character)) return 0.92;
  if (/\p{Lu}/u.test(character)) return 0.74;
  return 0.6;
}
