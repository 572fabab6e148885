/** The commit message of an entry: a subject that people read, and trailers that `git log` and other tools read. */
import type { AgreementFile } from './folder.js';
import { indexItems } from './item-index.js';
import type { Phrase } from './phrases.js';
import type { ProgressEntry, Text } from './schema-types.js';

/** Puts a phrase into words: `messagesFor(language).phrase`. */
export type Say = (phrase: Phrase) => string;

/** The longest subject, in characters; a longer one ends in an ellipsis. */
export const subjectLength = 100;

/**
 * @param agreement the agreement the entry belongs to: its terms tell units and what items are called
 * @param id the entry's id
 * @param say words in the first language of the workspace
 */
export function entryCommitMessage(
  agreement: Pick<AgreementFile, 'id' | 'terms'>,
  id: string,
  entry: ProgressEntry,
  say: Say,
): string {
  const about = 'about' in entry ? entry.about : undefined;
  const trailers = [
    ['Agreement', agreement.id],
    ['Kind', entry.kind],
    ...(about === undefined ? [] : [['About', about]]),
    ['Entry', id],
  ];
  const lines = trailers.map(([name = '', value = '']) => `${name}: ${oneLine(value)}`);
  return `${entrySubject(agreement, entry, say)}\n\n${lines.join('\n')}\n`;
}

/** What an entry records, in one line of at most `subjectLength` characters. */
export function entrySubject(
  agreement: Pick<AgreementFile, 'terms'>,
  entry: ProgressEntry,
  say: Say,
): string {
  return shorten(oneLine(say(entryPhrase(agreement, entry, say))));
}

function entryPhrase(agreement: Pick<AgreementFile, 'terms'>, entry: ProgressEntry, say: Say): Phrase {
  if (entry.retracts !== undefined)
    return { code: 'record.retracted', data: { reason: entry.note ?? entry.retracts } };
  const phrase = recordedPhrase(entry, (path) => indexItems(agreement.terms).get(path)?.value);
  return entry.corrects === undefined ? phrase : { code: 'record.corrected', data: { subject: say(phrase) } };
}

type FindItem = (path: string) => Readonly<Record<string, unknown>> | undefined;

function recordedPhrase(entry: ProgressEntry, find: FindItem): Phrase {
  switch (entry.kind) {
    case 'measurement':
      return {
        code: 'record.measurement',
        data: {
          name: lastId(entry.about),
          value: entry.value,
          ...unitOf(find(entry.about)?.['unit']),
          provisional: entry.provisional ?? false,
        },
      };
    case 'milestone':
    case 'commitment':
      return movedPhrase(entry);
    case 'contribution':
      return contributionPhrase(entry, find);
    case 'assessment':
      return {
        code: 'record.assessment',
        data: {
          by: entry.by,
          ...(entry.about === undefined ? {} : { name: lastId(entry.about) }),
          status: entry.overall.status,
        },
      };
    case 'health':
      return { code: 'record.health', data: { by: entry.by } };
    case 'expectation':
      return { code: 'record.expectation', data: { name: lastId(entry.about), state: entry.state } };
    case 'reply':
      return { code: 'record.reply', data: { text: entry.text, state: entry.state } };
    case 'note':
      return { code: 'record.note', data: { text: entry.title ?? entry.note } };
    default:
      return titledPhrase(entry);
  }
}

type EntryOf<K extends ProgressEntry['kind']> = Extract<ProgressEntry, { kind: K }>;

/** Kinds that carry a title, at least when they open something. */
type Titled = EntryOf<'bottleneck' | 'risk' | 'improvement' | 'request' | 'change' | 'action' | 'success' | 'decision' | 'report'>; // prettier-ignore

function titledPhrase(entry: Titled): Phrase {
  const name = entry.title ?? ('opens' in entry ? entry.opens : undefined) ?? lastId(entry.about ?? '');
  switch (entry.kind) {
    case 'bottleneck':
      return {
        code: 'record.bottleneck',
        data: { name, state: entry.state, ...(entry.level === undefined ? {} : { level: entry.level }) },
      };
    case 'change':
      return {
        code: 'record.change',
        data: { name, state: entry.state, ...(entry.amount === undefined ? {} : { amount: entry.amount }) },
      };
    case 'risk':
      return { code: 'record.risk', data: { name, state: entry.state } };
    case 'improvement':
      return { code: 'record.improvement', data: { name, state: entry.state } };
    case 'request':
      return { code: 'record.request', data: { name, state: entry.state } };
    case 'action':
      return { code: 'record.action', data: { name, state: entry.state } };
    case 'decision':
      return { code: 'record.decision', data: { name, outcome: entry.outcome } };
    case 'success':
      return { code: 'record.success', data: { name } };
    case 'report':
      return { code: 'record.report', data: { name } };
  }
}

function movedPhrase(entry: EntryOf<'milestone' | 'commitment'>): Phrase {
  const { kind, about, state, share, expected, due } = entry;
  const party = entry.kind === 'commitment' ? entry.party : undefined;
  return {
    code: 'record.moved',
    data: {
      what: kind,
      name: lastId(about),
      state,
      ...(party === undefined ? {} : { party }),
      ...(share === undefined ? {} : { share }),
      ...(expected === undefined ? {} : { expected }),
      ...(due === undefined ? {} : { due }),
    },
  };
}

function contributionPhrase(entry: EntryOf<'contribution'>, find: FindItem): Phrase {
  const agreed = find(entry.about)?.['quantity'] as { readonly unit?: unknown } | undefined;
  return {
    code: 'record.contribution',
    data: {
      name: lastId(entry.about),
      state: entry.state,
      ...(entry.amount === undefined ? {} : { amount: entry.amount }),
      ...(entry.quantity === undefined ? {} : { quantity: entry.quantity, ...unitOf(agreed?.unit) }),
    },
  };
}

function unitOf(unit: unknown): { readonly unit?: string } {
  return typeof unit === 'string' ? { unit } : {};
}

function lastId(path: string): Text {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Line ends and control characters would end the subject or forge a trailer. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function shorten(line: string): string {
  const letters = [...line];
  if (letters.length <= subjectLength) return line;
  const start = letters.slice(0, subjectLength - 1).join('');
  const space = start.lastIndexOf(' ');
  return `${space > subjectLength / 2 ? start.slice(0, space) : start}…`;
}
