/** Shows what was answered, and lets one thing after the other be answered anew, until it is right. */
import type { InitPart } from '../../domain/phrases/running-phrases.js';
import type { App } from '../../platform/system-app.js';
import { promptStreams } from '../../platform/prompt-streams.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import type { Answers, PartAnswer } from '../../workspace/new-collaboration/collaboration.js';
import { answerSummary, partKindOf, partWords } from './answer-summary.js';
import { asker } from './asker.js';
import type { AskPartOf } from './complete-running.js';
import { askPart, type AboutParts } from './part-questions.js';
import { say, type Asking } from './asking.js';
import { askParts } from './running-questions.js';

export interface Review {
  readonly asking: Asking;
  readonly ask: AskPartOf;
  readonly app: App;
  /** ISO date. */
  readonly today: string;
}

/** What belongs to each part, and is asked anew with it. */
const answersOf: Readonly<Record<Exclude<InitPart, 'agreed' | 'today'>, readonly (keyof Answers)[]>> = {
  title: ['title', 'template'],
  signed: ['document', 'signed', 'starts', 'ends'],
  parties: ['parties', 'signatories'],
  purpose: ['purpose'],
  me: ['me', 'works-for'],
  'next-meeting': ['next-meeting'],
};

/** Throws `interrupted`, and what the questions throw. */
export async function reviewAnswers(answers: Answers, review: Review): Promise<Answers> {
  let told = answers;
  for (;;) {
    const chosen = await askWhatIsWrong(told, review);
    if (chosen === 'yes') return told;
    told = await answeredAnew(chosen, told, review);
  }
}

async function askWhatIsWrong(told: Answers, { asking, app, today }: Review): Promise<string> {
  const columns = promptStreams().columns || 80;
  const title = say(asking, { code: 'init.summary', data: {} });
  await app.stderr(
    `\n${title}\n\n${escapeTerminalLines(answerSummary(told, { ...asking, today }, columns))}\n`,
  );
  const right = (answer: 'yes' | 'more-agreed' | 'more-today') =>
    [answer, say(asking, { code: 'init.right', data: { answer } })] as const;
  const parts = Object.keys(answersOf) as (keyof typeof answersOf)[];
  const items = (['agreed', 'today'] as const).flatMap((list) =>
    (told[list] ?? []).map(
      (part, index) => [`${list} ${String(index)}`, partWords(part, { ...asking, today })] as const,
    ),
  );
  return asker(asking).choose<string>({ code: 'init.ask-right', data: {} }, [
    right('yes'),
    ...parts
      .filter((part) => part !== 'me' || told.me !== undefined)
      .map((part) => [part, say(asking, { code: 'init.wrong-part', data: { part } })] as const),
    ...items,
    right('more-agreed'),
    right('more-today'),
  ]);
}

async function answeredAnew(chosen: string, told: Answers, review: Review): Promise<Answers> {
  const { asking, ask } = review;
  if (chosen === 'more-agreed' || chosen === 'more-today') {
    const list = chosen === 'more-agreed' ? 'agreed' : 'today';
    return { ...told, [list]: await askParts(list, asking, aboutParts(told, review), told[list]) };
  }
  const [list = '', index] = chosen.split(' ');
  if (index !== undefined)
    return itemAnew(list === 'agreed' ? 'agreed' : 'today', Number(index), told, review);
  const part = chosen as keyof typeof answersOf;
  const others = Object.entries(told).filter(([key]) => !answersOf[part].includes(key as keyof Answers));
  const rest = Object.fromEntries(others) as Answers;
  const anew = { ...rest, ...(await ask(part, rest)) };
  return part === 'parties' ? withKnownParties(anew, review) : anew;
}

function aboutParts({ parties = [], agreed = [] }: Answers, { today }: Review): AboutParts {
  return { parties, agreed, today };
}

/** One thing that was told: told again, or taken away. */
async function itemAnew(
  list: 'agreed' | 'today',
  index: number,
  told: Answers,
  review: Review,
): Promise<Answers> {
  const { asking } = review;
  const parts = told[list] ?? [];
  const part = parts[index];
  if (part === undefined) return told;
  const choices = (['again', 'away'] as const).map(
    (answer) => [answer, say(asking, { code: 'init.what-then', data: { answer } })] as const,
  );
  const then = await asker(asking).choose({ code: 'init.ask-what-then', data: {} }, choices);
  const about = aboutParts(told, review);
  const anew = then === 'away' ? [] : [await askPart(partKindOf(part), asking, about)];
  return { ...told, [list]: [...parts.slice(0, index), ...anew, ...parts.slice(index + 1)] };
}

/** What names a party that is no longer there says which party it is. */
async function withKnownParties(told: Answers, { asking: spoken, today: day }: Review): Promise<Answers> {
  const asking = { ...spoken, today: day };
  const { parties = [] } = told;
  const choices = parties.map((party) => [party, party] as const);
  const known = async (part: PartAnswer): Promise<PartAnswer> => {
    let mended = part;
    for (const key of ['who', 'of', 'measured-by'] as const) {
      const name = part[key];
      if (name === undefined || parties.includes(String(name))) continue;
      const what = partWords(part, asking);
      const party = await asker(asking).choose({ code: 'init.ask-party-of', data: { what } }, choices);
      mended = { ...mended, [key]: party };
    }
    return mended;
  };
  const agreed: PartAnswer[] = [];
  for (const part of told.agreed ?? []) agreed.push(await known(part));
  const today: PartAnswer[] = [];
  for (const part of told.today ?? []) today.push(await known(part));
  const { 'works-for': own, ...rest } = told;
  const isGone = own !== undefined && own !== 'none' && !parties.includes(own);
  return { ...(isGone ? rest : told), agreed, today };
}
