/** What one entry records, as a phrase: one per kind, so that a new kind does not compile without its words. */
import type { Phrase } from './phrases.js';
import type { ProgressEntry, Text } from './schema-types.js';
import type { EntryKind, EntryOf } from './state.js';

/** The item that a path means, in the agreement of the entry. */
export type FindItem = (path: string) => Readonly<Record<string, unknown>> | undefined;

export function recordPhrase(entry: ProgressEntry, find: FindItem): Phrase {
  return (phrases[entry.kind] as (entry: ProgressEntry, find: FindItem) => Phrase)(entry, find);
}

const phrases: { readonly [K in EntryKind]: (entry: EntryOf<K>, find: FindItem) => Phrase } = {
  measurement: ({ about, value, provisional = false }, find) => ({
    code: 'record.measurement',
    data: { name: lastId(about), value, ...unitOf(find(about)?.['unit']), provisional },
  }),
  milestone: movedPhrase,
  commitment: movedPhrase,
  bottleneck: (entry) => ({
    code: 'record.bottleneck',
    data: { name: nameOf(entry), state: entry.state, ...known('level', entry.level) },
  }),
  risk: (entry) => ({ code: 'record.risk', data: { name: nameOf(entry), state: entry.state } }),
  success: ({ title }) => ({ code: 'record.success', data: { name: title } }),
  improvement: (entry) => ({ code: 'record.improvement', data: { name: nameOf(entry), state: entry.state } }),
  request: (entry) => ({ code: 'record.request', data: { name: nameOf(entry), state: entry.state } }),
  decision: ({ title, outcome }) => ({ code: 'record.decision', data: { name: title, outcome } }),
  change: (entry) => ({
    code: 'record.change',
    data: { name: nameOf(entry), state: entry.state, ...known('amount', entry.amount) },
  }),
  action: (entry) => ({ code: 'record.action', data: { name: nameOf(entry), state: entry.state } }),
  contribution: ({ about, state, amount, quantity }, find) => ({
    code: 'record.contribution',
    data: {
      name: lastId(about),
      state,
      ...known('amount', amount),
      ...known('quantity', quantity),
      ...unitOf((find(about)?.['quantity'] as { readonly unit?: unknown } | undefined)?.unit),
    },
  }),
  assessment: ({ by, about, overall }) => ({
    code: 'record.assessment',
    data: { by, ...known('name', about === undefined ? undefined : lastId(about)), status: overall.status },
  }),
  health: ({ by }) => ({ code: 'record.health', data: { by } }),
  expectation: ({ about, state }) => ({ code: 'record.expectation', data: { name: lastId(about), state } }),
  reply: ({ text, state }) => ({ code: 'record.reply', data: { text, state } }),
  report: ({ title }) => ({ code: 'record.report', data: { name: title } }),
  note: ({ title, note }) => ({ code: 'record.note', data: { text: title ?? note } }),
};

function movedPhrase(entry: EntryOf<'milestone' | 'commitment'>): Phrase {
  const { kind, about, state, share, expected, due } = entry;
  return {
    code: 'record.moved',
    data: {
      what: kind,
      name: lastId(about),
      state,
      ...known('party', entry.kind === 'commitment' ? entry.party : undefined),
      ...known('share', share),
      ...known('expected', expected),
      ...known('due', due),
    },
  };
}

/** The title where the entry gives one, as it does when it opens something; else the item's id. */
function nameOf(entry: { readonly title?: Text; readonly opens?: string; readonly about?: string }): Text {
  return entry.title ?? entry.opens ?? lastId(entry.about ?? '');
}

function lastId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function unitOf(unit: unknown): { readonly unit?: string } {
  return typeof unit === 'string' ? { unit } : {};
}

/** The property when it has a value: an optional one may not be present as undefined. */
function known<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
