/** What a row of a form is about: by its hidden first cell, in the agreement as it is now. */
import type { AgreementFile } from '../../../domain/folder.js';
import { itemsOf, type ItemIndex } from '../../../domain/item-index.js';
import type { FormColumn, FormSheet } from '../../../domain/sheet/form-columns.js';
import type { TableRow } from '../../../domain/sheet/find-tables.js';
import type { AgreementState } from '../../../domain/state.js';
import { isActive } from '../../../domain/typed-items.js';
import type { FailureData } from '../../../errors/failure-data.js';
import { foldEntries } from '../../../history/fold-entries.js';

export interface KnownAgreement {
  readonly id: string;
  readonly items: ItemIndex;
  readonly state: AgreementState;
}

export interface KnownAgreements {
  /** Of those in which the party takes part. */
  readonly ids: readonly string[];
  /** Undefined for those that are not there. */
  get(id: string): KnownAgreement | undefined;
}

/** Each is looked through once. */
export function knownAgreements(
  agreements: ReadonlyMap<string, AgreementFile>,
  party: string,
): KnownAgreements {
  const own = new Map([...agreements].filter(([, { terms }]) => Object.hasOwn(terms.parties, party)));
  const known = new Map<string, KnownAgreement>();
  return {
    ids: [...own.keys()],
    get: (id) => {
      const agreement = own.get(id);
      if (agreement === undefined || known.has(id)) return known.get(id);
      const items = itemsOf(agreement);
      const one = { id, items, state: foldEntries(agreement, { items }) };
      known.set(id, one);
      return one;
    },
  };
}

export interface Subject {
  readonly agreement: KnownAgreement;
  readonly path: string;
  /** By which the row is known when it is read again. */
  readonly key: string;
}

/** The sheets of new things, and the column of their title. */
export const newThings: ReadonlyMap<string, FormColumn> = new Map<FormSheet, FormColumn>([
  ['new-bottlenecks', 'new-bottleneck'],
  ['successes', 'success'],
  ['improvements', 'improvement'],
]);

/** Something new without a hidden id belongs to the only agreement there is. */
export function subjectOf(
  sheet: FormSheet,
  row: TableRow,
  agreements: KnownAgreements,
): Subject | FailureData['form-row-unknown'] {
  const written = row.cells.get('id')?.text.trim() ?? '';
  const isNew = newThings.has(sheet);
  const place = namedIn(written) ?? (written === '' && isNew ? newIn(sheet, row, agreements.ids) : undefined);
  if (place === undefined) return { fault: written === '' ? 'no-key' : 'gone', what: written };
  const [named, path] = place;
  const agreement = agreements.get(named);
  if (agreement === undefined) return { fault: 'agreement', what: named };
  const fault = isNew ? undefined : faultOf(path, agreement);
  return fault === undefined ? { agreement, path, key: `${named}:${path}` } : { fault, what: path };
}

/** `dike:goals/safe`: the agreement, and the item in it. */
function namedIn(written: string): readonly [agreement: string, path: string] | undefined {
  const [, agreement, path] = /^([a-z][a-z0-9-]*):(.+)$/.exec(written) ?? [];
  return agreement === undefined || path === undefined ? undefined : [agreement, path];
}

function newIn(
  sheet: FormSheet,
  { cells }: TableRow,
  agreements: readonly string[],
): readonly [agreement: string, path: string] | undefined {
  const [only, ...others] = agreements;
  const title = cells.get(newThings.get(sheet) ?? 'note')?.text.trim() ?? '';
  return only === undefined || others.length > 0 ? undefined : [only, `${sheet}/${title}`];
}

function faultOf(path: string, { items, state }: KnownAgreement): 'gone' | 'withdrawn' | undefined {
  const [item = ''] = path.split('#');
  const agreed = items.items.get(item);
  if (agreed === undefined) return state.items.has(item) ? undefined : 'gone';
  return isActive(items, agreed) ? undefined : 'withdrawn';
}
