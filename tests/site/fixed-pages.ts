/** The pages that every site has, whatever its story: paths below the site's own. */
export const FIXED_PAGES = [
  "",
  "timeline/",
  "timeline/reported/",
  "facts/",
  "sources/",
  "about/",
  "about/checks/",
  "corrections/",
  "data/",
  "search/",
];
