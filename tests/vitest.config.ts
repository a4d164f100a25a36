import { configDefaults, defineConfig } from "vitest/config";

// An extreme time zone, far from UTC in both hours and minutes: a date that leans on local time breaks here first.
process.env.TZ = "Pacific/Chatham";

const readsBuiltSites = ["tests/site/**/*.test.ts", "tests/browser/**/*.test.ts", "tests/publish/built/**/*.test.ts"];
const takesLong = ["tests/**/*.full.test.ts"];
const needsAHost = ["tests/hosts/**/*.test.ts"];

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    restoreMocks: true,
    // On two cores vitest would leave one idle.
    maxWorkers: "100%",
    // What a file of tests loads or reads stays for the next: no test changes what it imports.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...readsBuiltSites, ...takesLong, ...needsAHost],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Only these wait for the sites to be built.
        test: {
          name: "site",
          include: readsBuiltSites,
          exclude: takesLong,
          globalSetup: ["tests/site/build-sites.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Not part of `npm test`.
        test: {
          name: "full",
          include: takesLong,
          globalSetup: ["tests/site/build-sites.ts"],
          testTimeout: 1_200_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // Not part of `npm test`: it needs an nginx and a Caddy.
        test: { name: "hosts", include: needsAHost, testTimeout: 120_000 },
      },
    ],
  },
});
