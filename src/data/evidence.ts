import type { Corroborations } from "../story/corroboration.ts";
import type { Story } from "../story/story.ts";
import type { TimelineEntry } from "../story/timeline.ts";

/** What every format is made from. */
export interface Evidence {
  readonly story: Story;
  readonly corroborations: Corroborations;
  /** The merged timeline. */
  readonly entries: readonly TimelineEntry[];
  /** The whole address of a link of the site; the link as it is when the address of the site is not known. */
  readonly address: (link: string) => string;
}

/**
 * Brings together what every format is made from.
 *
 * @param site the address of the site's host; undefined when it is not known
 */
export function evidenceOf(
  { story, corroborations, entries }: Omit<Evidence, "address">,
  site: URL | string | undefined,
): Evidence {
  return { story, corroborations, entries, address: (link) => (site ? new URL(link, site).href : link) };
}
