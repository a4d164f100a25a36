import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { exactWords, passageDigest } from "../../src/data/passage-digest.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

it("the digest of a passage is that of its words, as anyone can make it from a copy of them", () => {
  expect(passageDigest({ text: "is open" })).toBe(sha256("is open"));
});

it("it is the same however the words were typed: composed or not, on one line or two", () => {
  expect(passageDigest({ text: "cafe\u0301 is\n  open" })).toBe(sha256("caf\u00e9 is open"));
  expect(exactWords({ text: "no\u00a0break stays" })).toBe("no\u00a0break stays");
});

it("it differs when a word or a sign does", () => {
  const digests = ["is open", "is open.", "is Open", "is  shut"].map((text) => passageDigest({ text }));
  expect(new Set(digests).size).toBe(4);
});
