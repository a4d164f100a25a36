import { describe, expect, it } from "vitest";
import { CompilerFault } from "../../src/compile/compiler-fault.ts";
import { Refusal, sayWhy, UNCHANGED } from "../../src/publish/refusal.ts";

describe("what a build says when it publishes nothing", () => {
  it("is why, for what it has words for", () => {
    expect(sayWhy(new Refusal("Astro is tired."))).toBe("Astro is tired.");
  });

  it("is that the disk is full, or closed", () => {
    expect(sayWhy(new Error("ENOSPC: no space left on device, write"))).toMatch(
      /^There is no room left on the disk to build in\./,
    );
    expect(sayWhy(new Error("EACCES: permission denied, mkdir '.publish'"))).toMatch(
      /^A file or folder of the project cannot be/,
    );
  });

  it.each([
    new CompilerFault("the compiler failed at content/story.md", { cause: new TypeError("x is not a function") }),
    new TypeError("x is not a function"),
  ])("is that the fault is the program's, without the way through it", (error) => {
    const said = sayWhy(error);
    expect(said).toContain("This is a fault of the program, not of the text. What it said: x is not a function");
    expect(said).not.toMatch(/^\s+at /m);
    expect(said.endsWith(UNCHANGED)).toBe(true);
  });
});
