import { defineConfig } from "astro/config";
import { base } from "./src/links.ts";
import { finishPages } from "./src/publish/finish-integration.ts";

export default defineConfig({
  output: "static",
  base,
  // Without an address the pages carry no canonical link: a wrong one would be worse than none.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  // A build that runs beside another needs a cache of its own.
  ...(process.env.CACHE_DIR ? { cacheDir: process.env.CACHE_DIR } : {}),
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always" },
  compressHTML: true,
  scopedStyleStrategy: "where",
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  integrations: [finishPages()],
  vite: {
    ...(process.env.CACHE_DIR ? { cacheDir: `${process.env.CACHE_DIR}/vite` } : {}),
    // A data: address would need its own word in the content security policy.
    build: { assetsInlineLimit: 0 },
  },
});
