import { describe, expect, it } from "vitest";
import { frameHeight } from "../../src/pictures/frame-height.ts";

describe("the height of a frame", () => {
  it("grows with each line of its title and of what is below it", () => {
    const words = (length: number) => "x".repeat(length);
    const height = frameHeight(words(22), [words(34)]);
    expect(frameHeight(words(23), [words(34)])).toBe(height + 27);
    expect(frameHeight(words(22), [words(35)])).toBe(height + 18);
    expect(frameHeight(words(22), [words(34), words(1)])).toBe(height + 27);
  });

  it("has room for the rest where nothing is said", () => {
    expect(frameHeight("A fact", [])).toBe(217);
  });
});
