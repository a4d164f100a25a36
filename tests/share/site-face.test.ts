import { readFileSync } from "node:fs";
import { imageDimensionsFromData } from "image-dimensions";
import { describe, expect, it } from "vitest";
import { colours } from "../../src/share/colours.ts";
import { ICON_SIZES, iconPng } from "../../src/share/sign.ts";
import { webManifest } from "../../src/share/web-manifest.ts";
import { wordsFor } from "../../src/words/words.ts";
import { aStory } from "../story/a-story.ts";

it("the colours of pictures are those of the pages", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  expect(Object.values(colours).filter((colour) => !tokens.includes(`: ${colour};`))).toEqual([]);
});

describe("the icon", () => {
  it.each(ICON_SIZES)("of %s pixels is a square of that size", async (size) => {
    expect(imageDimensionsFromData(await iconPng(size))).toEqual({ width: size, height: size, type: "png" });
  });
});

it("the manifest names the story, its language, where it begins and how it looks", () => {
  expect(webManifest(aStory(), wordsFor("en"))).toMatchInlineSnapshot(`
    {
      "background_color": "#fff",
      "dir": "ltr",
      "display": "browser",
      "icons": [
        {
          "purpose": "any",
          "sizes": "180x180",
          "src": "/icon-180.png",
          "type": "image/png",
        },
        {
          "purpose": "any",
          "sizes": "192x192",
          "src": "/icon-192.png",
          "type": "image/png",
        },
        {
          "purpose": "any",
          "sizes": "512x512",
          "src": "/icon-512.png",
          "type": "image/png",
        },
      ],
      "lang": "en",
      "name": "A story | Synoptic",
      "scope": "/",
      "short_name": "Synoptic",
      "start_url": "/",
      "theme_color": "#fff",
    }
  `);
});
