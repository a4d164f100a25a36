import type { FindingKind } from "../../src/publish/audit/finding.ts";
import { SEARCH_PAGE } from "../../src/publish/policy.ts";
import { aPng } from "../compile/a-picture.ts";
import { aPage, pagesOf, SCRIPT } from "./fake-astro.ts";

/** What a site is made of, by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A site in which there is nothing to find, of a story with one picture. */
export const good: Files = {
  ...Object.fromEntries([...pagesOf(0), "404.html"].map((path) => [path, aPage("one", path)])),
  [SCRIPT]: "",
  "pictures/map.png": aPng(),
};
/** A page of the site with more in its body. */
export const withBody = (html: string) => ({ ...good, "index.html": aPage("one").replace("</main>", `${html}</main>`) });
/** The same, in its head. */
export const withHead = (html: string) => ({ ...good, "index.html": aPage("one").replace("</head>", `${html}</head>`) });

/** The same, of the page of search. */
const inSearch = (change: (html: string) => string) => ({ ...good, [SEARCH_PAGE]: change(aPage("one", SEARCH_PAGE)) });

/** For each kind of finding, sites in which it must be found. The two kinds left out need more than files. */
/** A page with structured data. */
export const withData = (json: string) => withBody(`<script type="application/ld+json">${json}</script>`);
/** A feed with something in it. */
const aFeed = (inside: string) => `<?xml version="1.0"?><rss version="2.0"><channel>${inside}</channel></rss>`;

export const bad: Record<Exclude<FindingKind, "not-a-file" | "markup-from-content">, Record<string, Files>> = {
  "file-type": {
    "a module": { ...good, "a.mjs": "" },
    "server code": { ...good, "_astro/entry.mjs": "" },
    "a file without an ending": { ...good, passwd: "root" },
    "a hidden file": { ...good, ".env": "KEY=1" },
    "a name that an address can't have as it is": { ...good, "a b.txt": "" },
  },
  "wrong-bytes": {
    "a page called a picture": { ...good, "a.png": "<script>" },
    "a font that is none": { ...good, "a.woff2": "wOFF" },
    "a feed that is a page": { ...good, "feed.xml": "<!doctype html><p>" },
    "a picture of another kind": { ...good, "a.webp": Buffer.from([0xff, 0xd8, 0xff]) },
  },
  "broken-html": {
    "an attribute given twice": withBody('<p class="a" class="b">'),
    "an end that ends nothing": withBody("</p >x</em y>"),
    "a picture with entities": { ...good, "a.svg": '<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg"/>' },
    "a picture with a sheet of elsewhere": {
      ...good,
      "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "//x.example/a.css";</style></svg>',
    },
    "a picture with a style sheet of its own": {
      ...good,
      "a.svg": '<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  },
  "strange-markup": {
    "a script": withBody("<script>alert(1)</script>"),
    "a script that says it is one": withBody('<script type="module">alert(1)</script>'),
    "a script from elsewhere that says it is data": withBody('<script type="application/ld+json" src="/a.js"></script>'),
    "data that is no JSON": withData('{"@context":"https://schema.org",}'),
    "data in another vocabulary": withData('{"@context":"https://other.example"}'),
    "data that is no object": withData("null"),
    "data in a picture": withBody('<svg><script type="application/ld+json">{}</script></svg>'),
    "a frame": withBody('<iframe src="/"></iframe>'),
    "an object": withBody('<object data="/"></object>'),
    "a form": withBody('<form action="/"></form>'),
    "a handler": withBody('<p onclick="alert(1)">'),
    "a style on an element": withBody('<p style="color:red">'),
    "a foreign namespace": withBody("<math><mtext></mtext></math>"),
    "HTML in a picture": withBody("<svg><foreignObject><p>x</p></foreignObject></svg>"),
    "an animation": withBody('<svg><path><set attributeName="href" to="javascript:alert(1)"></set></path></svg>'),
    "a link of the old kind": withBody('<svg><a xlink:href="javascript:alert(1)"></a></svg>'),
    "a base": withHead('<base href="/x/">'),
    "a cookie": withHead('<meta http-equiv="set-cookie" content="a=1">'),
    "a script in a picture": { ...good, "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>' },
    "a script under another name": {
      ...good,
      "a.svg": '<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg"><s:script/></svg>',
    },
  },
  "foreign-load": {
    "a picture": withBody('<img src="https://track.example/a.png" alt="">'),
    "a picture without a scheme": withBody('<img src="//track.example/a.png" alt="">'),
    "a picture within": withBody('<img src="data:image/png;base64,AA" alt="">'),
    "a style sheet": withHead('<link rel="stylesheet" href="https://x.example/a.css">'),
    "a connection made early": withHead('<link rel="preconnect" href="https://x.example">'),
    "a font": { ...good, "a.css": "@font-face{src:url( 'https://x.example/a.woff2' )}" },
    "an imported sheet": { ...good, "a.css": '@import "https://x.example/a.css";' },
    "a paint": withBody('<svg><path fill="url(https://x.example/#a)"></path></svg>'),
    "a picture of the page": withHead('<meta property="og:image" content="https://other.example/a.png">'),
    "a script": inSearch((html) => html.replace(`/${SCRIPT}`, "https://x.example/a.js")),
    "the icon of a phone": { ...good, "a.webmanifest": '{"start_url":"/","icons":[{"src":"https://x.example/a.png"}]}' },
    "a used shape": withBody('<svg><use href="https://x.example/a.svg#b"></use></svg>'),
  },
  "missing-load": {
    "a sheet": withHead('<link rel="stylesheet" href="/_astro/a.css">'),
    "a font": { ...good, "_astro/a.css": "@font-face{src:url(a.woff2)}" },
    "a picture of the page": withHead('<meta property="og:image" content="https://synoptic.example/share/a.png">'),
  },
  "strange-picture": {
    "held in the story as one file": {
      ...good,
      "data/story.html": aPage("one").replace("</main>", '<figure><img src="data:image/png;base64,AA" alt="x"></figure></main>'),
    },
    "one that the story has not": { ...good, "pictures/plan.png": aPng() },
    "other bytes": { ...good, "pictures/map.png": aPng(7) },
    none: Object.fromEntries(Object.entries(good).filter(([path]) => path !== "pictures/map.png")),
    "one from public": { ...withBody('<figure><img src="/a.png" alt="A" width="6" height="4"></figure>'), "a.png": aPng() },
    "one without words": withBody('<figure><img src="/pictures/map.png" alt=" " width="6" height="4"></figure>'),
    "one of another width": withBody('<figure><img src="/pictures/map.png" alt="A map" width="7" height="4"></figure>'),
    "one without a height": withBody('<figure><img src="/pictures/map.png" alt="A map" width="6"></figure>'),
    "one in a sentence": withBody('<p><img src="/pictures/map.png" alt="A map" width="6" height="4"></p>'),
    "one by a way round": withBody('<figure><img src="/x/../pictures/map.png" alt="A map" width="6" height="4"></figure>'),
  },
  "uncited-link": {
    "in structured data": withData('{"@context":"https://schema.org","isBasedOn":{"url":"https://other.example/"}}'),
    "in structured data, by a property that no page has": withData(
      '{"@context":"https://schema.org","image":["javascript:alert(1)"]}',
    ),
    "to a host": withBody('<a href="https://other.example/">x</a>'),
    "to another page of a cited host": withBody('<a href="https://paper.example/2">x</a>'),
    "that runs": withBody('<a href="javascript:alert(1)">x</a>'),
    "that runs, hidden": withBody('<a href=" java&#10;script:alert(1)">x</a>'),
    "to data": withBody('<a href="data:text/html,x">x</a>'),
    "that nobody follows": withHead('<link rel="alternate" href="https://other.example/feed">'),
    "by itself": withHead('<meta http-equiv="refresh" content="0; url=https://other.example/">'),
    "that is no address": withBody('<a href="https://[">x</a>'),
    "in a picture": { ...good, "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><a href="https://other.example/"/></svg>' },
    "in a feed": { ...good, "feed.xml": aFeed("<link>https://other.example/</link>") },
    "in a JSON feed": { ...good, "feed.json": '{"items":[{"url":"https://other.example/"}]}' },
  },
  "dead-link": {
    "in a sitemap": {
      ...good,
      "sitemap.xml": '<?xml version="1.0"?><urlset><url><loc><![CDATA[https://synoptic.example/none/]]></loc></url></urlset>',
    },
    "in a feed, to a place on a page": { ...good, "atom.xml": aFeed('<link href="/facts/#none"/>') },
    "in structured data": withData('{"@context":"https://schema.org","@graph":[{"@id":"/facts/#none"}]}'),
    "to a page": withBody('<a href="/facts/none/">x</a>'),
    "to a folder without its slash": withBody('<a href="/facts">x</a>'),
    "to a place on the page": withBody('<a href="#none">x</a>'),
    "to a place on another": withBody('<a href="/facts/#none">x</a>'),
    "with a sign that is none": withBody('<a href="/facts/#100%25">x</a>'),
  },
  "broken-feed": {
    "a sign that is not escaped": { ...good, "feed.xml": aFeed("<title>Salt & pepper</title>") },
    "a name that is never declared": { ...good, "feed.xml": aFeed("<dc:date/>") },
    "an element that never ends": { ...good, "feed.xml": aFeed("<item>") },
    "entities of its own": { ...good, "feed.xml": aFeed("").replace("<rss", '<!DOCTYPE rss [<!ENTITY x "y">]><rss') },
    "a style sheet": { ...good, "feed.xml": aFeed("").replace("<rss", '<?xml-stylesheet href="a.xsl"?><rss') },
    "JSON that is none": { ...good, "feed.json": "{" },
  },
  "strange-script": {
    "a second file": { ...good, "a.js": "" },
    "none at all": Object.fromEntries(Object.entries(good).filter(([path]) => path !== SCRIPT)),
    "one that names another host": { ...good, [SCRIPT]: 'fetch("https://x.example/")' },
    "one that makes code of text": { ...good, [SCRIPT]: "new Function ('x')" },
    "one that brings in another": { ...good, [SCRIPT]: 'import("./b.js")' },
    "one in the page": inSearch((html) => html.replace("</main>", "<script>alert(1)</script></main>")),
    "one of the old kind": inSearch((html) => html.replace(' type="module"', "")),
    "a form to another place": inSearch((html) => html.replace("</main>", '<form action="/facts/"></form></main>')),
  },
  "double-id": { "an id": withBody('<p id="main"></p>') },
  "dead-reference": {
    "a label": withBody('<label for="none">x</label>'),
    "a name, one of two": withBody('<section aria-labelledby="main none"></section>'),
  },
  policy: {
    none: { ...good, "index.html": aPage("one").replace(/<meta http-equiv[^>]*>/, "") },
    "for other styles": { ...good, "index.html": aPage("one").replace("teal", "red") },
    "for a style in the body": withBody("<svg><style>p{}</style></svg>"),
    "too late": { ...good, "index.html": aPage("one").replace(/(<meta http-equiv[^>]*>)(.*)<\/head>/, "$2$1</head>") },
    two: withHead(`<meta http-equiv="Content-Security-Policy" content="default-src *">`),
    "of the story as one file, as if it might load": { ...good, "data/story.html": aPage("one") },
    "of the page of search": { ...good, "index.html": aPage("one", SEARCH_PAGE) },
    weakened: { ...good, "index.html": aPage("one").replace("style-src", "style-src 'unsafe-inline'") },
  },
  "missing-page": {
    "an article": Object.fromEntries(Object.entries(good).filter(([path]) => path !== "articles/only/index.html")),
  },
  "empty-page": {
    "no words": { ...good, "index.html": aPage("one").replace(/<main.*<\/main>/, '<main id="main"></main>') },
    "no title": { ...good, "index.html": aPage("one").replace("A page", " ") },
  },
};
