/** `--actual <what>=<amount>`: what is asked, in which agreement, and what the agreement answers. */
import { parseDecimal, type Decimal } from '../../domain/decimal.js';
import { nearest } from '../../domain/nearest.js';
import { answer } from '../../domain/shares/answer.js';
import { askable, askedPath } from '../../domain/shares/askable.js';
import { withPayments, type AnswerWithPayments } from '../../domain/shares/payments.js';
import { Failure } from '../../errors/failure.js';
import type { ReportInput } from '../../reports/report-input.js';

const example = 'budget/pools/works=1250000';

export interface ActualAnswers {
  readonly input: ReportInput;
  readonly answers: readonly AnswerWithPayments[];
}

/** Agreements that can answer, in the order they were opened. */
export function actualAnswers(
  asked: readonly string[],
  inputs: readonly ReportInput[],
): readonly ActualAnswers[] {
  const found = asked.flatMap((value) => answersTo(value, inputs));
  return inputs.flatMap((input) => {
    const answers = found.filter((one) => one.input === input).flatMap((one) => one.answers);
    return answers.length === 0 ? [] : [{ input, answers }];
  });
}

function answersTo(value: string, inputs: readonly ReportInput[]): readonly ActualAnswers[] {
  const [, agreement, path, figures] = parseAsked(value);
  const open = inputs.filter((input) => agreement === undefined || input.agreement.id === agreement);
  const meant = open.flatMap((input) => {
    const full = askedPath(path, input.items);
    return full === undefined ? [] : [{ input, full }];
  });
  if (meant.length === 0) throw unknown(path, open.length === 0 ? inputs : open);
  return meant.map(({ input, full }) => {
    const answers = answer(full, figures, input.items);
    if (answers === undefined) throw malformed(value, exampleFor(full, input));
    return { input, answers: answers.map((one) => withPayments(one, input.state)) };
  });
}

function parseAsked(
  value: string,
): readonly [value: string, agreement: string | undefined, path: string, figures: readonly Decimal[]] {
  const [, agreement, path = '', amounts = ''] =
    /^(?:([a-z0-9-]+):)?([a-z0-9-/]+)=(.+)$/.exec(value.trim()) ?? [];
  const figures = amounts
    .split(':')
    .map((amount) => (/^\d+(\.\d+)?$/.test(amount) ? parseDecimal(amount) : null));
  const known = figures.filter((figure) => figure !== null);
  if (path === '' || known.length < figures.length) throw malformed(value, example);
  return [value, agreement, path, known];
}

function exampleFor(path: string, { items }: ReportInput): string {
  const { measure } = items.terms.budget?.recalibration?.[Number(path.split('/').at(-1))] ?? {};
  return `${path}=${Object.values(measure?.values ?? { one: 1_250_000 }).join(':')}`;
}

function malformed(value: string, written: string): Failure<'option-value-malformed'> {
  return new Failure('usage', 'option-value-malformed', { option: '--actual', value, example: written });
}

function unknown(path: string, inputs: readonly ReportInput[]): Failure<'cost-unknown'> {
  const known = [...new Set(inputs.flatMap(({ items }) => askable(items)))];
  const suggestion = nearest(path, known) ?? nearest(path, known.map(last));
  return new Failure('usage', 'cost-unknown', {
    path,
    known,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

function last(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
