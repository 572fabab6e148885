/** The sheets of the form for expectations, and their columns: what each holds, and whether it is filled in. */
import type { SheetColumn } from '../sheet.js';

export const wishSheets = ['expected', 'offered', 'answers'] as const;
export type WishSheet = (typeof wishSheets)[number];

export type WishColumn =
  | 'id'
  | 'of'
  | 'what'
  | 'interest'
  | 'concern'
  | 'due'
  | 'to'
  | 'offer'
  | 'possible-by'
  | 'meets'
  | 'by'
  | 'wish'
  | 'because'
  | 'worry'
  | 'wished-by'
  | 'state-now'
  | 'answer'
  | 'reason'
  | 'met-by';

type WishColumnShape = Pick<SheetColumn, 'width' | 'holds' | 'fillIn' | 'hidden'> & {
  readonly key: WishColumn;
};

const shown = (key: WishColumn, width: number, holds: SheetColumn['holds'] = 'text'): WishColumnShape => ({
  key,
  width,
  holds,
});
const filled = (key: WishColumn, width: number, holds: SheetColumn['holds'] = 'text'): WishColumnShape => ({
  ...shown(key, width, holds),
  fillIn: true,
});
const id: WishColumnShape = { key: 'id', width: 4, holds: 'text', hidden: true };
const date = 16;

export const wishColumns: Readonly<Record<WishSheet, readonly WishColumnShape[]>> = {
  expected: [
    id, filled('of', 30), filled('what', 48), filled('interest', 36), filled('concern', 36), filled('due', date, 'date'),
  ],
  offered: [id, filled('to', 30), filled('offer', 48), filled('possible-by', date, 'date'), filled('meets', 48)],
  answers: [
    id, shown('by', 24), shown('wish', 44), shown('because', 28), shown('worry', 28), shown('wished-by', date, 'date'),
    shown('state-now', 14), filled('answer', 16), filled('reason', 36), filled('met-by', date, 'date'),
  ],
}; // prettier-ignore
