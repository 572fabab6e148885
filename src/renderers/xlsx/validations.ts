/** What a cell accepts: one of its choices, a number or a date; and the hint it shows. */
import type { Sheet, SheetColumn } from '../../domain/sheet.js';
import { cellRef, columnName } from '../../domain/sheet/sheet-cell.js';
import { xmlAttribute, xmlText } from '../xml-text.js';
import type { SheetLayout } from './layout.js';
import { quotedTab } from './package.js';
import type { SheetContext } from './worksheet.js';

/** Excel refuses longer ones. */
const longestHint = 255;
const longestTitle = 32;

export function validationsXml(sheet: Sheet, layout: SheetLayout, context: SheetContext): string {
  const all = sheet.columns.flatMap((column, index) =>
    column.fillIn === true ? ofColumn({ sheet, column, index, layout, context }) : [],
  );
  return all.length === 0
    ? ''
    : `<dataValidations count="${String(all.length)}">${all.join('')}</dataValidations>`;
}

interface ColumnPlace {
  readonly sheet: Sheet;
  readonly column: SheetColumn;
  readonly index: number;
  readonly layout: SheetLayout;
  readonly context: SheetContext;
}

/** One for each different list of choices in the column. */
function ofColumn(place: ColumnPlace): readonly string[] {
  const { sheet, column, index, layout } = place;
  const rowsByChoices = new Map<string, { choices: readonly string[] | undefined; rows: number[] }>();
  for (let row = layout.firstRow; row <= layout.lastRow; row += 1) {
    const choices = sheet.rows[row - layout.firstRow]?.choices?.[column.key] ?? column.choices;
    const key = JSON.stringify(choices ?? null);
    const same = rowsByChoices.get(key) ?? { choices, rows: [] };
    same.rows.push(row);
    rowsByChoices.set(key, same);
  }
  return [...rowsByChoices.values()].flatMap(({ choices, rows }) => {
    const rule = ruleFor(column, choices, place.context);
    return rule === undefined ? [] : [validation(rule, column, ranges(index, rows))];
  });
}

interface ValidationRule {
  readonly attributes: string;
  readonly formula: string;
}

function ruleFor(
  { holds, open, hint }: SheetColumn,
  choices: readonly string[] | undefined,
  { lists, listsTab }: SheetContext,
): ValidationRule | undefined {
  if (choices !== undefined && choices.length > 0) {
    const name = columnName(lists.indexOf(choices));
    const range = `${quotedTab(listsTab)}!$${name}$1:$${name}$${String(choices.length)}`;
    const strict = open === true ? '' : ' showErrorMessage="1"';
    return { attributes: `type="list"${strict}`, formula: `<formula1>${xmlText(range)}</formula1>` };
  }
  // A warning, not a wall: what was meant may be written in words, and reading the form back says what it cannot read.
  const warned = 'errorStyle="warning" operator="greaterThan" showErrorMessage="1"';
  if (holds === 'number')
    return { attributes: `type="decimal" ${warned}`, formula: '<formula1>-1E+100</formula1>' };
  if (holds === 'date') return { attributes: `type="date" ${warned}`, formula: '<formula1>1</formula1>' };
  return hint === undefined ? undefined : { attributes: '', formula: '' };
}

function validation(
  { attributes, formula }: ValidationRule,
  { title, hint }: SheetColumn,
  range: string,
): string {
  const shown =
    hint === undefined
      ? ''
      : ` showInputMessage="1" promptTitle="${xmlAttribute(cut(title, longestTitle))}" prompt="${xmlAttribute(cut(hint, longestHint))}"`;
  return `<dataValidation ${attributes} allowBlank="1"${shown} sqref="${range}">${formula}</dataValidation>`;
}

function cut(text: string, units: number): string {
  return text.length <= units ? text : `${text.slice(0, units - 1).trimEnd()}…`;
}

/** `D5:D8 D11`: rows that follow each other together. */
function ranges(column: number, rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? cellRef(column, first) : `${cellRef(column, first)}:${cellRef(column, last)}`,
    )
    .join(' ');
}
