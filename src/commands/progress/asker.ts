/** Asks for what is missing in an entry, or says which option gives it. */
import { flagOf, fieldsOf, type Field } from '../../domain/entry-fields.js';
import { parseField } from '../../domain/parse-field.js';
import { readDay } from '../../domain/sheet/read-cell.js';
import { typedCell } from '../../domain/sheet/sheet-cell.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { askChoice, askSeveral, askText } from '../shared/prompts.js';
import { malformedAnswer } from './malformed.js';
import { fieldQuestion, fieldWords, stateWords } from './words.js';

export interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface Asker {
  /** Whether somebody is there to answer. */
  readonly mayAsk: boolean;
  /** Whether something was asked: then what is useful is asked for too. */
  readonly hasAsked: () => boolean;
  /** The value of a field that the entry cannot do without. Throws `answer-needed`, `interrupted`. */
  needed(kind: EntryKind, field: string, choices?: readonly Choice[], question?: string): Promise<unknown>;
  /** The value of a field that may stay empty. */
  useful(kind: EntryKind, field: string, choices?: readonly Choice[]): Promise<unknown>;
  /** The reason of a retraction. Throws `answer-needed`, `interrupted`. */
  whyRetracted(): Promise<string>;
  /** The day, from what the person writes; today unless they say otherwise. */
  when(kind: EntryKind, today: string): Promise<string>;
  /** Chooses among a few; the preset is where the cursor begins. */
  choose(question: string, choices: readonly Choice[], preset?: string): Promise<string>;
}

/** For rows of a file and wherever nobody is there: what is missing is named. */
export function refusingAsker(messages: Messages, nameOf: (field: string) => string = flagOf): Asker {
  const refuse = (kind: EntryKind, field: string): never => {
    throw new Failure('usage', 'answer-needed', {
      question: fieldQuestion(messages, kind, field),
      flag: nameOf(field),
    });
  };
  return {
    mayAsk: false,
    hasAsked: () => false,
    needed: (kind, field) => Promise.resolve().then(() => refuse(kind, field)),
    useful: () => Promise.resolve(undefined),
    whyRetracted: () => {
      const question = messages.phrase({ code: 'progress.ask-why-retracted', data: {} });
      return Promise.reject(new Failure('usage', 'answer-needed', { question, flag: nameOf('note') }));
    },
    when: (_, today) => Promise.resolve(today),
    choose: () => Promise.reject(new RangeError('nobody is there to choose')),
  };
}

/** For a person at a terminal. */
export function promptingAsker(messages: Messages): Asker {
  let asked = false;
  const ask = async (
    kind: EntryKind,
    field: string,
    choices: readonly Choice[],
    isNeeded: boolean,
    question?: string,
  ): Promise<unknown> => {
    asked = true;
    const form = fieldsOf(kind).get(field) ?? { form: 'text' as const };
    return askField({ messages, kind, field, form, choices, isNeeded, question });
  };
  return {
    mayAsk: true,
    hasAsked: () => asked,
    needed: (kind, field, choices = [], question) => ask(kind, field, choices, true, question),
    useful: (kind, field, choices = []) => ask(kind, field, choices, false),
    whyRetracted: () => {
      const message = messages.phrase({ code: 'progress.ask-why-retracted', data: {} });
      const empty = messages.phrase({ code: 'progress.say-text', data: {} });
      return askText({ message, fault: (answer) => (answer === '' ? empty : undefined) });
    },
    when: (kind, today) => {
      asked = true;
      return askWhen(kind, today, messages);
    },
    choose: (message, choices, preset) => {
      asked = true;
      return askChoice({ message, choices, ...(preset === undefined ? {} : { preset }) });
    },
  };
}

async function askWhen(kind: EntryKind, today: string, messages: Messages): Promise<string> {
  const form: Field = { form: 'date' };
  const isNeeded = true;
  const fault = (answer: string): string | undefined => {
    const day = asWritten(form, answer, messages);
    return day > today && parseField(form, day) !== undefined
      ? messages.phrase({ code: 'progress.say-future', data: { today } })
      : faultOf(answer, { messages, kind, field: 'date', form, choices: [], isNeeded });
  };
  const message = messages.phrase({ code: 'progress.ask-when', data: {} });
  return asWritten(form, await askText({ message, preset: today, fault }), messages);
}

/** A day as people type it, `30 June 2027` or `30-06-2027`, as it stands in a file; what cannot be told stays as it is. */
function asWritten({ form }: Field, answer: string, { language }: Messages): string {
  if (form !== 'date') return answer;
  const read = readDay(typedCell(answer), language);
  return read.fault === undefined ? read.value : answer;
}

interface FieldQuestion {
  readonly messages: Messages;
  readonly kind: EntryKind;
  readonly field: string;
  readonly form: Field;
  readonly choices: readonly Choice[];
  readonly isNeeded: boolean;
  /** In place of the words of the field. */
  readonly question?: string | undefined;
}

/** Stands for no answer in a list of choices. */
const none = '';

async function askField(question: FieldQuestion): Promise<unknown> {
  const { messages, kind, field, form, isNeeded } = question;
  const message =
    question.question ??
    (isNeeded
      ? fieldQuestion(messages, kind, field)
      : messages.phrase({ code: 'progress.optional', data: { words: fieldWords(messages, kind, field) } }));
  const choices = choicesOf(question);
  if (form.form === 'ids' && choices.length > 0) {
    const fault = (chosen: readonly string[]): string | undefined =>
      isNeeded && chosen.length === 0 ? messages.phrase({ code: 'progress.say-some', data: {} }) : undefined;
    const chosen = await askSeveral({ message, choices, fault });
    return chosen.length === 0 ? undefined : chosen;
  }
  if (choices.length > 0) {
    const empty = { value: none, name: messages.phrase({ code: 'progress.nothing', data: {} }) };
    const chosen = await askChoice({ message, choices: isNeeded ? choices : [empty, ...choices] });
    return chosen === none ? undefined : parseField(form, chosen)?.value;
  }
  const fault = (answer: string): string | undefined => faultOf(answer, question);
  const answer = await askText({ message, fault });
  return parseField(form, asWritten(form, answer, messages))?.value;
}

function choicesOf({ messages, form, choices }: FieldQuestion): readonly Choice[] {
  if (choices.length > 0) return choices;
  if (form.form !== 'choice' && form.form !== 'judgement') return [];
  return (form.choices ?? []).map((value) => ({ value, name: stateWords(messages, value) }));
}

function faultOf(answer: string, { messages, form, isNeeded }: FieldQuestion): string | undefined {
  if (answer === '') return isNeeded ? messages.phrase({ code: 'progress.say-text', data: {} }) : undefined;
  if (parseField(form, asWritten(form, answer, messages)) !== undefined) return undefined;
  return malformedAnswer(form, answer, messages);
}
