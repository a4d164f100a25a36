import { expect, test } from "vitest";
import { reportGithub } from "../../src/compile/problems/report-github.ts";
import { reportJson } from "../../src/compile/problems/report-json.ts";
import { reportText } from "../../src/compile/problems/report-text.ts";
import { aFact, anArticle, compileWith, problemsOf } from "./a-content-folder.ts";

const FILES = {
  "articles/second.md": anArticle({ outlet: "gazete", body: "It [is](fact:opne), 100% [so](fact:open/nwo).\n" }),
  "facts/closed.md": aFact(),
};

test("the text tells all problems by file and place, and what became of the site", async () => {
  expect(reportText(await problemsOf(FILES))).toMatchInlineSnapshot(`
    "content/articles/second.md:4:9 error unknown-outlet: there is no outlet "gazete"
       4 | outlet: gazete
         |         ^^^^^^
      why: every outlet is named by its file in content/outlets
      fix: write gazette (the nearest of 1), or add content/outlets/gazete.md

    content/articles/second.md:8:14 error unknown-fact: there is no fact "opne"
       8 | It [is](fact:opne), 100% [so](fact:open/nwo).
         |              ^^^^
      why: every id after "fact:" is the name of a file in content/facts
      fix: write fact:open (the nearest of 2), or add content/facts/opne.md

    content/articles/second.md:8:41 error unknown-version: the fact "open" has no version "nwo"
       8 | It [is](fact:opne), 100% [so](fact:open/nwo).
         |                                         ^^^
      why: versions are listed in the file of their fact
      fix: write one of now, soon, or add it in content/facts/open.md

    3 problems in 1 file. Nothing was published; the site from the last good build is unchanged."
  `);
});

test("warnings alone do not stop the story", async () => {
  const { story, problems } = await compileWith({ "facts/closed.md": aFact() });
  expect(story).not.toBeNull();
  expect(reportText(problems)).toMatch(/\n\n1 warning in 1 file\.$/);
});

test("GitHub gets an annotation for each problem", async () => {
  expect(reportGithub(await problemsOf(FILES))).toMatchInlineSnapshot(`
    "::error file=content/articles/second.md,line=4,endLine=4,col=9,endColumn=14,title=unknown-outlet::there is no outlet "gazete"%0Awhy: every outlet is named by its file in content/outlets%0Afix: write gazette (the nearest of 1), or add content/outlets/gazete.md
    ::error file=content/articles/second.md,line=8,endLine=8,col=14,endColumn=17,title=unknown-fact::there is no fact "opne"%0Awhy: every id after "fact:" is the name of a file in content/facts%0Afix: write fact:open (the nearest of 2), or add content/facts/opne.md
    ::error file=content/articles/second.md,line=8,endLine=8,col=41,endColumn=43,title=unknown-version::the fact "open" has no version "nwo"%0Awhy: versions are listed in the file of their fact%0Afix: write one of now, soon, or add it in content/facts/open.md"
  `);
});

test("programs get the same problems", async () => {
  const problems = await problemsOf(FILES);
  expect(JSON.parse(reportJson(problems))).toEqual({ problems: JSON.parse(JSON.stringify(problems)) });
});

test("a long line is cut around the place", async () => {
  const [problem] = await problemsOf({
    "articles/second.md": anArticle({ body: `${"word ".repeat(60)}[is](fact:opne) ${"word ".repeat(60)}\n` }),
  });
  expect(`\n${problem?.excerpt}`).toMatchInlineSnapshot(`
    "
      8 | …word word word word word word [is](fact:opne) word word word word word word word word word word word…
        |                                          ^^^^"
  `);
});

test("carets stand under wide letters", async () => {
  const [problem] = await problemsOf({ "articles/second.md": anArticle({ body: "橋は [開いた](fact:opne)\n" }) });
  expect(`\n${problem?.excerpt}`).toMatchInlineSnapshot(`
    "
      8 | 橋は [開いた](fact:opne)
        |                    ^^^^"
  `);
});
