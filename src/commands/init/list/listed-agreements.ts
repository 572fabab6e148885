/** What the rows of a list say, agreement by agreement. */
import type { ListTable } from '../../../domain/sheet/agreement-list.js';
import type {
  AgreedPart,
  Figure,
  Standing,
} from '../../../workspace/new-collaboration/running/running-collaboration.js';
import { plainName } from '../../../workspace/new-collaboration/running/item-names.js';
import { splitNames } from '../party-names.js';
import { whetherDone } from './whether-done.js';
import { listCells, type ListCells, type ListReading } from './list-cells.js';

/** One agreement as the list tells it; what it does not tell is absent. */
export interface ListedAgreement {
  readonly title: string;
  readonly parties: string[];
  purpose?: string | undefined;
  signed?: string | undefined;
  starts?: string | undefined;
  ends?: string | undefined;
  document?: string | undefined;
  readonly agreed: AgreedPart[];
  readonly standing: Standing[];
}

/** @param usualTitle of the agreement where no column names one */
export function listedAgreements(
  tables: readonly ListTable[],
  usualTitle: string,
  reading: ListReading,
): readonly ListedAgreement[] {
  const found = new Map<string, ListedAgreement>();
  const agreementOf = (title: string): ListedAgreement => {
    const known = found.get(plainName(title));
    if (known !== undefined) return known;
    const added: ListedAgreement = { title, parties: [], agreed: [], standing: [] };
    found.set(plainName(title), added);
    return added;
  };
  // Names that stand in a column of their own are all there are: others are slips.
  const named = new Set<ListedAgreement>();
  const rows: { readonly cells: ListCells; readonly agreement: ListedAgreement }[] = [];
  for (const table of tables) {
    let title: string | undefined;
    for (const row of table.rows) {
      const cells = listCells(table, row, reading);
      // A title stands for the rows below it, as in merged cells.
      title = cells.text('agreement') ?? title;
      const agreement = agreementOf(title ?? usualTitle);
      rows.push({ cells, agreement });
      const parties = splitNames(cells.text('parties') ?? '');
      for (const party of parties) addParty(agreement, party);
      if (parties.length > 0) named.add(agreement);
    }
  }
  for (const { cells, agreement } of rows) {
    const who = cells.text('who');
    if (who !== undefined && !named.has(agreement)) addParty(agreement, who);
  }
  for (const { cells, agreement } of rows) {
    const partyOf = (column: 'who' | 'of'): string | undefined => {
      const name = cells.text(column);
      if (name === undefined) return undefined;
      const known = agreement.parties.find((one) => plainName(one) === plainName(name));
      if (known === undefined) cells.refuseName(column, name, agreement.parties);
      return known;
    };
    addRow(cells, agreement, partyOf, reading);
  }
  return [...found.values()];
}

function addParty({ parties }: ListedAgreement, name: string): string {
  const known = parties.find((one) => plainName(one) === plainName(name));
  if (known === undefined) parties.push(name);
  return known ?? name;
}

type PartyOf = (column: 'who' | 'of') => string | undefined;

function addRow(
  cells: ListCells,
  agreement: ListedAgreement,
  partyOf: PartyOf,
  { today, messages }: ListReading,
): void {
  addHead(cells, agreement);
  const who = partyOf('who');
  const words = cells.text('what');
  const goal = cells.text('goal');
  const figure = figureOf(cells, words === undefined);
  if (goal !== undefined)
    addGoal(agreement, goal, { cells, who: words === undefined ? who : undefined, figure });
  if (words !== undefined) {
    if (who === undefined && !cells.has('who')) cells.need('who', 'what');
    const by = cells.day('by');
    const done = whetherDone(cells, messages);
    // Of what is not due yet everybody knows that it may be undone.
    const isSaid = done !== 'not' || (by !== undefined && by < today);
    agreement.agreed.push({
      kind: 'commitment',
      words,
      ...defined({ who, by, article: cells.text('article'), serves: goal, done: isSaid ? done : undefined }),
    });
  }
  addStanding(cells, agreement, { who, goal, figure, of: partyOf('of'), today });
}

/** The first that says it holds. */
function addHead(cells: ListCells, agreement: ListedAgreement): void {
  agreement.purpose ??= cells.text('purpose');
  agreement.signed ??= cells.pastDay('signed');
  agreement.starts ??= cells.day('starts');
  agreement.ends ??= cells.day('ends');
  agreement.document ??= cells.text('document');
}

function addGoal(
  { agreed }: ListedAgreement,
  words: string,
  {
    cells,
    who,
    figure,
  }: { readonly cells: ListCells; readonly who: string | undefined; readonly figure: Figure | undefined },
): void {
  const at = agreed.findIndex((part) => part.kind === 'goal' && plainName(part.words) === plainName(words));
  const known = agreed[at];
  const more = defined({ who: known?.who ?? who, figure: known?.figure ?? figure });
  if (known !== undefined) agreed[at] = { ...known, ...more };
  else {
    const article = cells.has('what') ? undefined : cells.text('article');
    agreed.push({ kind: 'goal', words, ...more, ...defined({ article }) });
  }
}

/** @param isOfGoal whether the day in the row is that of the goal */
function figureOf(cells: ListCells, isOfGoal: boolean): Figure | undefined {
  const definition = cells.text('measure');
  if (definition === undefined) return undefined;
  const unit = cells.text('unit');
  if (unit === undefined) cells.need('unit', 'measure');
  const numbers = { baseline: cells.number('baseline'), target: cells.number('target') };
  return {
    definition,
    unit: unit ?? '',
    ...defined({ ...numbers, targetDate: isOfGoal ? cells.day('by') : undefined }),
  };
}

interface Beside {
  readonly who: string | undefined;
  readonly of: string | undefined;
  readonly goal: string | undefined;
  readonly figure: Figure | undefined;
  readonly today: string;
}

function addStanding(cells: ListCells, { standing }: ListedAgreement, beside: Beside): void {
  const { who, of: askedOf, goal, figure, today } = beside;
  const value = cells.number('value');
  if (figure !== undefined && value !== undefined) {
    const date = cells.pastDay('date') ?? today;
    standing.push({ kind: 'measurement', figure, value, date, ...defined({ goal, who }) });
  } else if (value !== undefined) cells.need('measure', 'value');
  const stuck = cells.text('bottleneck');
  if (stuck !== undefined) {
    const more = { impact: cells.text('impact'), askedOf, neededBy: cells.day('needed-by') };
    standing.push({
      kind: 'bottleneck',
      title: stuck,
      date: cells.pastDay('since') ?? today,
      ...defined(more),
    });
  }
  const reached = cells.text('milestone');
  if (reached === undefined) return;
  const date = cells.pastDay('met');
  if (date === undefined) {
    if (!cells.has('met')) cells.need('met', 'milestone');
  } else standing.push({ kind: 'milestone', title: reached, date, ...defined({ who }) });
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is not there. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
}
