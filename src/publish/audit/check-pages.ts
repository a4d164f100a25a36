import {
  aboutLink,
  articleLink,
  articleRestLink,
  checksLink,
  compareLink,
  correctionsLink,
  dataPageLink,
  factLink,
  factsLink,
  homeLink,
  reportedLink,
  sourcesLink,
  timelineLink,
} from "../../links.ts";
import { couples } from "../../story/comparison.ts";
import type { Story } from "../../story/story.ts";
import { isRead } from "../../story/the-rest.ts";
import { fileAt } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { type Element, type Markup, textOf } from "./read-files.ts";

/** Whether everything that the story holds has its page. */
export function checkPages(site: FinishedSite): Finding[] {
  // The links are made for the folder that this program runs for; the site may be for another.
  const addresses = addressesOf(site.story).map((address) => site.base + address.slice(homeLink().length));
  const missing = addresses.filter((address) => fileAt(address, site) === null);
  return missing.map((found): Finding => ({ kind: "missing-page", file: "index.html", found }));
}

function addressesOf(story: Story): string[] {
  const { articles, facts, withdrawn } = story;
  const gone = (kind: string) => withdrawn.filter((thing) => thing.kind === kind);
  const everId = (things: readonly { id: string; aliases: readonly string[] }[]) =>
    things.flatMap(({ id, aliases }) => [id, ...aliases]);
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
    ],
    ...everId([...articles, ...gone("article")]).map(articleLink),
    ...(isRead(story) ? everId(story.reviewed).map(articleRestLink) : []),
    ...everId([...facts, ...gone("fact")]).map((id) => factLink(id)),
    ...couples(story).map(([left, right]) => compareLink(left.letter, right.letter)),
  ];
}

/** Whether a page says something. */
export function checkParts({ file, elements }: Markup): Finding[] {
  return ["title", "main", "h1"]
    .filter((part) => !elements.some((element) => element.tagName === part && saysSomething(element)))
    .map((part) => ({ kind: "empty-page", file, found: `<${part}> with words in it` }));
}

function saysSomething(element: Element): boolean {
  return textOf(element).trim() !== "" || element.childNodes.some((node) => "tagName" in node && saysSomething(node));
}
