/**
 * Follows links from one id to others, to the end.
 *
 * @returns the ids that are reached, in the order they are reached; the start among them only when a way leads back to it
 */
export function follow(start: string, next: (id: string) => readonly string[]): string[] {
  const reached = new Set<string>(next(start));
  for (const id of reached) for (const further of next(id)) reached.add(further);
  return [...reached];
}

/** The circles among ids: each once, its members in the order given. */
export function circles(ids: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const reached = follow(id, next);
    if (!reached.includes(id)) continue;
    const members = ids.filter((other) => reached.includes(other) && follow(other, next).includes(id));
    found.set(members.join(" "), members);
  }
  return [...found.values()];
}
