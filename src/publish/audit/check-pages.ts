import { formerAddresses } from "../../former-addresses.ts";
import {
  aboutLink,
  articleLink,
  articleRestLink,
  checksLink,
  citeLink,
  compareLink,
  correctionsLink,
  dataPageLink,
  embedLink,
  factLink,
  factsLink,
  homeLink,
  reportedLink,
  searchLink,
  sourcesLink,
  timelineLink,
} from "../../links.ts";
import { couples, isRead } from "../../story/comparison.ts";
import type { Correctable } from "../../story/corrections.ts";
import type { Story } from "../../story/story.ts";
import { fileAt } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { type Element, type Markup, textOf } from "./read-files.ts";

/** Whether everything that the story holds has its page. */
export function checkPages(site: FinishedSite): Finding[] {
  // The links are made for the folder that this program runs for; the site may be for another.
  const wanted = [...addressesOf(site.story), ...(site.site === null ? [] : embedsOf(site.story))];
  const addresses = wanted.map((address) => site.base + address.slice(homeLink().length));
  const missing = addresses.filter((address) => fileAt(address, site) === null);
  return missing.map((found): Finding => ({ kind: "missing-page", file: "index.html", found }));
}

function addressesOf(story: Story): string[] {
  const { articles, facts, events, reviewed } = story;
  return [
    ...[
      homeLink(),
      timelineLink(),
      reportedLink(),
      factsLink(),
      sourcesLink(),
      aboutLink(),
      checksLink(),
      correctionsLink(),
      dataPageLink(),
      searchLink(),
    ],
    ...[...articles, ...goneFrom(story, "article")].map(({ id }) => articleLink(id)),
    ...(isRead(story) ? reviewed.map(({ id }) => articleRestLink(id)) : []),
    ...[...facts, ...goneFrom(story, "fact")].map(({ id }) => factLink(id)),
    ...Object.entries({ article: articles, fact: facts, event: events }).flatMap(([kind, things]) =>
      things.map(({ id }) => citeLink(kind as Correctable, id)),
    ),
    ...couples(story).map(([left, right]) => compareLink(left.letter, right.letter)),
    ...formerAddresses(story).map(({ from }) => from),
  ];
}

/** What other sites show, which no page is without once the address of the site is known. */
const embedsOf = (story: Story): string[] => everId([...story.facts, ...goneFrom(story, "fact")]).map(embedLink);

const goneFrom = ({ withdrawn }: Story, kind: string) => withdrawn.filter((thing) => thing.kind === kind);

const everId = (things: readonly { id: string; aliases: readonly string[] }[]): string[] =>
  things.flatMap(({ id, aliases }) => [id, ...aliases]);

/** Whether a page says something. */
export function checkParts({ file, elements }: Markup): Finding[] {
  return ["title", "main", "h1"]
    .filter((part) => !elements.some((element) => element.tagName === part && saysSomething(element)))
    .map((part) => ({ kind: "empty-page", file, found: `<${part}> with words in it` }));
}

function saysSomething(element: Element): boolean {
  return textOf(element).trim() !== "" || element.childNodes.some((node) => "tagName" in node && saysSomething(node));
}
