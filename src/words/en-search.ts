/** The page of search. In what the script says, # stands for a number. */
export const search = {
  title: "Search",
  description: (story: string): string => `Find the articles, facts, events and sources of “${story}”.`,
  label: "Words in articles, facts, events and sources",
  button: "Search",
  keys: "Arrow keys lead through what is found, Escape clears the box.",
  withoutScript:
    "Looking for words needs a script, and none runs here. Everything is listed below; your browser finds words on this page.",
  kinds: { articles: "Articles", facts: "Facts", events: "Events", sources: "Sources" },
  found: "# found: ",
  near: "Nothing is spelled so. Spelled nearly so, # found: ",
  empty: "None in this story.",
  none: "Nothing found. Fewer or other words may find more.",
  failed: "What can be found could not be fetched. Everything is listed below.",
  first: "the first # shown",
  all: (name: string): string => `${name}: the whole list`,
};
