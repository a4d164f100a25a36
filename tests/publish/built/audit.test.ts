import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { compile } from "../../../src/compile/compile.ts";
import { audit } from "../../../src/publish/audit/audit.ts";
import { everySite } from "../../site/read-site.ts";

const storyOf = async (name: string) => {
  const { story } = await compile(name === "real" ? "content" : "tests/second-story/content");
  if (!story) throw new Error(`the story of the site "${name}" has a mistake`);
  return story;
};

describe.each(everySite())("the audit of the site “$name”", ({ name, folder, base, host, pages }) => {
  it("finds nothing, in every file of it", async () => {
    const story = await storyOf(name);
    const { findings, pages: read } = audit(folder, { story, base, site: host });
    expect(findings).toEqual([]);
    expect(read).toBe(pages.length);
  });
});

describe("the audit of a built site finds what was changed in it", () => {
  const changes: [string, (html: string) => string][] = [
    ["strange-markup", (html) => html.replace("</main>", "<script>alert(1)</script></main>")],
    ["policy", (html) => html.replace("</style>", "p{color:red}</style>")],
    ["foreign-load", (html) => html.replace("</main>", '<img src="https://track.example/a.gif" alt=""></main>')],
    ["dead-link", (html) => html.replace(/href="\/facts\/[a-z-]+\/"/, 'href="/facts/none/"')],
    ["double-id", (html) => html.replace(/<p>/, '<p id="main">')],
  ];
  it.each(changes)("%s", async (kind, change) => {
    const copy = join(mkdtempSync(join(tmpdir(), "synoptic-built-")), "site");
    cpSync(inject("sites").second.folder, copy, { recursive: true });
    const page = join(copy, "index.html");
    writeFileSync(page, change(readFileSync(page, "utf8")));
    const { findings } = audit(copy, { story: await storyOf("second"), base: "/", site: null });
    expect(findings.filter(({ file }) => file === "index.html").map((finding) => finding.kind)).toContain(kind);
    rmSync(join(copy, ".."), { recursive: true });
  });
});
