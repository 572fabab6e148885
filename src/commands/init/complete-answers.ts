/** Makes the answers complete: by asking, by taking the usual, or by saying which one is missing. */
import { messagesFor, type Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import type { Answers, TemplateLanguage } from '../../workspace/new-collaboration/collaboration.js';
import { findTemplate, type Template } from '../../workspace/new-collaboration/templates.js';
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
import type { Situation } from './situation.js';

export interface CompleteAnswers {
  readonly answers: Answers;
  readonly template: Template;
  readonly language: TemplateLanguage;
  readonly nextMeeting: string;
}

const questions = ['title', 'language', 'template', 'parties', 'purpose', 'goal', 'next-meeting'] as const;

/**
 * Throws `answer-needed`, `too-few-parties`, `party-named-twice`, `meeting-in-the-past`, `template-unknown`,
 * `option-value-not-allowed`, `interrupted`.
 */
export async function completeAnswers(
  given: Answers,
  situation: Situation,
  manner: Manner,
  messages: Messages,
  app: App,
): Promise<CompleteAnswers> {
  const asking: Asking = { ...manner, messages };
  refuseAnswers(given, situation);
  const isOpen = questions.some((question) => given[question] === undefined);
  if (manner.mayAsk && !manner.takeUsual && isOpen)
    await app.stderr(`${say(asking, { code: 'init.welcome', data: {} })}\n\n`);
  const title = given.title ?? (await askTitle(given, situation, asking));
  const language = await chooseLanguage(given, situation, asking);
  asking.messages = messagesFor(language);
  const template = findTemplate(given.template ?? (await chooseTemplate(asking)));
  const parties = await nameParties(given, template, asking);
  const purpose = given.purpose ?? (await text(asking, 'purpose', '--purpose'));
  const goal = given.goal ?? (await text(asking, 'goal', '--goal'));
  const me =
    given.me ?? (isKnown(given, situation) ? undefined : await askMe(asking, template.function[language]));
  const nextMeeting = given['next-meeting'] ?? (await chooseDate(asking, situation.today));
  const found = { title, parties, purpose, goal, me };
  const answered = Object.entries(found).filter(([, value]) => value !== undefined);
  const answers = {
    ...given,
    language,
    template: template.name,
    ...(Object.fromEntries(answered) as Answers),
  };
  return { answers, template, language, nextMeeting };
}
