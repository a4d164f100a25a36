import { describe } from "vitest";
import { clickEach } from "./filter-options.ts";
import { it } from "./reader.ts";

describe.for(["/facts/", "/timeline/", "/sources/"])("the filters of %s in the real story, without JavaScript", (address) => {
  it("show, by click, exactly what each option says", async ({ open }) => {
    await clickEach(await open("real", address, { javaScriptEnabled: false }), "real");
  });
});
