import type { SelectorComponent as Part, Selector } from "lightningcss";
import type { Shape } from "./shapes.ts";

/** The class by which Astro keeps the rules of a component to its own elements. */
export const isScope = (name: string): boolean => /^astro-[a-z0-9]{8}$/.test(name);

/**
 * Makes what rewrites a selector for one page. One that finds nothing there goes, and so does a scope that tells nothing
 * apart there.
 *
 * before `.letter:where(.astro-payrx6lu) sub:where(.astro-payrx6lu), .huge:where(.astro-payrx6lu)`
 *
 * after `.letter sub:where(.a)`, on a page without a huge letter, where other components have a `sub` too
 *
 * What can change while a page is read, a state or an attribute, is never held against a selector.
 *
 * @param shapes of all elements of the page
 * @param nameFor is told of each scope that stays and what needs it; gives its short name
 */
export function selectorsFor(shapes: Iterable<Shape>, nameFor: (scope: string, needed: readonly Shape[]) => string) {
  const all = [...new Set(shapes)];
  const withTag = Map.groupBy(all, ({ tag }) => tag);
  const withClass = new Map<string, Shape[]>();
  for (const shape of all) for (const name of shape.classes) withClass.set(name, [...(withClass.get(name) ?? []), shape]);

  const found = (parts: readonly Part[]): Shape[] => {
    const [first] = parts.flatMap((part) => {
      if (part.type === "class") return [withClass.get(part.name) ?? []];
      return part.type === "type" ? [withTag.get(part.name.toLowerCase()) ?? []] : [];
    });
    return (first ?? all).filter((shape) => parts.every((part) => fits(part, shape)));
  };

  const findsSomething = (selector: Selector): boolean => compoundsOf(selector).every(({ parts }) => found(parts).length > 0);

  const fits = (part: Part, shape: Shape): boolean => {
    if (part.type === "class") return shape.classes.has(part.name);
    if (part.type === "type") return part.name.toLowerCase() === shape.tag;
    if (part.type !== "pseudo-class") return true;
    if (part.kind === "has") return part.selectors.some(findsSomething);
    if (part.kind !== "is" && part.kind !== "where") return true;
    return part.selectors.some(
      (one) =>
        compoundsOf(one)
          .at(-1)
          ?.parts.every((inner) => fits(inner, shape)) && findsSomething(one),
    );
  };

  const rewrite = (selector: Selector): Selector =>
    compoundsOf(selector).flatMap(({ combinator, parts }) => [
      ...combinator,
      ...parts.flatMap((part) => rewritePart(part, parts)),
    ]);

  const rewritePart = (part: Part, compound: readonly Part[]): Part[] => {
    const scope = scopeOf(part);
    if (scope !== null) {
      const others = compound.filter((other) => other !== part);
      const without = found(others);
      const needed = without.filter((shape) => fits(part, shape));
      if (needed.length === without.length) return [];
      return [{ type: "pseudo-class", kind: "where", selectors: [[{ type: "class", name: nameFor(scope, needed) }]] }];
    }
    if (part.type !== "pseudo-class") return [part];
    // The heaviest alternative gives all of them its weight, so each stays, whether it finds something or not.
    if (part.kind !== "is" && part.kind !== "not" && part.kind !== "has" && part.kind !== "where") return [part];
    return [{ ...part, selectors: part.selectors.map(rewrite) }];
  };

  return (selector: Selector): Selector | [] => (findsSomething(selector) ? rewrite(selector) : []);
}

/** Astro writes a scope as `:where(.astro-payrx6lu)`. */
function scopeOf(part: Part): string | null {
  if (part.type !== "pseudo-class" || part.kind !== "where") return null;
  const [first] = part.selectors[0] ?? [];
  return first?.type === "class" && isScope(first.name) ? first.name : null;
}

/** The parts of a selector that stand for one element each, with the combinator before them. */
function compoundsOf(selector: Selector): { combinator: Part[]; parts: Part[] }[] {
  const compounds: { combinator: Part[]; parts: Part[] }[] = [{ combinator: [], parts: [] }];
  for (const part of selector) {
    if (part.type === "combinator") compounds.push({ combinator: [part], parts: [] });
    else compounds.at(-1)?.parts.push(part);
  }
  return compounds;
}
