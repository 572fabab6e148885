/** Answers to all questions at once, from a YAML file. */
import { isDate } from '../../domain/calendar-date.js';
import type { LocatedFinding } from '../../domain/finding.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { nearest } from '../../domain/nearest.js';
import type { FailureData } from '../../errors/failure-data.js';
import { Failure, type FailurePlace } from '../../errors/failure.js';
import { readYaml, type YamlReading } from '../yaml/read-yaml.js';
import type { Answers } from './collaboration.js';
import { linesOf, plainAnswers, type PlaceOf } from './plain-answers.js';
import { checkParts } from './part-answers.js';

type AnswerForm = Exclude<FailureData['answer-malformed']['form'], 'map' | 'number' | 'done' | 'every'>;

const forms: Readonly<Record<keyof Answers, AnswerForm>> = {
  title: 'text',
  id: 'id',
  language: 'text',
  template: 'text',
  parties: 'names',
  purpose: 'text',
  goal: 'text',
  facilitator: 'text',
  me: 'text',
  as: 'id',
  'works-for': 'text',
  'next-meeting': 'date',
  document: 'text',
  signed: 'date',
  starts: 'date',
  ends: 'ending',
  signatories: 'functions',
  agreed: 'parts',
  today: 'parts',
};

/** The form of an id, as the schemas have it. */
export const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const fits: Readonly<Record<AnswerForm, (value: unknown) => boolean>> = {
  text: isText,
  id: (value) => isText(value) && value.length <= 80 && idForm.test(value),
  date: (value) => isText(value) && isDate(value),
  names: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  ending: (value) => value === 'open-ended' || (isText(value) && isDate(value)),
  functions: (value) => isMap(value) && Object.values(value).every(isText),
  parts: (value) => Array.isArray(value) && value.every(isMap),
};

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether a text is what an answer has to be. */
export function fitsAnswer(question: keyof Answers, value: unknown): boolean {
  return fits[forms[question]](value);
}

/** In which language days are written. */
export interface AnswerReading {
  /** As it is told to people. */
  readonly file: string;
  /** Of whoever writes, unless the answers say in which language the agreement is. */
  readonly language: string;
}

/** Puts a finding of reading into words. */
export type SayFinding = (finding: LocatedFinding) => { readonly message: string; readonly remedy: string };

/**
 * Days and numbers are read as in the cells of a form. Throws `answers-unreadable`, `answer-unknown`, `answer-malformed`,
 * `cell-date-doubtful`, `number-doubtful`, each at its place in the file.
 */
export async function readAnswers(
  source: Uint8Array,
  { file, language }: AnswerReading,
  say: SayFinding,
): Promise<Answers> {
  const reading = await readYaml(source, { file });
  const [problem] = reading.findings;
  if (problem !== undefined) {
    const { line, column } = problem;
    const { message, remedy } = say(problem);
    throw new Failure('usage', 'answers-unreadable', { reason: message, remedy }, { file, line, column });
  }
  const { value } = reading;
  if (!isMap(value)) {
    throw new Failure('usage', 'answer-malformed', { question: '', form: 'map' }, placeOf(reading, file, []));
  }
  const spoken = typeof value['language'] === 'string' ? value['language'] : language;
  const place: PlaceOf = (keys, at) => placeOf(reading, file, keys, at);
  const plain = plainAnswers(value, { language: spoken, lines: linesOf(source), place });
  for (const [key, answer] of Object.entries(plain)) checkAnswer(reading, file, key, answer);
  for (const list of ['agreed', 'today'] as const) {
    const parts = (plain[list] ?? []) as readonly Readonly<Record<string, unknown>>[];
    checkParts(list, parts, (keys, at) => place([list, ...keys], at));
  }
  return plain;
}

function checkAnswer(reading: YamlReading, file: string, key: string, answer: unknown): void {
  const questions = Object.keys(forms);
  if (!questions.includes(key)) {
    const suggestion = nearest(key, questions);
    const data =
      suggestion === undefined
        ? { answer: key, known: questions }
        : { answer: key, known: questions, suggestion };
    throw new Failure('usage', 'answer-unknown', data, placeOf(reading, file, [key], 'key'));
  }
  const question = key as keyof Answers;
  if (fitsAnswer(question, answer)) return;
  throw new Failure(
    'usage',
    'answer-malformed',
    { question, form: forms[question] },
    placeOf(reading, file, [key]),
  );
}

function placeOf(
  reading: YamlReading,
  file: string,
  keys: readonly (string | number)[],
  at: 'key' | 'value' = 'value',
): FailurePlace {
  const { line, column } = reading.locate(keys.length === 0 ? '' : jsonPointer(keys), at);
  return { file, line, column };
}
