/** Money and other contributions: agreed, delivered, changes, and grants that must be spent in time. */
import { add, compare, decimal, formatDecimal, sum, sumMoney, zero } from '../../domain/decimal.js';
import type { Contribution } from '../../domain/schema-types.js';
import { referenceId } from '../../domain/party-references.js';
import { activeItems, type TypedItem } from '../../domain/typed-items.js';
import { onDate, text, type Block, type Content } from '../document.js';
import { column, heading, names, nothing, phrase, separated, spaced, table } from '../content.js';
import type { NameOf } from '../names.js';
import { raisedItems } from '../raised-items.js';
import { titleOfRaised } from '../raised-title.js';
import type { ReportInput } from '../report-input.js';
import { dateWithLateness } from '../date-with-lateness.js';

export function buildMoney(input: ReportInput, nameOf: NameOf): readonly Block[] {
  const contributions = activeItems(input.items, 'contributions');
  const blocks = [
    ...budgetLine(input),
    ...(contributions.length === 0 ? [] : [contributionsTable(contributions, input, nameOf)]),
    ...changesTable(input),
  ];
  return blocks.length === 0
    ? []
    : [heading(2, 'money', phrase({ code: 'report.money', data: {} })), ...blocks];
}

function budgetLine({ agreement }: ReportInput): readonly Block[] {
  const total = agreement.terms.budget?.total;
  return total === undefined
    ? []
    : [{ type: 'paragraph', content: phrase({ code: 'report.budget-total', data: { total } }) }];
}

function contributionsTable(
  contributions: readonly TypedItem<Contribution>[],
  input: ReportInput,
  nameOf: NameOf,
): Block {
  const columns = [
    column({ code: 'report.column-contribution', data: {} }, { header: true }),
    column({ code: 'report.column-from', data: {} }),
    column({ code: 'report.column-agreed', data: {} }),
    column({ code: 'report.column-delivered', data: {} }),
    column({ code: 'report.column-due', data: {} }),
  ];
  const rows = contributions.map(({ path, value }) => [
    [text(value.what)],
    names([referenceId(value.from)], nameOf),
    agreedCell(value),
    deliveredCell(path, value, input),
    dueCell(path, value, input),
  ]);
  return table(phrase({ code: 'report.contributions', data: {} }), columns, rows);
}

function agreedCell({ amount, share, quantity, formula }: Contribution): Content {
  return separated(
    amount === undefined ? nothing : [{ type: 'money', money: amount }],
    quantity === undefined
      ? nothing
      : [{ type: 'number', value: String(quantity.value), unit: quantity.unit }],
    share === undefined ? nothing : shareWords(share),
    formula === undefined ? nothing : [text(formula)],
  );
}

function shareWords({ percent, fraction, parts, rest, of }: NonNullable<Contribution['share']>): Content {
  if (percent !== undefined) return phrase({ code: 'report.share-of', data: { percent, of } });
  if (fraction !== undefined) return phrase({ code: 'report.share-fraction', data: { fraction, of } });
  if (parts !== undefined) return phrase({ code: 'report.share-parts', data: { parts, of } });
  return phrase({ code: rest === true ? 'report.share-rest' : 'report.share-tiers', data: { of } });
}

function deliveredCell(path: string, value: Contribution, input: ReportInput): Content {
  const { quantity } = value;
  const delivered = input.state.contributions.get(path) ?? [];
  if (delivered.length === 0) return phrase({ code: 'report.nothing-delivered', data: {} });
  const paid = sumMoney(delivered.flatMap(({ entry }) => (entry.amount === undefined ? [] : [entry.amount])));
  const units = delivered.reduce(
    (so, { entry }) => (entry.quantity === undefined ? so : add(so, decimal(entry.quantity))),
    zero,
  );
  const came = separated(
    ...paid.map((money): Content => [{ type: 'money', money }]),
    compare(units, zero) === 0
      ? nothing
      : [
          {
            type: 'number',
            value: formatDecimal(units),
            ...(quantity === undefined ? {} : { unit: quantity.unit }),
          },
        ],
  );
  return spaced(
    came,
    isComplete(path, value, input) ? phrase({ code: 'report.complete', data: {} }) : nothing,
  );
}

/** Whether all that was agreed has come: the amount, in its own currency, and the quantity. */
function isComplete(path: string, { amount, quantity }: Contribution, { state }: ReportInput): boolean {
  const delivered = (state.contributions.get(path) ?? []).map(({ entry }) => entry);
  if (delivered.length === 0 || (amount === undefined && quantity === undefined)) return false;
  const paid = delivered.flatMap((entry) =>
    entry.amount !== undefined && entry.amount.currency === amount?.currency
      ? [decimal(entry.amount.amount)]
      : [],
  );
  const units = delivered.flatMap((entry) => (entry.quantity === undefined ? [] : [decimal(entry.quantity)]));
  return (
    (amount === undefined || compare(sum(paid), decimal(amount.amount)) >= 0) &&
    (quantity === undefined || compare(sum(units), decimal(quantity.value)) >= 0)
  );
}

/** A date that has passed is only told of what is not complete. */
function dueCell(path: string, value: Contribution, input: ReportInput): Content {
  const { due, grant } = value;
  const complete = isComplete(path, value, input);
  return separated(
    due === undefined ? nothing : complete ? [onDate(due)] : dateWithLateness(due, input.today),
    grant?.['spend-by'] === undefined
      ? nothing
      : phrase({ code: 'report.spend-by', data: { date: grant['spend-by'] } }),
  );
}

function changesTable({ state }: ReportInput): readonly Block[] {
  const changes = raisedItems(state, 'change');
  if (changes.length === 0) return [];
  const columns = [
    column({ code: 'report.column-change', data: {} }, { header: true }),
    column({ code: 'report.column-effect', data: {} }),
    column({ code: 'report.column-status', data: {} }),
  ];
  const rows = changes.map(({ says, path, state: now, since }) => [
    titleOfRaised({ says, path }),
    separated(
      says.amount === undefined ? nothing : [{ type: 'money', money: says.amount }],
      says.delay === undefined ? nothing : phrase({ code: 'report.delay', data: { period: says.delay } }),
    ),
    phrase({ code: 'report.change-state', data: { state: now, since } }),
  ]);
  const approved = changes.filter(({ state: now }) => now === 'approved' || now === 'carried-out');
  const totals = sumMoney(approved.flatMap(({ says }) => (says.amount === undefined ? [] : [says.amount])));
  return [
    table(phrase({ code: 'report.changes', data: {} }), columns, rows),
    ...totals.map((total): Block => ({
      type: 'paragraph',
      content: phrase({ code: 'report.changes-total', data: { total } }),
    })),
  ];
}
