/** Makes an entry whole: what was given, what it corrects, what follows from it, and what the person is asked. */
import { fieldsOf, flagOf } from '../../domain/entry-fields.js';
import { nextSteps } from '../../domain/entry-steps.js';
import type { AgreementFile } from '../../domain/folder.js';
import { indexItems } from '../../domain/item-index.js';
import {
  isOpeningKind,
  lifecycleOf,
  missingNeeds,
  notOpened,
  transitionsFrom,
} from '../../domain/lifecycles.js';
import { expandParties } from '../../domain/party-references.js';
import type { PartyReference, ProgressEntry } from '../../domain/schema-types.js';
import { newId } from '../../domain/slug.js';
import type { AgreementState, EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import { resolveAbout, suggestAbout } from './about.js';
import { stateOn, type Desk } from './desk.js';
import { entryToCorrect, entryToRetract, namedEntry } from './earlier-entry.js';
import { evidenceOf } from './evidence.js';
import type { Given } from './options.js';
import { fillNeeded, fillUseful } from './fill-fields.js';
import { choicesFor } from './questions.js';
import { stateWords } from './words.js';

type Fields = Record<string, unknown>;

interface Draft {
  readonly kind: EntryKind;
  readonly agreement: AgreementFile;
  readonly state: AgreementState;
  readonly fields: Fields;
  readonly desk: Desk;
}

/** Throws what a person can mend: `answer-needed`, `item-unknown`, `step-impossible`, `entry-unknown`, … */
export async function completeEntry(
  kind: EntryKind,
  given: Given,
  agreement: AgreementFile,
  desk: Desk,
): Promise<ProgressEntry> {
  const retracted = given.get('retracts');
  if (typeof retracted === 'string') return retraction(retracted, given, agreement, desk);
  const corrected = given.get('corrects');
  const earlier = typeof corrected === 'string' ? entryToCorrect(agreement, corrected, kind) : undefined;
  const fields: Fields = { ...usual(desk), ...earlier?.entry, ...Object.fromEntries(given) };
  if (earlier !== undefined) fields['corrects'] = earlier.id;
  const state = stateOn(agreement, String(fields['date']), earlier?.id);
  const draft: Draft = { kind, agreement, state, fields, desk };
  nameEarlierEntries(draft);
  if (typeof fields['about'] === 'string' && kind !== 'reply')
    fields['about'] = resolveAbout(fields['about'], draft);
  await chooseStep(draft);
  await fillNeeded(draft);
  await fillUseful(draft);
  if (Array.isArray(fields['evidence'])) fields['evidence'] = evidenceOf(fields['evidence'], agreement, desk);
  // Whether the values fit together is checked on the file as a whole, by the schema.
  return { ...fields, collab: 1, kind } as unknown as ProgressEntry;
}

function usual({ opened, recorder }: Desk): Fields {
  return { date: opened.today, by: recorder.party ?? recorder.contact };
}

async function retraction(
  word: string,
  given: Given,
  agreement: AgreementFile,
  desk: Desk,
): Promise<ProgressEntry> {
  const retracts = entryToRetract(agreement, word).id;
  const odd = [...given.keys()].find(
    (field) => !['retracts', 'note', 'date', 'by', 'visibility', 'evidence'].includes(field),
  );
  if (odd !== undefined)
    throw new Failure('usage', 'options-conflict', { options: ['--retracts', flagOf(odd)] });
  const note = given.get('note') ?? (await desk.asker.whyRetracted());
  const evidence = given.get('evidence');
  const shown = Array.isArray(evidence) ? { evidence: evidenceOf(evidence, agreement, desk) } : {};
  const fields = { ...usual(desk), ...Object.fromEntries(given), note, retracts, ...shown };
  return { ...fields, collab: 1, kind: 'note' } as unknown as ProgressEntry;
}

function nameEarlierEntries({ kind, agreement, fields }: Draft): void {
  for (const field of kind === 'reply' ? ['about', 'decision'] : ['decision']) {
    const word = fields[field];
    if (typeof word === 'string') fields[field] = namedEntry(agreement, word).id;
  }
}

/** The state it goes into, only where the item can go there from where it is. */
async function chooseStep(draft: Draft): Promise<void> {
  const { kind, fields, desk, agreement, state } = draft;
  if (isOpeningKind(kind)) await openOrMove(kind, draft);
  const { about } = fields;
  if (about === undefined && fieldsOf(kind).get('about')?.required === true)
    fields['about'] = await suggestAbout(draft);
  const path = typeof fields['about'] === 'string' ? fields['about'] : undefined;
  if (kind === 'commitment' && path !== undefined) await nameMember(path, draft);
  const party = typeof fields['party'] === 'string' ? fields['party'] : undefined;
  const next = nextSteps({ kind, path, party }, agreement.terms, state);
  if (next === undefined) return;
  const field = kind === 'decision' ? 'outcome' : 'state';
  const words = next.steps.map(({ word }) => word);
  if (fields[field] === undefined && words.length > 0) {
    fields[field] = await desk.asker.needed(kind, field, words.map((value) => ({ value, name: stateWords(desk.messages, value) }))); // prettier-ignore
  }
  const word = typeof fields[field] === 'string' ? fields[field] : '';
  const step = next.steps.find((one) => one.word === word);
  if (step === undefined) {
    throw new Failure('usage', 'step-impossible', {
      path: path ?? '',
      from: next.state,
      word,
      allowed: words,
    });
  }
  if (step.from === notOpened && fields['opens'] === undefined) await openItem(draft);
  for (const needs of missingNeeds(step, fields)) {
    const wanted = needs.at(-1) ?? '';
    fields[wanted] = await desk.asker.needed(kind, wanted, choicesFor(kind, wanted, draft));
  }
}

/** Of a commitment that each member of a group has: which member. Who records for a member means that one. */
async function nameMember(path: string, draft: Draft): Promise<void> {
  const { fields, desk, agreement } = draft;
  const items = indexItems(agreement.terms, agreement.itemPaths);
  const accountable = items.items.get(path)?.value['accountable'];
  if (fields['party'] !== undefined || typeof accountable !== 'object' || accountable === null) return;
  const members = expandParties(accountable as PartyReference, items);
  if (members.includes(String(fields['by']))) fields['party'] = fields['by'];
  else if (members.length > 0) {
    const choices = choicesFor('commitment', 'party', draft).filter(({ value }) => members.includes(value));
    fields['party'] = await desk.asker.needed('commitment', 'party', choices);
  }
}

/** A new item, unless it is about one that is there. */
async function openOrMove(kind: Parameters<typeof lifecycleOf>[0], draft: Draft): Promise<void> {
  const { fields, desk, state } = draft;
  const { list } = lifecycleOf(kind);
  const opening = transitionsFrom(kind, null).map(({ word }) => word);
  if (String(fields['about'] ?? '').startsWith(`${list}/`)) return;
  const said = fields['state'];
  const moves = said !== undefined && !opening.includes(String(said));
  const isOpen = [...state.items.keys()].some((path) => path.startsWith(`${list}/`));
  if (moves && fields['about'] === undefined) fields['about'] = await suggestAbout(draft);
  else if (
    said === undefined &&
    fields['title'] === undefined &&
    fields['about'] === undefined &&
    desk.asker.mayAsk &&
    isOpen
  ) {
    const path = await suggestAbout(draft, true);
    if (path !== '') fields['about'] = path;
  }
  if (!moves && !String(fields['about'] ?? '').startsWith(`${list}/`)) fields['state'] = said ?? opening[0];
}

/** Its id is made of its title. */
async function openItem({ kind, fields, state, agreement, desk }: Draft): Promise<void> {
  if (!isOpeningKind(kind)) return;
  fields['title'] ??= await desk.asker.needed(kind, 'title');
  const { list } = lifecycleOf(kind);
  const start = `${list}/`;
  const paths = [...agreement.itemPaths, ...state.items.keys(), ...openedPaths(agreement)];
  const taken = new Set(
    paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length)),
  );
  const title = fields['title'] as Parameters<Desk['messages']['format']['text']>[0];
  fields['opens'] = newId(desk.messages.format.text(title), kind, taken);
}

/** Also those that are dated later than the day of the entry. */
function openedPaths(agreement: AgreementFile): readonly string[] {
  return agreement.entries.flatMap(({ entry }) =>
    isOpeningKind(entry.kind) && 'opens' in entry && entry.opens !== undefined
      ? [`${lifecycleOf(entry.kind).list}/${entry.opens}`]
      : [],
  );
}
