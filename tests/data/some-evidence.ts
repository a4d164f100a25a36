import { type Evidence, evidenceOf } from "../../src/data/evidence.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import type { Story } from "../../src/story/story.ts";
import { timeline } from "../../src/story/timeline.ts";
import { aFact, aFront, anArticle, anEvent, anOutlet, aSource, type Files, storyWith } from "../compile/a-content-folder.ts";

/** What the formats are made from, of a story. */
export function evidenceFrom(story: Story, site?: string): Evidence {
  return evidenceOf({ story, corroborations: corroborate(story), entries: timeline(story) }, site);
}

/** The same, of the least good content with some files laid over it. */
export async function evidenceWith(files: Files, site?: string): Promise<Evidence> {
  return evidenceFrom(await storyWith(files), site);
}

/** A text that breaks out of whatever forgets to escape it. */
export const HOSTILE = `</script><img src=x onerror=alert(1)> "one", 'two'; \\ & [a](javascript:b) *c* \`d\``;

const quoted = (text: string): string => JSON.stringify(text);

/** A story of three articles, one of them Arabic and one not reviewed, with names that are hostile. */
export const AWKWARD: Files = {
  "story.md": aFront({ title: quoted(HOSTILE), standfirst: quoted("=1+1"), license: "https://licence.example/by" }),
  "outlets/gazette.md": anOutlet({ name: quoted("=cmd|' /C calc'!A0"), short: "Gazette" }),
  "outlets/marsa.md": anOutlet({ name: "المرسى" }),
  "sources/mayor.md": aSource({ name: quoted(`The "mayor", of <b>all</b>`), short: "The mayor" }),
  "facts/open.md": aFact({
    statement: quoted("=HYPERLINK(1)"),
    topic: quoted('a, "topic"'),
    versions: "\n  - now: It is <i>open</i>\n  - soon: It will be",
  }),
  "events/opening.md": anEvent({ date: "2024-02-18", title: quoted(HOSTILE) }),
  "events/plans.md": anEvent({ date: "2023-09", title: "Plans are made" }),
  "articles/first.md": anArticle({
    letter: "A",
    body:
      'The bridge 🌉 [is\n*open*](fact:open/now "mayor") [since Sunday](when:opening/2024-02-18). The bridge [is open](fact:open/now).[^1]\n\n' +
      "[Plans](event:plans) were made [in September](when:plans/2023-09).\n\n[^1]: Says [a note](event:opening).\n",
  }),
  "articles/marsa.md": anArticle({
    letter: "B",
    title: "الجسر",
    outlet: "marsa",
    language: "ar",
    body: "الجسر [سيفتح](fact:open/soon). قيل [في الشهر الماضي](when:opening/2024-01).\n",
  }),
  "articles/unread.md": anArticle({ letter: "C", title: "A bridge", body: "Nothing is marked here.\n" }),
};
