/** `collab init --from`: what a list tells, as agreements of one workspace. */
import { newId } from '../../../domain/slug.js';
import { Failure } from '../../../errors/failure.js';
import { messagesFor, type Messages } from '../../../messages/messages.js';
import type { App } from '../../../platform/system-app.js';
import type { Answers } from '../../../workspace/new-collaboration/collaboration.js';
import type { RunningCollaboration } from '../../../workspace/new-collaboration/running/running-collaboration.js';
import { findTemplate } from '../../../workspace/new-collaboration/templates.js';
import type { CompleteAnswers } from '../complete-answers.js';
import { chooseContact, knownParty, type Plan, type PlanOptions } from '../plan.js';
import { planAdopted, signatoriesOf, worksFor } from '../plan-running.js';
import type { Asking, Manner } from '../asking.js';
import { chooseLanguage, isKnown, presetOf, text } from '../questions.js';
import { refuseAnswers } from '../refuse-answers.js';
import { readSignedDocument } from '../signed-document.js';
import { usualNextMeeting, type Situation } from '../situation.js';
import type { ListedAgreement } from './listed-agreements.js';
import { readAgreementList, refuseList, type AgreementList } from './read-agreement-list.js';

export interface ListWork {
  /** The list, as it was named. */
  readonly path: string;
  readonly directory: string;
  /** Whether they are under way, signed on paper. */
  readonly isRunning: boolean;
  readonly given: Answers;
  readonly manner: Manner;
  readonly situation: Situation;
  readonly messages: Messages;
  readonly options: PlanOptions;
}

export interface ListPlan {
  readonly complete: CompleteAnswers;
  readonly plan: Plan;
  readonly messages: Messages;
  readonly leftOut: readonly string[];
}

/** Throws what reading throws, `rows-refused` or what one row throws, and `new-files-refused`. */
export async function planList(work: ListWork, app: App): Promise<ListPlan> {
  const { given, situation, path, directory, options } = work;
  refuseAnswers(given, situation);
  const complete = await completeForList(work);
  const messages = messagesFor(complete.language);
  const { today, usualTitle } = situation;
  const about = { directory, today, messages, usualTitle: given.title ?? usualTitle };
  const list = readAgreementList(path, about);
  const tell = teller(work, complete, list);
  const told = list.agreements.flatMap((listed) => tell(listed) ?? []);
  refuseList(list, path);
  const title = given.title ?? (told.length === 1 ? told[0]?.title : usualTitle) ?? told[0]?.title ?? path;
  const plan = await planAdopted(told, {
    title,
    complete,
    situation,
    messages,
    options: { ...options, app },
  });
  return { complete, plan, messages, leftOut: list.leftOut };
}

/** Only who starts is asked, and only where somebody is there: a list tells the rest. */
async function completeForList({ given, manner, situation, messages }: ListWork): Promise<CompleteAnswers> {
  const asking: Asking = { ...manner, messages, takeUsual: manner.takeUsual || !manner.mayAsk };
  const language = await chooseLanguage(given, situation, { ...asking, takeUsual: true });
  asking.messages = messagesFor(language);
  const template = findTemplate(given.template ?? 'covenant');
  const usual = presetOf(template.function[language]);
  const me = given.me ?? (isKnown(given, situation) ? undefined : await text(asking, 'me', '--me', usual));
  const nextMeeting = given['next-meeting'] ?? usualNextMeeting(situation.today);
  const answers = { ...given, language, template: template.name, ...(me === undefined ? {} : { me }) };
  return { answers, template, language, nextMeeting };
}

type Tell = (listed: ListedAgreement) => RunningCollaboration | undefined;

/** What is wrong with an agreement is kept with what is wrong in its rows. */
function teller(work: ListWork, complete: CompleteAnswers, { agreements, problems }: AgreementList): Tell {
  const { situation, given } = work;
  const taken = new Set(situation.workspace?.folder.agreements.keys());
  // Options are about one agreement.
  const alone = agreements.length === 1 ? given : {};
  return (listed) =>
    problems.at({ words: work.path, isWhole: true }, () => {
      const whole = withOptions(listed, alone);
      refuseTooLittle(whole, work.isRunning);
      const id = newId(alone.id ?? listed.title, 'agreement', taken);
      taken.add(id);
      return toldOf(whole, { ...work, id, complete, signatories: signatoriesOf(alone, whole.parties) });
    });
}

/** What the list does not tell, as the options do. */
function withOptions(listed: ListedAgreement, alone: Answers): ListedAgreement {
  const parties = listed.parties.length > 0 ? listed.parties : [...(alone.parties ?? [])];
  const { purpose = alone.purpose, signed = alone.signed, starts = alone.starts } = listed;
  const { ends = alone.ends, document = alone.document } = listed;
  return { ...listed, parties, purpose, signed, starts, ends, document };
}

interface About extends Pick<ListWork, 'situation' | 'given' | 'isRunning' | 'directory'> {
  readonly id: string;
  readonly complete: CompleteAnswers;
  readonly signatories: ReadonlyMap<string, string | null>;
}

function toldOf(listed: ListedAgreement, about: About): RunningCollaboration {
  const { situation, given, isRunning, directory, id, complete, signatories } = about;
  const { id: contact } = chooseContact(complete, situation);
  const { title, parties, agreed, standing, signed, document, ends } = listed;
  const starts = listed.starts ?? (isRunning ? signed : undefined);
  return {
    id,
    title,
    language: complete.language,
    kind: complete.template.name as RunningCollaboration['kind'],
    purpose: listed.purpose ?? usualPurpose(listed),
    parties,
    signatories,
    contact,
    ...worksFor(given),
    ...knownParty(contact, situation),
    ...(given.facilitator === undefined ? {} : { facilitator: given.facilitator }),
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined || ends === 'open-ended' ? {} : { ends }),
    ...(isRunning ? signedPart(signed, document, directory) : {}),
    agreed,
    standing,
    nextMeeting: complete.nextMeeting,
    today: situation.today,
  };
}

function signedPart(
  signed: string | undefined,
  document: string | undefined,
  directory: string,
): Pick<RunningCollaboration, 'signed' | 'document'> {
  if (signed === undefined || document === undefined) return {};
  return { signed, document: readSignedDocument(document, directory) };
}

/** The first goal, where nobody says why; else what it is called. */
function usualPurpose({ agreed, title }: ListedAgreement): string {
  return agreed.find(({ kind }) => kind === 'goal')?.words ?? title;
}

/** Throws `listed-too-little`. */
function refuseTooLittle(
  { title: agreement, parties, document, signed }: ListedAgreement,
  isRunning: boolean,
): void {
  const lacks = [
    ...(parties.length < 2 ? ['parties' as const] : []),
    ...(isRunning && document === undefined ? ['document' as const] : []),
    ...(isRunning && signed === undefined ? ['signed' as const] : []),
  ];
  if (lacks.length > 0) throw new Failure('usage', 'listed-too-little', { agreement, lacks });
}
