import { describe, expect } from "vitest";
import { clickEach, emptyGroups, expected, optionsOf, rows } from "./filter-options.ts";
import { it } from "./reader.ts";

const withoutScript = { javaScriptEnabled: false };

describe.for(["/facts/", "/timeline/", "/sources/"])("the filters of %s, without JavaScript", (address) => {
  it("show, by click, exactly what each option says", async ({ open }) => {
    await clickEach(await open("second", address, withoutScript), "second");
  });

  it("work by keyboard alone", async ({ open }) => {
    const page = await open("second", address, withoutScript);
    const before = await rows(page);
    for (const option of await optionsOf(page)) {
      // The options of a group are one stop for the Tab key; the arrow keys go round in it.
      if (await option.isFirst()) await option.all.locator("input").focus();
      await page.keyboard.press("ArrowRight");
      expect(await option.input.isChecked()).toBe(true);
      expect(await rows(page)).toEqual(await expected("second", option, before));
      if (await option.isLast()) {
        await page.keyboard.press("ArrowRight");
        expect(await rows(page), "all again").toEqual(before);
      }
    }
  });
});

it("say so in words when two filters leave nothing, and hide the headings of empty groups", async ({ open }) => {
  const page = await open("second", "/facts/", withoutScript);
  const note = page.locator("[data-nothing]");
  expect(await note.isVisible()).toBe(false);
  const kinds = await page.locator('input[name="kind"]').all();
  const topics = await page.locator('input[name="topic"]').all();
  let empty = 0;
  for (const kind of kinds) {
    for (const topic of topics) {
      await kind.check({ force: true });
      await topic.check({ force: true });
      const nothing = (await rows(page)).length === 0;
      if (nothing) empty += 1;
      expect(await note.isVisible()).toBe(nothing);
      expect(await emptyGroups(page)).toEqual([]);
    }
  }
  expect(empty, "combinations that leave nothing").toBeGreaterThan(0);
});
