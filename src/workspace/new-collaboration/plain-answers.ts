/** Days and numbers in a file of answers, however people wrote them, as the plain ones that are meant. */
import { twoReadings } from '../../domain/parse-number.js';
import { readDay, readNumber } from '../../domain/sheet/read-cell.js';
import { typedCell } from '../../domain/sheet/sheet-cell.js';
import { Failure, type FailurePlace } from '../../errors/failure.js';
import { formOfPart } from './part-answers.js';

export type PlaceOf = (keys: readonly (string | number)[], at?: 'key' | 'value') => FailurePlace;

export interface PlainReading {
  /** How days were written. */
  readonly language: string;
  readonly lines: readonly string[];
  readonly place: PlaceOf;
}

type Values = Readonly<Record<string, unknown>>;

const days: ReadonlySet<string> = new Set(['signed', 'starts', 'ends', 'next-meeting']);

export function linesOf(source: Uint8Array): readonly string[] {
  return new TextDecoder().decode(source).split(/\r?\n/);
}

/** What is neither a day nor a number where one belongs stays as it is. Throws `cell-date-doubtful`, `number-doubtful`. */
export function plainAnswers(value: Values, reading: PlainReading): Values {
  const plain = Object.entries(value).map(([key, answer]): readonly [string, unknown] => {
    if (days.has(key)) return [key, plainDay(answer, [key], reading)];
    if ((key === 'agreed' || key === 'today') && Array.isArray(answer))
      return [key, answer.map((part, index) => plainPart(part, [key, index], reading))];
    return [key, answer];
  });
  return Object.fromEntries(plain);
}

function plainPart(part: unknown, at: readonly (string | number)[], reading: PlainReading): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const plain = Object.entries(part).map(([key, answer]): readonly [string, unknown] => {
    const form = formOfPart(key);
    if (form === 'number') return [key, plainNumber(answer, [...at, key], reading)];
    return [key, form === 'date' || form === 'done' ? plainDay(answer, [...at, key], reading) : answer];
  });
  return Object.fromEntries(plain);
}

function plainDay(
  answer: unknown,
  at: readonly (string | number)[],
  { language, place }: PlainReading,
): unknown {
  if (typeof answer !== 'string') return answer;
  const found = readDay(typedCell(answer), language);
  if (found.fault === undefined) return found.value;
  if (found.fault !== 'doubtful') return answer;
  throw new Failure('usage', 'cell-date-doubtful', { value: answer, readings: found.readings }, place(at));
}

/** The file makes one and two tenths of `1.200`, whatever was meant: what stands there counts. */
function plainNumber(
  answer: unknown,
  at: readonly (string | number)[],
  { lines, place }: PlainReading,
): unknown {
  if (typeof answer !== 'string' && typeof answer !== 'number') return answer;
  const where = place(at);
  const text = typeof answer === 'string' ? answer : writtenAt(where, lines, answer);
  const readings = twoReadings(text);
  if (readings !== undefined) {
    const name = at.at(-1);
    throw new Failure('usage', 'number-doubtful', { name: String(name), value: text, ...readings }, where);
  }
  if (typeof answer === 'number') return answer;
  const found = readNumber(typedCell(answer), true);
  return found.fault === undefined ? found.value : answer;
}

/** As it stands in the file. */
function writtenAt({ line = 1, column = 1 }: FailurePlace, lines: readonly string[], value: number): string {
  const [written] = /^[+-]?\d[\d.,]*/.exec((lines[line - 1] ?? '').slice(column - 1)) ?? [];
  return written?.replace(/,$/, '') ?? String(value);
}
