import { error, warning } from "../kind.ts";

/** Problems of the files in the folder of pictures, and of the places in texts that show them. */
export const PICTURES = {
  "picture-type": error<{ name: string }>({
    example: { name: "bell.svg" },
    what: ({ name }) => `"${name}" is not a picture this site shows`,
    why: "pictures are PNG, JPEG and WebP, which every browser shows and which can run nothing",
    fix: () => "save it as .png, .jpg or .webp, or remove it",
  }),
  "picture-bytes": error<{ called: string; found: string | null; fix: string }>({
    example: { called: "bell.png", found: "JPEG", fix: "rename it to bell.jpg" },
    what: ({ called, found }) => `it is called ${called} and begins as ${found ?? "no picture"} does`,
    why: "a file that is not what it is called may be something that runs",
    fix: ({ fix }) => fix,
  }),
  "picture-broken": error<{ says: string }>({
    example: { says: "it breaks off before its end" },
    what: ({ says }) => `the picture can't be used: ${says}`,
    why: "a page keeps its place free before it has come, and shows all of it",
    fix: () => "open the original and save it again, or copy it here once more",
  }),
  "picture-limit": error<{ found: number; unit: string; limit: number }>({
    example: { found: 3_000_000, unit: "bytes", limit: 2_097_152 },
    what: ({ found, unit }) => `${found.toLocaleString("en")} ${unit}`,
    why: "a picture is published as it is, and every reader loads all of it",
    fix: ({ limit }) => `save it smaller (the limit is ${limit.toLocaleString("en")})`,
  }),
  "picture-position": warning<void>({
    what: () => "the picture can tell where it was taken (GPS)",
    why: "a picture is published as it is, with all that the camera wrote into it",
    fix: () => "save it without its metadata",
  }),
  "unused-picture": warning<void>({
    what: () => "no text shows it",
    why: "a picture that no text shows is seen by no reader",
    fix: () => "show it, or remove the file",
  }),
  "unknown-picture": error<{ name: string; target: string; nearest: string | null; count: number }>({
    example: { name: "bel.jpg", target: "../pictures/bell.jpg", nearest: "bell.jpg", count: 3 },
    what: ({ name }) => `there is no picture "${name}"`,
    why: "a picture is a file in content/pictures",
    fix: ({ name, target, nearest, count }) =>
      nearest === null
        ? `put the file into content/pictures, as ${target.slice(target.lastIndexOf("/") + 1)}`
        : `write ${target} (the nearest of ${count}), or put ${name} into content/pictures`,
  }),
  "picture-address": error<{ address: string; fix: string }>({
    example: { address: "https://example.org/bell.jpg", fix: "copy it into content/pictures and write ../pictures/bell.jpg" },
    what: ({ address }) => `"${address}" is not the path of a picture`,
    why: "a page loads nothing from elsewhere: a picture is a file in content/pictures, named by its path from the file that shows it",
    fix: ({ fix }) => fix,
  }),
  "picture-place": error<{ where: string }>({
    example: { where: "inside a sentence" },
    what: ({ where }) => `a picture stands ${where}`,
    why: "a picture has words of its own, which would mix with those around it: it stands in a paragraph of its own",
    fix: () => "move it into a paragraph of its own, with an empty line before it and after it",
  }),
  "picture-words": error<{ says: string; corrected: string }>({
    example: { says: "the picture has no words", corrected: "![The bell in its tower](../pictures/bell.jpg)" },
    what: ({ says }) => says,
    why: "who can't see the picture hears the words between its brackets, as plain text",
    fix: ({ corrected }) => `write ${corrected}`,
  }),
  "unread-picture": error<{ found: string; corrected: string }>({
    example: { found: "![[bell.jpg]]", corrected: "![The bell in its tower](../pictures/bell.jpg)" },
    what: ({ found }) => `${found} is not read as a picture and would be shown as text`,
    why: "a picture is written as Markdown, ![what it shows](path), without spaces in its path",
    fix: ({ corrected }) => `write ${corrected}, or put a backslash before the ! if the signs themselves are meant`,
  }),
};
