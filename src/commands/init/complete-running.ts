/** Makes the answers about a collaboration that is under way complete: by asking, or by saying which one is missing. */
import { messagesFor, type Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import type { Answers } from '../../workspace/new-collaboration/collaboration.js';
import { findTemplate } from '../../workspace/new-collaboration/templates.js';
import type { CompleteAnswers } from './complete-answers.js';
import { askTitle, chooseDate, chooseLanguage, chooseTemplate, isKnown, nameParties, presetOf, say, text, type Asking, type Manner } from './questions.js'; // prettier-ignore
import { refuseAnswers } from './refuse-answers.js';
import { askParts, askSignatories, askSigned } from './running-questions.js';
import { documentProblem } from './signed-document.js';
import type { Situation } from './situation.js';

/**
 * Throws as `completeAnswers` does.
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
  if (manner.mayAsk && !manner.takeUsual)
    await app.stderr(`${say(asking, { code: 'init.welcome-running', data: {} })}\n\n`);
  const title = given.title ?? (await askTitle(given, situation, asking));
  // The language is the one that is spoken, unless told otherwise: one question less.
  const language = await chooseLanguage(given, situation, { ...asking, takeUsual: true });
  asking.messages = messagesFor(language);
  const template = findTemplate(given.template ?? (await chooseTemplate(asking)));
  const { today } = situation;
  const documentFault = (path: string): string | undefined => {
    const problem = documentProblem(path, directory);
    if (problem === undefined) return undefined;
    const { message, remedy } = asking.messages.failure('document-refused', problem);
    return `${message} ${remedy}`;
  };
  const signed = await askSigned(given, asking, { today, documentFault });
  const parties = (await nameParties(given, template, { ...asking, takeUsual: false })) ?? [];
  const signatories = await askSignatories(given, parties, asking);
  const purpose = given.purpose ?? (await text({ ...asking, takeUsual: false }, 'purpose', '--purpose'));
  const usualMe = presetOf(template.function[language]);
  const me = given.me ?? (isKnown(given, situation) ? undefined : await text(asking, 'me', '--me', usualMe));
  const nextMeeting = given['next-meeting'] ?? (await chooseDate(asking, today));
  const agreed = given.agreed ?? (await askParts('agreed', asking, { parties, today }));
  const standing = given.today ?? (await askParts('today', asking, { parties, today }));
  const found = { title, purpose, me, ...signed };
  const told = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as Answers;
  const answers = { ...given, language, template: template.name, ...told, parties, signatories, agreed, today: standing }; // prettier-ignore
  return { answers, template, language, nextMeeting };
}
