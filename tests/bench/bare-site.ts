import type { Files } from "./a-big-story.ts";

/** Astro's two ways with Markdown: the one it comes with, and remark with what Astro adds to it. */
export const PIPELINES = ["default", "remark"] as const;
export type Pipeline = (typeof PIPELINES)[number];

/**
 * The least site that Astro makes of a story's articles: its own collection of Markdown files, a page for each, an index. The
 * articles have the same words and nothing marked in them.
 *
 * @returns a whole project, to be built where `astro` can be imported
 */
export function bareSite(story: Files, pipeline: Pipeline): Files {
  const articles = [...story].filter(([path]) => path.startsWith("articles/"));
  return new Map([
    ["astro.config.mjs", CONFIG[pipeline]],
    ["src/content.config.ts", COLLECTION],
    ["src/pages/index.astro", INDEX],
    ["src/pages/articles/[id].astro", ARTICLE],
    ...articles.map(([path, text]) => [`src/content/${path}`, withoutMarks(text)] as const),
  ]);
}

const withoutMarks = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");

// The folder that packages lie in is another project's.
const CACHES = 'cacheDir: "./cache", vite: { cacheDir: "./cache/vite" }';

const CONFIG: Readonly<Record<Pipeline, string>> = {
  default: `export default { ${CACHES} };\n`,
  remark: `import { unified } from "@astrojs/markdown-remark";
export default { ${CACHES}, markdown: { processor: unified() } };
`,
};

const COLLECTION = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

export const collections = {
  articles: defineCollection({
    loader: glob({ base: "src/content/articles", pattern: "*.md" }),
    schema: z.object({ title: z.string(), standfirst: z.string(), outlet: z.string() }),
  }),
};
`;

const INDEX = `---
import { getCollection } from "astro:content";
const articles = await getCollection("articles");
---
<html lang="en">
  <head><meta charset="utf-8" /><title>Articles</title></head>
  <body>
    <h1>Articles</h1>
    <ul>{articles.map(({ id, data }) => <li><a href={\`/articles/\${id}/\`}>{data.title}</a></li>)}</ul>
  </body>
</html>
`;

const ARTICLE = `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  const articles = await getCollection("articles");
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{article.data.title}</title></head>
  <body>
    <h1>{article.data.title}</h1>
    <p>{article.data.standfirst}</p>
    <Content />
  </body>
</html>
`;
