import type { BrowserContext, Page } from "playwright-core";

/**
 * Opens a page that keeps a record of whatever happens on it beyond the showing of what its own host answers with: what
 * runs, opens, changes, moves or asks another host for something.
 *
 * @param isOwn whether an address is one of the page's own host
 * @returns the page, and what has happened so far
 */
export async function listeningPage(
  context: BrowserContext,
  isOwn: (address: string) => boolean,
): Promise<{ page: Page; noise: string[] }> {
  const page = await context.newPage();
  const noise: string[] = [];
  await page.exposeFunction("tellNoise", (what: string) => noise.push(what));
  await page.addInitScript(listen);
  await page.route(
    ({ href }) => !isOwn(href),
    (route, request) => {
      noise.push(`asks for ${request.url()}`);
      return route.abort();
    },
  );
  page.on("console", (message) => noise.push(`logs ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`throws ${error.message}`));
  page.on("dialog", (dialog) => {
    noise.push(`asks ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on("popup", (popup) => noise.push(`opens ${popup.url()}`));
  page.on("frameattached", () => noise.push("shows a frame"));
  page.on("download", (download) => noise.push(`saves ${download.url()}`));
  page.on("websocket", (socket) => noise.push(`connects to ${socket.url()}`));
  page.on("worker", (worker) => noise.push(`starts ${worker.url()}`));
  return { page, noise };
}

/** Runs in the page before anything of its own can. */
function listen(): void {
  const tell = (what: string) => (window as unknown as { tellNoise(what: string): void }).tellNoise(what);
  for (const name of ["alert", "confirm", "prompt", "print", "open", "fetch"])
    Object.assign(window, { [name]: (...values: unknown[]) => tell(`calls ${name}(${values.join()})`) });
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => tell(`breaks ${violatedDirective}`));
  document.addEventListener("submit", () => tell("sends a form"), true);
  document.addEventListener("DOMContentLoaded", () => {
    const watched = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((changes) => tell(`changes itself ${changes.length} times`)).observe(document, watched);
  });
}

/** Elements of a page that run or load something, or send it. */
export const RISKY = "script iframe frame object embed img video audio source link style base meta form input button".split(" ");

/**
 * Does to every element what a reader's pointer and keyboard could do, and follows every link that leads to no host; runs
 * in the page.
 *
 * @param risky the names of elements that have no place there
 * @returns what stands on the page and can run or load something
 */
export function tryEverything(risky: readonly string[]): string[] {
  const hosts = ["http:", "https:", "mailto:"];
  const leadsOn = ({ href, protocol }: HTMLAnchorElement) => !URL.canParse(href) || hosts.includes(protocol);
  const found: string[] = [];
  // A link to a host, or to what no browser can read, is not followed: it would lead away from what is tried.
  const stay = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link && leadsOn(link)) event.preventDefault();
  };
  addEventListener("click", stay, true);
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (risky.includes(element.localName)) found.push(`<${element.localName}>`);
    for (const { name } of element.attributes) if (/^on|^(style|srcdoc|action|formaction|ping)$/i.test(name)) found.push(name);
    for (const type of ["focus", "blur", "pointerover", "mouseover", "mouseenter", "error", "load", "toggle", "animationstart"])
      element.dispatchEvent(new Event(type));
    if (element instanceof HTMLAnchorElement && element.hasAttribute("href")) {
      if (!leadsOn(element)) found.push(`a link to ${element.getAttribute("href")}`);
      element.click();
    }
  }
  removeEventListener("click", stay, true);
  return found;
}
