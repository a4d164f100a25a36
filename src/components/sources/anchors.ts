import { sourceAnchor, sourceLink } from "../../links.ts";
import { sourcePage } from "../../story/sizes.ts";
import type { Story } from "../../story/story.ts";

/** The way to a source from a page of all sources. */
export const toSource = (story: Story, source: string, page: number): string =>
  sourcePage(story, source) === page ? `#${sourceAnchor(source)}` : sourceLink(story, source);

/** The list of the facts that a source said, or passed on. */
export const saidAnchor = (source: string): string => `said.${source}`;
export const passedAnchor = (source: string): string => `passed.${source}`;

/** The lists of an article's facts that name a source, and of those that name none. */
export const attributedAnchor = (article: string): string => `attributed.${article}`;
export const ownVoiceAnchor = (article: string): string => `own-voice.${article}`;
