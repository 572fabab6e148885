/** Days and numbers as people type them: read as in the cells of a form, with what is wrong in words. */
import { readDay, readNumber } from '../../domain/sheet/read-cell.js';
import { twoReadings } from '../../domain/parse-number.js';
import { typedCell } from '../../domain/sheet/sheet-cell.js';
import type { Messages, Sentence } from '../../messages/messages.js';

export type Typed<T> = { readonly fault?: undefined; readonly value: T } | { readonly fault: string };

export function typedDay(text: string, messages: Messages): Typed<string> {
  const read = readDay(typedCell(text), messages.language);
  if (read.fault === undefined) return read;
  if (read.fault !== 'doubtful') return { fault: messages.phrase({ code: 'init.say-date', data: {} }) };
  const { readings } = read;
  return { fault: whole(messages.failure('cell-date-doubtful', { value: text.trim(), readings })) };
}

/** @param name what it is the number of */
export function typedNumber(text: string, name: string, messages: Messages): Typed<number> {
  const read = readNumber(typedCell(text), true);
  if (read.fault === undefined) return read;
  if (read.fault !== 'doubtful') return { fault: messages.phrase({ code: 'init.say-number', data: {} }) };
  const value = text.trim();
  const { readings: meant } = read;
  const written = twoReadings(value)?.written ?? meant;
  return { fault: whole(messages.failure('number-doubtful', { name, value, meant, written })) };
}

function whole({ message, remedy }: Sentence): string {
  return `${message} ${remedy}`;
}
