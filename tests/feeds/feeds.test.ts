import { Ajv } from "ajv";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it, vi } from "vitest";
import { FEED_FILES, FEEDS } from "../../src/feeds/feeds.ts";
import { readFeed } from "../../src/publish/audit/read-feed.ts";
import type { Story } from "../../src/story/story.ts";
import { HOSTILE } from "../data/some-evidence.ts";
import { aCorrection, anArticle, aStory, withFields } from "../story/a-story.ts";
import { JSON_FEED } from "./json-feed.ts";
import { aFollowedStory, followedOf } from "./some-followed.ts";

const rss = (story: Story) => parseRssFeed(FEEDS["feed.xml"].make(followedOf(story)));
const atom = (story: Story) => parseAtomFeed(FEEDS["atom.xml"].make(followedOf(story)));
const json = (story: Story) => parseJsonFeed(FEEDS["feed.json"].make(followedOf(story)));

describe("RSS", () => {
  it("gives a date of publication only where one is known to the day", () => {
    expect(rss(aFollowedStory()).items?.map(({ title, pubDate }) => [title, pubDate])).toEqual([
      ["Correction: slip", "Sat, 02 Mar 2024 00:00:00 GMT"],
      ["A, an-outlet: A", "Tue, 20 Feb 2024 00:00:00 GMT"],
      ["B, an-outlet: B", "Wed, 21 Feb 2024 00:00:00 GMT"],
      ["C, an-outlet: C", undefined],
      ["D, an-outlet: D", undefined],
    ]);
  });

  it("says what it is, where it is, and of when", () => {
    const { title, link, language, lastBuildDate, atom } = rss(aFollowedStory());
    expect([title, link, language, lastBuildDate]).toEqual([
      "A story",
      "https://host.example/",
      "en",
      "Sat, 02 Mar 2024 00:00:00 GMT",
    ]);
    expect(atom?.links).toEqual([{ href: "https://host.example/feed.xml", rel: "self", type: "application/rss+xml" }]);
  });
});

describe("Atom", () => {
  it("gives an entry without a day that of the story, and says so", () => {
    const [undated] = atom(aFollowedStory()).entries?.slice(3) ?? [];
    expect([undated?.published, undated?.updated]).toEqual([undefined, "2024-03-01T00:00:00.000Z"]);
    expect(undated?.summary?.value).toBe(
      "The date of publication is not given. Not reviewed yet. The day of this entry, 1 March 2024, is the one that the story was brought up to.",
    );
  });

  it("has what the standard asks of a feed and of each entry", () => {
    const { id, title, updated, authors, entries = [] } = atom(aFollowedStory());
    expect({ id, title, updated, authors }).toMatchInlineSnapshot(`
      {
        "authors": [
          {
            "name": "The editors of “A story”",
            "uri": "https://host.example/",
          },
        ],
        "id": "https://host.example/",
        "title": {
          "value": "A story",
        },
        "updated": "2024-03-02T00:00:00.000Z",
      }
    `);
    expect(entries.filter((entry) => !entry.id || !entry.title || !entry.updated || !entry.links?.[0]?.href)).toEqual([]);
  });
});

describe("JSON Feed", () => {
  it("follows its specification", () => {
    const validate = new Ajv({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(JSON_FEED);
    validate(JSON.parse(FEEDS["feed.json"].make(followedOf(aFollowedStory()))));
    expect(validate.errors).toBeNull();
  });

  it("gives no date that is not known", () => {
    const dates = json(aFollowedStory()).items?.map((item) => [item.date_published, item.date_modified]);
    expect(dates?.slice(1)).toEqual([
      ["2024-02-20T00:00:00.000Z", "2024-02-25T00:00:00.000Z"],
      ["2024-02-21T00:00:00.000Z", "2024-02-21T00:00:00.000Z"],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe("every feed", () => {
  it("tells of the same things by the same ids", () => {
    const story = aFollowedStory();
    const ids = json(story).items?.map(({ id }) => id);
    expect(ids).toContain("https://host.example/corrections/#correction.slip");
    expect(rss(story).items?.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(atom(story).entries?.map(({ id }) => id)).toEqual(ids);
  });

  it.each(FEED_FILES)("is well formed, whatever is written in it: %s", (file) => {
    const hostile = `${HOSTILE} ]]> ]]> &lt;`;
    const article = { ...withFields(anArticle("A"), { published: "2024-02-20" }), title: { text: hostile, html: "" } };
    const { front, ...rest } = aStory({ articles: [article], corrections: [aCorrection("c", "2024-03-02", { title: hostile })] });
    const story = { ...rest, front: { ...front, title: hostile, standfirst: hostile, license: hostile } };
    expect(readFeed(file, FEEDS[file].make(followedOf(story))).findings).toEqual([]);
  });

  it("shows hostile names as text: nothing in them becomes markup", () => {
    const title = `${HOSTILE} ]]> ]]>`;
    const story = aStory({ corrections: [aCorrection("c", "2024-03-02", { title, note: "<p>&lt;script&gt;</p>" })] });
    const asHtml = [
      atom(story).entries?.[0]?.title?.value,
      atom(story).entries?.[0]?.summary?.value,
      rss(story).items?.[0]?.description,
    ];
    const content = json(story).items?.[0]?.content_html;
    expect([...asHtml, content].join(" ")).not.toMatch(/<[a-z/]/i);
    expect(json(story).items?.[0]?.title).toBe(`Correction: ${title}`);
    expect(content).toBe("&lt;script&gt;");
  });

  it("is the same whenever it is made", () => {
    const make = () => FEED_FILES.map((file) => FEEDS[file].make(followedOf(aFollowedStory())));
    const now = make();
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    expect(make()).toEqual(now);
    vi.useRealTimers();
  });
});
