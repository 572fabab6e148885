/** What drop-downs offer, each different list once: it stands on a hidden tab, as a cell takes any text and a formula does not. */
import type { Sheet } from '../../domain/sheet.js';

export interface ChoiceLists {
  readonly all: readonly (readonly string[])[];
  /** The position in `all`. */
  indexOf(choices: readonly string[]): number;
}

export function choiceLists(sheets: readonly Sheet[]): ChoiceLists {
  const positions = new Map<string, number>();
  const all: (readonly string[])[] = [];
  const add = (choices: readonly string[] | undefined): void => {
    if (choices === undefined || choices.length === 0 || positions.has(keyOf(choices))) return;
    positions.set(keyOf(choices), all.length);
    all.push(choices);
  };
  for (const { columns, rows } of sheets) {
    for (const column of columns) add(column.choices);
    for (const { choices = {} } of rows) Object.values(choices).forEach(add);
  }
  return { all, indexOf: (choices) => positions.get(keyOf(choices)) ?? -1 };
}

function keyOf(choices: readonly string[]): string {
  return JSON.stringify(choices);
}
