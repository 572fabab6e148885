/** Parsers for values of options; each throws a `Failure` that says how to write it. */
import { isDate } from '../../domain/calendar-date.js';
import { Failure } from '../../errors/failure.js';

export function isoDate(option: string): (value: string) => string {
  return (value) => {
    if (isDate(value)) return value;
    throw new Failure('usage', 'option-value-malformed', { option, value, example: '2027-06-30' });
  };
}

/** For options that may be given several times. */
export function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}
