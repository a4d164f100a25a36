import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const manifest = read("package.json");

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const locked = Object.entries(read("package-lock.json").packages as Record<string, Locked>).filter(([path]) => path !== "");

describe("what is installed", () => {
  it("runs no script of a package but those approved by name", () => {
    const running = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ""));
    expect([...new Set(running)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });

  it("is named by one version, never by a range", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it("is held to its digest and to the registry npm is set to", () => {
    const loose = locked.filter(
      ([, { resolved, integrity }]) =>
        !integrity?.startsWith("sha512-") || (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});
