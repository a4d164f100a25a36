import { count } from "./en-numbers.ts";

/** What is said where a story is too large for one page. */
export const parts = {
  label: "Pages",
  before: "Page before",
  after: "Next page",
  shown: (page: number, pages: number, first: number, last: number, all: number): string =>
    `Page ${page} of ${pages}: ${first} to ${last} of ${all}`,
  title: (title: string, page: number): string => (page > 1 ? `${title}, page ${page}` : title),
  filtered: "A filter looks at this page only.",
  allArticles: (n: number): string => `All ${count(n, "article")}`,
  allEvents: (n: number): string => `All ${count(n, "event")}`,
  inArticles: (n: number): string => `in ${count(n, "article")}`,
  likewise: (n: number): string => `and ${count(n, "more article")}, in their own words for the same date`,
  andMore: (n: number): string => `and ${n} more`,
  onTheirPages: (n: number): string => `Too many to show here. Each of the ${n} articles says this of itself on its page.`,
  often: "When: told here, or by every fourth article",
  silent: (silent: number, unread: number): string =>
    `Not in ${count(silent, "other article")}${unread > 0 ? `; ${unread} not reviewed` : ""}.`,
  description: (story: string): string => `Every article on “${story}”, by its letter.`,
};
