import type { ArticleRecord } from "./records.ts";
import type { Story } from "./story.ts";

/** Attributes of an element whose words are an article's own. */
export type ForeignText = {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
};

/** What such an element says of its language; nothing where that is the story's. */
export function foreignText(story: Story, { language, direction }: Pick<ArticleRecord, "language" | "direction">): ForeignText {
  return language === story.front.language ? {} : { lang: language, dir: direction };
}
