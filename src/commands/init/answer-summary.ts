/** What was answered, as lines to look at before it is written. */
import type { InitPart } from '../../domain/phrases/running-phrases.js';
import type { Phrase } from '../../domain/phrases.js';
import { isDate } from '../../domain/calendar-date.js';
import { padEnd } from '../../renderers/terminal/wrap.js';
import { wrap } from '../../renderers/terminal/wrap.js';
import { widthOf } from '../../renderers/text-width.js';
import type { Answers, PartAnswer } from '../../workspace/new-collaboration/collaboration.js';
import { findTemplate } from '../../workspace/new-collaboration/templates.js';
import { rhythms } from '../../workspace/new-collaboration/part-answers.js';
import { notSigned, noParty } from './plan-running.js';
import { say, type Asking } from './asking.js';

interface Line {
  readonly name: string;
  readonly words: string;
}

/** What was due before today and of which nobody said whether it was done, is said to be not known. */
export interface AskingOn extends Asking {
  /** ISO date. */
  readonly today: string;
}

/** Indented, in lines of at most so many columns. */
export function answerSummary(answers: Answers, asking: AskingOn, columns: number): string {
  const lines = summaryLines(answers, asking);
  const room = Math.max(...lines.map(({ name }) => widthOf(name))) + 2;
  return lines
    .flatMap(({ name, words }) =>
      wrap(words, Math.max(columns - room - 2, 20)).map(
        (line, index) => `  ${padEnd(index === 0 ? name : '', room)}${line}\n`,
      ),
    )
    .join('');
}

function summaryLines(answers: Answers, asking: AskingOn): readonly Line[] {
  const { agreed = [], today = [], template, title = '', purpose = '' } = answers;
  const { format } = asking.messages;
  const line = (part: InitPart, words: string): Line => ({
    name: say(asking, { code: 'init.part-name', data: { part } }),
    words,
  });
  const kind = template === undefined ? '' : ` (${format.text(findTemplate(template).title)})`;
  const nextMeeting = answers['next-meeting'];
  return [
    line('title', `${title}${kind}`),
    line('signed', signedWords(answers, asking)),
    ...(answers.parties ?? []).map((party, index) => ({
      ...line('parties', partyWords(party, answers, asking)),
      ...(index === 0 ? {} : { name: '' }),
    })),
    line('purpose', purpose),
    ...(answers.me === undefined ? [] : [line('me', meWords(answers, asking))]),
    ...(nextMeeting === undefined ? [] : [line('next-meeting', format.date(nextMeeting))]),
    ...numbered('agreed', agreed, asking),
    ...numbered('today', today, asking),
  ];
}

const day = (date: string | undefined): string | undefined =>
  date !== undefined && isDate(date) ? date : undefined;

function signedWords({ document = '', signed, starts, ends }: Answers, asking: Asking): string {
  const data = { document, signed: day(signed), starts: day(starts), ends: day(ends) };
  return say(asking, { code: 'init.summary-signed', data });
}

function partyWords(party: string, { signatories = {} }: Answers, asking: Asking): string {
  const role = Object.entries(signatories).find(([name]) => name === party)?.[1];
  if (role === undefined) return party;
  const data = role === notSigned ? { party } : { party, role };
  return say(asking, { code: 'init.summary-party', data });
}

function meWords({ me = '', 'works-for': party }: Answers, asking: Asking): string {
  if (party === undefined) return me;
  return `${me}; ${party === noParty ? say(asking, { code: 'init.no-party', data: {} }) : party}`;
}

function numbered(part: 'agreed' | 'today', parts: readonly PartAnswer[], asking: AskingOn): readonly Line[] {
  const name = say(asking, { code: 'init.part-name', data: { part } });
  return parts.map((one, index) => ({ name: index === 0 ? name : '', words: partWords(one, asking) }));
}

const partKeys = ['measurement', 'goal', 'commitment', 'bottleneck', 'milestone'] as const;

export function partKindOf(part: PartAnswer): (typeof partKeys)[number] {
  return partKeys.find((key) => key in part) ?? 'goal';
}

/** "Goal: The dike meets the norm (Water board Zuiderlek, article 2, from 0 to 12 km by 31 December 2029)". */
export function partWords(part: PartAnswer, asking: AskingOn): string {
  const kind = partKindOf(part);
  const details = [...detailPhrases(part), ...unknownPhrases(part, kind, asking.today)].map((phrase) =>
    say(asking, phrase),
  );
  const named = [part['who'], part['of']].flatMap((name) => (name === undefined ? [] : [String(name)]));
  const more = [...named, ...details];
  const words = `${say(asking, { code: 'init.part-label', data: { kind } })}: ${String(part[kind])}`;
  return more.length === 0 ? words : `${words} (${more.join(', ')})`;
}

function detailPhrases(part: PartAnswer): readonly Phrase[] {
  const { article, serves, goal } = part;
  const served = partKindOf(part) === 'goal' ? undefined : (serves ?? goal);
  return [
    ...['by', 'done', 'met', 'since', 'needed-by'].flatMap((key) => dayPhrase(key, part)),
    ...(article === undefined
      ? []
      : [{ code: 'init.summary-article', data: { article: String(article) } } as const]),
    ...figurePhrases(part),
    ...measuringPhrases(part),
    ...(served === undefined
      ? []
      : [{ code: 'init.summary-serves', data: { goal: String(served) } } as const]),
  ];
}

const unknown = (what: 'owner' | 'done'): readonly Phrase[] => [
  { code: 'init.summary-unknown', data: { what } },
];

function unknownPhrases(
  part: PartAnswer,
  kind: ReturnType<typeof partKindOf>,
  today: string,
): readonly Phrase[] {
  if (kind === 'goal' && part['who'] === undefined) return unknown('owner');
  const { by, done } = part;
  const wasDue = kind === 'commitment' && typeof by === 'string' && by < today;
  return wasDue && done === undefined ? unknown('done') : [];
}

function dayPhrase(key: string, part: PartAnswer): readonly Phrase[] {
  const value = part[key];
  if (value === undefined) return [];
  const date = String(value);
  return [{ code: 'init.summary-day', data: isDate(date) ? { key, date } : { key } }];
}

function figurePhrases(part: PartAnswer): readonly Phrase[] {
  const { unit: written = '', value, baseline, target } = part;
  const unit = String(written);
  const found = {
    ...(typeof baseline === 'number' ? { baseline } : {}),
    ...(typeof target === 'number' ? { target } : {}),
  };
  return [
    ...(typeof value === 'number' ? [{ code: 'init.summary-value', data: { value, unit } } as const] : []),
    ...dayPhrase('date', part),
    ...(Object.keys(found).length === 0
      ? []
      : [{ code: 'init.summary-figure', data: { unit, ...found } } as const]),
    ...dayPhrase('target-date', part),
  ];
}

function measuringPhrases(part: PartAnswer): readonly Phrase[] {
  const { 'measured-by': party, every } = part;
  const rhythm = (Object.keys(rhythms) as (keyof typeof rhythms)[]).find((word) => word === every);
  return [
    ...(party === undefined
      ? []
      : [{ code: 'init.summary-measurer', data: { party: String(party) } } as const]),
    ...(rhythm === undefined ? [] : [{ code: 'init.rhythm', data: { every: rhythm } } as const]),
  ];
}
