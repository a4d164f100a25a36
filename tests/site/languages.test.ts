import { expect, it } from "vitest";
import { theSite } from "./read-site.ts";

// A screen reader that is told no language reads these signs as those of the page’s, or not at all.
const scripts = [
  { lang: "ko", signs: /\p{Script=Hangul}/u },
  { lang: "ar", signs: /\p{Script=Arabic}/u },
];

it.each(scripts)("words in the script of “$lang” say their language wherever they are read", ({ lang, signs }) => {
  const silent = theSite("second").pages.flatMap(({ $, address }) =>
    $("body, body :not(script)")
      .contents()
      .filter((_, node) => node.type === "text" && signs.test(node.data) && $(node).closest("[lang]").attr("lang") !== lang)
      .toArray()
      .map((node) => `${address}: ${$(node).parent().toString().slice(0, 120)}`),
  );
  expect(silent).toEqual([]);
});

it("in the list of what can be found, a headline in another language says which way it runs", () => {
  const { story, page } = theSite("second");
  const { $ } = page("/search/");
  const foreign = story.articles.filter(({ language }) => language !== story.story.language);
  expect(foreign.map(({ address }) => $(`#articles a[href="${address}"] bdi`).attr("dir"))).toEqual(
    foreign.map(({ direction }) => direction),
  );
});
