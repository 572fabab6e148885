/** Which of several agreements is meant by what is given: by its id before the path, or because only one has it. */
import { findAbout } from '../../domain/find-about.js';
import { findEntry } from '../../domain/find-entry.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { EntryKind } from '../../domain/state.js';
import { foldEntries } from '../../history/fold-entries.js';
import type { Given } from './options.js';

/** Its id; undefined when none or several can be meant. */
export function agreementMeant(
  kind: EntryKind | undefined,
  given: Given,
  agreements: ReadonlyMap<string, AgreementFile>,
): string | undefined {
  const about = given.get('about');
  const earlier = given.get('corrects') ?? given.get('retracts') ?? (kind === 'reply' ? about : undefined);
  if (typeof earlier === 'string') {
    return onlyOne(agreements, ({ entries }) => findEntry(entries, earlier).found === 'one');
  }
  if (typeof about !== 'string' || kind === undefined) return undefined;
  const [prefix = '', rest] = about.split(':', 2);
  if (rest !== undefined) return agreements.has(prefix) ? prefix : undefined;
  const [path = ''] = about.split('#', 1);
  return onlyOne(
    agreements,
    (agreement) => findAbout(path, kind, agreement, foldEntries(agreement)).found === 'one',
  );
}

function onlyOne(
  agreements: ReadonlyMap<string, AgreementFile>,
  isMeant: (agreement: AgreementFile) => boolean,
): string | undefined {
  const meant = [...agreements].filter(([, agreement]) => isMeant(agreement));
  return meant.length === 1 ? meant[0]?.[0] : undefined;
}

/** The agreements that an entry is about by what is given: undefined when any may be. */
export function agreementsNamed(agreement: string | undefined, given: Given): readonly string[] | undefined {
  const isSaid = agreement !== undefined || agreementsIn(given.get('about')).length > 0;
  if (!isSaid) return undefined;
  return [...(agreement === undefined ? [] : [agreement]), ...[...given.values()].flatMap(agreementsIn)];
}

/** What stands before the colon of a path: `river:goals/dry`. */
function agreementsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(agreementsIn);
  return typeof value === 'string' ? (/^([a-z][a-z0-9-]*):[a-z0-9]/.exec(value)?.slice(1) ?? []) : [];
}
