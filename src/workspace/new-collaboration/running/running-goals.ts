/** The goals of a collaboration that is under way, with who answers for each and how it is measured: as far as that was told. */
import type { Commitment, Goal, Indicator } from '../../../domain/schema-types.js';
import { Failure } from '../../../errors/failure.js';
import { ItemNames, plainName } from './item-names.js';
import type { AgreedPart, Figure, RunningCollaboration, RunningWords } from './running-collaboration.js';

export type SourceOf = (article: string | undefined) => Pick<Commitment, 'source'>;

/** The id of a party by its name. Throws `name-unknown`. */
export type PartyId = (name: string) => string;

type OwnerOf = (who: string | undefined) => Pick<Goal, 'owner' | 'open'>;

/** Who was not told is not made up: it is asked, where there is one of the party of whoever starts. */
export function ownerMaker(
  { whoOwnsGoal }: RunningWords,
  { partyId, ownParty }: { readonly partyId: PartyId; readonly ownParty?: string },
): OwnerOf {
  const asked = { question: whoOwnsGoal, ...(ownParty === undefined ? {} : { who: ownParty }) };
  return (who) => (who === undefined ? { open: asked } : { owner: partyId(who) });
}

export interface Goals {
  readonly map: Record<string, Goal>;
  /** The path of the goal by its words; without words, that of the only one there is. */
  readonly pathOf: (words: string | undefined) => string | undefined;
  readonly indicatorPath: (definition: string) => string;
}

/**
 * The goals that were told, else the shared purpose; figures that were measured belong to one of them. Throws `name-unknown`,
 * `figure-without-goal`.
 */
export function goalsOf(
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
