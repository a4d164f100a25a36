/** Whether a character has no shape of its own, or turns the text around it: readers and editors can't see that it is there. */
export function isHidden(character: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u115F\u1160\u3164\uFFA0\uFFFD]/u.test(character);
}

/** The name of a character for a message: `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text that can be printed anywhere: what would be invisible, or move the cursor, is shown as `<U+200B>`. A tab becomes a space. */
export function visible(text: string): string {
  return text
    .replace(/\t/g, " ")
    .replace(/./gsu, (character) => (isHidden(character) ? `<${codePointOf(character)}>` : character));
}
