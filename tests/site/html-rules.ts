import { HtmlValidate } from "html-validate";

/** Judges HTML by html-validate's recommended rules, those left out that would forbid what is right. */
export const htmlRules = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // An id may hold any character but white space. Ours hold dots, which no id of an editor's can.
    "valid-id": ["error", { relaxed: true }],
    // A page is named by its headline or its fact; how long those are is not ours to say.
    "long-title": "off",
  },
});
