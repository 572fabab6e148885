/** Makes the answers complete: by asking, by taking the usual, or by saying which one is missing. */
import { isDate } from '../../domain/calendar-date.js';
import { newId } from '../../domain/slug.js';
import { Failure } from '../../errors/failure.js';
import { messagesFor, type Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import {
  templateLanguages,
  type Answers,
  type TemplateLanguage,
} from '../../workspace/new-collaboration/collaboration.js';
import { findTemplate, listTemplates, type Template } from '../../workspace/new-collaboration/templates.js';
import type { Phrase } from '../../domain/phrases.js';
import { askChoice, askText } from '../shared/prompts.js';
import { namedTwice, splitNames } from './party-names.js';
import { isTemplateLanguage, refuseAnswers } from './refuse-answers.js';
import { usualNextMeeting, type Situation } from './situation.js';

export interface CompleteAnswers {
  readonly answers: Answers;
  readonly template: Template;
  readonly language: TemplateLanguage;
  readonly nextMeeting: string;
}

export interface Manner {
  /** Somebody is there to answer. */
  readonly mayAsk: boolean;
  /** Take the usual for what is missing. */
  readonly takeUsual: boolean;
}

interface Asking extends Manner {
  messages: Messages;
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
    given.me ??
    (isKnown(given, situation)
      ? undefined
      : await text(asking, 'me', '--me', presetOf(template.function[language])));
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

/** A title whose agreement is there already is not taken as an answer, unless the id was given apart. */
async function askTitle(
  { id }: Answers,
  { usualTitle, workspace }: Situation,
  asking: Asking,
): Promise<string | undefined> {
  const isTaken = (title: string): boolean =>
    id === undefined && workspace?.folder.agreements.has(newId(title, 'agreement', new Set())) === true;
  const fault = (title: string): string | undefined =>
    isTaken(title) ? say(asking, { code: 'init.say-title', data: {} }) : undefined;
  return text(asking, 'title', '--title', { fault, ...presetOf(usualTitle) });
}

/** Whoever is one of the people of the workspace needs no introduction. */
function isKnown({ as }: Answers, { workspace, contact }: Situation): boolean {
  const people = new Set(Object.keys(workspace?.folder.settings.people ?? {}));
  return people.has(as ?? contact ?? '');
}

/** Undefined leaves it to the template. */
async function text(
  asking: Asking,
  question: 'title' | 'purpose' | 'goal' | 'me',
  flag: string,
  more: { readonly preset?: string; readonly fault?: (answer: string) => string | undefined } = {},
): Promise<string | undefined> {
  const { preset } = more;
  const message = say(asking, { code: `init.ask-${question}`, data: {} });
  if (asking.takeUsual) return preset;
  if (!asking.mayAsk) throw new Failure('usage', 'answer-needed', { question: message, flag });
  const fault = (answer: string) =>
    answer === '' ? say(asking, { code: 'init.say-text', data: {} }) : more.fault?.(answer);
  return askText({ message, fault, ...(preset === undefined ? {} : { preset }) });
}

function presetOf(preset: string | undefined): { readonly preset?: string } {
  return preset === undefined ? {} : { preset };
}

function say({ messages }: Asking, phrase: Phrase): string {
  return messages.phrase(phrase);
}

/** Has a usual answer always: the language of the workspace, else the one that is spoken. */
async function chooseLanguage(
  given: Answers,
  { workspace }: Situation,
  asking: Asking,
): Promise<TemplateLanguage> {
  if (given.language !== undefined) return given.language as TemplateLanguage;
  const [ofWorkspace = ''] = workspace?.folder.settings.languages ?? [];
  const usual = [ofWorkspace, asking.messages.language].find(isTemplateLanguage) ?? 'en';
  if (!asking.mayAsk || asking.takeUsual) return usual;
  return askChoice({
    message: say(asking, { code: 'init.ask-language', data: {} }),
    choices: templateLanguages.map((value) => ({
      value,
      name: say(asking, { code: 'init.language-name', data: { language: value } }),
    })),
    preset: usual,
  });
}

async function chooseTemplate(asking: Asking): Promise<string> {
  const { messages, takeUsual, mayAsk } = asking;
  const message = say(asking, { code: 'init.ask-template', data: {} });
  if (takeUsual) return 'covenant';
  if (!mayAsk) throw new Failure('usage', 'answer-needed', { question: message, flag: '--template' });
  const choices = listTemplates().map(({ name, title, description }) => {
    return { value: name, name: messages.format.text(title), description: messages.format.text(description) };
  });
  return askChoice({ message, choices });
}

async function nameParties(
  given: Answers,
  template: Template,
  asking: Asking,
): Promise<readonly string[] | undefined> {
  const needed = template.parties;
  if (given.parties !== undefined) {
    if (given.parties.length < needed) throw new Failure('usage', 'too-few-parties', { needed });
    return given.parties;
  }
  const message = say(asking, { code: 'init.ask-parties', data: {} });
  if (asking.takeUsual) return undefined;
  if (!asking.mayAsk) throw new Failure('usage', 'answer-needed', { question: message, flag: '--party' });
  const fault = (answer: string): string | undefined => {
    const names = splitNames(answer);
    if (names.length < needed) return say(asking, { code: 'init.say-parties', data: { needed } });
    const party = namedTwice(names);
    return party === undefined ? undefined : say(asking, { code: 'init.say-party-twice', data: { party } });
  };
  return splitNames(await askText({ message, fault }));
}

async function chooseDate(asking: Asking, today: string): Promise<string> {
  const message = say(asking, { code: 'init.ask-next-meeting', data: {} });
  const preset = usualNextMeeting(today);
  if (asking.takeUsual) return preset;
  if (!asking.mayAsk)
    throw new Failure('usage', 'answer-needed', { question: message, flag: '--next-meeting' });
  const fault = (answer: string): string | undefined => {
    if (!isDate(answer)) return say(asking, { code: 'init.say-date', data: {} });
    return answer < today ? say(asking, { code: 'init.say-date-passed', data: {} }) : undefined;
  };
  return askText({ message, preset, fault });
}
