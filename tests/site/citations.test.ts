import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { byId, everySite } from "./read-site.ts";

const FORMS = ["Text", "Markdown", "BibTeX", "CSL-JSON"];

describe.each(everySite())("the citations of the site “$name”", ({ story, base, host, page, read }) => {
  const whole = (address: string) => (host ? new URL(address, host).href : address);
  const kinds = { fact: story.facts, event: story.events, article: story.articles };
  const cited = Object.entries(kinds).flatMap(([kind, things]) =>
    things.map(({ id, address }) => ({ address, $: page(`${base}cite/${kind}.${id}/`).$ })),
  );
  const passages = [...story.facts, ...story.events].flatMap((thing) => thing.passages);

  it("give every fact, event and article at its permanent address, in four forms", () => {
    for (const { address, $ } of cited) {
      const own = $("#itself");
      expect(
        own
          .find("dt")
          .toArray()
          .map((form) => $(form).text()),
      ).toEqual(FORMS);
      const [text = "", markdown = "", bibtex = "", csl = ""] = own
        .find("pre")
        .toArray()
        .map((form) => $(form).text());
      for (const form of [text, markdown, csl]) expect(form).toContain(whole(address));
      expect(bibtex.replaceAll("\\", "")).toContain(whole(address));
      expect(JSON.parse(csl)).toHaveLength(1);
    }
  });

  it("give every passage once, with its words, what tells that they have changed, and four forms", () => {
    const given = cited.flatMap(({ $ }) =>
      $("#passages li[id]")
        .toArray()
        .map((item) => {
          const [words, digest] = [$(item).find("blockquote").text(), $(item).find("details > code").text()];
          expect(digest).toBe(createHash("sha256").update(words.normalize("NFC")).digest("hex"));
          expect(
            $(item)
              .find("pre")
              .toArray()
              .filter((form) => !$(form).text().includes(digest.slice(0, 12))),
          ).toEqual([]);
          expect($(item).find("pre")).toHaveLength(FORMS.length);
          return { id: item.attribs.id, digest, address: $(item).find("p a").text() };
        }),
    );
    const expected = passages.map(({ id, sha256, address }) => ({ id, digest: sha256, address: whole(address) }));
    const sorted = (list: { id: string | undefined }[]) => list.sort((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
    expect(sorted(given)).toEqual(sorted(expected));
  });

  it("and annotations.json have one digest for a passage", () => {
    const annotated: { id: string; target: { "schema:sha256": string } }[] = JSON.parse(read(`${base}data/annotations.json`))
      .first.items;
    const digests = new Map(passages.map(({ id, sha256 }) => [id, sha256]));
    expect(annotated.filter(({ id, target }) => digests.get(id.split("#")[1] ?? "") !== target["schema:sha256"])).toEqual([]);
  });

  it("are one link away from the thing: from its page, from its entry on the timeline, from each passage in parallel", () => {
    const linked = (address: string, within: string, to: string) => page(address).$(`${within} a[href="${to}"]`).length;
    for (const { id, address, passages } of story.facts) {
      expect(linked(address, "main", `${base}cite/fact.${id}/`), address).toBe(1);
      for (const passage of passages)
        expect(linked(address, "#articles", `${base}cite/fact.${id}/#${passage.id}`), passage.id).toBe(1);
    }
    for (const { id } of story.events)
      expect(linked(`${base}timeline/`, byId(`event.${id}`), `${base}cite/event.${id}/`), id).toBe(1);
    for (const { id, address } of story.articles) expect(linked(address, "main", `${base}cite/article.${id}/`), address).toBe(1);
  });

  it("lead from each article to every passage of it", () => {
    for (const { id } of story.articles) {
      const { $ } = page(`${base}cite/article.${id}/`);
      const led = $("#passages a")
        .toArray()
        .map((link) => link.attribs.href?.split("#")[1]);
      expect(led.sort()).toEqual(
        passages
          .filter(({ article }) => article === id)
          .map((passage) => passage.id)
          .sort(),
      );
    }
  });

  it("say plainly when the address of the host is not known, and are not to be found by themselves", () => {
    for (const { $ } of cited) {
      expect($(".lede").text().includes("SITE_URL")).toBe(host === null);
      expect($("meta[name=robots]").attr("content")).toBe("noindex");
    }
  });
});
