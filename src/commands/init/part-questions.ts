/** The questions about one thing: a goal, what a party does, a figure, something stuck or something reached. */
import type { PartQuestion } from '../../domain/phrases/init-phrases.js';
import type { Phrase } from '../../domain/phrases.js';
import type { PartAnswer } from '../../workspace/new-collaboration/collaboration.js';
import { notDone, rhythms } from '../../workspace/new-collaboration/part-answers.js';
import { asker, type Asker } from './asker.js';
import { say, type Asking } from './asking.js';

export type PartKind = 'goal' | 'commitment' | 'measurement' | 'bottleneck' | 'milestone';

export interface AboutParts {
  readonly parties: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** What was told before: its goals and figures can be chosen. */
  readonly agreed: readonly PartAnswer[];
}

export async function askPart(kind: PartKind, asking: Asking, about: AboutParts): Promise<PartAnswer> {
  const questions = partQuestions(asking, about);
  const words = kind === 'measurement' ? undefined : await questions.text(kind);
  switch (kind) {
    case 'goal':
      return { goal: words ?? '', ...(await goalParts(questions)) };
    case 'commitment':
      return { commitment: words ?? '', ...(await commitmentParts(questions, about.today)) };
    case 'measurement':
      return measurementParts(questions, about);
    case 'bottleneck':
      return {
        bottleneck: words ?? '',
        ...(await questions.maybe('impact')),
        ...(await questions.maybeParty('of')),
        ...(await questions.maybeDay('needed-by')),
        ...(await questions.pastDay('since', about.today)),
      };
    case 'milestone':
      return {
        milestone: words ?? '',
        ...(await questions.pastDay('met')),
        ...(await questions.maybeParty('who')),
      };
  }
}

type Questions = ReturnType<typeof partQuestions>;

async function goalParts(questions: Questions): Promise<PartAnswer> {
  const who = await questions.owner();
  const article = await questions.maybe('article');
  const measure = await questions.maybe('measure');
  if (!('measure' in measure)) return { ...who, ...article };
  return {
    ...who,
    ...article,
    ...measure,
    unit: await questions.text('unit'),
    ...(await figureParts(questions)),
  };
}

/** Where it started and must come, how often it is measured and by whom. */
async function figureParts(questions: Questions): Promise<PartAnswer> {
  const baseline = await questions.maybeNumber('baseline');
  const from = 'baseline' in baseline ? await questions.pastDay('baseline-date') : {};
  const target = await questions.maybeNumber('target');
  const until = 'target' in target ? await questions.day('target-date') : {};
  return {
    ...baseline,
    ...from,
    ...target,
    ...until,
    ...(await questions.rhythm()),
    ...(await questions.measurer()),
  };
}

async function commitmentParts(questions: Questions, today: string): Promise<PartAnswer> {
  const who = await questions.party('who');
  const by = await questions.maybeDay('by');
  const done = String(by['by'] ?? today) < today ? await questions.whetherDone() : {};
  return { ...who, ...by, ...done, ...(await questions.maybe('article')) };
}

/** One of the figures that goals have, or another, with all that a goal would say of it. */
async function measurementParts(questions: Questions, { agreed, today }: AboutParts): Promise<PartAnswer> {
  const known = agreed.filter(({ measure }) => measure !== undefined);
  const chosen = await questions.figure(known.map(({ measure }) => String(measure)));
  const figure = known.find(({ measure }) => measure === chosen);
  if (figure !== undefined) {
    const { unit = '' } = figure;
    const value = await questions.number('value');
    return { measurement: chosen ?? '', unit, value, ...(await questions.pastDay('date', today)) };
  }
  const measurement = await questions.text('measurement');
  const goal = await questions.goal(
    agreed.flatMap(({ goal: words }) => (words === undefined ? [] : [String(words)])),
  );
  const unit = await questions.text('unit');
  const value = await questions.number('value');
  const date = await questions.pastDay('date', today);
  return { measurement, ...goal, unit, value, ...date, ...(await figureParts(questions)) };
}

const about = (key: PartQuestion): Phrase => ({ code: 'init.ask-part', data: { key } });

const put = (key: PartQuestion, value: string | number | undefined): PartAnswer =>
  value === undefined ? {} : { [key]: value };

function partQuestions(asking: Asking, { parties, today }: AboutParts) {
  const ask: Asker = asker(asking);
  const partyChoices = parties.map((party) => [party, party] as const);
  const none = '';
  const partyOr = async (key: PartQuestion, question: Phrase, otherwise: Phrase): Promise<PartAnswer> => {
    const chosen = await ask.choose(question, [...partyChoices, [none, say(asking, otherwise)]]);
    return chosen === none ? {} : put(key, chosen);
  };
  return {
    text: (key: PartQuestion) => ask.text(about(key)),
    number: (key: PartQuestion) => ask.number(about(key)),
    maybe: async (key: PartQuestion) => put(key, await ask.maybeText(about(key))),
    maybeNumber: async (key: PartQuestion) => put(key, await ask.maybeNumber(about(key))),
    day: async (key: PartQuestion) => put(key, await ask.day(about(key))),
    maybeDay: async (key: PartQuestion) => put(key, await ask.maybeDay(about(key))),
    /** A day that has been. */
    pastDay: async (key: PartQuestion, preset?: string) =>
      put(key, await ask.day(about(key), { last: today, ...(preset === undefined ? {} : { preset }) })),
    party: async (key: 'who') => put(key, await ask.choose(about(key), partyChoices)),
    /** A party, where that is known. */
    maybeParty: (key: 'who' | 'of') =>
      partyOr(key, about(key), { code: 'init.whether-done', data: { answer: 'unknown' } }),
    /** Who answers for a goal, and who measures, where that was agreed. */
    owner: () => partyOr('who', about('owner'), { code: 'init.not-agreed', data: {} }),
    measurer: () => partyOr('measured-by', about('measured-by'), { code: 'init.not-agreed', data: {} }),
    rhythm: async () => {
      const words = [...(Object.keys(rhythms) as (keyof typeof rhythms)[]), 'none' as const];
      const choices = words.map(
        (every) => [every, say(asking, { code: 'init.rhythm', data: { every } })] as const,
      );
      const chosen = await ask.choose(about('every'), choices);
      return chosen === 'none' ? {} : { every: chosen };
    },
    /** Undefined for another one. */
    figure: async (known: readonly string[]) => {
      if (known.length === 0) return undefined;
      const other = [none, say(asking, { code: 'init.other-figure', data: {} })] as const;
      const chosen = await ask.choose(about('measurement'), [
        ...known.map((one) => [one, one] as const),
        other,
      ]);
      return chosen === none ? undefined : chosen;
    },
    goal: async (goals: readonly string[]) =>
      goals.length < 2
        ? {}
        : put(
            'goal',
            await ask.choose(
              about('figure-goal'),
              goals.map((goal) => [goal, goal] as const),
            ),
          ),
    /** A day, no, or nothing: nobody knows. */
    whetherDone: async (): Promise<PartAnswer> => {
      const answers = ['done', 'no', 'unknown'] as const;
      const choices = answers.map(
        (answer) => [answer, say(asking, { code: 'init.whether-done', data: { answer } })] as const,
      );
      const answer = await ask.choose({ code: 'init.ask-whether-done', data: {} }, choices);
      if (answer === 'unknown') return {};
      return answer === 'no' ? { done: notDone } : put('done', await ask.day(about('done'), { last: today }));
    },
  };
}
