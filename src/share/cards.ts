import { aboutLink, factsLink, homeLink, reportedLink, sourcesLink, timelineLink } from "../links.ts";
import { audit } from "../story/audit.ts";
import { compare, couples } from "../story/comparison.ts";
import type { Corroborations } from "../story/corroboration.ts";
import { originGroups } from "../story/origin-groups.ts";
import { reported } from "../story/reports.ts";
import type { Story } from "../story/story.ts";
import { storyNumbers } from "../story/story-numbers.ts";
import type { TimelineEntry } from "../story/timeline.ts";
import type { Words } from "../words/words.ts";
import { articleCard } from "./article-card.ts";
import { type Card, describe } from "./card.ts";
import { compareCard } from "./compare-card.ts";
import { factCard } from "./fact-card.ts";
import { places } from "./places.ts";

/** What cards are made from. */
export interface Told {
  readonly story: Story;
  readonly corroborations: Corroborations;
  readonly entries: readonly TimelineEntry[];
  readonly words: Words;
}

/** The cards of all pages that have a picture of their own. */
export function cards(told: Told): Card[] {
  const { story, corroborations, entries } = told;
  const { articles, facts } = story;
  return [
    ...[homeCard, timelineCard, reportedCard, factsCard, sourcesCard, aboutCard].map((make) => make(told)),
    ...articles.map(({ id }) => articleCard(told, id)),
    ...facts.map(({ id }) => factCard(told, id)),
    ...couples(story).map(([left, right]) => compareCard(told, compare(story, corroborations, entries, [left.id, right.id]))),
  ];
}

export function homeCard(told: Told): Card {
  const { title, standfirst } = told.story.front;
  const finding = storyFinding(told);
  return {
    ...viewCard(told, homeLink(), title, finding, standfirst),
    description: describe([standfirst, `${finding}.`]),
    instead: told.words.share.instead.story,
  };
}

export function timelineCard(told: Told): Card {
  const { story, entries, words } = told;
  const tellings = entries.reduce((sum, entry) => sum + entry.tellings.length, 0);
  const finding = words.share.timeline(entries.length, tellings);
  return viewCard(told, timelineLink(), words.timeline.title, finding, words.timeline.description(story.front.title));
}

export function reportedCard(told: Told): Card {
  const { story, entries, words } = told;
  const dates = reported(story, entries).filter(({ date }) => date);
  const finding = words.clocks.finding(dates.length);
  return viewCard(told, reportedLink(), words.clocks.title, finding, words.clocks.description(story.front.title));
}

export function factsCard(told: Told): Card {
  const { story, words } = told;
  return viewCard(told, factsLink(), words.facts.title, storyFinding(told), words.facts.description(story.front.title));
}

export function sourcesCard(told: Told): Card {
  const { story, words } = told;
  const named = originGroups(story).filter((group) => group.named);
  const finding = words.share.sources(named.length, story.reviewed.length);
  return viewCard(told, sourcesLink(), words.sources.title, finding, words.sources.description(story.front.title));
}

export function aboutCard(told: Told): Card {
  const { story, words } = told;
  const { passages, reviewed } = audit(story).totals;
  return viewCard(told, aboutLink(), words.about.title, words.share.about(passages, reviewed), words.about.description);
}

const storyFinding = ({ story, corroborations, words }: Told): string =>
  words.home.score.finding(storyNumbers(story, corroborations));

function viewCard({ story, words }: Told, page: string, headline: string, finding: string, sentence: string): Card {
  return {
    ...{ page, headline, finding, kicker: null, face: "sans", standfirst: sentence, instead: headline },
    description: describe([`${finding}.`, sentence]),
    strip: places(story, ({ passages }) => (passages.length > 0 ? {} : null)),
    alt: words.share.alt([headline, sentence, finding], []),
  };
}
