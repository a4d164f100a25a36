import { describe, expect, it } from "vitest";
import { htmlRules } from "./html-rules.ts";
import { everyStory } from "./read-site.ts";

describe.each(everyStory())("the HTML of the site “$name”", ({ pages }) => {
  it.each(pages)("of $address is valid", async ({ html }) => {
    const report = await htmlRules.validateString(html);
    const mistakes = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`),
    );
    expect(mistakes).toEqual([]);
  });

  it.each(pages)("of $address gives every id once", ({ $ }) => {
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
