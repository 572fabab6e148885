/** What the votes of a body come to, by the way of deciding that was agreed for it. */
import type { ItemIndex } from './item-index.js';
import { expandParties } from './party-references.js';
import type { Body, DecisionEntry, Member } from './schema-types.js';

export type Votes = NonNullable<DecisionEntry['votes']>;
type Vote = Votes[string];
type Base = NonNullable<Body['majority']>['of'];

/** A part of a whole, as two whole numbers or a percentage of 100. */
export type Part = readonly [part: number, whole: number];

export interface Count {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  /** The votes of all members, whether they voted or not. */
  readonly all: number;
}

/** Undefined when nothing is said. `fraction` is `2/3`. */
export function partOf(said: { readonly percent?: number; readonly fraction?: string }): Part | undefined {
  const [part, whole] = (said.fraction ?? '').split('/').map(Number);
  if (part !== undefined && whole !== undefined) return [part, whole];
  return said.percent === undefined ? undefined : [said.percent, 100];
}

/** How many members must be there: the number that was agreed, or the part of the seats, rounded up. */
export function quorumOf(body: Body): number | undefined {
  const part = partOf({ fraction: body['quorum-part'] ?? '' });
  if (body.quorum !== undefined || part === undefined) return body.quorum;
  return Math.ceil((seatsOf(body) * part[0]) / part[1]);
}

/** How many people the body has, of the seats that are named. */
export function seatsOf({ members = {} }: Body): number {
  return Object.values(members).reduce((sum, { seats = 1 }) => sum + seats, 0);
}

/**
 * Whether the votes are enough to adopt. Where the body falls back on another way when the first does not succeed, that
 * way is enough too. Undefined where votes alone cannot tell.
 */
export function isCarried(body: Body, votes: Votes, items: ItemIndex): boolean | undefined {
  const first = carriedBy(body['decides-by'], body, votes, items);
  const { fallback } = body;
  if (first !== false || fallback === undefined) return first;
  const { majority: percent, fraction } = fallback;
  const majority = { ...body.majority, ...(percent === undefined ? {} : { percent }), ...optional(fraction) };
  return carriedBy(fallback['decides-by'], { ...body, majority }, votes, items);
}

const optional = (fraction: string | undefined): { fraction?: string } =>
  fraction === undefined ? {} : { fraction };

type Way = Body['decides-by'] | NonNullable<Body['fallback']>['decides-by'];

function carriedBy(way: Way, body: Body, votes: Votes, items: ItemIndex): boolean | undefined {
  const count = countVotes(body, votes);
  switch (way) {
    case 'consensus':
    case 'unanimity':
      return count.against === 0;
    case 'majority':
      return hasMajority(body, votes, count);
    case 'qualified-majority': {
      const part = partOf(body.majority ?? {});
      return part === undefined ? undefined : reaches(count, part, body.majority?.of);
    }
    case 'each-bloc':
      return (body.blocs ?? []).every((bloc) => blocAgrees(bloc, body, votes, items));
    case 'chair':
      return body.chair === undefined ? undefined : chairVote(body, votes) !== 'against';
    default:
      // Nothing was agreed, or another body decides.
      return undefined;
  }
}

/** Members weigh as many votes as they have; to stand aside means what the body agreed it means. */
export function countVotes(body: Body, votes: Votes): Count {
  const members = Object.entries(body.members ?? {});
  const weight = (voter: string): number =>
    members.find(([id, { party }]) => id === voter || party === voter)?.[1].votes ?? 1;
  const count = { inFavour: 0, against: 0, abstained: 0 };
  for (const [voter, vote] of Object.entries(votes)) count[meant(vote, body)] += weight(voter);
  return { ...count, all: members.reduce((sum, [, member]) => sum + (member.votes ?? 1), 0) };
}

function meant(vote: Vote, { 'standing-aside': aside }: Body): 'inFavour' | 'against' | 'abstained' {
  if (vote === 'for' || (vote === 'abstained' && aside === 'consents')) return 'inFavour';
  return vote === 'against' || aside === 'opposes' ? 'against' : 'abstained';
}

function hasMajority(body: Body, votes: Votes, count: Count): boolean {
  const { inFavour, against } = count;
  if (inFavour === against && inFavour > 0 && body.tie === 'chair-decides')
    return chairVote(body, votes) !== 'against';
  return inFavour > against && 2 * inFavour > whole(count, body.majority?.of);
}

function reaches(count: Count, [part, of]: Part, base: Base): boolean {
  return count.inFavour > 0 && count.inFavour * of >= part * whole(count, base);
}

/** Of what a part is taken; when nothing is said, of the votes for and against. */
function whole({ inFavour, against, abstained, all }: Count, base: Base): number {
  if (base === 'all-members') return all;
  return base === 'members-present' ? inFavour + against + abstained : inFavour + against;
}

function chairVote({ chair = '', members = {} }: Body, votes: Votes): Vote | undefined {
  return votes[chair] ?? votes[members[chair]?.party ?? ''];
}

/** A bloc agrees when the part that was agreed for it does; when nothing is said, when nobody in it is against. */
function blocAgrees(
  bloc: NonNullable<Body['blocs']>[number],
  body: Body,
  votes: Votes,
  items: ItemIndex,
): boolean {
  const parties = new Set(expandParties(bloc.group, items));
  const isOf = ([id, { party }]: readonly [string, Member]): boolean => parties.has(party ?? id);
  const members = Object.fromEntries(Object.entries(body.members ?? {}).filter(isOf));
  const own = Object.entries(votes).filter(([voter]) => parties.has(voter) || voter in members);
  const count = countVotes({ ...body, members }, Object.fromEntries(own));
  const part = partOf(bloc);
  if (part === undefined) return count.against === 0 && count.inFavour > 0;
  return reaches(count, part, bloc.of);
}
