/** The questions of a dialogue, by the kind of answer that is wanted. */
import { askChoice, askText } from '../shared/prompts.js';
import type { Phrase } from '../../domain/phrases.js';
import { say, type Asking } from './asking.js';
import { typedDay, typedNumber } from './typed-values.js';

export type Fault = (answer: string) => string | undefined;

export interface DayQuestion {
  /** ISO date: later days have not been. */
  readonly last?: string;
  /** ISO date: earlier days have passed. */
  readonly first?: string;
  /** ISO date. */
  readonly preset?: string;
}

export interface Asker {
  text(question: Phrase): Promise<string>;
  /** Undefined where it is left out. */
  maybeText(question: Phrase): Promise<string | undefined>;
  number(question: Phrase): Promise<number>;
  maybeNumber(question: Phrase): Promise<number | undefined>;
  day(question: Phrase, about?: DayQuestion): Promise<string>;
  maybeDay(question: Phrase, about?: DayQuestion): Promise<string | undefined>;
  choose<V extends string>(
    question: Phrase,
    choices: readonly (readonly [value: V, name: string])[],
  ): Promise<V>;
}

/** Each throws `interrupted`. */
export function asker(asking: Asking): Asker {
  const { messages } = asking;
  const words = (question: Phrase): string => say(asking, question);
  const some: Fault = (answer) =>
    answer === '' ? say(asking, { code: 'init.say-text', data: {} }) : undefined;
  const numeric =
    (question: Phrase): Fault =>
    (answer) =>
      typedNumber(answer, plainQuestion(words(question)), messages).fault;
  const numberOf = (text: string): number => {
    const read = typedNumber(text, '', messages);
    return read.fault === undefined ? read.value : Number.NaN;
  };
  const dayText = (question: Phrase): string =>
    say(asking, { code: 'init.with-day', data: { question: words(question) } });
  return {
    text: (question) => askText({ message: words(question), fault: some }),
    maybeText: async (question) => {
      const answer = await askText({ message: words(question) });
      return answer === '' ? undefined : answer;
    },
    number: async (question) =>
      numberOf(await askText({ message: words(question), fault: numeric(question), isShort: true })),
    maybeNumber: async (question) => {
      const fault = emptyOr(numeric(question));
      const answer = await askText({ message: words(question), fault, isShort: true });
      return answer === '' ? undefined : numberOf(answer);
    },
    day: async (question, about = {}) => {
      const fault = dayFault(asking, about);
      const preset = about.preset === undefined ? {} : { preset: messages.format.date(about.preset) };
      const message = about.preset === undefined ? dayText(question) : words(question);
      return dayOf(await askText({ message, fault, isShort: true, ...preset }), asking);
    },
    maybeDay: async (question, about = {}) => {
      const fault = emptyOr(dayFault(asking, about));
      const answer = await askText({ message: words(question), fault, isShort: true });
      return answer === '' ? undefined : dayOf(answer, asking);
    },
    choose: (question, choices) =>
      askChoice({ message: words(question), choices: choices.map(([value, name]) => ({ value, name })) }),
  };
}

/** Without what it says of the answer, and its mark. */
function plainQuestion(words: string): string {
  return words.replace(/\s*\(.*\)$/u, '').replace(/\s*[?:]$/u, '');
}

function emptyOr(fault: Fault): Fault {
  return (answer) => (answer === '' ? undefined : fault(answer));
}

export function dayFault(asking: Asking, { first, last }: DayQuestion): Fault {
  return (answer) => {
    const read = typedDay(answer, asking.messages);
    if (read.fault !== undefined) return read.fault;
    if (last !== undefined && read.value > last)
      return say(asking, { code: 'init.say-date-to-come', data: {} });
    return first !== undefined && read.value < first
      ? say(asking, { code: 'init.say-date-passed', data: {} })
      : undefined;
  };
}

/** Of an answer that was found good; what is no day stays as it is. */
export function dayOf(answer: string, { messages }: Asking): string {
  const read = typedDay(answer, messages);
  return read.fault === undefined ? read.value : answer;
}
