import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { byId, everyStory } from "./read-site.ts";

describe.each(everyStory())("story.json of the site “$name”", (site) => {
  const { story, base, read } = site;

  it("follows the schema that it names", () => {
    expect(story.$schema).toBe(`${base}story.schema.json`);
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(read(story.$schema)));
    validate(story);
    expect(validate.errors).toBeNull();
  });

  it("gives addresses at which things are", () => {
    const things = [...story.articles, ...story.sources, ...story.facts, ...story.events];
    const passages = [...story.facts, ...story.events].flatMap((thing) => thing.passages);
    const missing = [...things, ...passages].filter(({ address }) => {
      const { pathname, hash } = new URL(address, "https://site.invalid");
      return !site.files.has(`${pathname}index.html`) || (hash && site.page(pathname).$(byId(hash.slice(1))).length !== 1);
    });
    expect(missing.map(({ address }) => address)).toEqual([]);
  });

  it("derives what is shared, single-source, contested and unanimous from the passages it gives", () => {
    const reviewed = story.articles.filter((article) => article.reviewed).length;
    for (const fact of story.facts) {
      const articles = new Set(fact.passages.map(({ article }) => article));
      const held = [...new Set(fact.passages.flatMap(({ version }) => version ?? []))];
      const covers = (a: string, b: string) => fact.versions.some(({ id, covers }) => id === a && covers.includes(b));
      const contested = held.some((a) => held.some((b) => a !== b && !covers(a, b) && !covers(b, a)));
      const status = {
        shared: articles.size > 1,
        "single-source": articles.size === 1,
        contested,
        unanimous: reviewed > 1 && articles.size === reviewed && !contested,
      };
      expect([...fact.articles].sort(), fact.id).toEqual([...articles].sort());
      expect([...fact.status].sort(), fact.id).toEqual(
        Object.entries(status)
          .flatMap(([name, is]) => (is ? [name] : []))
          .sort(),
      );
    }
  });

  it("counts an origin once, however many articles name it, and never an unnamed one", () => {
    const sourceOf = new Map(story.sources.map((source) => [source.id, source]));
    const root = (id: string): string => {
      const whole = sourceOf.get(id)?.partOf;
      return whole ? root(whole) : id;
    };
    for (const fact of story.facts) {
      const voices = fact.passages.flatMap(({ attribution: [first = []] }) => first);
      const named = new Set(voices.map(root).filter((id) => sourceOf.get(id)?.kind !== "unnamed"));
      expect(fact.origins.map(({ source }) => source).sort(), fact.id).toEqual([...named].sort());
      const silentOnSource = fact.articles.filter((id) =>
        fact.passages.filter(({ article }) => article === id).every(({ attribution }) => attribution.length === 0),
      );
      expect([...fact.ownVoice].sort(), fact.id).toEqual(silentOnSource.sort());
    }
  });
});
