import { buildSite } from "./build-site.ts";

const USAGE = `Usage: build

Checks the content folder (content, or the one CONTENT_DIR names), builds the site from it, looks through every file of
that and, when nothing is wrong, puts it in the place of dist. Until then dist stays as it is.

It ends with 0 when the site is published, 1 when something is wrong, 2 when it was called wrongly, 75 when another build
is running.`;

process.exitCode = await build(process.argv.slice(2));

async function build(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    const help = args.every((arg) => arg === "--help" || arg === "-h");
    if (help) console.log(USAGE);
    else console.error(`build takes no arguments; it was given ${args.join(" ")}.\n\n${USAGE}`);
    return help ? 0 : 2;
  }
  const stop = new AbortController();
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
  let code: number | undefined;
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      code ??= codes[signal];
      stop.abort();
    });
  }
  const outcome = await buildSite({ site: "dist", work: ".publish" }, stop.signal);
  if (outcome === "published") return 0;
  return code ?? (outcome === "busy" ? 75 : 1);
}
