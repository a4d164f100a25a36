import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type Tags,
  visit,
  type YAMLMap,
} from "yaml";
import { checkDecoded } from "../files/check-characters.ts";
import type { Location, TextFile } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import { reportYamlError } from "./report-yaml-error.ts";
import type { Parts } from "./split-frontmatter.ts";

/** The fields of a file as they were written, and where each was. */
export interface Fields {
  readonly data: unknown;
  /** The value at a path, or the nearest thing around it that exists. */
  locate(path: readonly PropertyKey[]): Location;
  /** The name of a field at a path. */
  locateName(path: readonly PropertyKey[]): Location;
  node(path: readonly PropertyKey[]): Node | null;
}

/** Reads the fields as YAML 1.2, core schema. Every value is a text as written, but true, false and null. */
export function readYaml(file: TextFile, parts: Parts, report: Report): Fields | null {
  // Spaces for what is before, so that every offset is one into the file.
  const source =
    file.text.slice(0, parts.fieldsStart).replace(/[^\n]/g, " ") + file.text.slice(parts.fieldsStart, parts.fieldsEnd);
  const document = parseDocument(source, {
    schema: "core",
    customTags: withoutNumbers,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: new LineCounter(),
  });
  const errors = [...document.errors, ...document.warnings];
  const lineOf = (offset: number) => file.text.lastIndexOf("\n", offset - 1);
  // One error to a line: the others follow from it.
  const broken = new Set<number>();
  for (const error of errors) {
    if (!broken.has(lineOf(error.pos[0]))) reportYamlError(error, file, document.contents, report);
    broken.add(lineOf(error.pos[0]));
  }
  let clean = errors.length === 0;
  visit(document, {
    Node(_key, node) {
      const found = surprise(node);
      const location = locationOf(file, node);
      if (isScalar(node) && typeof node.value === "string") checkDecoded(node.value, location, report);
      if (!found || broken.has(lineOf(location.from))) return;
      clean = false;
      broken.add(lineOf(location.from));
      // An anchor or tag stands before its value, with a space between.
      const before = isAlias(node) ? 0 : found.length + 1;
      report("yaml-feature", { ...location, from: Math.max(0, location.from - before) }, { found });
    },
  });
  if (!clean) return null;
  if (document.contents !== null && !isMap(document.contents)) {
    report("bad-yaml", locationOf(file, document.contents), {
      says: "they are not a list of names and values",
      fix: "write each as name: value",
    });
    return null;
  }
  return fieldsOf(file, document.contents, parts);
}

function fieldsOf(file: TextFile, map: YAMLMap | null, parts: Parts): Fields {
  const start = { file, from: 0, to: Math.max(0, parts.fieldsStart - 1) };
  const locate = (path: readonly PropertyKey[]): Location => {
    const { node, name, around } = find(map, path);
    if (node?.range && node.range[1] > node.range[0]) return node === map ? start : locationOf(file, node);
    if (name) return locationOf(file, name);
    return around && around !== map ? locationOf(file, around) : start;
  };
  const locateName = (path: readonly PropertyKey[]): Location => {
    const { name } = find(map, path);
    return name ? locationOf(file, name) : locate(path);
  };
  return { data: map === null ? {} : map.toJSON(), locate, locateName, node: (path) => find(map, path).node };
}

interface Found {
  node: Node | null;
  /** The node of the field's name, when it is a field. */
  name: Node | null;
  /** The nearest thing that holds it. */
  around: Node | null;
}

function find(map: YAMLMap | null, path: readonly PropertyKey[]): Found {
  let found: Found = { node: map, name: null, around: null };
  for (const key of path) found = step(found, key);
  return found;
}

function step({ node, around }: Found, key: PropertyKey): Found {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    return { node: nodeOrNull(pair?.value), name: nodeOrNull(pair?.key), around: node };
  }
  if (isSeq(node)) return { node: nodeOrNull(node.items[Number(key)]), name: null, around: node };
  return { node: null, name: null, around: node ?? around };
}

const nodeOrNull = (value: unknown): Node | null => (isNode(value) ? value : null);

function locationOf(file: TextFile, node: Node | ParsedNode): Location {
  const [from = 0, to = 0] = node.range ?? [];
  return { file, from, to };
}

/** Numbers stay as they are written: a year is not an amount, and `007` not 7. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === "string" || !/:(int|float)$/.test(tag.tag));
}

function surprise(node: Node): string | null {
  if (isAlias(node)) return `*${node.source}`;
  if (isScalar(node) || isCollection(node)) {
    if (node.anchor) return `&${node.anchor}`;
    if (node.tag) return node.tag.replace(/^tag:yaml\.org,2002:/, "!!");
  }
  return null;
}
