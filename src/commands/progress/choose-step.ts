/** Which step in the life of which item: given, evident or asked; and only where the item can go there from where it is. */
import { fieldsOf } from '../../domain/entry-fields.js';
import { nextSteps, type NextSteps } from '../../domain/entry-steps.js';
import { shortId } from '../../domain/find-entry.js';
import { itemsOf } from '../../domain/item-index.js';
import { isOpeningKind, missingNeeds, notOpened, type Transition } from '../../domain/lifecycles.js';
import { expandParties } from '../../domain/party-references.js';
import type { PartyReference } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import { suggestAbout } from './about.js';
import { textOf, type Draft } from './draft.js';
import { openItem, openOrMove } from './open-item.js';
import { choicesFor } from './questions.js';
import { stateWords } from './words.js';

/** Throws `answer-needed`, `step-impossible`, `interrupted`. Kinds without states only get what they are about. */
export async function chooseStep(draft: Draft): Promise<void> {
  const { kind, fields, desk, agreement, state } = draft;
  if (isOpeningKind(kind)) await openOrMove(kind, draft);
  await nameItem(draft);
  const path = textOf(fields, 'about') || undefined;
  const party = textOf(fields, 'party') || undefined;
  const next = nextSteps({ kind, path, party }, agreement.terms, state);
  if (next === undefined) return;
  const step = await takeStep(next, draft);
  if (step.from === notOpened && fields['opens'] === undefined) await openItem(draft);
  for (const needs of missingNeeds(step, fields)) {
    const wanted = needs.at(-1) ?? '';
    const choices = choicesFor(kind, wanted, draft);
    if (wanted === 'decision' && (!desk.asker.mayAsk || choices.length === 0)) throw decisionNeeded(draft);
    fields[wanted] = await desk.asker.needed(kind, wanted, choices);
  }
}

const mostDecisions = 5;

/** Names the last decisions, by which it may have been decided. */
function decisionNeeded({ fields, agreement, desk }: Draft): Failure {
  const decisions = agreement.entries
    .toReversed()
    .flatMap(({ id, entry }) =>
      entry.kind === 'decision' ? [`${shortId(id)} ("${desk.messages.format.text(entry.title)}")`] : [],
    )
    .slice(0, mostDecisions);
  const data = { path: textOf(fields, 'about'), agreement: agreement.id, decisions };
  return new Failure('usage', 'decision-needed', data);
}

async function nameItem(draft: Draft): Promise<void> {
  const { kind, fields } = draft;
  const isNeeded = fieldsOf(kind).get('about')?.required === true;
  if (isNeeded && fields['about'] === undefined) fields['about'] = await suggestAbout(draft);
  if (kind === 'commitment') await nameMember(draft);
}

async function takeStep({ state, steps }: NextSteps, { kind, fields, desk }: Draft): Promise<Transition> {
  const field = kind === 'decision' ? 'outcome' : 'state';
  const allowed = steps.map(({ word }) => word);
  if (fields[field] === undefined && allowed.length > 0) {
    const choices = allowed.map((value) => ({ value, name: stateWords(desk.messages, value) }));
    fields[field] = await desk.asker.needed(kind, field, choices);
  }
  const word = textOf(fields, field);
  const step = steps.find((one) => one.word === word);
  if (step !== undefined) return step;
  throw new Failure('usage', 'step-impossible', {
    path: textOf(fields, 'about'),
    from: state,
    word,
    allowed,
  });
}

/** Of a commitment that each member of a group has: which member. Who records for a member means that one. */
async function nameMember(draft: Draft): Promise<void> {
  const { fields, desk, agreement } = draft;
  const items = itemsOf(agreement);
  const accountable = items.items.get(textOf(fields, 'about'))?.value['accountable'];
  if (fields['party'] !== undefined || typeof accountable !== 'object' || accountable === null) return;
  const members = expandParties(accountable as PartyReference, items);
  if (members.includes(textOf(fields, 'by'))) fields['party'] = fields['by'];
  else if (members.length > 0) {
    const choices = choicesFor('commitment', 'party', draft).filter(({ value }) => members.includes(value));
    fields['party'] = await desk.asker.needed('commitment', 'party', choices);
  }
}
