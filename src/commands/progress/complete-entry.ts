/** Makes an entry whole: what was given, what it corrects, what follows from it, and what the person is asked. */
import { flagOf } from '../../domain/entry-fields.js';
import { itemFinder } from '../../domain/find-item.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { ProgressEntry } from '../../domain/schema-types.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import { resolveAbout } from './about.js';
import { chooseStep } from './choose-step.js';
import { stateOn, type Desk } from './desk.js';
import { textOf, type Draft, type Fields } from './draft.js';
import { entryToCorrect, entryToRetract, namedEntry } from './earlier-entry.js';
import { evidenceOf } from './evidence.js';
import { fillNeeded, fillUseful } from './fill-fields.js';
import type { Given } from './options.js';
import { withParticipants } from './participants.js';
import { replaceOrAdd } from './same-moment.js';
import { askWho, willAsk } from './when-and-who.js';

/** Throws what a person can mend: `answer-needed`, `item-unknown`, `step-impossible`, `entry-unknown`, … */
export async function completeEntry(
  kind: EntryKind,
  said: Given,
  agreement: AgreementFile,
  desk: Desk,
): Promise<ProgressEntry> {
  const given = withParticipants(kind, withMember(kind, said), agreement, desk);
  const retracted = given.get('retracts');
  if (typeof retracted === 'string') return retraction(retracted, given, agreement, desk);
  const { draft, isDated } = await beginDraft(kind, given, agreement, desk);
  const { fields } = draft;
  await chooseStep(draft);
  refuseSameDue(draft);
  await fillNeeded(draft);
  if (!isDated && desk.asker.hasAsked()) fields['date'] = await desk.asker.when(kind, desk.opened.today);
  if (!given.has('by') && fields['corrects'] === undefined) await askWho(draft);
  await replaceOrAdd(draft);
  await fillUseful(draft);
  if (Array.isArray(fields['evidence'])) fields['evidence'] = evidenceOf(fields['evidence'], agreement, desk);
  // Whether the values fit together is checked on the file as a whole, by the schema.
  return { ...fields, collab: 1, kind } as unknown as ProgressEntry;
}

interface Begun {
  readonly draft: Draft;
  /** Whether its day is given, evident or answered. */
  readonly isDated: boolean;
}

/** What was given and what follows from it; asks for the day first where more will be asked. */
async function beginDraft(
  kind: EntryKind,
  given: Given,
  agreement: AgreementFile,
  desk: Desk,
): Promise<Begun> {
  const corrected = given.get('corrects');
  const earlier = typeof corrected === 'string' ? entryToCorrect(agreement, corrected, kind) : undefined;
  const fields: Fields = { ...usual(desk), ...earlier?.entry, ...Object.fromEntries(given) };
  if (earlier !== undefined) fields['corrects'] = earlier.id;
  const isKnown = given.has('date') || earlier !== undefined;
  const asksFirst = !isKnown && willAsk(kind, fields, desk);
  if (asksFirst) fields['date'] = await desk.asker.when(kind, desk.opened.today);
  refuseFuture(kind, fields, desk);
  const state = stateOn(agreement, String(fields['date']), earlier?.id);
  const draft: Draft = { kind, agreement, state, fields, desk };
  nameEarlierEntries(draft);
  if (typeof fields['about'] === 'string' && kind !== 'reply')
    fields['about'] = resolveAbout(fields['about'], draft);
  return { draft, isDated: isKnown || asksFirst };
}

/** `commitments/tell#oosterwold`: the commitment, and the member it is about. */
function withMember(kind: EntryKind, given: Given): Given {
  const about = given.get('about');
  if (kind !== 'commitment' || typeof about !== 'string' || !about.includes('#')) return given;
  const [path = '', party = ''] = about.split('#', 2);
  return new Map([...given, ['about', path], ...(given.has('party') ? [] : [['party', party] as const])]);
}

function refuseFuture(kind: EntryKind, fields: Readonly<Fields>, { opened }: Desk): void {
  if (kind === 'measurement' && textOf(fields, 'date') > opened.today)
    throw new Failure('usage', 'measurement-in-future', { today: opened.today });
}

/** Moving something to the day on which it is due already says nothing. */
function refuseSameDue({ kind, fields, state, agreement }: Draft): void {
  if (fields['state'] !== 'rescheduled' || (kind !== 'milestone' && kind !== 'commitment')) return;
  const path = textOf(fields, 'about');
  const party = textOf(fields, 'party');
  const steps = state.items.get(party === '' ? path : `${path}#${party}`)?.steps ?? [];
  const moved = steps.flatMap(({ entry: { entry } }) =>
    'due' in entry && entry.due !== undefined ? [entry.due] : [],
  );
  const due = moved.at(-1) ?? itemFinder(agreement)(path)?.['due'];
  if (typeof due === 'string' && due === fields['due'])
    throw new Failure('usage', 'due-unchanged', { path, due });
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
