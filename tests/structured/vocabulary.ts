import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A thing in structured data, or a reference to one. */
export interface Node {
  readonly "@id"?: string;
  readonly "@type"?: string;
  readonly [property: string]: unknown;
}

/** Every thing in structured data, those within others too. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

/** What in structured data schema.org does not know: types, and properties that a type has not. */
export function strangeIn(data: unknown): string[] {
  return nodesIn(data).flatMap(({ "@type": type, "@context": _, "@graph": graph, "@id": __, ...properties }) => {
    const names = Object.keys(properties);
    if (type === undefined) return graph || names.length === 0 ? [] : [`${names.join()} of something that has no type`];
    const known = propertiesOf(type);
    if (!known) return [type];
    return names.filter((name) => !known.has(name)).map((name) => `${name} of ${type}`);
  });
}

const known = new Map<string, ReadonlySet<string> | null>();

/** The properties whose domain includes a type; null when there is no such type. */
function propertiesOf(type: string): ReadonlySet<string> | null {
  const found = known.get(type) ?? lookUp(type);
  known.set(type, found);
  return found;
}

// The types of schema-dts are made from the vocabulary: what TypeScript reads there is what schema.org says.
const TYPES = fileURLToPath(import.meta.resolve("schema-dts")).replace(/\.js$/, ".d.ts");
const program = ts.createProgram([TYPES], { noEmit: true, noLib: true, types: [] });
const checker = program.getTypeChecker();
const file = program.getSourceFile(TYPES);
const module = file && checker.getSymbolAtLocation(file);
const leaves = new Map(module ? checker.getExportsOfModule(module).map((leaf) => [leaf.name, leaf]) : []);

function lookUp(type: string): ReadonlySet<string> | null {
  const leaf = leaves.get(`${type}Leaf`);
  return leaf
    ? new Set(
        checker
          .getDeclaredTypeOfSymbol(leaf)
          .getProperties()
          .map(({ name }) => name),
      )
    : null;
}
