import { SEARCH_PAGE } from "../policy.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { attribute, type Element, type Markup, textOf } from "./read-files.ts";
import { wrongWithScript } from "./structured-data.ts";

/** Whether the page of search runs the one script of the site, which brings nothing else in, and sends its form to itself. */
export function checkScript({ file, elements }: Markup, site: FinishedSite): Finding[] {
  if (file !== SEARCH_PAGE) return [];
  const files = [...site.files].filter((path) => path.endsWith(".js"));
  const [own, ...others] = files;
  const strange = [
    ...(own === undefined ? ["nothing"] : reachesOut(site.bytesOf(own)) ? [own] : []),
    ...others,
    ...elements
      .filter((element) => element.tagName === "script" && wrongWithScript(element) !== null && !runs(element, site.base + own))
      .map((element) => `<script src="${attribute(element, "src")}">`),
    ...elements
      .filter((element) => element.tagName === "form" && attribute(element, "action") !== `${site.base}search/`)
      .map((element) => `<form action="${attribute(element, "action")}">`),
  ];
  return strange.map((found) => ({ kind: "strange-script", file, found }));
}

const runs = (script: Element, address: string): boolean =>
  attribute(script, "src") === address && attribute(script, "type") === "module" && textOf(script) === "";

/** Whether there is no script, or one that names another host, or makes code out of text. */
const reachesOut = (script: Buffer | null): boolean =>
  script === null || /:\/\/|\b(eval|Function|import|importScripts)\s*\(/.test(script.toString("utf8"));
