/** Makes an entry whole: what was given, what it corrects, what follows from it, and what the person is asked. */
import { flagOf } from '../../domain/entry-fields.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { ProgressEntry } from '../../domain/schema-types.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import { resolveAbout } from './about.js';
import { chooseStep } from './choose-step.js';
import { stateOn, type Desk } from './desk.js';
import type { Draft, Fields } from './draft.js';
import { entryToCorrect, entryToRetract, namedEntry } from './earlier-entry.js';
import { evidenceOf } from './evidence.js';
import { fillNeeded, fillUseful } from './fill-fields.js';
import type { Given } from './options.js';
import { withParticipants } from './participants.js';
import { askWho, willAsk } from './when-and-who.js';

/** Throws what a person can mend: `answer-needed`, `item-unknown`, `step-impossible`, `entry-unknown`, … */
export async function completeEntry(
  kind: EntryKind,
  said: Given,
  agreement: AgreementFile,
  desk: Desk,
): Promise<ProgressEntry> {
  const given = withParticipants(kind, said, agreement, desk);
  const retracted = given.get('retracts');
  if (typeof retracted === 'string') return retraction(retracted, given, agreement, desk);
  const corrected = given.get('corrects');
  const earlier = typeof corrected === 'string' ? entryToCorrect(agreement, corrected, kind) : undefined;
  const fields: Fields = { ...usual(desk), ...earlier?.entry, ...Object.fromEntries(given) };
  if (earlier !== undefined) fields['corrects'] = earlier.id;
  const isDated = given.has('date') || earlier !== undefined;
  const asksFirst = !isDated && willAsk(kind, fields, desk);
  if (asksFirst) fields['date'] = await desk.asker.when(kind, desk.opened.today);
  const state = stateOn(agreement, String(fields['date']), earlier?.id);
  const draft: Draft = { kind, agreement, state, fields, desk };
  nameEarlierEntries(draft);
  if (typeof fields['about'] === 'string' && kind !== 'reply')
    fields['about'] = resolveAbout(fields['about'], draft);
  await chooseStep(draft);
  await fillNeeded(draft);
  if (!isDated && !asksFirst && desk.asker.hasAsked())
    fields['date'] = await desk.asker.when(kind, desk.opened.today);
  if (!given.has('by') && earlier === undefined) await askWho(draft);
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
