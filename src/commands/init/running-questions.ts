/** The questions about a collaboration that is under way: what was signed and by whom, what was agreed, and where things stand. */
import { partyKindOf } from '../../domain/party-kind.js';
import type { Phrase } from '../../domain/phrases.js';
import { Failure } from '../../errors/failure.js';
import type { Answers, PartAnswer } from '../../workspace/new-collaboration/collaboration.js';
import { askChoice, askText } from '../shared/prompts.js';
import { asker, dayFault, dayOf, type Fault } from './asker.js';
import { askPart, type AboutParts, type PartKind } from './part-questions.js';
import { notSigned, noParty } from './plan-running.js';
import { say, type Asking } from './asking.js';

interface Question {
  readonly phrase: Phrase;
  /** The flag that answers it. */
  readonly flag: string;
  readonly preset?: string;
  readonly fault: Fault;
  /** Whether the answer is a day. */
  readonly isDay?: true;
}

/** Throws `answer-needed` where nobody is there to answer. */
async function required(asking: Asking, question: Question): Promise<string> {
  const { phrase, flag, preset, fault, isDay } = question;
  const message = say(asking, phrase);
  if (!asking.mayAsk || asking.takeUsual) {
    if (preset !== undefined) return preset;
    throw new Failure('usage', 'answer-needed', { question: message, flag });
  }
  if (isDay !== true) return askText({ message, fault });
  const usual = preset === undefined ? {} : { preset: asking.messages.format.date(preset) };
  const withDay = say(asking, { code: 'init.with-day', data: { question: message } });
  const words = { message: preset === undefined ? withDay : message, fault, isShort: true, ...usual };
  return dayOf(await askText(words), asking);
}

/** What was signed, and from when to when it holds. */
export async function askSigned(
  given: Answers,
  asking: Asking,
  about: { readonly today: string; readonly documentFault: Fault },
): Promise<Pick<Answers, 'document' | 'signed' | 'starts' | 'ends'>> {
  const { today, documentFault } = about;
  const document = given.document ?? (await required(asking, {
    phrase: { code: 'init.ask-document', data: {} },
    flag: '--document',
    fault: (answer) => documentFault(withoutQuotes(answer)),
  })); // prettier-ignore
  const signed = given.signed ?? (await required(asking, {
    phrase: { code: 'init.ask-signed', data: {} },
    flag: '--signed',
    fault: dayFault(asking, { last: today }),
    isDay: true,
  })); // prettier-ignore
  const starts = given.starts ?? (await required(asking, {
    phrase: { code: 'init.ask-starts', data: {} },
    flag: '--starts',
    preset: signed,
    fault: dayFault(asking, {}),
    isDay: true,
  })); // prettier-ignore
  const ends = given.ends ?? (await askEnd(asking));
  return { document: withoutQuotes(document), signed, starts, ends };
}

async function askEnd(asking: Asking): Promise<string> {
  if (!asking.mayAsk || asking.takeUsual) return 'open-ended';
  return (await asker(asking).maybeDay({ code: 'init.ask-ends', data: {} })) ?? 'open-ended';
}

/** A file that is dragged into a terminal comes in quotes. */
function withoutQuotes(path: string): string {
  return /^(["']).*\1$/.test(path) ? path.slice(1, -1) : path.replace(/\\ /g, ' ');
}

/** Function of who signed, by party: one question each. Of whom nobody knows the function nothing is said. */
export async function askSignatories(
  { signatories }: Answers,
  parties: readonly string[],
  asking: Asking,
): Promise<Readonly<Record<string, string>>> {
  if (signatories !== undefined) return signatories;
  if (!asking.mayAsk || asking.takeUsual) return {};
  const found: [string, string][] = [];
  for (const party of parties) {
    if (partyKindOf(party) === 'to-be-tendered') continue;
    const answer = await asker(asking).maybeText({ code: 'init.ask-signatory', data: { party } });
    if (answer !== undefined) found.push([party, /^[-\u2013\u2014]$/.test(answer) ? notSigned : answer]);
  }
  return Object.fromEntries(found);
}

/** The party of whoever starts; `none` of who stands between them. Undefined where nobody is there to say. */
export async function askWorksFor(
  given: Answers,
  parties: readonly string[],
  asking: Asking,
): Promise<string | undefined> {
  if (given['works-for'] !== undefined) return given['works-for'];
  if (!asking.mayAsk || asking.takeUsual) return undefined;
  const none = [noParty, say(asking, { code: 'init.no-party', data: {} })] as const;
  const choices = [none, ...parties.map((party) => [party, party] as const)];
  return asker(asking).choose({ code: 'init.ask-works-for', data: {} }, choices);
}

const partKinds = {
  agreed: ['goal', 'commitment'],
  today: ['bottleneck', 'measurement', 'milestone'],
} as const;

/** One part after the other, until nothing more is to be said. @param told what was told before */
export async function askParts(
  list: 'agreed' | 'today',
  asking: Asking,
  about: AboutParts,
  told: readonly PartAnswer[] = [],
): Promise<readonly PartAnswer[]> {
  if (!asking.mayAsk || asking.takeUsual) return told;
  const parts = [...told];
  for (;;) {
    const data = { count: parts.length };
    const kind = await askChoice<PartKind | 'nothing'>({
      message: say(
        asking,
        list === 'agreed' ? { code: 'init.ask-agreed', data } : { code: 'init.ask-standing', data },
      ),
      choices: [...partKinds[list], 'nothing' as const].map((value) => ({
        value,
        name: say(asking, { code: 'init.part-choice', data: { kind: value } }),
      })),
    });
    if (kind === 'nothing') break;
    parts.push(await askPart(kind, asking, list === 'agreed' ? { ...about, agreed: parts } : about));
  }
  return list === 'agreed' ? askServes(parts, told, asking) : parts;
}

/** For which goal each new commitment is, where there are several: asked when all goals are known. */
async function askServes(
  parts: readonly PartAnswer[],
  told: readonly PartAnswer[],
  asking: Asking,
): Promise<readonly PartAnswer[]> {
  const goals = parts.flatMap(({ goal }) => (goal === undefined ? [] : [String(goal)]));
  if (goals.length < 2) return parts;
  const open = ['', say(asking, { code: 'init.not-agreed', data: {} })] as const;
  const choices = [...goals.map((goal) => [goal, goal] as const), open];
  const served: PartAnswer[] = [];
  for (const part of parts) {
    const { commitment, serves } = part;
    const isNew = commitment !== undefined && serves === undefined && !told.includes(part);
    const goal = isNew
      ? await asker(asking).choose({ code: 'init.ask-serves', data: { what: String(commitment) } }, choices)
      : '';
    served.push(goal === '' ? part : { ...part, serves: goal });
  }
  return served;
}
