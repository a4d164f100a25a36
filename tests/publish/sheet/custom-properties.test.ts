import { describe, expect, it } from "vitest";
import { packCustomProperties } from "../../../src/publish/sheet/custom-properties.ts";

describe("the custom properties of a sheet", () => {
  it("have short names, the shortest where they are asked for most", () => {
    expect(packCustomProperties(":root{--ink:red}.x{--fill:var(--ink)}a{color:var(--ink);background:var(--fill,teal)}")).toBe(
      ":root{--a:red}.x{--b:var(--a)}a{color:var(--a);background:var(--b,teal)}",
    );
  });

  it("stand as their value where only one place asks for them", () => {
    expect(
      packCustomProperties(":root{--grey:#eee;--wash:light-dark(var(--grey),#111)}a{color:var(--wash);fill:var(--wash)}"),
    ).toBe(":root{--a:light-dark(#eee,#111)}a{color:var(--a);fill:var(--a)}");
  });

  it("go when nothing asks for them", () => {
    expect(packCustomProperties(":root{--white:#fff;--black:#000}a{top:0}")).toBe(":root{}a{top:0}");
  });

  it("stay where they are worked out, and where they hold for a part of the page", () => {
    const css = ":root{--a:1px solid var(--b);--b:red}p{--b:teal;border:var(--a)}.x{--c:2px}.y{width:var(--c)}";
    expect(packCustomProperties(css)).toBe(
      ":root{--b:1px solid var(--a);--a:red}p{--a:teal;border:var(--b)}.x{--c:2px}.y{width:var(--c)}",
    );
  });

  it("are not found in the names of files", () => {
    const css = ":root{--ink:red}a{color:var(--ink);fill:var(--ink);background:url(/a--ink.png)}";
    expect(packCustomProperties(css)).toContain("url(/a--ink.png)");
  });
});
