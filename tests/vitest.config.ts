import { defineConfig } from "vitest/config";

// An extreme time zone, far from UTC in both hours and minutes: a date that leans on local time breaks here first.
process.env.TZ = "Pacific/Chatham";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    restoreMocks: true,
  },
});
