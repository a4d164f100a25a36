/*
 * The words around an expression of time. Most add nothing to it; some open one of its ends or make it vague; and with
 * some it is better not read at all.
 */

const LOOSE =
  /(?:^|[ (])(?:early|late|mid|(?:at |towards? )?(?:the )?(?:very )?(?:beginning|start|end|middle|close|course|night|evening|morning|afternoon) of|some ?time|at some point|later|earlier)(?: (?:in|on|the|during))*[ -]$/i;
const ABOUT =
  /(?:^|[ (])(?:about|around|circa|ca?\.|roughly|approximately|probably|possibly|perhaps|maybe|likely|apparently|nearly|almost|towards?|near)(?: (?:the|in|on))* $/i;
const OPEN_START = /(?:^|[ (])(?:since|from|starting|beginning|as of)(?: (?:in|on|at|the|then))* $/i;
const OPEN_END = /(?:^|[ (])(?:until|till|by|before|up to|through|prior to|ahead of)(?: (?:in|on|at|the))* $/i;
const AFTER = /(?:^|[ (])after(?: (?:the|in|on))* $/i;
const FILLER = /(?:^|[ (])(?:the )?(?:years?|month)(?: of)? $/i;
const RANGE = /(?:^|[ (])(?:between|from)(?: the)? $/i;

/** Words that put a date elsewhere, make it one of several or deny it, wherever they stand beside it. */
const UNSETTLING =
  /\d|\p{Nd}|[;:?!]|\b(?:ago|earlier|later|previous(?:ly)?|prior|following|preceding|next|last|past|same|then|than|not|never|unless|unlike|except|compared|versus|between|before|after|until|till|anniversary|eve|deadline|every|each|first|second|third|fourth|fifth|half|quarter|hours?|days?|weeks?|months?|years?|decades?|century|centuries|weekend|who|whose|which|where|when|named|called|aged|born|christmas|easter|spring|summer|autumn|winter|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|january|february|april|june|july|august|september|october|november|december|BCE?|AD)\b/iu;
const JUST_BEFORE = /(?:^|[ (])(?:an?|one|any|some|most|many|several|few|that|those|this|these|no|or|and|to)$|[-–—/]$/i;
const JUST_AFTER = /^ ?(?:[-–—/]|'s? ?(?:anniversary|eve)\b|(?:or|and|to|through|until|of)\b)/i;
const MOST_WORDS = 8;

const ADDS_NOTHING =
  /\b(?:in|on|at|of|the|during|over|for|throughout|year|years|period|month|alone|only|just|back|already|morning|afternoon|evening|night)\b/gi;

/** The words on one line, with plain spaces, hyphens and apostrophes, without times of day and outer punctuation. */
export function plain(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u2060\u2066-\u2069]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .replace(/[‐‑]/g, "-")
    .replace(/[’‘]/g, "'")
    .replace(
      /(?:\bat )?\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m\b\.?|p\.?m\b\.?)|(?:\bat )?\b\d{1,2}:\d\d\b(?: (?:GMT|UTC|local time))?/gi,
      "",
    )
    .replace(/ +/g, " ")
    .replace(/^[\s"“”'([,.]+|[\s"“”')\],.]+$/g, "");
}

/** What stands before an expression, less what opens it or makes it vague, and what that does to its date. */
export function takeModifiers(
  before: string,
  expression: string,
): { before: string; plain: boolean; apply: (date: string) => string[] } {
  let left = before;
  const take = (pattern: RegExp): boolean => {
    const rest = left.replace(pattern, "");
    const taken = rest !== left;
    if (taken) left = rest === "" ? "" : `${rest} `;
    return taken;
  };
  const loose = take(LOOSE);
  const about = take(ABOUT);
  const range = /(?:-|–| to | and | until | through ) ?/.test(expression) && take(RANGE);
  take(FILLER);
  const start = !range && (take(OPEN_START) || /\bsince\b/i.test(left));
  const end = !start && !range && take(OPEN_END);
  const after = !end && take(AFTER);
  const apply = (date: string): string[] => {
    const [from = "", to = from] = date.split("/").map((part) => (about && !part.endsWith("~") ? `${part}~` : part));
    const whole = from === to ? from : `${from}/${to}`;
    if (start) return [`${from}/..`, whole];
    if (end) return [`../${to}`, whole];
    return after ? [`${from}/..`] : [whole];
  };
  return { before: left, plain: !(loose || about || start || end || after), apply };
}

/** Whether the words beside an expression make it better not read. */
export function isUnsettled(before: string, after: string): boolean {
  if (JUST_BEFORE.test(before.trimEnd()) || JUST_AFTER.test(after)) return true;
  const rest = `${before} ${after}`;
  return UNSETTLING.test(rest) || countOf(rest) > MOST_WORDS;
}

/** How many words there are, those left out that add nothing to a date. */
export function countOf(words: string): number {
  return words.replace(ADDS_NOTHING, "").match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0;
}

/** Whether words add nothing to the date they stand beside. */
export function isEmpty(words: string): boolean {
  return countOf(words) === 0;
}
