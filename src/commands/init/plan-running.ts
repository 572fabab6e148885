/** What `collab init --running` would write: the agreement in force, its document, signatures, records and the next meeting. */
import { isDate } from '../../domain/calendar-date.js';
import { entrySubject } from '../../domain/commit-message.js';
import type { Agreement } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { createUlids } from '../../platform/randomness.js';
import type { App } from '../../platform/system-app.js';
import type { Answers, PartAnswer } from '../../workspace/new-collaboration/collaboration.js';
import { agreedPart, standingOf } from '../../workspace/new-collaboration/part-answers.js';
import {
  adoptCollaboration,
  type AdoptedCollaboration,
} from '../../workspace/new-collaboration/running/adopt-collaboration.js';
import type {
  RunningCollaboration,
  RunningWords,
} from '../../workspace/new-collaboration/running/running-collaboration.js';
import { ItemNames } from '../../workspace/new-collaboration/running/item-names.js';
import type { CompleteAnswers } from './complete-answers.js';
import { placeFiles } from './place-files.js';
import { chooseContact, chooseId, contactNameOf, knownParty, refuseFaults, surroundings, type Adopted, type Plan, type PlanOptions } from './plan.js'; // prettier-ignore
import { readSignedDocument } from './signed-document.js';
import type { Situation } from './situation.js';

export interface RunningOptions extends PlanOptions {
  /** What the document is named from. */
  readonly directory: string;
  readonly app: App;
}

/** Throws `document-refused`, `day-still-to-come`, `name-unknown`, `agreement-exists`, `new-files-refused`. */
export async function planRunning(
  complete: CompleteAnswers,
  situation: Situation,
  messages: Messages,
  options: RunningOptions,
): Promise<Plan> {
  const person = chooseContact(complete, situation);
  const told = toldOf(complete, situation, { contact: person.id, ...options });
  refuseDaysToCome(complete.answers, situation.today);
  return planAdopted([told], { title: told.title, complete, situation, messages, options });
}

export interface Adoption {
  /** Of the whole; of the workspace where one is started. */
  readonly title: string;
  readonly complete: CompleteAnswers;
  readonly situation: Situation;
  readonly messages: Messages;
  readonly options: PlanOptions & { readonly app: App };
}

/** One or several at once, in one commit. Throws `name-unknown`, `new-files-refused`. */
export async function planAdopted(
  all: readonly RunningCollaboration[],
  { title, complete, situation, messages, options }: Adoption,
): Promise<Plan> {
  const { app } = options;
  const nextId = createUlids({ now: () => app.now(), random: () => app.random() });
  const words = runningWords(messages);
  const made = all.map((told) => adoptCollaboration(told, words, nextId));
  const [first] = made;
  const [told] = all;
  if (first === undefined || told === undefined) throw new RangeError('nothing to take over');
  const { contact } = told;
  const party = first.ownParty === undefined ? {} : { party: first.ownParty };
  const person = { ...chooseContact(complete, situation), id: contact };
  const newPerson = { ...person, ...party };
  const around = surroundings({ complete, situation, options, title, newPerson, files: first });
  const files = made.flatMap(({ agreement, meeting, documents, others }) => [
    agreement,
    meeting,
    ...documents,
    ...others,
  ]);
  const placed = placeFiles([...files, ...around], situation, options.force);
  const { amendments } = await refuseFaults(placed, situation, messages);
  const { path: agreementFile } = first.agreement;
  return {
    ...placed,
    id: told.id,
    title,
    contact,
    contactName: contactNameOf(person, situation, messages),
    amendments,
    agreementFile,
    meetingFile: first.meeting.path,
    adopted: adoptedOf(made, messages),
  };
}

function adoptedOf(made: readonly AdoptedCollaboration[], messages: Messages): Adopted {
  const paths = made.flatMap(({ others }) => others.map(({ path }) => path));
  return {
    agreements: made.map(({ agreement }) => agreement.path),
    meetings: made.map(({ meeting }) => meeting.path),
    documents: made.flatMap(({ documents }) => documents.map(({ path }) => path)),
    signatures: paths.filter((path) => path.includes('/signatures/')),
    entries: paths.filter((path) => path.includes('/progress/')),
    subjects: made.flatMap(({ terms, entries }) =>
      entries.map(({ entry }) =>
        entrySubject({ terms, entries: [] }, entry, (phrase) => messages.phrase(phrase)),
      ),
    ),
  };
}

function toldOf(
  { answers, template, language, nextMeeting }: CompleteAnswers,
  situation: Situation,
  {
    contact,
    directory,
    force,
  }: { readonly contact: string; readonly directory: string; readonly force: boolean },
): RunningCollaboration {
  const { title = '', parties = [], document = '', signed, starts, ends, facilitator } = answers;
  const { today } = situation;
  return {
    id: chooseId(title, answers.id, situation, force),
    title,
    language,
    kind: template.name as NonNullable<Agreement['kind']>,
    purpose: answers.purpose ?? '',
    parties,
    signatories: signatoriesOf(answers, parties),
    contact,
    ...worksFor(answers),
    ...knownParty(contact, situation),
    ...(facilitator === undefined ? {} : { facilitator }),
    ...(signed === undefined ? {} : { signed }),
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined || ends === 'open-ended' ? {} : { ends }),
    document: readSignedDocument(document, directory),
    agreed: (answers.agreed ?? []).map(agreedPart),
    standing: (answers.today ?? []).map((part) => standingOf(part, today)),
    nextMeeting,
    today,
  };
}

/** Of who stands between the parties. */
export const noParty = 'none';

/** Stands for the function where a party has not signed. */
export const notSigned = '-';

export function worksFor({ 'works-for': party }: Answers): { readonly worksFor?: string } {
  return party === undefined || party === noParty ? {} : { worksFor: party };
}

/** By the name of the party, however it was typed. Throws `name-unknown`. */
export function signatoriesOf(
  { signatories = {} }: Answers,
  parties: readonly string[],
): ReadonlyMap<string, string | null> {
  const names = new ItemNames('party');
  const byId = new Map(parties.map((name) => [names.add(name, 60), name]));
  return new Map(
    Object.entries(signatories).map(([party, role]) => [
      byId.get(names.require(party, 'party', parties)) ?? party,
      role === notSigned ? null : role,
    ]),
  );
}

const daysThatWere = ['done', 'date', 'since', 'met'] as const;

/** Throws `day-still-to-come`: what is written down afterwards has happened. */
function refuseDaysToCome({ signed, agreed = [], today: standing = [] }: Answers, today: string): void {
  refuse('signed', signed, today);
  const lists: readonly (readonly [string, readonly PartAnswer[]])[] = [['agreed', agreed], ['today', standing]]; // prettier-ignore
  for (const [list, parts] of lists) {
    for (const [index, part] of parts.entries()) {
      for (const key of daysThatWere) {
        const date = part[key];
        refuse(`${list} ${String(index + 1)}: ${key}`, typeof date === 'string' ? date : undefined, today);
      }
    }
  }
}

function refuse(question: string, date: string | undefined, today: string): void {
  if (date === undefined || !isDate(date) || date <= today) return;
  throw new Failure('usage', 'day-still-to-come', { question, date, today });
}

export function runningWords(messages: Messages): RunningWords {
  const word = (one: RunningWordCode): string =>
    messages.phrase({ code: 'init.running-word', data: { word: one } });
  return {
    signedDocument: word('signed-document'),
    meeting: word('meeting'),
    asSigned: word('as-signed'),
    asSignedQuestion: word('as-signed-question'),
    whoFacilitates: word('who-facilitates'),
    whoOwnsGoal: word('who-owns-goal'),
    agenda: [word('agenda-stuck'), word('agenda-figures'), word('agenda-questions')],
    unknownFunction: word('unknown-function'),
  };
}

type RunningWordCode =
  | 'signed-document' | 'meeting' | 'as-signed' | 'as-signed-question' | 'who-facilitates' | 'who-owns-goal'
  | 'agenda-stuck' | 'agenda-figures' | 'agenda-questions' | 'unknown-function'; // prettier-ignore
