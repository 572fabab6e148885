/** The options of `collab expectations accept`, and the answers that they give. */
import { Option, type Command } from 'commander';
import type { CommitmentAnswers } from '../../domain/expectations/commitment-from.js';
import { accountableFor } from '../../domain/expectations/commitment-from.js';
import type { ItemIndex } from '../../domain/item-index.js';
import { nearest } from '../../domain/nearest.js';
import { partyNamed } from '../../domain/party-named.js';
import type { Commitment, PartyReference } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { collect, isoDate } from '../shared/option-parsers.js';

export const forces = ['result', 'effort', 'intention'] as const satisfies readonly Commitment['force'][];

export interface AcceptOptions {
  readonly what?: string;
  readonly accountable?: string;
  readonly due?: string;
  readonly deliverable?: string;
  readonly verified?: string;
  readonly force?: (typeof forces)[number];
  readonly serves?: readonly string[];
  readonly date?: string;
  readonly by?: string;
  readonly note?: string;
  readonly dryRun?: true;
}

export function defineAcceptOptions(command: Command, messages: Messages): void {
  const say = (option: keyof AcceptOptions): string =>
    messages.phrase({ code: 'expectations.accept-option', data: { option } });
  command
    .addOption(new Option('--what <text>', say('what')))
    .addOption(new Option('--due <date>', say('due')).argParser(isoDate('--due')))
    .addOption(new Option('--deliverable <text>', say('deliverable')))
    .addOption(new Option('--verified <text>', say('verified')))
    .addOption(new Option('--accountable <party>', say('accountable')))
    .addOption(new Option('--force <force>', say('force')).choices(forces))
    .addOption(new Option('--serves <goal>', say('serves')).argParser(collect))
    .addOption(new Option('--date <date>', say('date')).argParser(isoDate('--date')))
    .addOption(new Option('--by <party>', say('by')))
    .addOption(new Option('--note <text>', say('note')))
    .addOption(new Option('--dry-run', say('dryRun')));
}

/** Throws `participant-unknown`, `goal-unknown`. */
export function answersGiven(options: AcceptOptions, items: ItemIndex): CommitmentAnswers {
  const { what, due, deliverable, verified, force, accountable, serves } = options;
  const given = {
    what: what?.trim(),
    due,
    deliverable: deliverable?.trim(),
    verified: verified?.trim(),
    force,
    accountable: accountable === undefined ? undefined : partyOf(accountable, items),
    serves: serves?.map((word) => goalOf(word, items)),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
}

export function partyOf(word: string, items: ItemIndex): PartyReference {
  return accountableFor(partyIdOf(word, items), items);
}

/** Throws `participant-unknown`. */
export function partyIdOf(word: string, items: ItemIndex): string {
  const lookup = partyNamed(word, items);
  if (lookup.found === 'one') return lookup.id;
  const { known, suggestion } = lookup;
  const data = { name: word, known };
  throw new Failure(
    'usage',
    'participant-unknown',
    suggestion === undefined ? data : { ...data, suggestion },
  );
}

function goalOf(word: string, items: ItemIndex): string {
  const goals = items.ofList('goals').map(({ path }) => path);
  const path = goals.find((one) => one === word || one === `goals/${word}`);
  if (path !== undefined) return path;
  const suggestion = nearest(word, goals.map((one) => one.slice('goals/'.length))); // prettier-ignore
  const data = { goal: word, known: goals };
  throw new Failure('usage', 'goal-unknown', suggestion === undefined ? data : { ...data, suggestion });
}
