/** What is wrong with a value that is not in its form, and what was most likely meant. */
import type { Field } from '../../domain/entry-fields.js';
import { doubtfulNumber, fieldExamples } from '../../domain/parse-field.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { inForm } from '../../workspace/schema/suggest.js';

/** For a value on the command line. */
export function malformedOption(option: string, field: Field, value: string): Failure {
  const example = fieldExamples[field.form];
  return (
    doubtful(option, field, value) ??
    new Failure('usage', 'option-value-malformed', { option, value, example, ...likely(field, value) })
  );
}

/** For a value in a row of a file. */
export function malformedCell(name: string, field: Field, value: string): Failure {
  const isChoice = field.form === 'choice';
  const example = isChoice
    ? (field.choices ?? []).join(' | ')
    : fieldExamples[field.form].replaceAll('"', '');
  return (
    doubtful(name, field, value) ??
    new Failure('usage', 'row-value-malformed', { field: name, value, example, ...likely(field, value) })
  );
}

/** For an answer: what to write instead. */
export function malformedAnswer(field: Field, answer: string, messages: Messages): string {
  const readings = doubtfulNumber(field, answer);
  if (readings !== undefined) return messages.phrase({ code: 'progress.say-doubt', data: readings });
  const { suggestion } = likely(field, answer);
  if (suggestion !== undefined) return messages.phrase({ code: 'progress.say-meant', data: { suggestion } });
  const example = fieldExamples[field.form].replaceAll('"', '');
  return messages.phrase({ code: 'progress.say-form', data: { example } });
}

function doubtful(name: string, field: Field, value: string): Failure | undefined {
  const readings = doubtfulNumber(field, value);
  return readings && new Failure('usage', 'number-doubtful', { name, value, ...readings });
}

function likely({ form }: Field, value: string): { readonly suggestion?: string } {
  const suggestion = form === 'date' ? inForm('date', value) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}
