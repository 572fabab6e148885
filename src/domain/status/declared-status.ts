/** What parties themselves say of how it stands: the latest word of each party on each dimension. Never merged with what is computed. */
import type { StatusLevel, Text, Workspace } from '../schema-types.js';
import { entriesOfKind, type AgreementState, type RecordedEntry } from '../state.js';

export const dimensions = ['overall', 'time', 'money', 'quality', 'surroundings', 'relationship'] as const;
export type Dimension = (typeof dimensions)[number];

export interface DeclaredStatus {
  /** The party; the person where no party is known. */
  readonly party: string;
  readonly dimension: Dimension;
  readonly status: StatusLevel;
  readonly reason: Text | null;
  readonly date: string;
  /** Path of the item it judges; empty for the whole agreement. */
  readonly about: string;
  readonly entry: RecordedEntry<'assessment'>;
  /** What this party said before, if it changed. */
  readonly before: StatusLevel | null;
}

/** By party in the order in which they first spoke, then dimension. */
export function declaredStatuses(state: AgreementState, settings: Workspace): readonly DeclaredStatus[] {
  const latest = new Map<string, DeclaredStatus>();
  for (const recorded of entriesOfKind(state, 'assessment')) {
    const { entry } = recorded;
    const party = partyOf(entry.by, settings);
    const about = entry.about ?? '';
    for (const dimension of dimensions) {
      const declared = entry[dimension];
      if (declared === undefined) continue;
      const key = JSON.stringify([party, about, dimension]);
      const previous = latest.get(key);
      const changed = previous !== undefined && previous.status !== declared.status;
      latest.set(key, {
        party,
        dimension,
        status: declared.status,
        reason: declared.reason ?? null,
        date: entry.date,
        about,
        entry: recorded,
        before: changed ? previous.status : null,
      });
    }
  }
  return [...latest.values()];
}

/** The party a person belongs to; an id that is no known person is taken for the party itself. */
export function partyOf(id: string, { people = {} }: Workspace): string {
  return (Object.hasOwn(people, id) ? people[id]?.party : undefined) ?? id;
}
