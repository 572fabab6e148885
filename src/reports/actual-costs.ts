/** Who owes what at an actual amount, every part with the sum it comes from. */
import {
  compare,
  decimal,
  formatDecimal,
  subtract,
  toNumber,
  zero,
  type Decimal,
} from '../domain/decimal.js';
import type { ItemIndex } from '../domain/item-index.js';
import { partyName } from '../domain/party-references.js';
import type { Phrase } from '../domain/phrases.js';
import type { Money } from '../domain/schema-types.js';
import type { CostStep } from '../domain/shares/cost-steps.js';
import type { AnswerWithPayments, OwedAndPaid } from '../domain/shares/payments.js';
import { column, heading, nothing, phrase, table } from './content.js';
import { paragraph, say, strong, text, type Block, type Content } from './document.js';

interface Context {
  readonly items: ItemIndex;
  readonly money: (amount: Decimal) => Money;
}

export function buildActualCosts(answers: readonly AnswerWithPayments[], items: ItemIndex): readonly Block[] {
  return answers.flatMap((answer, place) => {
    const money = (amount: Decimal): Money => ({ amount: toNumber(amount), currency: answer.currency });
    const title =
      answer.title === null ? [{ type: 'code' as const, text: answer.path }] : [text(answer.title)];
    return [heading(2, `actual-${place + 1}`, title), ...answerBlocks(answer, { items, money })];
  });
}

function answerBlocks(answer: AnswerWithPayments, context: Context): readonly Block[] {
  if (answer.kind === 'shared') return sharedBlocks(answer, context);
  if (answer.kind === 'recalibration') return movedBlocks(answer, context);
  const { money, items } = context;
  const row =
    answer.kind === 'repayment'
      ? [
          [text(partyName(answer.by, items))],
          phrase({ code: 'cost.step.repayment', data: {} }),
          phrase(partOf(answer.ratio, money(answer.value))),
          [strongMoney(money(answer.amount))],
        ]
      : [
          [text(partyName(answer.party, items))],
          phrase({ code: 'cost.step.index', data: { limited: answer.now.limited } }),
          phrase(indexSum(answer, money)),
          [strongMoney(money(answer.now.amount))],
        ];
  return [owedTable([row])];
}

function indexSum(answer: Extract<AnswerWithPayments, { kind: 'indexed' }>, money: Context['money']): Phrase {
  const { before, figure, base } = answer;
  const data = { amount: money(before), figure: formatDecimal(figure), base: formatDecimal(decimal(base)) };
  return { code: 'cost.sum.index', data };
}

function sharedBlocks(
  { workedOut }: Extract<AnswerWithPayments, { kind: 'shared' }>,
  context: Context,
): readonly Block[] {
  const { actual, shared, owed, unassigned } = workedOut;
  const { money, items } = context;
  const rooms = owed.flatMap(({ party, contingency }): readonly Block[] => {
    if (contingency === null) return [];
    const { percent, amount, for: purpose } = contingency;
    const data = { party: partyName(party, items), percent: String(percent), amount: money(amount) };
    const code = 'cost.contingency';
    return [paragraph(say({ code, data: purpose === null ? data : { ...data, for: purpose } }))];
  });
  const held = toNumber(shared) === toNumber(actual);
  return [
    paragraph(
      say({ code: 'cost.actual', data: { actual: money(actual) } }),
      ...(held ? [] : [text(' '), say({ code: 'cost.shared', data: { shared: money(shared) } })]),
    ),
    owedTable(owed.flatMap((one) => owedRows(one, context))),
    ...rooms,
    ...(toNumber(unassigned) === 0
      ? []
      : [paragraph(say({ code: 'cost.unassigned', data: { amount: money(unassigned) } }))]),
  ];
}

function owedTable(rows: readonly (readonly Content[])[]): Block {
  const columns = [
    column({ code: 'report.column-who', data: {} }, { header: true }),
    column({ code: 'cost.column-part', data: {} }),
    column({ code: 'cost.column-sum', data: {} }),
    column({ code: 'cost.column-amount', data: {} }, { align: 'end' }),
  ];
  return table(phrase({ code: 'cost.owed', data: {} }), columns, rows);
}

function owedRows(
  { party, to, steps, total, paid, left }: OwedAndPaid,
  { items, money }: Context,
): readonly (readonly Content[])[] {
  const name = [text(partyName(party, items))];
  const rows = steps.flatMap((step) =>
    sumsOf(step, money).map((sum, place) => [
      phrase(stepWords(step)),
      sum === null ? nothing : phrase(sum),
      place === 0 ? [{ type: 'money' as const, money: money(step.amount) }] : nothing,
    ]),
  );
  const receiver = to === null ? {} : { to: partyName(to, items) };
  const last = [[strong(say({ code: 'cost.total', data: receiver }))], nothing, [strongMoney(money(total))]];
  // Once: the rows below it are its own.
  return [...rows, last, ...paymentRows(paid, left, money)].map((row, place) => [
    place === 0 ? name : nothing,
    ...row,
  ]);
}

function paymentRows(paid: Decimal, left: Decimal, money: Context['money']): readonly (readonly Content[])[] {
  if (compare(paid, zero) === 0) return [];
  const isTooMuch = compare(left, zero) < 0;
  const rest = isTooMuch ? subtract(zero, left) : left;
  const code = isTooMuch ? 'cost.overpaid' : 'cost.left';
  return [
    [phrase({ code: 'cost.paid', data: {} }), nothing, [{ type: 'money', money: money(paid) }]],
    [[strong(say({ code, data: {} }))], nothing, [strongMoney(money(rest))]],
  ];
}

function strongMoney(money: Money): Content[number] {
  return strong({ type: 'money', money });
}

function stepWords(step: CostStep): Phrase {
  if (step.step === 'surcharge') {
    return { code: 'cost.step.surcharge', data: step.for === undefined ? {} : { for: step.for } };
  }
  if (step.step === 'cap') {
    return { code: 'cost.step.cap', data: step.unless === undefined ? {} : { unless: step.unless } };
  }
  return { code: `cost.step.${step.step}`, data: {} };
}

/** One for each stretch of a share; null where the step is a sum by itself. */
function sumsOf(step: CostStep, money: Context['money']): readonly (Phrase | null)[] {
  switch (step.step) {
    case 'share':
      return step.parts.length === 0 ? [null] : step.parts.map(({ ratio, of }) => partOf(ratio, money(of)));
    case 'surcharge':
    case 'vat':
      return [{ code: 'cost.sum.percent', data: { percent: String(step.percent), of: money(step.of) } }];
    case 'cap':
    case 'grant-maximum':
      return [{ code: 'cost.sum.at-most', data: { limit: money(step.cap) } }];
    case 'floor':
      return [{ code: 'cost.sum.at-least', data: { limit: money(step.floor) } }];
    case 'above-cap':
    case 'rounding':
      return [null];
  }
}

function partOf({ part, whole }: { readonly part: Decimal; readonly whole: Decimal }, of: Money): Phrase {
  const [over, under] = [formatDecimal(part), formatDecimal(whole)];
  if (under === '100') return { code: 'cost.sum.percent', data: { percent: over, of } };
  return { code: 'cost.sum.part', data: { part: over, whole: under, of } };
}

function movedBlocks(
  { result, threshold, unit, shares }: Extract<AnswerWithPayments, { kind: 'recalibration' }>,
  { items }: Context,
): readonly Block[] {
  const { change, moved, figures } = result;
  const data = { change: formatDecimal(change), threshold: String(threshold) };
  const columns = [
    column({ code: 'report.column-who', data: {} }, { header: true }),
    column({ code: 'cost.column-agreed', data: {} }),
    column({ code: 'cost.column-now', data: {} }),
  ];
  const figure = (value: Decimal, share: Decimal): Content =>
    phrase({
      code: 'cost.figure',
      data: { figure: formatDecimal(value), unit, percent: formatDecimal(share, 2) },
    });
  const rows = figures.map(({ party, agreed, actual, shareAgreed, shareActual }) => [
    [text(partyName(party, items))],
    figure(agreed, shareAgreed),
    figure(actual, shareActual),
  ]);
  return [
    paragraph(say(moved ? { code: 'cost.moved', data } : { code: 'cost.not-moved', data })),
    table(phrase({ code: 'cost.figures', data: {} }), columns, rows),
    ...shares.map(({ party, before, after }) => {
      const words = { party: partyName(party, items), before: String(before), after: formatDecimal(after) };
      return paragraph(say({ code: 'cost.new-share', data: words }));
    }),
  ];
}
