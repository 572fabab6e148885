/** The parts of `agreed` and `today` in a file with answers: which keys they can have, and what they come to. */
import { isDate, parsePeriod } from '../../domain/calendar-date.js';
import { nearest } from '../../domain/nearest.js';
import { Failure, type FailurePlace } from '../../errors/failure.js';
import type { PartAnswer } from './collaboration.js';
import type { AgreedPart, Figure, Standing } from './running/running-collaboration.js';

type Form = 'text' | 'date' | 'number' | 'done' | 'every';

/** How often something is measured, in a word. */
export const rhythms = { month: 'P1M', quarter: 'P3M', 'half-year': 'P6M', year: 'P1Y' } as const;

const periods: ReadonlyMap<string, string> = new Map(Object.entries(rhythms));

/** What stands in `done` where it was not. */
export const notDone = 'no';

const figureKeys = {
  unit: 'text',
  baseline: 'number',
  'baseline-date': 'date',
  target: 'number',
  'target-date': 'date',
  every: 'every',
  'measured-by': 'text',
} as const;

/** The key that says what a part is, and the others that it can have; those it cannot do without. */
const kinds = {
  agreed: {
    goal: {
      keys: { who: 'text', by: 'date', article: 'text', measure: 'text', ...figureKeys },
      needs: [],
    },
    commitment: {
      keys: { who: 'text', by: 'date', article: 'text', serves: 'text', done: 'done' },
      needs: ['who'],
    },
  },
  today: {
    measurement: {
      keys: { value: 'number', date: 'date', goal: 'text', who: 'text', ...figureKeys },
      needs: ['value', 'unit'],
    },
    bottleneck: { keys: { impact: 'text', of: 'text', 'needed-by': 'date', since: 'date' }, needs: [] },
    milestone: { keys: { met: 'date', who: 'text' }, needs: ['met'] },
  },
} as const satisfies Record<string, Record<string, { keys: Record<string, Form>; needs: readonly string[] }>>;

/** What a key wants, in whatever part. */
export function formOfPart(key: string): 'text' | 'date' | 'number' | 'done' | 'every' | undefined {
  const all = Object.values(kinds).flatMap((list) => Object.values(list as Record<string, Kind>));
  return all.flatMap(({ keys }) => new Map(Object.entries(keys)).get(key) ?? [])[0];
}

export type PartList = keyof typeof kinds;

const fits: Readonly<Record<Form, (value: unknown) => boolean>> = {
  text: (value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number',
  date: (value) => typeof value === 'string' && isDate(value),
  done: (value) => value === notDone || value === false || (typeof value === 'string' && isDate(value)),
  every: (value) => typeof value === 'string' && (periods.has(value) || parsePeriod(value) !== null),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
};

type PlaceOf = (keys: readonly (string | number)[], at: 'key' | 'value') => FailurePlace;

/** Throws `answer-unknown`, `answer-malformed`, `answer-incomplete`, each at its place. */
export function checkParts(
  list: PartList,
  parts: readonly Readonly<Record<string, unknown>>[],
  place: PlaceOf,
): void {
  const known = new Map(Object.entries(kinds[list] as Record<string, Kind>));
  for (const [index, part] of parts.entries()) {
    const which = { list, number: index + 1 };
    const [kind, ...others] = [...known].filter(([key]) => key in part);
    if (kind === undefined || others.length > 0) {
      throw new Failure(
        'usage',
        'answer-incomplete',
        { ...which, lacks: [...known.keys()] },
        place([index], 'value'),
      );
    }
    checkPart(part, which, kind, (keys, at) => place([index, ...keys], at));
  }
}

interface Kind {
  readonly keys: Readonly<Record<string, Form>>;
  readonly needs: readonly string[];
}

function checkPart(
  part: Readonly<Record<string, unknown>>,
  which: { readonly list: PartList; readonly number: number },
  [name, { keys, needs }]: readonly [string, Kind],
  place: PlaceOf,
): void {
  const forms = new Map<string, Form>([[name, 'text'], ...Object.entries(keys)]);
  for (const [key, value] of Object.entries(part)) {
    const form = forms.get(key);
    if (form === undefined) {
      const suggestion = nearest(key, forms.keys());
      const data = { answer: key, known: [...forms.keys()] };
      throw new Failure(
        'usage',
        'answer-unknown',
        suggestion === undefined ? data : { ...data, suggestion },
        place([key], 'key'),
      );
    }
    if (fits[form](value)) continue;
    throw new Failure(
      'usage',
      'answer-malformed',
      { question: `${which.list} ${String(which.number)}: ${key}`, form },
      place([key], 'value'),
    );
  }
  const lacks = needs.filter((key) => !(key in part));
  if (lacks.length > 0)
    throw new Failure(
      'usage',
      'answer-incomplete',
      { ...which, name: String(part[name]), lacks },
      place([], 'value'),
    );
}

export function agreedPart(part: PartAnswer): AgreedPart {
  const { text, figure } = reader(part);
  if ('goal' in part) {
    const measure = text('measure');
    return {
      kind: 'goal',
      words: text('goal') ?? '',
      ...present({ who: text('who'), by: text('by'), article: text('article') }),
      ...(measure === undefined ? {} : { figure: figure(measure) }),
    };
  }
  const done = part['done'];
  const more = {
    who: text('who'),
    by: text('by'),
    article: text('article'),
    serves: text('serves'),
    done: done === notDone || done === false ? ('not' as const) : text('done'),
  };
  return { kind: 'commitment', words: text('commitment') ?? '', ...present(more) };
}

/** @param today when it was so, where the part does not say */
export function standingOf(part: PartAnswer, today: string): Standing {
  const { text, figure } = reader(part);
  if ('measurement' in part) {
    return {
      kind: 'measurement',
      figure: figure(text('measurement') ?? ''),
      value: Number(part['value']),
      date: text('date') ?? today,
      ...present({ goal: text('goal'), who: text('who') }),
    };
  }
  if ('milestone' in part) {
    const title = text('milestone') ?? '';
    return { kind: 'milestone', title, date: text('met') ?? today, ...present({ who: text('who') }) };
  }
  const more = { impact: text('impact'), askedOf: text('of'), neededBy: text('needed-by') };
  return {
    kind: 'bottleneck',
    title: text('bottleneck') ?? '',
    date: text('since') ?? today,
    ...present(more),
  };
}

function reader(part: PartAnswer) {
  const text = (key: string): string | undefined => {
    const value = part[key];
    return value === undefined ? undefined : String(value).trim();
  };
  const number = (key: string): number | undefined => {
    const value = part[key];
    return typeof value === 'number' ? value : undefined;
  };
  const figure = (definition: string): Figure => ({
    definition,
    unit: text('unit') ?? '',
    ...present({ baseline: number('baseline'), target: number('target') }),
    ...present({ baselineDate: text('baseline-date'), targetDate: text('target-date') }),
    ...present({ every: every(text('every')), measuredBy: text('measured-by') }),
  });
  return { text, figure };
}

function every(word: string | undefined): string | undefined {
  return word === undefined ? undefined : (periods.get(word) ?? word);
}

/** Without what is not there. */
function present<T extends object>(value: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries) as { readonly [K in keyof T]?: Exclude<T[K], undefined> };
}
