import { expect, it } from "vitest";
import { packLayers } from "../../../src/publish/sheet/layers.ts";

it("layers get short names and keep their order", () => {
  expect(packLayers("@layer base, print;@layer print{@media print{a{color:red}}}@layer base{a{color:blue}}")).toBe(
    "@layer a,b;@layer b{@media print{a{color:red}}}@layer a{a{color:blue}}",
  );
});

it("a layer that the first statement does not name keeps its own", () => {
  expect(packLayers("@layer base;@layer other{a{color:red}}")).toBe("@layer a;@layer other{a{color:red}}");
});

it("a sheet without layers stays as it is", () => {
  expect(packLayers("a{color:red}")).toBe("a{color:red}");
});
