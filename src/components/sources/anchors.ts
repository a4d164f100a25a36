/** The list of the facts that a source said, or passed on. */
export const saidAnchor = (source: string): string => `said.${source}`;
export const passedAnchor = (source: string): string => `passed.${source}`;

/** The lists of an article's facts that name a source, and of those that name none. */
export const attributedAnchor = (article: string): string => `attributed.${article}`;
export const ownVoiceAnchor = (article: string): string => `own-voice.${article}`;
