import { transform } from "lightningcss";
import { packCustomProperties, propertiesIn, withoutNeedless } from "./custom-properties.ts";
import { selectorsFor } from "./selectors.ts";
import type { Shape } from "./shapes.ts";
import { shortNames } from "./short-names.ts";

export interface UsedRules {
  /** With small custom properties, for a page that has no other rules that ask for one. */
  readonly packed: string;
  /** Without needless custom properties, for a page with rules of its own that ask for some. */
  readonly beside: (own: string) => string;
  /** The short names of the scopes that elements need, by the key of their shape. */
  readonly scopes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What was found out before, by the style sheet and by the shapes. */
export type KnownRules = Map<string, Map<string, UsedRules>>;

/**
 * The rules of a style sheet that find something among elements of these shapes, minified.
 *
 * @param known what was found out before; is added to
 */
export function usedRules(css: string, shapes: ReadonlySet<Shape>, known: KnownRules): UsedRules {
  const ofSheet = known.get(css) ?? new Map<string, UsedRules>();
  known.set(css, ofSheet);
  const keys = [...shapes]
    .map(({ key }) => key)
    .sort()
    .join();
  const answer = ofSheet.get(keys) ?? findOut(css, shapes);
  ofSheet.set(keys, answer);
  return answer;
}

function findOut(css: string, shapes: ReadonlySet<Shape>): UsedRules {
  const free = shortNames(new Set([...shapes].flatMap(({ classes }) => [...classes])));
  const names = new Map<string, string>();
  const scopes = new Map<string, Set<string>>();
  const rewrite = selectorsFor(shapes, (scope, needed) => {
    const name = names.get(scope) ?? free.next().value;
    names.set(scope, name);
    for (const { key } of needed) scopes.set(key, (scopes.get(key) ?? new Set()).add(name));
    return name;
  });
  const { code } = transform({ filename: "page.css", code: Buffer.from(css), minify: true, visitor: { Selector: rewrite } });
  const rules = code.toString();
  return { packed: packCustomProperties(rules), beside: besideOwn(rules), scopes };
}

function besideOwn(rules: string): UsedRules["beside"] {
  const known = new Map<string, string>();
  return (own) => {
    const asked = propertiesIn(own);
    const key = [...asked].sort().join();
    const answer = known.get(key) ?? withoutNeedless(rules, asked);
    known.set(key, answer);
    return answer;
  };
}
