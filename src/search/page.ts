import { type Found, finder } from "./finder.ts";
import { listingOn } from "./listing.ts";
import type { Quoted } from "./things.ts";

/*
 * What the page of search does in a reader's browser: the only script of the site. The page lists everything there is; of that a
 * query leaves what it finds, the best first, each with the words that say so. It asks its own host for one file, stores nothing,
 * and writes text only.
 */

interface Data {
  readonly articles: readonly Quoted[];
  readonly find: (query: string) => Found;
}

/** Milliseconds without a key until a query is answered. */
const PAUSE = 150;

const form = one<HTMLFormElement>("form[data-file]");
const input = one<HTMLInputElement>("input[type=search]");
const status = one<HTMLOutputElement>("output");
const { file = "", found = "", near = "", none = "", failed = "", first = "" } = form.dataset;
const listing = listingOn(document, one<HTMLTemplateElement>("template"), first);
let data: Promise<Data> | undefined;
let waiting: number | undefined;

input.addEventListener("focus", () => void load().catch(() => undefined));
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(answer, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void answer().then(() => input.value.trim() !== "" && listing.links()[0]?.focus());
});
document.addEventListener("keydown", (event) => {
  const links = listing.links();
  const place = links.findIndex((link) => link.matches(":focus"));
  if (input.value === "" || (place < 0 && document.activeElement !== input)) return;
  if (event.key === "Escape") clear();
  else if (event.key === "ArrowDown") links[place + 1]?.focus();
  else if (event.key === "ArrowUp" && place >= 0) (links[place - 1] ?? input).focus();
  else return;
  event.preventDefault();
});

input.value ||= new URLSearchParams(location.search).get("q") ?? "";
if (input.value !== "") void answer();

/** Fetches what can be found, when someone is about to ask; what failed is fetched again. */
function load(): Promise<Data> {
  data ??= fetch(file)
    .then((response) => response.json())
    .then((read) => ({ articles: read.articles, find: finder(read) }))
    .catch((error) => {
      data = undefined;
      throw error;
    });
  return data;
}

/** Shows what is found for what stands in the box now. */
async function answer(): Promise<void> {
  clearTimeout(waiting);
  const query = input.value.trim();
  history.replaceState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`);
  if (query === "") {
    listing.restore();
    status.textContent = "";
    return;
  }
  try {
    const { articles, find } = await load();
    // By the time the answer is there, the question may be another.
    if (query !== input.value.trim()) return;
    const answered = find(query);
    const kinds = listing.show(answered, articles);
    const pattern = answered.hits.length === 0 ? none : answered.near ? near : found;
    status.textContent = pattern.replace("#", `${answered.hits.length}`) + kinds;
  } catch {
    status.textContent = failed;
  }
}

function clear(): void {
  input.value = "";
  input.focus();
  void answer();
}

function one<E extends Element>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page holds no ${selector}.`);
  return found;
}
