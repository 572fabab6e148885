/** Makes the answers about a collaboration that is under way complete: by asking, or by saying which one is missing. */
import type { InitPart } from '../../domain/phrases/running-phrases.js';
import { messagesFor, type Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import type { Answers } from '../../workspace/new-collaboration/collaboration.js';
import { findTemplate } from '../../workspace/new-collaboration/templates.js';
import type { CompleteAnswers } from './complete-answers.js';
import { say, type Asking, type Manner } from './asking.js';
import {
  askMe,
  askTitle,
  chooseDate,
  chooseLanguage,
  chooseTemplate,
  isKnown,
  nameParties,
  text,
} from './questions.js';
import { refuseAnswers } from './refuse-answers.js';
import { reviewAnswers } from './review-answers.js';
import { askParts, askSignatories, askSigned, askWorksFor } from './running-questions.js';
import { documentProblem } from './signed-document.js';
import type { Situation } from './situation.js';

/** Asks what is not told yet of one part. */
export type AskPartOf = (part: InitPart, told: Answers) => Promise<Answers>;

/** In the order in which they are asked. */
const parts: readonly InitPart[] = [
  'title',
  'signed',
  'parties',
  'purpose',
  'me',
  'next-meeting',
  'agreed',
  'today',
];

/**
 * Throws as `completeAnswers` does. What was answered is shown before it is used, where somebody is there to see it.
 * @param directory what the document is named from
 */
export async function completeRunning(
  given: Answers,
  situation: Situation,
  manner: Manner,
  { messages, directory }: { readonly messages: Messages; readonly directory: string },
  app: App,
): Promise<CompleteAnswers> {
  refuseAnswers(given, situation);
  const asking: Asking = { ...manner, messages };
  const isDialogue = manner.mayAsk && !manner.takeUsual;
  if (isDialogue) await app.stderr(`${say(asking, { code: 'init.welcome-running', data: {} })}\n\n`);
  // The language is the one that is spoken, unless told otherwise: one question less.
  const language = await chooseLanguage(given, situation, { ...asking, takeUsual: true });
  asking.messages = messagesFor(language);
  const ask = partAsker(asking, situation, directory);
  let told: Answers = { ...given, language };
  for (const part of parts) told = { ...told, ...(await ask(part, told)) };
  if (isDialogue && !isTold(given))
    told = await reviewAnswers(told, { asking, ask, app, today: situation.today });
  const template = findTemplate(told.template ?? '');
  return { answers: told, template, language, nextMeeting: told['next-meeting'] ?? '' };
}

/** Nothing was asked. */
function isTold(given: Answers): boolean {
  const needed = ['title', 'template', 'document', 'signed', 'starts', 'ends', 'parties', 'signatories', 'purpose', 'me', 'works-for', 'next-meeting', 'agreed', 'today'] as const; // prettier-ignore
  return needed.every((question) => given[question] !== undefined);
}

const templateOf = ({ template = '' }: Answers) => findTemplate(template);

function partAsker(asking: Asking, situation: Situation, directory: string): AskPartOf {
  const { today } = situation;
  const must: Asking = { ...asking, takeUsual: false };
  const documentFault = (path: string): string | undefined => {
    const problem = documentProblem(path, directory);
    if (problem === undefined) return undefined;
    const { message, remedy } = asking.messages.failure('document-refused', problem);
    return `${message} ${remedy}`;
  };
  const aboutParts = ({ parties = [], agreed = [] }: Answers) => ({ parties, agreed, today });
  const askers: Readonly<Record<InitPart, (told: Answers) => Promise<Answers>>> = {
    title: async (told) => {
      const title = told.title ?? (await askTitle(told, situation, asking));
      const template = told.template ?? (await chooseTemplate(asking));
      return { ...(title === undefined ? {} : { title }), template: findTemplate(template).name };
    },
    signed: (told) => askSigned(told, asking, { today, documentFault }),
    parties: async (told) => {
      const parties = (await nameParties(told, templateOf(told), must, false)) ?? [];
      return { parties, signatories: await askSignatories(told, parties, asking) };
    },
    purpose: async (told) => {
      const purpose = told.purpose ?? (await text(must, 'purpose', '--purpose'));
      return purpose === undefined ? {} : { purpose };
    },
    me: async (told) => {
      if (told.me === undefined && isKnown(told, situation)) return {};
      const usual = templateOf(told).function[asking.messages.language];
      const me = told.me ?? (await askMe(asking, usual));
      const worksFor = await askWorksFor(told, told.parties ?? [], asking);
      return {
        ...(me === undefined ? {} : { me }),
        ...(worksFor === undefined ? {} : { 'works-for': worksFor }),
      };
    },
    'next-meeting': async (told) => ({
      'next-meeting': told['next-meeting'] ?? (await chooseDate(asking, today)),
    }),
    agreed: async (told) => ({
      agreed: told.agreed ?? (await askParts('agreed', asking, aboutParts(told))),
    }),
    today: async (told) => ({ today: told.today ?? (await askParts('today', asking, aboutParts(told))) }),
  };
  return (part, told) => askers[part](told);
}
