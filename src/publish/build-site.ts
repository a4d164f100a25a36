import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "../content-folder.ts";
import { base } from "../links.ts";
import { linkStory } from "../story/story.ts";
import { count } from "../words/en-numbers.ts";
import { audit } from "./audit/audit.ts";
import { auditPublic } from "./audit/audit-public.ts";
import { reportFindings } from "./audit/report-findings.ts";
import { compileApart } from "./compile-apart.ts";
import { compressBeside } from "./compress.ts";
import { makeDataApart } from "./data-apart.ts";
import { Refusal, sayWhy, UNCHANGED, whyTheDisk } from "./refusal.ts";
import { type AstroRun, runAstro } from "./run-astro.ts";
import { stageDone } from "./stage.ts";
import { cannotSwap, mend, type Places, swap } from "./swap.ts";
import { type Holder, takeTurn } from "./turn.ts";

/** The site is published, something is wrong, or another build is running. */
export type Outcome = "published" | "refused" | "busy";

/**
 * Checks the content, builds the site into a fresh folder, audits it and swaps it into its place. Whatever goes wrong is
 * told, and the published site stays as it was.
 */
export async function buildSite(places: Places, stop: AbortSignal): Promise<Outcome> {
  try {
    const story = await checkContent();
    const turn = takeTurn(places.work);
    if ("heldBy" in turn) {
      console.error(sayBusy(turn.heldBy, places.work));
      return "busy";
    }
    try {
      tidy(places.work);
      mend(places);
      await publish(story, places, turn.number, stop);
    } finally {
      // On a full disk neither may succeed; the next build sees that this process is gone, and tidies.
      tryTo(() => tidy(places.work));
      tryTo(turn.end);
    }
    return "published";
  } catch (error) {
    console.error(sayWhy(error));
    return "refused";
  }
}

/** @returns the records of the story, as JSON */
async function checkContent(): Promise<string> {
  const { story, report } = await compileApart(contentFolder());
  if (story === null) throw new Refusal(report ?? "");
  if (report !== null) console.error(report);
  stageDone("compiled");
  const findings = auditPublic("public");
  if (findings.length > 0) throw new Refusal(reportFindings(findings));
  return story;
}

const STOPPED = `The build was stopped. ${UNCHANGED}`;

async function publish(compiled: string, places: Places, number: number, stop: AbortSignal): Promise<void> {
  const obstacle = cannotSwap(places);
  if (obstacle) throw new Refusal(obstacle);
  // A build that was killed may have left Astro running: no two builds share a folder.
  const next = join(places.work, `next-${number}`);
  const astro = await makeSite(compiled, next, join(places.work, `cache-${number}`), stop);
  if (stop.aborted) throw new Refusal(STOPPED);
  if (!astro.good) throw new Refusal(sayWhatAstroSaid(astro, places.work));
  stageDone("rendered");
  const story = linkStory(JSON.parse(compiled));
  const { findings, pages, files } = audit(next, { story, base, site: process.env.SITE_URL ?? null });
  if (findings.length > 0) throw new Refusal(reportFindings(findings));
  stageDone("audited");
  await compressBeside(next);
  stageDone("compressed");
  if (stop.aborted) throw new Refusal(STOPPED);
  swap(next, places);
  stageDone("published");
  console.log(`Published ${count(pages, "page")} in ${places.site}, ${count(files, "file")} in all.`);
  if (!process.env.SITE_URL) console.log(WITHOUT_ADDRESS);
}

/** Makes the pages and, beside them, the files of data, which Astro's routes wait for and hand on. */
async function makeSite(compiled: string, next: string, cache: string, stop: AbortSignal): Promise<AstroRun> {
  const folder = join(cache, "data");
  const data = makeDataApart(compiled, folder);
  const failed = new AbortController();
  data.made.catch(() => failed.abort());
  try {
    const astro = await runAstro(compiled, folder, next, cache, AbortSignal.any([stop, failed.signal]));
    if (failed.signal.aborted) await data.made;
    return astro;
  } finally {
    await data.end();
  }
}

const WITHOUT_ADDRESS = "SITE_URL is not set: no feeds, no sitemap, no canonical addresses, no facts for frames on other sites.";

function sayWhatAstroSaid({ complaint, output }: { complaint: string; output: string }, work: string): string {
  const log = join(work, "astro.txt");
  tryTo(() => writeFileSync(log, output));
  const why =
    whyTheDisk(complaint) ?? `Astro warned or failed, which is a fault of the program, not of the text:\n\n${complaint}`;
  return `${why}\n\nEverything it said is in ${log}. ${UNCHANGED}`;
}

function sayBusy(holder: Holder | null, work: string): string {
  const who = holder ? `It is process ${holder.pid} on ${holder.host}. ` : "";
  return `Another build is running, so this one did nothing. ${who}Wait for it and try again; if it is long gone, remove ${work}.`;
}

/** Removes what builds have made and not published. Only for who has the turn. */
function tidy(work: string): void {
  for (const name of readdirSync(work)) {
    if (/^(next|cache)-/.test(name)) rmSync(join(work, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

function tryTo(act: () => void): void {
  try {
    act();
  } catch {}
}
