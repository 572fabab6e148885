/** The agreement of a collaboration that is under way: what was signed and agreed, as terms. */
import { partyKindOf } from '../../../domain/party-kind.js';
import type { Agreement, Commitment, Milestone, Party } from '../../../domain/schema-types.js';
import { ItemNames } from './item-names.js';
import type { RunningCollaboration, RunningWords } from './running-collaboration.js';
import { goalsOf, ownerMaker, type Goals, type PartyId, type SourceOf } from './running-goals.js';

export const documentId = 'signed-text';

export interface RunningTerms {
  readonly terms: Agreement;
  readonly parties: ItemNames;
  /** Ids of the commitments, in the order of the parts that are commitments. */
  readonly commitmentIds: readonly string[];
  /** The path of the indicator of a figure, by what is measured. */
  readonly indicatorPath: (definition: string) => string;
  /** Ids of the milestones, in the order in which they were told. */
  readonly milestoneIds: readonly string[];
  /** Of whoever starts; absent of who stands between the parties. */
  readonly ownParty?: string;
}

/** Throws `name-unknown`. */
export function runningTerms(told: RunningCollaboration, words: RunningWords): RunningTerms {
  const parties = new ItemNames('party', [told.contact]);
  const partyMap: Record<string, Party> = {};
  for (const name of told.parties) partyMap[parties.add(name, 60)] = partyOf(name);
  const partyId = (name: string): string => parties.require(name, 'party', told.parties);
  const ownParty = ownPartyOf(told, parties);
  const source = sourceMaker(told);
  const goals = goalsOf(told, { partyId, source, ownerOf: ownerMaker(words, { partyId, ...ownParty }) });
  const { commitments, ids } = commitmentsOf(told, words, { partyId, source, goals });
  const { milestones, milestoneIds } = milestonesOf(told, partyId);
  const terms: Agreement = {
    collab: 1,
    title: told.title,
    kind: told.kind,
    purpose: told.purpose,
    status: told.signed === undefined ? 'draft' : 'in-force',
    languages: [told.language],
    ...(told.document === undefined ? {} : { authoritative: `document:${documentId}` }),
    'taken-over': told.today,
    ...termOf(told),
    parties: partyMap,
    facilitator: facilitatorOf(told, words, parties),
    goals: goals.map,
    commitments,
    ...(Object.keys(milestones).length === 0 ? {} : { milestones }),
  };
  return {
    terms,
    parties,
    commitmentIds: ids,
    indicatorPath: goals.indicatorPath,
    milestoneIds,
    ...ownParty,
  };
}

function partyOf(name: string): Party {
  const kind = partyKindOf(name);
  return kind === undefined ? { name } : { name, kind };
}

/** Of what is signed nobody says an end where there is none; of a draft it may still be settled. */
function termOf({ signed, starts, ends }: RunningCollaboration): Pick<Agreement, 'term'> {
  const term = {
    ...(signed === undefined ? {} : { signed }),
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends }),
    ...(ends === undefined && signed !== undefined ? { 'open-ended': true } : {}),
  };
  return Object.keys(term).length === 0 ? {} : { term };
}

function sourceMaker({ document }: RunningCollaboration): SourceOf {
  return (article) => {
    if (document === undefined) return {};
    return { source: { document: documentId, ...(article === undefined ? {} : { article }) } };
  };
}

/** Throws `name-unknown`. */
function ownPartyOf(
  { contactParty, worksFor, parties: known }: RunningCollaboration,
  parties: ItemNames,
): { readonly ownParty?: string } {
  if (worksFor !== undefined) return { ownParty: parties.require(worksFor, 'party', known) };
  const ownParty = contactParty === undefined ? undefined : parties.find(contactParty);
  return ownParty === undefined ? {} : { ownParty };
}

function facilitatorOf(
  told: RunningCollaboration,
  words: RunningWords,
  parties: ItemNames,
): NonNullable<Agreement['facilitator']> {
  const { facilitator, contact } = told;
  const { ownParty } = ownPartyOf(told, parties);
  if (facilitator === undefined) return { ...(ownParty === undefined ? {} : { party: ownParty }), contact };
  const party = parties.find(facilitator);
  if (party === undefined) return { external: facilitator };
  return party === ownParty
    ? { party, contact }
    : { party, open: { question: words.whoFacilitates, who: party } };
}

interface Around {
  readonly partyId: PartyId;
  readonly source: SourceOf;
  readonly goals: Goals;
}

/** What each party took on; where nothing was told, that it keeps to what it signed, with the question what that is. */
function commitmentsOf(
  told: RunningCollaboration,
  words: RunningWords,
  { partyId, source, goals }: Around,
): { readonly commitments: Record<string, Commitment>; readonly ids: readonly string[] } {
  const names = new ItemNames('commitment');
  const commitments: Record<string, Commitment> = {};
  const serves = (goal: string | undefined): Pick<Commitment, 'serves'> => {
    const path = goals.pathOf(goal);
    return path === undefined ? {} : { serves: [path] };
  };
  const parts = told.agreed.filter(({ kind }) => kind === 'commitment');
  const ids = parts.map((part) => {
    const id = names.add(part.words);
    commitments[id] = {
      what: part.words,
      accountable: partyId(part.who ?? ''),
      ...(part.by === undefined ? {} : { due: part.by }),
      ...serves(part.serves),
      ...source(part.article),
    };
    return id;
  });
  if (parts.length > 0) return { commitments, ids };
  for (const name of told.parties) {
    const party = partyId(name);
    const open = { question: words.asSignedQuestion, who: party };
    commitments[names.add(party, 60)] = {
      what: words.asSigned,
      accountable: party,
      ...serves(undefined),
      open,
      ...source(undefined),
    };
  }
  return { commitments, ids };
}

function milestonesOf(
  { standing }: RunningCollaboration,
  partyId: PartyId,
): { readonly milestones: Record<string, Milestone>; readonly milestoneIds: readonly string[] } {
  const names = new ItemNames('milestone');
  const milestones: Record<string, Milestone> = {};
  const milestoneIds = standing.flatMap((one) => {
    if (one.kind !== 'milestone') return [];
    const id = names.add(one.title);
    milestones[id] = {
      title: one.title,
      due: one.date,
      ...(one.who === undefined ? {} : { owner: partyId(one.who) }),
    };
    return [id];
  });
  return { milestones, milestoneIds };
}
