/** What one entry records, as a phrase: one per kind, so that a new kind does not compile without its words. */
import type { Phrase } from './phrases.js';
import type { ProgressEntry, Text } from './schema-types.js';
import type { EntryKind, EntryOf } from './state.js';

/** The item that a path means: of the agreement, or the entry that opened it. */
export type FindItem = (path: string) => Readonly<Record<string, unknown>> | undefined;

export function recordPhrase(entry: ProgressEntry, find: FindItem): Phrase {
  return (phrases[entry.kind] as (entry: ProgressEntry, find: FindItem) => Phrase)(entry, find);
}

const phrases: { readonly [K in EntryKind]: (entry: EntryOf<K>, find: FindItem) => Phrase } = {
  measurement: ({ about, value, provisional = false }, find) => ({
    code: 'record.measurement',
    data: { name: nameAt(about, find), value, ...unitOf(find(about)?.['unit']), provisional },
  }),
  milestone: movedPhrase,
  commitment: movedPhrase,
  bottleneck: (entry, find) => ({
    code: 'record.bottleneck',
    data: { name: nameOf(entry, find), state: entry.state, ...known('level', entry.level) },
  }),
  risk: (entry, find) => ({ code: 'record.risk', data: { name: nameOf(entry, find), state: entry.state } }),
  success: ({ title }) => ({ code: 'record.success', data: { name: title } }),
  improvement: (entry, find) => ({
    code: 'record.improvement',
    data: { name: nameOf(entry, find), state: entry.state },
  }),
  request: (entry, find) => ({
    code: 'record.request',
    data: { name: nameOf(entry, find), state: entry.state },
  }),
  decision: ({ title, outcome }) => ({ code: 'record.decision', data: { name: title, outcome } }),
  change: (entry, find) => ({
    code: 'record.change',
    data: { name: nameOf(entry, find), state: entry.state, ...known('amount', entry.amount) },
  }),
  action: (entry, find) => ({
    code: 'record.action',
    data: { name: nameOf(entry, find), state: entry.state },
  }),
  contribution: ({ about, state, amount, quantity }, find) => ({
    code: 'record.contribution',
    data: {
      name: nameAt(about, find),
      state,
      ...known('amount', amount),
      ...known('quantity', quantity),
      ...unitOf((find(about)?.['quantity'] as { readonly unit?: unknown } | undefined)?.unit),
    },
  }),
  assessment: ({ by, about, overall }, find) => ({
    code: 'record.assessment',
    data: {
      by,
      ...known('name', about === undefined ? undefined : nameAt(about, find)),
      status: overall.status,
    },
  }),
  health: ({ by }) => ({ code: 'record.health', data: { by } }),
  expectation: ({ about, state }, find) => ({
    code: 'record.expectation',
    data: { name: nameAt(about, find), state },
  }),
  reply: ({ text, state }) => ({ code: 'record.reply', data: { text, state } }),
  report: ({ title }) => ({ code: 'record.report', data: { name: title } }),
  note: ({ title, note }) => ({ code: 'record.note', data: { text: title ?? note } }),
};

function movedPhrase(entry: EntryOf<'milestone' | 'commitment'>, find: FindItem): Phrase {
  const { kind, about, state, share, expected, due } = entry;
  return {
    code: 'record.moved',
    data: {
      what: kind,
      name: nameAt(about, find),
      state,
      ...known('party', entry.kind === 'commitment' ? partyName(entry.party, find) : undefined),
      ...known('share', share),
      ...known('expected', expected),
      ...known('due', due),
    },
  };
}

function partyName(id: string | undefined, find: FindItem): Text | undefined {
  const party = id === undefined ? undefined : find(`parties/${id}`);
  return (party as { readonly name?: Text } | undefined)?.name ?? id;
}

/** The title where the entry gives one, as it does when it opens something; else what the item is called. */
function nameOf(
  entry: { readonly title?: Text; readonly opens?: string; readonly about?: string },
  find: FindItem,
): Text {
  return entry.title ?? entry.opens ?? nameAt(entry.about ?? '', find);
}

/** The title of an item, else what it says, else its definition where that is short; else its id. */
function nameAt(path: string, find: FindItem): Text {
  const { title, what, definition } = (find(path) ?? {}) as {
    readonly title?: Text;
    readonly what?: Text;
    readonly definition?: Text;
  };
  return title ?? what ?? (isShort(definition) ? definition : lastId(path));
}

/** In characters: as long as a title may be. */
const longestName = 60;

function isShort(words: Text | undefined): words is Text {
  if (words === undefined) return false;
  const said = typeof words === 'string' ? [words] : Object.values(words);
  return said.every((one) => one.length <= longestName);
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
