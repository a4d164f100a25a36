import { HtmlValidate } from "html-validate";

// The recommended rules, those left out that would forbid what is right.
const htmlRules = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // An id may hold any character but white space. Ours hold dots, which no id of an editor's can.
    "valid-id": ["error", { relaxed: true }],
    // A page is named by its headline or its fact; how long those are is not ours to say.
    "long-title": "off",
  },
});

/** What is wrong with the HTML of a page, a line for each mistake. */
export async function mistakesIn(html: string): Promise<string[]> {
  const { results } = await htmlRules.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`),
  );
}
