import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

/**
 * Starts a real browser without a window: an installed Chrome or Chromium where there is one, else the one that comes
 * with the project's packages.
 */
export async function startBrowser(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: await browserPath(), args });
}

/** Where that browser is. */
export async function browserPath(): Promise<string> {
  return installedBrowser() ?? (await packagedBrowser());
}

function installedBrowser(): string | undefined {
  return [
    process.env.CHROME_PATH ?? "",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ].find((path) => path !== "" && existsSync(path));
}

/** The package unpacks itself under `TMPDIR` and, told that it runs on Lambda, brings its own shared libraries. */
async function packagedBrowser(): Promise<string> {
  const folder = resolve("node_modules/.cache/chromium");
  mkdirSync(folder, { recursive: true });
  // Its own font configuration names a fixed folder under /tmp; without this one a bare machine shows no text at all.
  const fonts = [join(folder, "fonts", "fonts"), "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  writeFileSync(
    join(folder, "fonts.conf"),
    `<fontconfig>${fonts}<cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`,
  );
  Object.assign(process.env, {
    TMPDIR: folder,
    AWS_LAMBDA_JS_RUNTIME: "nodejs22.x",
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  });
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
