/** Names from a to z, then of two letters, and so on, without those that are taken. */
export function* shortNames(taken: ReadonlySet<string>): Generator<string, never> {
  for (let number = 0; ; number++) {
    const name = nameOf(number);
    if (!taken.has(name)) yield name;
  }
}

function nameOf(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : nameOf(Math.floor(number / 26) - 1) + last;
}
