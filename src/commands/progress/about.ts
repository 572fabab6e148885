/** What an entry is about: as the person wrote it in full, or chosen from what there is. */
import { findAbout, pathsFor } from '../../domain/find-about.js';
import { nextSteps } from '../../domain/entry-steps.js';
import type { AgreementFile } from '../../domain/folder.js';
import { indexItems } from '../../domain/item-index.js';
import { isLifecycleKind, isOpeningKind, lifecycleOf } from '../../domain/lifecycles.js';
import type { Text } from '../../domain/schema-types.js';
import type { AgreementState, EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import type { Choice } from './asker.js';
import type { Desk } from './desk.js';
import { distinctChoices } from './distinct-choices.js';

interface AboutQuestion {
  readonly kind: EntryKind;
  readonly agreement: AgreementFile;
  readonly state: AgreementState;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly desk: Desk;
}

/** In full. Throws `item-unknown`, `item-ambiguous`. */
export function resolveAbout(word: string, question: AboutQuestion): string {
  const { kind, agreement, state } = question;
  const lookup = findAbout(word, kind, agreement, state);
  if (lookup.found === 'one') return lookup.path;
  const titled = lookup.found === 'none' ? pathsTitled(word, question) : [];
  const [only] = titled;
  if (only !== undefined && titled.length === 1) return only;
  if (titled.length > 1) throw new Failure('usage', 'item-ambiguous', { path: word, paths: titled });
  if (lookup.found === 'several')
    throw new Failure('usage', 'item-ambiguous', { path: word, paths: lookup.paths });
  const known = knownPaths(question);
  const suggestion =
    lookup.suggestion ?? known.find((path) => path.slice(path.lastIndexOf('/') + 1).includes(word));
  const data = { path: word, agreement: question.agreement.id, known: known.slice(0, 8) };
  throw new Failure('usage', 'item-unknown', suggestion === undefined ? data : { ...data, suggestion });
}

/** What is called so, in any language: capitals and a full stop make no difference. */
function pathsTitled(words: string, question: AboutQuestion): readonly string[] {
  const { agreement, state } = question;
  const wanted = asCalled(words);
  return knownPaths(question).filter((path) => {
    const called = wordsOf(path, agreement, state);
    const versions = typeof called === 'string' ? [called] : Object.values(called ?? {});
    return versions.some((version) => asCalled(version) === wanted);
  });
}

function asCalled(words: string): string {
  return words.normalize('NFC').trim().replace(/\.$/, '').replaceAll(/\s+/g, ' ').toLowerCase();
}

/** What an entry that moves an item can be about; else all. */
function knownPaths({ kind, agreement, state, fields }: AboutQuestion): readonly string[] {
  const paths = pathsFor(kind, agreement, state);
  if (!isOpeningKind(kind) || fields['state'] === undefined) return paths;
  const opens = nextSteps({ kind, path: undefined }, agreement.terms, state);
  const isNew = opens?.steps.some(({ word }) => word === fields['state']) === true;
  return isNew ? paths : paths.filter((path) => path.startsWith(`${lifecycleOf(kind).list}/`));
}

/** Asks which item; with `orNew`, the empty text stands for a new one. Throws `answer-needed`, `interrupted`. */
export async function suggestAbout(question: AboutQuestion, orNew = false): Promise<string> {
  const { kind, desk } = question;
  const choices = aboutChoices(question);
  if (orNew) {
    const fresh = { value: '', name: desk.messages.phrase({ code: 'progress.new-item', data: {} }) };
    return desk.asker.choose(desk.messages.phrase({ code: 'progress.ask-item', data: {} }), [
      fresh,
      ...choices,
    ]);
  }
  return String(await desk.asker.needed(kind, 'about', choices));
}

/** The items an entry can be about, by what people call them. Those that cannot move any more are left out. */
function aboutChoices({ kind, agreement, state, fields, desk }: AboutQuestion): readonly Choice[] {
  if (kind === 'reply') return replyChoices(agreement, desk);
  const word = fields['state'];
  const list = isLifecycleKind(kind) ? `${lifecycleOf(kind).list}/` : '';
  const paths = pathsFor(kind, agreement, state).filter((path) => {
    if (isOpeningKind(kind) && !path.startsWith(list)) return false;
    const next = nextSteps({ kind, path }, agreement.terms, state);
    if (next === undefined) return !isLifecycleKind(kind);
    return word === undefined ? next.steps.length > 0 : next.steps.some((step) => step.word === word);
  });
  return distinctChoices(
    paths.map((path) => ({ value: path, name: itemName(path, agreement, state, desk) })),
  );
}

/** What people call it; its path where it has no words. */
export function itemName(
  path: string,
  agreement: AgreementFile,
  state: AgreementState,
  { messages }: Pick<Desk, 'messages'>,
): string {
  const words = wordsOf(path, agreement, state);
  return words === undefined ? path : messages.format.text(words);
}

/** The words of an item of the agreement, or of the entry that opened it. */
function wordsOf(path: string, agreement: AgreementFile, state: AgreementState): Text | undefined {
  const value = indexItems(agreement.terms).items.get(path)?.value;
  const opening = state.items.get(path)?.steps[0]?.entry.entry;
  const title = ['title', 'name', 'what', 'definition', 'text']
    .map((key) => value?.[key])
    .find((words) => words !== undefined);
  return (title ?? (opening !== undefined && 'title' in opening ? opening.title : undefined)) as
    Text | undefined;
}

const mostReplies = 20;

/** The newest entries first. */
function replyChoices(agreement: AgreementFile, { messages }: Desk): readonly Choice[] {
  const newest = agreement.entries.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, mostReplies);
  return newest.map(({ id, entry }) => {
    const words =
      'title' in entry && entry.title !== undefined ? messages.format.text(entry.title) : entry.kind;
    return {
      value: id,
      name: `${messages.format.date(entry.date)}${messages.phrase({ code: 'renderer.colon', data: {} })}${words} (${id.slice(-8)})`,
    };
  });
}
