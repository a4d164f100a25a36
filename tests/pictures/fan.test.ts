import { expect, it } from "vitest";
import { fan } from "../../src/pictures/fan.ts";

it("draws a line from the middle of each place to the one point below", () => {
  expect(fan(4)).toBe("M12.5 0L50 100M37.5 0L50 100M62.5 0L50 100M87.5 0L50 100");
  expect(fan(1)).toBe("M50 0L50 100");
  expect(fan(0)).toBe("");
});
