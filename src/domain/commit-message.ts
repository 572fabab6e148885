/** The commit message of an entry: a subject that people read, and trailers that `git log` and other tools read. */
import type { AgreementFile } from './folder.js';
import { itemFinder } from './find-item.js';
import type { Phrase } from './phrases.js';
import { recordPhrase } from './record-phrase.js';
import type { ProgressEntry } from './schema-types.js';

/** Puts a phrase into words: `(phrase) => messages.phrase(phrase)`. */
export type Say = (phrase: Phrase) => string;

/** The longest subject, in characters; a longer one ends in an ellipsis. */
export const subjectLength = 100;

/**
 * @param agreement the agreement the entry belongs to: its terms and entries tell units and what items are called
 * @param id the entry's id
 * @param say words in the first language of the workspace
 */
export function entryCommitMessage(
  agreement: Pick<AgreementFile, 'id' | 'terms' | 'entries'>,
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
  agreement: Pick<AgreementFile, 'terms' | 'entries'>,
  entry: ProgressEntry,
  say: Say,
): string {
  return shorten(oneLine(say(entryPhrase(agreement, entry, say))));
}

function entryPhrase(
  agreement: Pick<AgreementFile, 'terms' | 'entries'>,
  entry: ProgressEntry,
  say: Say,
): Phrase {
  if (entry.retracts !== undefined) {
    const retracted = agreement.entries.find(({ id }) => id === entry.retracts);
    const subject = retracted && { subject: say(recordPhrase(retracted.entry, itemFinder(agreement))) };
    return { code: 'record.retracted', data: { reason: entry.note ?? entry.retracts, ...subject } };
  }
  const said = recordPhrase(entry, itemFinder(agreement));
  const phrase: Phrase =
    entry['taken-over'] === undefined ? said : { code: 'record.taken-over', data: { subject: say(said) } };
  if (entry.corrects === undefined) return phrase;
  const before = agreement.entries.find(({ id }) => id === entry.corrects)?.entry;
  const values = before && correctedValue(said, recordPhrase(before, itemFinder(agreement)));
  return values ?? { code: 'record.corrected', data: { subject: say(phrase) } };
}

/** Of a figure, what it was and what it becomes. Undefined where its value stays, and of all else. */
function correctedValue(now: Phrase, before: Phrase): Phrase | undefined {
  if (now.code !== 'record.measurement' || before.code !== 'record.measurement') return undefined;
  const { value, ...measured } = now.data;
  const was = before.data.value;
  return was === value
    ? undefined
    : { code: 'record.measurement-corrected', data: { ...measured, was, becomes: value } };
}

/** Line ends and control characters would end the subject or forge a trailer. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function shorten(line: string): string {
  const letters = Array.from(line);
  if (letters.length <= subjectLength) return line;
  const start = letters.slice(0, subjectLength - 1).join('');
  const space = start.lastIndexOf(' ');
  return `${space > subjectLength / 2 ? start.slice(0, space) : start}…`;
}
