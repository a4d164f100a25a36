/*
 * Weighs a page of each kind of a built site, and every article, and lets Lighthouse look at them:
 * npm run bench:pages -- [--site dist] [--json FILE] [--weight]
 * Sizes are in bytes. A page holds its style sheet; "sent" is what comes over the wire before it can be read.
 * With --weight Lighthouse is left out, which takes most of the time.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { load } from "cheerio";
import type { StoryJson } from "../../src/data/story-json.ts";
import { base } from "../../src/links.ts";
import { serve } from "../browser/serve.ts";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { type LighthouseResult, lighthouse } from "./lighthouse.ts";
import { machine } from "./machine.ts";

interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** A page as Lighthouse sees it. */
type Seen = LighthouseResult & { readonly address: string };

interface PageWeight {
  readonly kind: string;
  readonly address: string;
  /** Without its styles. */
  readonly html: Weight;
  readonly css: Weight;
  /** The page with the styles in it, and those it links. */
  readonly sent: Weight;
  readonly fonts: Weight;
  /** The page, and what it loads by itself: styles, fonts, pictures. */
  readonly requests: number;
}

const { values } = parseArgs({
  options: { site: { type: "string", default: "dist" }, json: { type: "string" }, weight: { type: "boolean", default: false } },
});
const weights = addressesIn(values.site).map((page) => weigh(page, values.site));
console.table(Object.fromEntries(weights.map((weight) => [weight.address, rowOf(weight)])));
const seen = values.weight ? [] : await lookAtEach(weights.map(({ address }) => address));
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine: machine(), weights, lighthouse: seen }, null, 2)}\n`);

async function lookAtEach(addresses: readonly string[]): Promise<readonly Seen[]> {
  const server = await serve(values.site);
  const all: Seen[] = [];
  for (const address of addresses) {
    const result = await lighthouse(server.origin + address);
    all.push({ address, ...result });
    console.log(address, JSON.stringify(result));
  }
  await server.close();
  console.table(Object.fromEntries(all.map(({ address, ...row }) => [address, { ...row, failed: row.failed.join(" ") }])));
  return all;
}

function addressesIn(site: string): { kind: string; address: string }[] {
  const story: StoryJson = JSON.parse(readFileSync(join(site, "story.json"), "utf8"));
  const articles = story.articles.map(({ address }) => ({ kind: "article", address }));
  const kinds = kindsOfPage({ base, story });
  return [...kinds, ...articles.filter(({ address }) => kinds.every((kind) => kind.address !== address))];
}

function weigh({ kind, address }: { kind: string; address: string }, site: string): PageWeight {
  const page = read(address, site);
  const $ = load(page.toString());
  const addresses = (selector: string, attribute: string) =>
    $(selector)
      .get()
      .map((element) => $(element).attr(attribute) ?? "");
  const linked = addresses("link[rel=stylesheet]", "href").map((one) => read(one, site));
  const fonts = addresses("link[rel=preload][as=font]", "href").map((one) => read(one, site));
  const pictures = [...addresses("img", "src"), ...addresses("link[rel=icon]", "href").slice(0, 1)];
  const styles = $("style")
    .get()
    .map((style) => $(style).text());
  const html = styles.reduce((rest, style) => rest.replace(style, () => ""), page.toString());
  const requests = 1 + linked.length + fonts.length + pictures.length;
  return {
    kind,
    address,
    html: sum([Buffer.from(html)]),
    css: sum([...styles.map((style) => Buffer.from(style)), ...linked]),
    sent: sum([page, ...linked]),
    fonts: sum(fonts),
    requests,
  };
}

function read(address: string, site: string): Buffer {
  const file = join(site, address.slice(base.length));
  return readFileSync(existsSync(join(file, "index.html")) ? join(file, "index.html") : file);
}

function sum(files: readonly Buffer[]): Weight {
  const total = (size: (file: Buffer) => number) => files.reduce((all, file) => all + size(file), 0);
  return {
    raw: total((file) => file.length),
    gzip: total((file) => gzipSync(file, { level: 9 }).length),
    brotli: total((file) => brotliCompressSync(file).length),
  };
}

function rowOf({ html, css, sent, fonts, requests }: PageWeight): Record<string, number> {
  return {
    "HTML raw": html.raw,
    "CSS raw": css.raw,
    "HTML brotli": html.brotli,
    "CSS brotli": css.brotli,
    "sent gzip": sent.gzip,
    "sent brotli": sent.brotli,
    fonts: fonts.raw,
    requests,
  };
}
