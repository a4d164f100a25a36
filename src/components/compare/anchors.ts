import type { ArticleRecord } from "../../story/records.ts";

/** The list of what only one of two articles has. */
export const onlyAnchor = ({ letter }: ArticleRecord): string => `only.${letter}`;
