import { h } from "hastscript";
import { articleLink, factLink } from "../../links.ts";
import { wordsFor } from "../../words/words.ts";
import type { Evidence } from "../evidence.ts";
import { articlesPart } from "./articles.ts";
import { correctionsPart } from "./corrections.ts";
import { eventsPart } from "./events.ts";
import { factsPart } from "./facts.ts";
import { embedded, type Part, when } from "./parts.ts";
import { placeOf } from "./places.ts";
import { sourcesPart } from "./sources.ts";

/**
 * The whole story as one text, of which each format makes its own: events, facts with every passage, articles in full,
 * sources. Its links are those of the site; each thing that has an address there has the id of `placeOf` here.
 */
export function wholeStory(evidence: Evidence): Part[] {
  const { story } = evidence;
  const { title, standfirst, introduction, contact } = story.front;
  const words = wordsFor(story.front.language);
  const { data, footer, about } = words;
  const has = (text: "digest" | "full") => story.articles.some((article) => article.text === text);
  return [
    {
      head: h("header", [
        h("h1", title),
        h("p", { className: ["standfirst"] }, standfirst),
        h("p", [`${words.home.introduction.asOf} `, when(story, story.front.asOf), "."]),
      ]),
    },
    introduction === ""
      ? null
      : { head: h("section", { id: "introduction" }, [h("h2", data.parts.introduction), ...embedded(introduction, "", 1)]) },
    eventsPart(evidence),
    factsPart(evidence),
    articlesPart(evidence),
    sourcesPart(evidence),
    withdrawnPart(),
    correctionsPart(evidence),
    {
      head: h("section", { id: "rights" }, [
        h("h2", about.rights),
        h("p", [has("digest") ? `${footer.retold} ` : "", has("full") ? `${footer.reprinted} ` : "", footer.letters]),
        h("p", licence()),
        h("p", [`${about.contact}: `, contact ? h("a", { href: contact }, contact.replace(/^mailto:/, "")) : about.noContact]),
      ]),
    },
  ].filter((part) => part !== null);

  function licence() {
    const { license } = story.front;
    if (license === null) return [data.noLicence];
    return [`${data.licence} `, URL.canParse(license) ? h("a", { href: license }, license) : license, "."];
  }

  function withdrawnPart(): Part | null {
    if (story.withdrawn.length === 0) return null;
    const places = { article: articleLink, fact: factLink, event: null };
    const list = story.withdrawn.map(({ kind, id, title: name, reason }) => {
      const place = places[kind];
      return h("li", place ? { id: placeOf(place(id)) } : {}, [h("strong", name), ` ${reason}`]);
    });
    return { head: h("section", { id: "withdrawn" }, [h("h2", about.withdrawn), h("ul", list)]) };
  }
}
