/** What a person at a terminal is asked about a commitment: only what was not given. */
import { isDate } from '../../domain/calendar-date.js';
import {
  accountableFor,
  usualAccountable,
  type CommitmentAnswers,
  type Wish,
} from '../../domain/expectations/commitment-from.js';
import type { ItemIndex } from '../../domain/item-index.js';
import { partyName, referenceId } from '../../domain/party-references.js';
import type { Text } from '../../domain/schema-types.js';
import type { Messages } from '../../messages/messages.js';
import { askChoice, askSeveral, askText } from '../shared/prompts.js';
import { forces } from './accept-options.js';

interface Question {
  readonly wish: Wish;
  readonly items: ItemIndex;
  readonly messages: Messages;
}

type Ask = (question: Question) => Promise<unknown>;

const asks: readonly (readonly [keyof CommitmentAnswers, Ask])[] = [
  ['what', askWhat],
  ['accountable', askAccountable],
  ['due', askDue],
  ['deliverable', askDeliverable],
  ['force', askForce],
  ['serves', askServes],
];

/** Throws `interrupted`. */
export async function askCommitment(
  given: CommitmentAnswers,
  question: Question,
): Promise<CommitmentAnswers> {
  const answers: Record<string, unknown> = { ...given };
  for (const [field, ask] of asks) {
    if (given[field] !== undefined) continue;
    const answer = await ask(question);
    if (answer !== '' && answer !== undefined) answers[field] = answer;
  }
  return answers;
}

/** What stands there in several languages stays so unless it is changed. */
async function askWhat({ wish, messages }: Question): Promise<Text | undefined> {
  const preset = messages.format.text(wish.value.what);
  const answer = await askText({
    message: messages.phrase({ code: 'expectations.ask-what', data: {} }),
    preset,
  });
  return answer === preset ? undefined : answer;
}

async function askAccountable({ wish, items, messages }: Question): Promise<unknown> {
  const usual = referenceId(usualAccountable(wish, items));
  const choices = [...items.partyIds, ...items.groupIds].map((value) => ({
    value,
    name: messages.format.text(partyName(value, items)),
  }));
  const message = messages.phrase({ code: 'expectations.ask-accountable', data: {} });
  return accountableFor(await askChoice({ message, choices, preset: usual }), items);
}

async function askDue({ wish, messages }: Question): Promise<string> {
  const { due } = wish.value;
  const message = messages.phrase({ code: 'expectations.ask-due', data: {} });
  const fault = (answer: string): string | undefined =>
    answer === '' || isDate(answer)
      ? undefined
      : messages.phrase({ code: 'expectations.say-date', data: {} });
  return askText({ message, fault, ...(due === undefined ? {} : { preset: due }) });
}

async function askDeliverable({ messages }: Question): Promise<string> {
  return askText({ message: messages.phrase({ code: 'expectations.ask-deliverable', data: {} }) });
}

async function askForce({ messages }: Question): Promise<string> {
  const message = messages.phrase({ code: 'expectations.ask-force', data: {} });
  const choices = forces.map((value) => ({
    value,
    name: messages.phrase({ code: 'expectations.force', data: { force: value } }),
  }));
  return askChoice({ message, choices });
}

async function askServes({ items, messages }: Question): Promise<readonly string[]> {
  const choices = items.ofList('goals').map(({ path, value }) => ({
    value: path,
    name: messages.format.text((value['title'] ?? path) as Text),
  }));
  return askSeveral({ message: messages.phrase({ code: 'expectations.ask-serves', data: {} }), choices });
}
