/** Characters that have no shape of their own, or turn the text around them: nobody can see that they are there. */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u115F\u1160\u3164\uFFA0\uFFFD]/gu;

/** The name of a character for a message: `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text that can be printed anywhere: what would be invisible, or move the cursor, is shown as `<U+200B>`. A tab becomes a space. */
export function visible(text: string): string {
  return text.replace(/\t/g, " ").replace(HIDDEN, (character) => `<${codePointOf(character)}>`);
}
