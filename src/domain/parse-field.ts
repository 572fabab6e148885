/** What people write for a field, on the command line, in a cell or as an answer, to the value that stands in the file. */
import { isDate, parsePeriod } from './calendar-date.js';
import type { Field, FieldForm } from './entry-fields.js';
import { parseNumber, twoReadings, type TwoReadings } from './parse-number.js';

/** The value, or nothing when the text does not have the form. */
export type ParsedField = { readonly value: unknown } | undefined;

/** How a field of the form is written. */
export const fieldExamples: Readonly<Record<FieldForm, string>> = {
  path: 'goals/safe-dike',
  date: '2027-06-30',
  text: '"The dike is safe"',
  id: 'the-permit-is-late',
  participant: '"Name"',
  money: '"12500 EUR"',
  duration: 'P3M',
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  entry: '01JD3Q7V8XK2M4N6P8R0S2T4V6',
  choice: '',
  number: '42.5',
  integer: '3',
  boolean: 'true',
  ids: '"Name","Other name"',
  texts: '"Too little time"',
  options: '"Buy the land: costs 2 million"',
  period: '2027-01-01..2027-03-31',
  range: 'v1..v2',
  votes: '"Name"=for',
  scores: 'openness=4',
  judgement: '"at-risk: the permit is late"',
  evidence: 'https://example.org/report',
};

type Parser = (text: string, field: Field) => ParsedField;

const parsers: Readonly<Record<FieldForm, Parser>> = {
  // Items, and parties and people by name, are looked up where the agreement is known.
  path: (text) => ({ value: text }),
  participant: (text) => ({ value: text }),
  date: (text) => (isDate(text) ? { value: text } : undefined),
  text: (text) => ({ value: text }),
  id: matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  money,
  duration: (text) => (parsePeriod(text) === null ? undefined : { value: text }),
  digest: matching(/^[0-9a-f]{64}$/),
  entry: (text) => ({ value: text.toUpperCase() }),
  choice: (text, { choices = [] }) => (choices.includes(text) ? { value: text } : undefined),
  number,
  integer: (text) => (/^[+-]?\d{1,15}$/.test(text) ? { value: Number(text) } : undefined),
  boolean: (text) => truths.get(text.toLowerCase()),
  ids: (text) => list(text.split(/[,;]/)),
  texts: (text) => ({ value: [text] }),
  options: option,
  period: (text) => {
    const [from = '', to = '', ...more] = text.split('..');
    return isDate(from) && isDate(to) && more.length === 0 ? { value: { from, to } } : undefined;
  },
  range: (text) => {
    const [, from = '', to = ''] = /^(?:(.+)\.\.)?(.+)$/.exec(text) ?? [];
    return to === '' ? undefined : { value: { ...(from === '' ? {} : { from }), to } };
  },
  votes: (text, { choices = [] }) =>
    pairs(text, (word) => (choices.includes(word) ? { value: word } : undefined)),
  scores: (text) => pairs(text, (word) => (/^[1-5]$/.test(word) ? { value: Number(word) } : undefined)),
  judgement: (text, { choices = [] }) => {
    const [, status = '', reason = ''] = /^([a-z-]+)(?:\s*:\s*(.+))?$/s.exec(text) ?? [];
    return choices.includes(status) ? { value: { status, ...(reason === '' ? {} : { reason }) } } : undefined;
  },
  // What is a file and what an address is told apart where files can be looked at.
  evidence: (text) => ({ value: [text] }),
};

const truths: ReadonlyMap<string, ParsedField> = new Map<string, ParsedField>([
  ...['true', 'yes', 'ja', '1'].map((word) => [word, { value: true }] as const),
  ...['false', 'no', 'nee', '0'].map((word) => [word, { value: false }] as const),
]);

/** The value of one text; empty texts have none. */
export function parseField(field: Field, text: string): ParsedField {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : parsers[field.form](trimmed, field);
}

/** Several texts of one field together: lists in a row, pairs in one map. With others, the last counts. */
export function joinValues(values: readonly unknown[]): unknown {
  if (values.every((value) => Array.isArray(value))) return values.flat();
  if (values.length > 1 && values.every(isRecord)) {
    return Object.fromEntries(values.flatMap((value) => Object.entries(value)));
  }
  return values.at(-1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matching(form: RegExp): Parser {
  return (text) => (form.test(text) ? { value: text } : undefined);
}

function number(text: string): ParsedField {
  const value = parseNumber(text);
  return value === undefined ? undefined : { value };
}

const currencySigns: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
]);

function money(text: string): ParsedField {
  const { amount, currency } = moneyParts(text);
  const value = parseNumber(amount);
  return value === undefined || currency === '' ? undefined : { value: { amount: value, currency } };
}

/** The currency stands before the amount or after it, as a code or as a sign. */
function moneyParts(text: string): { readonly amount: string; readonly currency: string } {
  const [, before = '', amount = '', after = ''] =
    /^([A-Z]{3}|[€£$])?\s*([+-]?\d[\d.,\s]*?)(?:,-)?\s*([A-Z]{3}|[€£$])?$/u.exec(text) ?? [];
  const sign = before === '' ? after : before;
  const isTwice = before !== '' && after !== '';
  return { amount, currency: isTwice ? '' : (currencySigns.get(sign) ?? sign) };
}

/** The two numbers that a text may mean where a number or an amount is wanted; undefined when there is no doubt. */
export function doubtfulNumber({ form }: Field, text: string): TwoReadings | undefined {
  if (form !== 'number' && form !== 'money') return undefined;
  if (form === 'number') return twoReadings(text.trim());
  const { amount, currency } = moneyParts(text.trim());
  const readings = twoReadings(amount);
  if (readings === undefined || currency === '') return undefined;
  const [large, small] = readings.written;
  return { ...readings, written: [`${large} ${currency}`, `${small} ${currency}`] };
}

function option(text: string): ParsedField {
  const [, title = '', consequence = ''] = /^(.+?)(?:\s*:\s+(.+))?$/s.exec(text) ?? [];
  return title === '' ? undefined : { value: [{ title, ...(consequence === '' ? {} : { consequence }) }] };
}

function list(words: readonly string[]): ParsedField {
  const values = words.map((word) => word.trim()).filter((word) => word !== '');
  return values.length === 0 ? undefined : { value: values };
}

/** `a=x,b=y`: each id once. */
function pairs(text: string, parse: (word: string) => ParsedField): ParsedField {
  const entries: [string, unknown][] = [];
  for (const part of text.split(/[,;]/)) {
    const [id = '', word = '', ...more] = part.split('=').map((side) => side.trim());
    const value = parse(word);
    if (id === '' || value === undefined || more.length > 0) return undefined;
    entries.push([id, value.value]);
  }
  return { value: Object.fromEntries(entries) };
}
