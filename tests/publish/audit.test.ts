import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Compiled, compile } from "../../src/compile/compile.ts";
import { audit } from "../../src/publish/audit/audit.ts";
import { reportFindings } from "../../src/publish/audit/report-findings.ts";
import { aPng } from "../compile/a-picture.ts";
import { bad, type Files, good, withBody, withData, withHead } from "./bad-sites.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function aFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-audit-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const story = async (
  title = "A story",
  article = "url: https://paper.example/1?a=1&b=2",
): Promise<NonNullable<Compiled["story"]>> => {
  const compiled = await compile(
    aFolder({
      "story.md": `---\ntitle: ${title}\nstandfirst: Told.\nlanguage: en\nas-of: 2024-03-01\ncontact: desk@paper.example\n---\n`,
      "outlets/paper.md": "---\nname: The Paper\nkind: newspaper\n---\n",
      "articles/only.md": `---\ntitle: An article\nletter: A\noutlet: paper\nlanguage: en\ntext: digest\n${article}\n---\nAs [they say](https://source.example/x).\n\n![A map](../pictures/map.png)\n`,
      "pictures/map.png": aPng(),
    }),
  );
  if (!compiled.story) throw new Error(JSON.stringify(compiled.problems));
  return compiled.story;
};

async function kindsIn(files: Files, base = "/"): Promise<string[]> {
  const { findings } = audit(aFolder(files), { story: await story(), base, site: "https://synoptic.example" });
  return [...new Set(findings.map(({ kind }) => kind))];
}

describe("the audit passes", () => {
  it.each(
    Object.entries({
      "a good site": good,
      "links to what is cited": withBody(
        '<a href="https://paper.example/1?a=1&amp;b=2">x</a><a href="https://source.example/x">y</a><a href="mailto:desk@paper.example">z</a>',
      ),
      "links to itself": withBody(
        '<a href="/facts/#main">x</a><a href="../../facts/">x</a><a href="https://synoptic.example/facts/">x</a><a href="/facts/#">x</a>',
      ),
      "structured data": withData(
        '{"@context":"https://schema.org","@id":"/facts/#main","name":"https://other.example/ \\u003c/script>","url":"https://paper.example/1?a=1&b=2"}',
      ),
      "a page that leads on": withHead('<meta http-equiv="refresh" content="0;url=/facts/">'),
      pictures: {
        ...withBody(
          '<figure><img src="/pictures/map.png" alt="A map" width="6" height="4"></figure><svg viewBox="0 0 1 1"><path d="M0 0" fill="url(#a)"></path></svg>',
        ),
        "a.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        "b.svg":
          '<?xml version="1.0"?><!-- ours --><svg xmlns="http://www.w3.org/2000/svg"><style>@media(width>1px){a{fill:red}}</style></svg>',
      },
      "feeds and a sitemap": {
        ...good,
        "feed.xml":
          '<?xml version="1.0"?><rss version="2.0"><channel><docs>https://elsewhere.example/</docs><link>https://synoptic.example/facts/#main</link></channel></rss>',
        "feed.json": '{"items":[{"url":"/facts/"}]}',
        "sitemap.xml": '<?xml version="1.0"?><urlset><url><loc>https://synoptic.example/</loc></url></urlset>',
      },
      "what hosts look for": { ...good, _headers: "", CNAME: "", ".nojekyll": "", "robots.txt": "" },
    }),
  )("%s", async (_, files) => {
    expect(await kindsIn(files)).toEqual([]);
  });

  it("a site in a folder of its host, and nothing that leaves that folder", async () => {
    const nested = withBody('<a href="/sub/facts/">x</a>');
    expect(await kindsIn(nested, "/sub/")).not.toContain("dead-link");
    expect(await kindsIn(nested, "/")).toContain("dead-link");
  });
});

describe.each(Object.entries(bad))("the audit finds %s:", (kind, sites) => {
  it.each(Object.entries(sites))("%s", async (_, files) => {
    expect(await kindsIn(files)).toContain(kind);
  });
});

describe("the audit finds", () => {
  it.skipIf(process.platform === "win32")("not-a-file: a link out of the folder", async () => {
    const folder = aFolder(good);
    symlinkSync("/etc/hostname", join(folder, "a.txt"));
    const { findings } = audit(folder, { story: await story(), base: "/", site: null });
    expect(findings).toEqual([{ kind: "not-a-file", file: "a.txt", found: "a.txt" }]);
  });

  it("markup-from-content: a title that became markup, and not one that is text or the value of an attribute", async () => {
    const told = await story('"Is <b>this</b> so?"');
    const of = (html: string) =>
      audit(aFolder(withBody(html)), { story: told, base: "/", site: null }).findings.map(({ kind }) => kind);
    expect(of("<p>Is <b>this</b> so?</p>")).toEqual(["markup-from-content"]);
    expect(of('<p title="Is <b>this</b> so?">Is &lt;b>this&lt;/b> so?</p>')).toEqual([]);
  });
});

it("tells each fault once, with the pages that have it", () => {
  const found = { kind: "double-id", found: "top" } as const;
  expect(
    reportFindings([
      { ...found, file: "a.html" },
      { ...found, file: "b.html" },
    ]),
  ).toMatchInlineSnapshot(`
    "a.html error double-id: two elements have the id "top" (and so in 1 other place)
      why: a link leads to the first of them only
      fix: this is a fault of the program, not of the text; mend the component that writes it

    1 problem in 2 files of the site. Nothing was published; the site from the last good build is unchanged."
  `);
});
