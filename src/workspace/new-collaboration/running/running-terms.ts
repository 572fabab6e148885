/** The agreement of a collaboration that is under way: what was signed and agreed, as terms. */
import { partyKindOf } from '../../../domain/party-kind.js';
import type {
  Agreement,
  Commitment,
  Goal,
  Indicator,
  Milestone,
  Party,
} from '../../../domain/schema-types.js';
import { Failure } from '../../../errors/failure.js';
import { ItemNames, plainName } from './item-names.js';
import type { AgreedPart, Figure, RunningCollaboration, RunningWords } from './running-collaboration.js';

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

/** The id of a party by its name. Throws `name-unknown`. */
type PartyId = (name: string) => string;

type OwnerOf = (who: string | undefined) => Pick<Goal, 'owner' | 'open'>;

/** Who was not told is not made up: it is asked, where there is one of the party of whoever starts. */
function ownerMaker(
  { whoOwnsGoal }: RunningWords,
  { partyId, ownParty }: { readonly partyId: PartyId; readonly ownParty?: string },
): OwnerOf {
  const asked = { question: whoOwnsGoal, ...(ownParty === undefined ? {} : { who: ownParty }) };
  return (who) => (who === undefined ? { open: asked } : { owner: partyId(who) });
}

type SourceOf = (article: string | undefined) => Pick<Commitment, 'source'>;

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

interface Goals {
  readonly map: Record<string, Goal>;
  /** The path of the goal by its words; without words, that of the only one there is. */
  readonly pathOf: (words: string | undefined) => string | undefined;
  readonly indicatorPath: (definition: string) => string;
}

/**
 * The goals that were told, else the shared purpose; figures that were measured belong to one of them. Throws `name-unknown`,
 * `figure-without-goal`.
 */
function goalsOf(
  told: RunningCollaboration,
  {
    partyId,
    source,
    ownerOf,
  }: { readonly partyId: PartyId; readonly source: SourceOf; readonly ownerOf: OwnerOf },
): Goals {
  const parts: readonly AgreedPart[] = told.agreed.filter(({ kind }) => kind === 'goal');
  const agreed: readonly AgreedPart[] = parts.length > 0 ? parts : [{ kind: 'goal', words: told.purpose }];
  const names = new ItemNames('goal');
  const indicators = new ItemNames('figure');
  const paths = new Map<string, string>();
  const figures = new Map<string, Record<string, Indicator>>();
  const map: Record<string, Goal> = {};
  const addFigure = (goal: string, figure: Figure, until: string | undefined): void => {
    const known = indicators.find(figure.definition);
    if (known !== undefined) return;
    const id = indicators.add(figure.definition);
    paths.set(id, `goals/${goal}/indicators/${id}`);
    const own = figures.get(goal) ?? {};
    figures.set(goal, { ...own, [id]: indicatorOf(figure, { told, partyId, until }) });
  };
  const ids = agreed.map((part) => {
    const id = names.add(part.words);
    map[id] = { title: part.words, ...ownerOf(part.who), ...source(part.article) };
    if (part.figure !== undefined) addFigure(id, part.figure, part.by);
    return id;
  });
  const words = agreed.map((part) => part.words);
  const only = ids.length === 1 ? ids[0] : undefined;
  const idOf = (goal: string | undefined): string | undefined =>
    goal === undefined ? only : names.require(goal, 'goal', words);
  for (const standing of told.standing) {
    if (standing.kind !== 'measurement') continue;
    const { definition } = standing.figure;
    const goal = idOf(standing.goal);
    if (goal !== undefined) addFigure(goal, standing.figure, undefined);
    else if (indicators.find(definition) === undefined)
      throw new Failure('usage', 'figure-without-goal', { figure: definition, goals: words });
  }
  for (const [goal, own] of figures) {
    const { source: from, ...rest } = map[goal] ?? { title: '' };
    map[goal] = { ...rest, indicators: own, ...(from === undefined ? {} : { source: from }) };
  }
  const indicatorPath = (definition: string): string => paths.get(indicators.find(definition) ?? '') ?? '';
  const pathOf = (goal: string | undefined): string | undefined => {
    const id = idOf(goal);
    return id === undefined ? undefined : `goals/${id}`;
  };
  return { map, pathOf, indicatorPath };
}

function directionOf(from: number | undefined, target: number | undefined): Pick<Indicator, 'direction'> {
  if (from === undefined || target === undefined) return {};
  return { direction: target < from ? 'decrease' : 'increase' };
}

interface AboutFigure {
  readonly told: RunningCollaboration;
  readonly partyId: PartyId;
  readonly until: string | undefined;
}

/** Where it stood, where it must come, who measures it and how often: as far as that was told. */
function indicatorOf(figure: Figure, { told, partyId, until }: AboutFigure): Indicator {
  const { definition, unit, target, targetDate = until ?? told.ends, every, measuredBy } = figure;
  const baseline = baselineOf(figure, told);
  const before = baseline?.value ?? firstMeasured(definition, told);
  return {
    definition,
    unit,
    ...directionOf(before, target),
    ...(baseline === undefined ? {} : { baseline }),
    ...(measuredBy === undefined ? {} : { 'measured-by': partyId(measuredBy) }),
    ...(every === undefined ? {} : { every }),
    ...(target === undefined || targetDate === undefined
      ? {}
      : { target: { value: target, date: targetDate } }),
  };
}

/** As it was told, from the start of the agreement. What was measured later is not what was agreed. */
function baselineOf({ baseline, baselineDate }: Figure, told: RunningCollaboration) {
  if (baseline === undefined) return undefined;
  return { value: baseline, date: baselineDate ?? told.starts ?? told.signed ?? told.today };
}

/** Says which way it goes where no start was told. */
function firstMeasured(definition: string, told: RunningCollaboration): number | undefined {
  const measured = told.standing.flatMap((one) =>
    one.kind === 'measurement' && plainName(one.figure.definition) === plainName(definition) ? [one] : [],
  );
  return measured.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]?.value;
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
