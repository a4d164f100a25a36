import type { BuiltSite } from "./read-site.ts";

/** Every name and title that one story has and another has not. */
export function namesOnlyIn({ story }: BuiltSite, other: BuiltSite): string[] {
  const held = JSON.stringify(other.story);
  return namesOf(story).filter((name) => !held.includes(name));
}

function namesOf({ story, articles, outlets, sources, facts, events }: BuiltSite["story"]): string[] {
  const names = [
    story.title,
    ...articles.flatMap(({ title, byline, translator }) => [
      title,
      ...byline.filter((name) => name.length > 3),
      translator ?? "",
    ]),
    ...[...outlets, ...sources].flatMap(({ name, short }) => [name, short]),
    ...facts.flatMap(({ statement, short }) => [statement, short]),
    ...events.flatMap(({ title, short }) => [title, short]),
  ];
  return [...new Set(names)].filter((name) => name !== "");
}

/** The names that stand in a text as whole words. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    if (!text.includes(name)) return false;
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
  });
}
