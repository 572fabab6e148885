/** Full dates that a text gives as a deadline: `by 1 July 2027`, `vóór 1 juli 2027`, `bis zum 1. Juli 2027`, `avant le 1er juillet 2027`. */
import { fold, type Token } from './tokens.js';

export interface DateInText {
  /** ISO date. */
  readonly date: string;
  /** Offsets in UTF-16 units, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

const months: readonly string[] = [
  'january|januari|januar|janvier',
  'february|februari|februar|fevrier',
  'march|maart|marz|mars',
  'april|avril',
  'may|mei|mai',
  'june|juni|juin',
  'july|juli|juillet',
  'august|augustus|aout',
  'september|septembre',
  'october|oktober|octobre',
  'november|novembre',
  'december|dezember|decembre',
];
const monthNumbers = new Map(
  months.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
);

/** What a deadline begins with, close before its date. */
const untils = new Set(
  'by|before|until|than|latest|uiterlijk|voor|tot|op|bis|spatestens|zum|vor|avant|tard|jusqu'
    .split('|')
    .map(fold),
);
const reachBefore = 3;

/** A text, and how it is cut into words and signs. */
interface Read {
  readonly text: string;
  readonly tokens: () => readonly Token[];
}

const anyYear = /[12]\d{3}/;

export function deadlinesIn({ text, tokens: cut }: Read): readonly DateInText[] {
  if (!anyYear.test(text)) return [];
  const tokens = cut();
  const found: DateInText[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = dateAt(tokens, at);
    if (date === undefined) continue;
    if (tokens.slice(Math.max(0, at - reachBefore), at).some(({ text: word }) => untils.has(word)))
      found.push({
        date: date.date,
        from: tokens[at]?.from ?? 0,
        to: tokens[date.last]?.to ?? 0,
      });
    at = date.last;
  }
  return found;
}

function dateAt(tokens: readonly Token[], at: number): { date: string; last: number } | undefined {
  const first = tokens[at]?.text ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(first)) return { date: first, last: at };
  // A point or a comma may stand between: "1. Juli", "July 1, 2027".
  const parts = [at, at + 1, at + 2, at + 3]
    .map((index) => ({ index, token: tokens[index] }))
    .filter(({ token }) => token !== undefined && token.text !== '.' && token.text !== ',')
    .slice(0, 3);
  const [one = '', two = '', year = ''] = parts.map(({ token }) => token?.text ?? '');
  const last = parts[2]?.index;
  if (last === undefined || !/^(19|20)\d\d$/.test(year)) return undefined;
  const date = isoDate(year, monthNumbers.get(two), one) ?? isoDate(year, monthNumbers.get(one), two);
  return date === undefined ? undefined : { date, last };
}

function isoDate(year: string, month: number | undefined, dayText: string): string | undefined {
  const day = /^(\d{1,2})(st|nd|rd|th|er|e)?$/.exec(dayText)?.[1];
  if (month === undefined || day === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
