/** The questions of `collab init`, each asked, taken as usual, or said to be missing. */
import { newId } from '../../domain/slug.js';
import { Failure } from '../../errors/failure.js';
import {
  templateLanguages,
  type Answers,
  type TemplateLanguage,
} from '../../workspace/new-collaboration/collaboration.js';
import { listTemplates, type Template } from '../../workspace/new-collaboration/templates.js';
import { askChoice, askText } from '../shared/prompts.js';
import { asker } from './asker.js';
import { say, type Asking } from './asking.js';
import { looksLikeName } from '../../domain/looks-like-name.js';
import { namedTwice, splitNames } from './party-names.js';
import { isTemplateLanguage } from './refuse-answers.js';
import { usualNextMeeting, type Situation } from './situation.js';

/** A title whose agreement is there already is not taken as an answer, unless the id was given apart. */
export async function askTitle(
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
export function isKnown({ as }: Answers, { workspace, contact }: Situation): boolean {
  const people = new Set(Object.keys(workspace?.folder.settings.people ?? {}));
  return people.has(as ?? contact ?? '');
}

/** Undefined leaves it to the template. */
export async function text(
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

/** The function of whoever starts; where it looks like a name, whether it is one. */
export async function askMe(asking: Asking, preset: string | undefined): Promise<string | undefined> {
  for (;;) {
    const words = await text(asking, 'me', '--me', presetOf(preset));
    if (words === undefined || !looksLikeName(words) || !asking.mayAsk || asking.takeUsual) return words;
    const choices = (['no', 'yes'] as const).map(
      (answer) => [answer, say(asking, { code: 'init.is-function', data: { answer } })] as const,
    );
    const answer = await asker(asking).choose({ code: 'init.ask-is-function', data: { words } }, choices);
    if (answer === 'yes') return words;
  }
}

export function presetOf(preset: string | undefined): { readonly preset?: string } {
  return preset === undefined ? {} : { preset };
}

/** Has a usual answer always: the language of the workspace, else the one that is spoken. */
export async function chooseLanguage(
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

export async function chooseTemplate(asking: Asking): Promise<string> {
  const { messages, takeUsual, mayAsk } = asking;
  const message = say(asking, { code: 'init.ask-template', data: {} });
  if (takeUsual) return 'covenant';
  if (!mayAsk) throw new Failure('usage', 'answer-needed', { question: message, flag: '--template' });
  const choices = listTemplates().map(({ name, title, description }) => {
    return { value: name, name: messages.format.text(title), description: messages.format.text(description) };
  });
  return askChoice({ message, choices });
}

export async function nameParties(
  given: Answers,
  template: Template,
  asking: Asking,
  ownFirst = true,
): Promise<readonly string[] | undefined> {
  const needed = template.parties;
  if (given.parties !== undefined) {
    if (given.parties.length < needed) throw new Failure('usage', 'too-few-parties', { needed });
    return given.parties;
  }
  const message = say(asking, { code: 'init.ask-parties', data: { ownFirst } });
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

export async function chooseDate(asking: Asking, today: string): Promise<string> {
  const message = say(asking, { code: 'init.ask-next-meeting', data: {} });
  const preset = usualNextMeeting(today);
  if (asking.takeUsual) return preset;
  if (!asking.mayAsk)
    throw new Failure('usage', 'answer-needed', { question: message, flag: '--next-meeting' });
  return asker(asking).day({ code: 'init.ask-next-meeting', data: {} }, { first: today, preset });
}
