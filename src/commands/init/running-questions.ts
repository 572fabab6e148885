/** The questions about a collaboration that is under way: what was signed, what was agreed, and where things stand. */
import { isDate } from '../../domain/calendar-date.js';
import { parseNumber } from '../../domain/parse-number.js';
import type { PartQuestion } from '../../domain/phrases/init-phrases.js';
import { Failure } from '../../errors/failure.js';
import type { Answers, PartAnswer } from '../../workspace/new-collaboration/collaboration.js';
import { notDone } from '../../workspace/new-collaboration/part-answers.js';
import { askChoice, askText } from '../shared/prompts.js';
import { splitNames } from './party-names.js';
import { say, type Asking } from './questions.js';

type Fault = (answer: string) => string | undefined;

interface Question {
  readonly message: string;
  /** The flag that answers it. */
  readonly flag: string;
  readonly preset?: string;
  readonly fault: Fault;
}

/** Throws `answer-needed` where nobody is there to answer. */
async function required(asking: Asking, { message, flag, preset, fault }: Question): Promise<string> {
  if (!asking.mayAsk || asking.takeUsual) {
    if (preset !== undefined) return preset;
    throw new Failure('usage', 'answer-needed', { question: message, flag });
  }
  return askText({ message, fault, ...(preset === undefined ? {} : { preset }) });
}

/** What was signed, and from when to when it holds. */
export async function askSigned(
  given: Answers,
  asking: Asking,
  about: { readonly today: string; readonly documentFault: Fault },
): Promise<Pick<Answers, 'document' | 'signed' | 'starts' | 'ends'>> {
  const { today, documentFault } = about;
  const document = given.document ?? (await required(asking, {
    message: say(asking, { code: 'init.ask-document', data: {} }),
    flag: '--document',
    fault: (answer) => documentFault(withoutQuotes(answer)),
  })); // prettier-ignore
  const signed = given.signed ?? (await required(asking, {
    message: say(asking, { code: 'init.ask-signed', data: {} }),
    flag: '--signed',
    fault: pastDay(asking, today),
  })); // prettier-ignore
  const starts = given.starts ?? (await required(asking, {
    message: say(asking, { code: 'init.ask-starts', data: {} }),
    flag: '--starts',
    preset: signed,
    fault: anyDay(asking),
  })); // prettier-ignore
  const ends = given.ends ?? (await required(asking, {
    message: say(asking, { code: 'init.ask-ends', data: {} }),
    flag: '--ends',
    ...(asking.mayAsk && !asking.takeUsual ? {} : { preset: 'open-ended' }),
    fault: (answer) => (answer === '' || answer === 'open-ended' ? undefined : anyDay(asking)(answer)),
  })); // prettier-ignore
  return { document: withoutQuotes(document), signed, starts, ends: ends === '' ? 'open-ended' : ends };
}

/** A file that is dragged into a terminal comes in quotes. */
function withoutQuotes(path: string): string {
  return /^(["']).*\1$/.test(path) ? path.slice(1, -1) : path.replace(/\\ /g, ' ');
}

/** Function of who signed, by party; those that nobody names keep the usual word. */
export async function askSignatories(
  { signatories }: Answers,
  parties: readonly string[],
  asking: Asking,
): Promise<Readonly<Record<string, string>>> {
  if (signatories !== undefined) return signatories;
  if (!asking.mayAsk || asking.takeUsual) return {};
  const usual = say(asking, { code: 'init.running-word', data: { word: 'representative' } });
  const answer = await askText({
    message: say(asking, { code: 'init.ask-signatories', data: { parties } }),
    preset: usual,
    fault: (text) =>
      text === usual || splitNames(text).length === parties.length
        ? undefined
        : say(asking, { code: 'init.say-signatories', data: { count: parties.length } }),
  });
  if (answer === usual) return {};
  const functions = splitNames(answer);
  return Object.fromEntries(parties.map((party, index) => [party, functions[index] ?? usual]));
}

const partKinds = {
  agreed: ['commitment', 'goal'],
  today: ['bottleneck', 'measurement', 'milestone'],
} as const;

/** One part after the other, until nothing more is to be said. */
export async function askParts(
  list: 'agreed' | 'today',
  asking: Asking,
  about: { readonly parties: readonly string[]; readonly today: string },
): Promise<readonly PartAnswer[]> {
  if (!asking.mayAsk || asking.takeUsual) return [];
  const parts: PartAnswer[] = [];
  for (;;) {
    const data = { count: parts.length };
    const kind = await askChoice({
      message: say(
        asking,
        list === 'agreed' ? { code: 'init.ask-agreed', data } : { code: 'init.ask-standing', data },
      ),
      choices: [...partKinds[list], 'nothing' as const].map((value) => ({
        value,
        name: say(asking, { code: 'init.part-choice', data: { kind: value } }),
      })),
    });
    if (kind === 'nothing') return parts;
    parts.push(await askPart(kind, asking, about));
  }
}

async function askPart(
  kind: 'goal' | 'commitment' | 'measurement' | 'bottleneck' | 'milestone',
  asking: Asking,
  { parties, today }: { readonly parties: readonly string[]; readonly today: string },
): Promise<PartAnswer> {
  const asked = partAsker(asking, parties, today);
  const words = await asked.text(kind);
  switch (kind) {
    case 'goal':
      return { goal: words, ...(await asked.who('who')), ...(await asked.maybe('article')) };
    case 'commitment': {
      const who = await asked.who('who');
      const by = await asked.maybe('by', anyDay(asking));
      const done = String(by['by'] ?? today) < today ? await asked.whetherDone() : {};
      return { commitment: words, ...who, ...by, ...done, ...(await asked.maybe('article')) };
    }
    case 'measurement': {
      const unit = await asked.text('unit');
      const value = await asked.number('value');
      const date = await asked.day('date');
      const target = await asked.maybeNumber('target');
      const until = 'target' in target ? { 'target-date': await asked.anyDay('target-date') } : {};
      return { measurement: words, unit, value, date, ...target, ...until };
    }
    case 'bottleneck': {
      const impact = await asked.maybe('impact');
      const of = await asked.who('of');
      const needed = await asked.maybe('needed-by', anyDay(asking));
      return { bottleneck: words, ...impact, ...of, ...needed, since: await asked.day('since') };
    }
    case 'milestone':
      return { milestone: words, met: await asked.day('met'), ...(await asked.who('who')) };
  }
}

function partAsker(asking: Asking, parties: readonly string[], today: string) {
  const words = (key: PartQuestion): string => say(asking, { code: 'init.ask-part', data: { key } });
  const some: Fault = (answer) =>
    answer === '' ? say(asking, { code: 'init.say-text', data: {} }) : undefined;
  const numeric: Fault = (answer) =>
    parseNumber(answer) === undefined ? say(asking, { code: 'init.say-number', data: {} }) : undefined;
  const emptyOr =
    (fault: Fault): Fault =>
    (answer) =>
      answer === '' ? undefined : fault(answer);
  const maybe = async (key: PartQuestion, fault: Fault = () => undefined): Promise<PartAnswer> => {
    const answer = await askText({ message: words(key), fault: emptyOr(fault) });
    return answer === '' ? {} : { [key]: answer };
  };
  return {
    maybe,
    text: (key: PartQuestion): Promise<string> => askText({ message: words(key), fault: some }),
    number: async (key: PartQuestion): Promise<number> =>
      parseNumber(await askText({ message: words(key), fault: numeric })) ?? 0,
    maybeNumber: async (key: PartQuestion): Promise<PartAnswer> => {
      const { [key]: answer } = await maybe(key, numeric);
      const value = parseNumber(String(answer ?? ''));
      return value === undefined ? {} : { [key]: value };
    },
    day: (key: PartQuestion): Promise<string> =>
      askText({ message: words(key), preset: today, fault: pastDay(asking, today) }),
    /** A day, no, or nothing: nobody knows. */
    whetherDone: async (): Promise<PartAnswer> => {
      const answer = await askChoice({
        message: say(asking, { code: 'init.ask-whether-done', data: {} }),
        choices: (['done', 'no', 'unknown'] as const).map((value) => ({
          value,
          name: say(asking, { code: 'init.whether-done', data: { answer: value } }),
        })),
      });
      if (answer === 'unknown') return {};
      if (answer === 'no') return { done: notDone };
      return { done: await askText({ message: words('done'), fault: pastDay(asking, today) }) };
    },
    anyDay: (key: PartQuestion): Promise<string> => askText({ message: words(key), fault: anyDay(asking) }),
    who: async (key: 'who' | 'of'): Promise<PartAnswer> => ({
      [key]: await askChoice({
        message: words(key),
        choices: parties.map((party) => ({ value: party, name: party })),
      }),
    }),
  };
}

function anyDay(asking: Asking): Fault {
  return (answer) => (isDate(answer) ? undefined : say(asking, { code: 'init.say-date', data: {} }));
}

function pastDay(asking: Asking, today: string): Fault {
  return (answer) => {
    if (!isDate(answer)) return say(asking, { code: 'init.say-date', data: {} });
    return answer > today ? say(asking, { code: 'init.say-date-to-come', data: {} }) : undefined;
  };
}
