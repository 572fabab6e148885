/** What the paths and ids that stand in an agreement and its records can mean. */
import type { AgreementFile, Folder } from '../folder.js';
import { indexItems, walkItems, type ItemIndex } from '../item-index.js';
import { isOpeningKind, lifecycleOf } from '../lifecycles.js';
import type { Agreement, ProgressEntry } from '../schema-types.js';

export interface Scope {
  readonly agreement: AgreementFile;
  /** Those that were withdrawn too, as if they were not: what they refer to has its name all the same. */
  readonly items: ItemIndex;
  /** With what records opened. */
  readonly withOpened: ItemIndex;
  /** Paths of both. */
  readonly paths: ReadonlySet<string>;
  /** Ids of the people of the workspace. */
  readonly people: ReadonlySet<string>;
}

export type Scopes = ReadonlyMap<string, Scope>;

export function scopesOf({ agreements, settings }: Folder): Scopes {
  const people = new Set(Object.keys(settings.people ?? {}));
  return new Map([...agreements].map(([id, agreement]) => [id, scopeOf(agreement, people)]));
}

function scopeOf(agreement: AgreementFile, people: ReadonlySet<string>): Scope {
  const terms = withoutWithdrawals(agreement.terms);
  const opened = agreement.entries.flatMap(({ entry }) => openedBy(entry) ?? []);
  const paths = new Set([...agreement.itemPaths, ...opened]);
  const items = indexItems(terms, agreement.itemPaths);
  return { agreement, items, withOpened: indexItems(terms, paths), paths, people };
}

/** The path of what an entry opens. */
export function openedBy(entry: ProgressEntry): string | undefined {
  if (!isOpeningKind(entry.kind) || !('opens' in entry) || entry.opens === undefined) return undefined;
  return `${lifecycleOf(entry.kind).list}/${entry.opens}`;
}

function withoutWithdrawals(terms: Agreement): Agreement {
  const copy = structuredClone(terms);
  for (const { value } of walkItems(copy)) Reflect.deleteProperty(value, 'withdrawn');
  return copy;
}
