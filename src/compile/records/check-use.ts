import { shownPictures } from "../pictures/shown-pictures.ts";
import type { TextFile } from "../problems/location.ts";
import { startOf } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import type { Names } from "./names.ts";
import { stateOf } from "./state.ts";
import type { Things } from "./things.ts";

/** Remembers what is looked up, so that what never is can be told of. */
export function noteUse(): { noting: (names: Names) => Names; used: ReadonlySet<string> } {
  const used = new Set<string>();
  const noting = (names: Names): Names => ({
    resolve(kind, name, prefix) {
      const id = names.resolve(kind, name, prefix);
      if (id !== null) used.add(`${kind} ${id}`);
      return id;
    },
  });
  return { noting, used };
}

/** Warns of published things that nothing names. */
export function checkUse(things: Things, used: ReadonlySet<string>, report: Report): void {
  const check = (kind: "fact" | "event" | "source" | "outlet", list: readonly { id: string; file: TextFile }[]) => {
    for (const { id, file } of list) if (!used.has(`${kind} ${id}`)) report(`unused-${kind}`, startOf(file));
  };
  check(
    "fact",
    things.facts.filter(({ values }) => stateOf(values) === "published"),
  );
  check(
    "event",
    things.events.filter(({ values }) => stateOf(values) === "published"),
  );
  check("source", things.sources);
  check("outlet", things.outlets);
  const shown = shownPictures(things);
  for (const { name, file } of things.pictures) if (!shown.has(name)) report("unused-picture", startOf(file));
}
