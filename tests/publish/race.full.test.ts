import { expect, it } from "vitest";
import { aCheckout, aProject, remove } from "./a-project.ts";

it.each(["the real Astro", "a stand-in for it"])(
  "of three builds at once, with %s, one publishes and two are refused",
  async (which) => {
    const project = which === "the real Astro" ? aCheckout() : aProject({ takes: 2_000 });
    for (let round = 0; round < (which === "the real Astro" ? 1 : 5); round++) {
      const built = await Promise.all([project.build(), project.build(), project.build()]);
      expect(built.map(({ code }) => code).sort()).toEqual([0, 75, 75]);
      expect(built.filter(({ printed }) => printed.includes("Another build is running")).length).toBe(2);
      expect(project.published()).not.toBe(null);
    }
    remove(project);
  },
);
