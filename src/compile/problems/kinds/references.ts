import { error, type Kind, warning } from "../kind.ts";

interface Unknown {
  word: string;
  /** What stands before the id where it is written: `fact:` in a mark, nothing in a field. */
  prefix: string;
  nearest: string | null;
  count: number;
}

/** Problems of names: ids that name nothing, and things that nothing names. */
export const REFERENCES = {
  "unknown-fact": unknown("fact", "facts", 'every id after "fact:" is the name of a file in content/facts'),
  "unknown-event": unknown("event", "events", 'every id after "event:" or "when:" is the name of a file in content/events'),
  "unknown-source": unknown("source", "sources", "every source is named by its file in content/sources"),
  "unknown-outlet": unknown("outlet", "outlets", "every outlet is named by its file in content/outlets"),
  "unknown-article": unknown("article", "articles", "what a correction touches is named by its file in content/articles"),
  "unknown-version": error<{ version: string; fact: string; known: readonly string[]; nearest: string | null }>({
    example: { version: "coud", fact: "stolen", known: ["is", "could"], nearest: "could" },
    what: ({ version, fact }) => `the fact "${fact}" has no version "${version}"`,
    why: "versions are listed in the file of their fact",
    fix: ({ fact, known, nearest }) => {
      if (known.length === 0) return `write fact:${fact}, or list versions in content/facts/${fact}.md`;
      return nearest ? `write ${nearest}` : `write one of ${known.join(", ")}, or add it in content/facts/${fact}.md`;
    },
  }),
  "alias-used": warning<{ alias: string; id: string }>({
    example: { alias: "bell", id: "stolen" },
    what: ({ alias, id }) => `"${alias}" is an earlier id of "${id}"`,
    why: "an alias keeps old links alive; new text uses the id of today",
    fix: ({ id }) => `write ${id}`,
  }),
  "unused-fact": unused("fact", "no passage carries it"),
  "unused-event": unused("event", "no passage tells it"),
  "unused-source": unused("source", "no passage, article or outlet names it"),
  "unused-outlet": unused("outlet", "no article is by it"),
};

function unknown(noun: string, folder: string, why: string): Kind<Unknown> {
  return error<Unknown>({
    example: { word: "stoln", prefix: `${noun}:`, nearest: "stolen", count: 24 },
    what: ({ word }) => `there is no ${noun} "${word}"`,
    why,
    fix: ({ word, prefix, nearest, count }) => {
      const add = /^[a-z][a-z0-9-]*$/.test(word) ? `add content/${folder}/${word}.md` : `add its file to content/${folder}`;
      return nearest === null ? add : `write ${prefix}${nearest} (the nearest of ${count}), or ${add}`;
    },
  });
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function unused(noun: string, what: string): Kind<void> {
  return warning({
    what: () => what,
    why: `${withArticle(noun)} that nothing leads to is seen by no reader`,
    fix: () =>
      noun === "fact" || noun === "event" ? "use it, mark it as a draft, or remove the file" : "use it, or remove the file",
  });
}
