import { foreignName } from "../story/foreign-name.ts";
import type { ArticleRecord } from "../story/records.ts";
import type { Story } from "../story/story.ts";

/** A choice of one among several, such as the article to look at. It works without script, by `:has()`. */
export interface Filter {
  /** What elements are filtered by: `article` looks at `data-article` and `data-dim-article`. */
  readonly name: string;
  readonly legend: string;
  /** The label of the option that filters nothing. */
  readonly all: string;
  readonly options: readonly FilterOption[];
}

export interface FilterOption {
  /** One of the words in the elements' `data-NAME="…"`. */
  readonly value: string;
  readonly label: string;
  /** Words beside the label, heard always and shown where there is room. */
  readonly note?: string;
  /** The language of the note, where it is not the page’s. */
  readonly lang?: string;
  readonly count?: number;
  readonly contested?: boolean;
}

/** The choice of an article, by its letter. */
export const articleOption = (story: Story, { letter, outlet }: ArticleRecord): FilterOption => ({
  value: letter,
  label: letter,
  note: story.outlet(outlet).short,
  lang: foreignName(story, outlet)?.lang,
});

export const inputId = (filter: Filter, value: string): string => `${filter.name}-${value || "all"}`;

/**
 * The rules that carry out the filters of one page, in the late layer `filters`.
 *
 * An element with `data-NAME="A B"` is hidden, and one with `data-dim-NAME="A B"` dimmed, while another option is
 * chosen. An element with `data-group` goes when nothing in it is left; one with `data-nothing` comes when nothing is
 * left on the page.
 *
 * @param rows the groups are bodies of a table, so that only their rows need be looked at: with all of its cells, a
 * browser would take seconds over a large table
 * @throws {RangeError} when a value could not stand in a selector as it is
 */
export function filterRules(filters: readonly Filter[], rows = false): string {
  const rules = filters.flatMap((filter) =>
    filter.options.map(({ value }) => {
      const other = (attribute: string) => `[${attribute}]:not([${attribute}~="${plain(value)}"])`;
      const hidden = `${other(`data-${filter.name}`)}{display:none}${other(`data-dim-${filter.name}`)}{opacity:.16}`;
      return `:root:has(#${inputId(filter, value)}:checked){${hidden}}`;
    }),
  );
  const combined = combinations(filters).map((choices) => {
    const chosen = choices.map(({ filter, value }) => `:has(#${inputId(filter, value)}:checked)`).join("");
    const match = choices.map(({ filter, value }) => `[data-${filter.name}~="${value}"]`).join("");
    const empty = `[data-group]:not(:has(${rows ? ">" : ""}${match})){display:none}`;
    return `:root${chosen}{${empty}&:not(:has(${match})) [data-nothing]{display:block}}`;
  });
  // A count says what its option alone would show, so it goes while another filter is at work.
  const counts = filters.map((filter) => {
    const all = `#${inputId(filter, "")}`;
    return `.filters:has(${all}:not(:checked)) fieldset:not(:has(${all})) .count{visibility:hidden}`;
  });
  return `@layer filters{[data-nothing]{display:none}${[...rules, ...combined, ...counts].join("")}}`;
}

/** More rules than this make a browser slow. Groups that only three choices together leave empty then keep their heading. */
const MOST_COMBINATIONS = 600;

interface Choice {
  readonly filter: Filter;
  readonly value: string;
}

/** Every way to choose from one filter or more; from at most two when there are too many ways. */
function combinations(filters: readonly Filter[]): Choice[][] {
  const all = filters
    .reduce<Choice[][]>(
      (sets, filter) => sets.flatMap((set) => [set, ...filter.options.map(({ value }) => [...set, { filter, value }])]),
      [[]],
    )
    .filter((set) => set.length > 0);
  return all.length > MOST_COMBINATIONS ? all.filter((set) => set.length <= 2) : all;
}

function plain(value: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(value)) throw new RangeError(`"${value}" cannot be the value of a filter`);
  return value;
}
