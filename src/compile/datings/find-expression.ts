import type { Expression, Rule } from "./expression.ts";
import { findNamedDates } from "./named-dates.ts";
import { BARE_YEAR, RULES } from "./rules.ts";

/** What takes the place of words that are read, so that no other rule reads them again. */
const TAKEN = "\uFFFC";

/** The one expression of time in an English text; null when there is none, or more than one. */
export function findExpression(text: string): Expression | null {
  const found: Expression[] = [];
  let left = text;
  const take = (expressions: readonly Expression[]) => {
    for (const expression of expressions) {
      const { from, to } = expression;
      found.push(expression);
      left = left.slice(0, from) + TAKEN.repeat(to - from) + left.slice(to);
    }
  };
  for (const rule of RULES) take(matches(rule, left));
  take(findNamedDates(left));
  take(matches(BARE_YEAR, left));
  const [only, other] = found.sort((a, b) => a.from - b.from);
  if (found.length === 2 && only && other) return joined(only, other, text);
  return found.length === 1 && only ? only : null;
}

function matches({ pattern, read }: Rule, text: string): Expression[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const expression = read(match);
    return expression ? { ...expression, from: match.index, to: match.index + match[0].length } : [];
  });
}

/** "In September last year", "on 3 May this year": the year of the second is the year of the first. */
function joined(named: Expression, other: Expression, text: string): Expression | null {
  const { inYear } = named;
  if (inYear === null || !/^(?:last|this|next) year$/i.test(text.slice(other.from, other.to))) return null;
  if (!/^,?(?: of)? $/.test(text.slice(named.to, other.from))) return null;
  const dates: Expression["dates"] = (day) => other.dates(day).flatMap((year) => inYear(Number(year)) ?? []);
  return { ...named, to: other.to, nameOnly: false, dates, inYear: null };
}
