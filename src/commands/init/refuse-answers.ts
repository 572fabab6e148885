/** Answers that were given and cannot be meant, told before anything is asked. */
import { Failure } from '../../errors/failure.js';
import {
  templateLanguages,
  type Answers,
  type TemplateLanguage,
} from '../../workspace/new-collaboration/collaboration.js';
import { findTemplate } from '../../workspace/new-collaboration/templates.js';
import { namedTwice } from './party-names.js';
import { usualNextMeeting, type Situation } from './situation.js';

/** Throws `template-unknown`, `option-value-not-allowed`, `party-named-twice`, `meeting-in-the-past`. */
export function refuseAnswers(given: Answers, situation: Situation): void {
  refuseUnknown(given);
  refuseSlips(given, situation);
}

function refuseUnknown({ template, language }: Answers): void {
  if (template !== undefined) findTemplate(template);
  if (language === undefined || isTemplateLanguage(language)) return;
  throw new Failure('usage', 'option-value-not-allowed', {
    option: 'language',
    value: language,
    allowed: templateLanguages,
  });
}

export function isTemplateLanguage(language: string): language is TemplateLanguage {
  return templateLanguages.some((known) => known === language);
}

function refuseSlips(given: Answers, { today }: Situation): void {
  const party = namedTwice(given.parties ?? []);
  if (party !== undefined) throw new Failure('usage', 'party-named-twice', { party });
  const date = given['next-meeting'];
  if (date !== undefined && date < today) {
    throw new Failure('usage', 'meeting-in-the-past', { date, today, suggestion: usualNextMeeting(today) });
  }
}
