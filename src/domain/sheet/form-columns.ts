/** The sheets of the form for progress, and their columns: what each holds, and whether it is filled in. */
import type { SheetColumn } from '../sheet.js';

export const formSheets = [
  'measurements',
  'deeds',
  'bottlenecks',
  'new-bottlenecks',
  'successes',
  'improvements',
  'actions',
  'others',
] as const;
export type FormSheet = (typeof formSheets)[number];

export const formColumnKeys = [
  'id', 'agreement', 'goal', 'indicator', 'unit', 'last', 'last-date', 'target', 'target-date', 'expected-now', 'due',
  'value', 'measured-on', 'what', 'kind', 'state-now', 'share-now', 'expected-before', 'state', 'share', 'expected', 'on',
  'bottleneck', 'asked-of-now', 'since', 'new-bottleneck', 'about', 'impact', 'asked-of', 'needed-by', 'success', 'improvement',
  'action', 'new-due', 'note',
] as const; // prettier-ignore
export type FormColumn = (typeof formColumnKeys)[number];

export type FormColumnShape = Pick<SheetColumn, 'width' | 'holds' | 'fillIn' | 'hidden' | 'open'> & {
  readonly key: FormColumn;
};

const shown = (key: FormColumn, width: number, holds: SheetColumn['holds'] = 'text'): FormColumnShape => ({
  key,
  width,
  holds,
});
const filled = (key: FormColumn, width: number, holds: SheetColumn['holds'] = 'text'): FormColumnShape => ({
  key,
  width,
  holds,
  fillIn: true,
});

const id: FormColumnShape = { key: 'id', width: 10, holds: 'text', hidden: true };
const note = filled('note', 40);
const about = filled('about', 34);
const date = 14;
const number = 13;

/** The column with the agreement is left out where there is one. */
export const formColumns: Readonly<Record<FormSheet, readonly FormColumnShape[]>> = {
  measurements: [
    id, shown('agreement', 24), shown('goal', 26), shown('indicator', 36), shown('unit', 10), shown('last', number, 'number'),
    shown('last-date', date, 'date'), shown('target', number, 'number'), shown('target-date', date, 'date'),
    shown('expected-now', number, 'number'), shown('due', date, 'date'), filled('value', number, 'number'),
    filled('measured-on', date, 'date'), note,
  ],
  deeds: [
    id, shown('agreement', 24), shown('what', 44), shown('kind', 13), shown('due', date, 'date'), shown('state-now', 13),
    shown('share-now', number, 'number'), shown('expected-before', date, 'date'), filled('state', 15), filled('share', number, 'number'),
    filled('expected', date, 'date'), filled('on', date, 'date'), note,
  ],
  bottlenecks: [
    id, shown('agreement', 24), shown('bottleneck', 44), shown('asked-of-now', 26), shown('due', date, 'date'), shown('since', date, 'date'),
    shown('state-now', 13), filled('state', 15), filled('on', date, 'date'), note,
  ],
  'new-bottlenecks': [
    id, shown('agreement', 24), filled('new-bottleneck', 44), about, filled('impact', 36), { ...filled('asked-of', 28), open: true },
    filled('needed-by', date, 'date'), filled('on', date, 'date'), note,
  ],
  successes: [id, shown('agreement', 24), filled('success', 56), about, filled('on', date, 'date'), note],
  improvements: [id, shown('agreement', 24), filled('improvement', 56), about, filled('on', date, 'date'), note],
  actions: [
    id, shown('agreement', 24), shown('action', 48), shown('kind', 13), shown('due', date, 'date'), filled('state', 15),
    filled('new-due', date, 'date'), filled('on', date, 'date'), note,
  ],
  others: [shown('agreement', 24), shown('what', 60), shown('kind', 24), shown('due', date, 'date')],
}; // prettier-ignore
