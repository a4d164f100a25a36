import { bestText, type Hit, type Said } from "./best-text.ts";
import type { Found } from "./finder.ts";
import type { Quoted, Thing } from "./things.ts";

/** What the page of search lists, kind by kind. */
export interface Listing {
  /** Leaves of the page what was found, the best first, and says how many of which kind. */
  show(found: Found, articles: readonly Quoted[]): string;
  /** Lists everything again. */
  restore(): void;
  /** The links to what is shown, in the order in which it stands. */
  links(): HTMLElement[];
}

/** So many of a kind are shown; who wants more than that asks for less. */
const MOST = 100;

/**
 * Takes the lists of the page in hand: its rows, and the template of what has none, since a large story is not listed whole.
 *
 * @param first how it is said that of a kind so many are shown, with # in place of the number
 */
export function listingOn(page: Document, template: HTMLTemplateElement, first: string): Listing {
  const parts = [...page.querySelectorAll<HTMLElement>("section[data-kind]")].map((section) => {
    const list = section.querySelector("ul");
    const count = page.querySelector(`[data-count][href="#${section.id}"]`);
    return { section, list, count, rows: [...(list?.children ?? [])], all: count?.textContent ?? "" };
  });
  const rows = new Map(parts.flatMap((part) => part.rows).map((row) => [linkIn(row)?.getAttribute("href") ?? "", row]));

  return {
    show({ hits }, articles) {
      const best = new Map(hits.toReversed().map(({ thing }, place) => [`${thing.kind}`, place]));
      const rank = (section: HTMLElement): number => best.get(section.id) ?? -1;
      return parts
        .toSorted((one, other) => rank(other.section) - rank(one.section))
        .flatMap(({ section, list, count }) => {
          const own = hits.filter(({ thing }) => thing.kind === section.id);
          section.hidden = own.length === 0;
          section.parentNode?.append(section);
          list?.replaceChildren(...own.slice(0, MOST).map((hit) => rowFor(hit, articles)));
          if (count) count.textContent = `${own.length}`;
          const more = own.length > MOST ? ` (${first.replace("#", `${MOST}`)})` : "";
          return own.length > 0 ? `${section.dataset.kind} ${own.length}${more}` : [];
        })
        .join(", ");
    },
    restore() {
      for (const { section, list, count, rows, all } of parts) {
        section.hidden = false;
        section.parentNode?.append(section);
        for (const row of rows) row.querySelector(".said")?.remove();
        list?.replaceChildren(...rows);
        if (count) count.textContent = all;
      }
    },
    links: () =>
      parts
        .map(({ section }) => section)
        .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
        .flatMap((section) => (section.hidden ? [] : [...section.querySelectorAll("li")].flatMap((row) => linkIn(row) ?? []))),
  };

  /** The row of a thing, with the words that were found. */
  function rowFor(hit: Hit, articles: readonly Quoted[]): Element {
    const { thing } = hit;
    const text = bestText(hit);
    const row = rows.get(thing.link) ?? newRow(template, thing, articles);
    rows.set(thing.link, row);
    row.querySelector(".said")?.remove();
    if (text) row.append(saidIn(template, text, articles));
    return row;
  }
}

const linkIn = (row: Element): HTMLAnchorElement | null => row.querySelector("a");

function newRow(template: HTMLTemplateElement, { title, link, carriers, article }: Thing, articles: readonly Quoted[]): Element {
  const row = copyOf(template, "li");
  const [name, where] = [linkIn(row), row.querySelector("small")];
  if (name) Object.assign(name, { href: link, textContent: title, ...tongueOf(articles, article) });
  if (where) where.textContent = carriers;
  return row;
}

/** Where the words were found: whose they are, and they themselves, which lead to their place. */
function saidIn(template: HTMLTemplateElement, text: Said, articles: readonly Quoted[]): Element {
  const said = copyOf(template, "p");
  const [letter, link, words] = [said.querySelector("b"), said.querySelector("a"), said.querySelector("span")];
  const quoted = articles[text.article ?? -1];
  if (quoted && letter) letter.textContent = quoted.letter;
  else letter?.remove();
  const holder = quoted && text.anchor !== undefined ? link : words;
  (holder === link ? words : link)?.remove();
  if (!holder) return said;
  Object.assign(holder, tongueOf(articles, text.article));
  if (quoted && holder === link) link?.setAttribute("href", `${quoted.link}#${text.anchor}`);
  const mark = said.querySelector("mark") ?? document.createElement("mark");
  holder.replaceChildren(
    ...text.runs.map((run) => (run.found ? Object.assign(mark.cloneNode(), { textContent: run.words }) : run.words)),
  );
  return said;
}

function tongueOf(articles: readonly Quoted[], article: number | undefined): { lang?: string; dir?: string } {
  const quoted = articles[article ?? -1];
  return quoted ? { lang: quoted.language, dir: quoted.direction } : {};
}

function copyOf(template: HTMLTemplateElement, name: string): Element {
  const found = template.content.querySelector(name);
  if (!found) throw new Error(`The template holds no ${name}.`);
  return found.cloneNode(true) as Element;
}
