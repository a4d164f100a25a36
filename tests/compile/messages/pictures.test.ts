import { expect, test } from "vitest";
import { anArticle, type Files, messageOf } from "../a-content-folder.ts";
import { aJpeg, aPng } from "../a-picture.ts";

const showing = (body: string, files: Files = { "pictures/map.png": aPng() }): Files => ({
  ...files,
  "articles/second.md": anArticle({ body: `${body}\n` }),
});

test("picture-type", async () => {
  expect(await messageOf("picture-type", { "pictures/map.svg": "<svg/>" })).toMatchInlineSnapshot(`
    "content/pictures/map.svg:1:1 error picture-type: "map.svg" is not a picture this site shows
      why: pictures are PNG, JPEG and WebP, which every browser shows and which can run nothing
      fix: save it as .png, .jpg or .webp, or remove it"
  `);
});

test("picture-bytes", async () => {
  expect(await messageOf("picture-bytes", { "pictures/map.png": aJpeg() })).toMatchInlineSnapshot(`
    "content/pictures/map.png:1:1 error picture-bytes: it is called PNG and begins as JPEG does
      why: a file that is not what it is called may be something that runs
      fix: rename it to map.jpg, and so where it is shown"
  `);
});

test("picture-broken", async () => {
  expect(await messageOf("picture-broken", { "pictures/map.png": aPng().subarray(0, 20) })).toMatchInlineSnapshot(`
    "content/pictures/map.png:1:1 error picture-broken: the picture can't be used: its width and height can't be read
      why: a page keeps its place free before it has come, and shows all of it
      fix: open the original and save it again, or copy it here once more"
  `);
});

test("picture-limit", async () => {
  expect(await messageOf("picture-limit", { "pictures/map.png": aPng(12_000, 9) })).toMatchInlineSnapshot(`
    "content/pictures/map.png:1:1 error picture-limit: 12,000 pixels of width
      why: a picture is published as it is, and every reader loads all of it
      fix: save it smaller (the limit is 8,000)"
  `);
});

test("picture-position", async () => {
  const files = showing("![A map](../pictures/map.jpg)", { "pictures/map.jpg": aJpeg({ position: true }) });
  expect(await messageOf("picture-position", files)).toMatchInlineSnapshot(`
    "content/pictures/map.jpg:1:1 warning picture-position: the picture can tell where it was taken (GPS)
      why: a picture is published as it is, with all that the camera wrote into it
      fix: save it without its metadata"
  `);
});

test("unused-picture", async () => {
  expect(await messageOf("unused-picture", { "pictures/map.png": aPng() })).toMatchInlineSnapshot(`
    "content/pictures/map.png:1:1 warning unused-picture: no text shows it
      why: a picture that no text shows is seen by no reader
      fix: show it, or remove the file"
  `);
});

test("unknown-picture", async () => {
  expect(await messageOf("unknown-picture", showing("![A map](../pictures/mpa.png)"))).toMatchInlineSnapshot(`
    "content/articles/second.md:8:10 error unknown-picture: there is no picture "mpa.png"
       8 | ![A map](../pictures/mpa.png)
         |          ^^^^^^^^^^^^^^^^^^^
      why: a picture is a file in content/pictures
      fix: write ../pictures/map.png (the nearest of 1), or put mpa.png into content/pictures"
  `);
});

test("picture-address", async () => {
  expect(
    await messageOf("picture-address", showing("![A map](https://example.org/img/City%20Map.PNG?w=9)", {})),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:10 error picture-address: "https://example.org/img/City%20Map.PNG?w=9" is not the path of a picture
       8 | ![A map](https://example.org/img/City%20Map.PNG?w=9)
         |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why: a page loads nothing from elsewhere: a picture is a file in content/pictures, named by its path from the file that shows it
      fix: put a copy into content/pictures, if you may publish it, and write ../pictures/city-map.png"
  `);
});

test("picture-place", async () => {
  expect(await messageOf("picture-place", showing("Here: ![A map](../pictures/map.png)"))).toMatchInlineSnapshot(`
    "content/articles/second.md:8:7 error picture-place: a picture stands among words
       8 | Here: ![A map](../pictures/map.png)
         |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why: a picture has words of its own, which would mix with those around it: it stands in a paragraph of its own
      fix: move it into a paragraph of its own, with an empty line before it and after it"
  `);
});

test("picture-words", async () => {
  expect(await messageOf("picture-words", showing('![](../pictures/map.png "Map: the city")'))).toMatchInlineSnapshot(`
    "content/articles/second.md:8:1 error picture-words: the picture has no words for who can't see it
       8 | ![](../pictures/map.png "Map: the city")
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why: who can't see the picture hears the words between its brackets, as plain text
      fix: write ![what it shows](../pictures/map.png "Map: the city")"
  `);
});

test("unread-picture", async () => {
  expect(await messageOf("unread-picture", showing("![[map.png]]"))).toMatchInlineSnapshot(`
    "content/articles/second.md:8:1 error unread-picture: ![[map.png]] is not read as a picture and would be shown as text
       8 | ![[map.png]]
         | ^^^^^^^^^^^^
      why: a picture is written as Markdown, ![what it shows](path), without spaces in its path
      fix: write ![what it shows](../pictures/map.png), or put a backslash before the ! if the signs themselves are meant"
  `);
});
