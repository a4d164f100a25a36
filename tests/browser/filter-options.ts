import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { theSite } from "../site/read-site.ts";
import type { ReadStory } from "./reader.ts";

/** Clicks each option of a page in turn, and holds what it leaves to what it says and to the site's data. */
export async function clickEach(page: Page, story: ReadStory): Promise<void> {
  const before = await rows(page);
  for (const option of await optionsOf(page)) {
    await option.label.click();
    expect(await option.input.isChecked()).toBe(true);
    expect(await rows(page), await option.label.innerText()).toEqual(await expected(story, option, before));
    await option.all.click();
    expect(await rows(page), "all again").toEqual(before);
  }
}

/** One option of a filter, as a reader meets it. */
export interface Option {
  readonly label: Locator;
  readonly input: Locator;
  /** The label of the option of its group that filters nothing, which comes first. */
  readonly all: Locator;
  isFirst(): Promise<boolean>;
  isLast(): Promise<boolean>;
}

/** Every option of a page's filters but those that filter nothing. */
export async function optionsOf(page: Page): Promise<Option[]> {
  const labels = await page.locator(".filters label:not(:first-of-type)").all();
  return labels.map((label) => {
    const matches = (selector: string) => label.evaluate((element, one) => element.matches(one), selector);
    return {
      label,
      input: label.locator("input"),
      all: label.locator("xpath=../label[1]"),
      isFirst: () => matches(":nth-of-type(2)"),
      isLast: () => matches(":last-of-type"),
    };
  });
}

/** The ids of the rows and entries that a reader sees. */
export function rows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main [data-item][id][data-article]")]
      .filter((row) => row.checkVisibility())
      .map(({ id }) => id),
  );
}

/** The groups whose heading a reader sees over nothing. */
export function emptyGroups(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (selector: string, within: ParentNode) =>
      [...within.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    return seen("[data-group]", document)
      .filter((group) => seen("[data-item]", group).length === 0)
      .map(({ id }) => id);
  });
}

/** What an option is to leave of the rows: as many as it says, and for an article those that the site's data give it. */
export async function expected(story: ReadStory, { input, label }: Option, before: readonly string[]): Promise<string[]> {
  const [name, value] = await input.evaluate((one: HTMLInputElement) => [one.name, one.value] as const);
  const page = input.page();
  const ids = await page
    .locator(`main [data-item][id][data-${name}~="${value}"]`)
    .evaluateAll((marked) => marked.map(({ id }) => id));
  const left = before.filter((id) => ids.includes(id));
  for (const count of await label.locator(".count").allTextContents())
    expect(left.length, await label.innerText()).toBe(Number(count));
  if (name === "article" && !page.url().endsWith("/sources/"))
    expect(left).toEqual(before.filter((id) => carriedBy(story, value).has(id)));
  return left;
}

/** The anchors of the facts and events that an article carries. */
function carriedBy(name: ReadStory, letter: string): Set<string> {
  const { story } = theSite(name);
  const article = story.articles.find((one) => one.letter === letter)?.id ?? "";
  const facts = story.facts.filter(({ articles }) => articles.includes(article)).map(({ id }) => `fact.${id}`);
  const events = story.events.filter(({ passages }) => passages.some((passage) => passage.article === article));
  return new Set([...facts, ...events.map(({ id }) => `event.${id}`)]);
}
