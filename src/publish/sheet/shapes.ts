import type { Tag } from "./tags.ts";

/** What a rule can ask of an element whatever happens on the page: its name and its classes. Elements that look alike share one. */
export interface Shape {
  /** Tells it from every other shape. */
  readonly key: string;
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
}

/** The shapes of elements, in the same order. */
export function shapesOf(tags: readonly Tag[]): Shape[] {
  const known = new Map<string, Shape>();
  // Most elements of a page are written like one before.
  const written = new Map<string, Shape>();
  return tags.map((tag) => {
    const source = `${tag.name} ${tag.classes}`;
    const shape = written.get(source) ?? shapeOf(tag, known);
    written.set(source, shape);
    return shape;
  });
}

function shapeOf({ name, classes: value }: Tag, known: Map<string, Shape>): Shape {
  const classes = new Set(value.split(/\s+/).filter(Boolean));
  const key = [name, ...[...classes].sort()].join(".");
  const shape = known.get(key) ?? { key, tag: name, classes };
  known.set(key, shape);
  return shape;
}
