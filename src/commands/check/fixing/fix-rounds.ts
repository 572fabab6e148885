/**
 * Applies the fixes that are offered, round after round, until none is left: each round those that do not touch one
 * another. After each the whole folder is checked again; a fix that does not mend what it is for, or brings about something
 * worse, is taken back.
 */
import { fingerprint } from '../../../domain/fingerprint.js';
import type { Finding, LocatedFinding, Severity } from '../../../domain/finding.js';
import { touch } from '../../../domain/text-change.js';
import { compareSeverity } from '../../../rules/severity.js';
import { fixedBytes } from '../../../workspace/file-edits/fixed-bytes.js';
import type { Source } from '../../../workspace/source.js';
import type { OfferedFix } from '../../shared/offered-fixes.js';

/** A folder as it is or would be, with what is found in it. */
export interface Checked {
  readonly source: Pick<Source, 'readAgain'>;
  /** All that stands. */
  readonly all: readonly Finding[];
  /** What was asked for. */
  readonly wanted: readonly LocatedFinding[];
}

export interface Work<C extends Checked> {
  readonly offer: (checked: C) => ReadonlyMap<LocatedFinding, OfferedFix>;
  readonly check: (changes: ReadonlyMap<string, Uint8Array>) => Promise<C>;
}

export interface AppliedFix {
  readonly fix: OfferedFix;
  /** What it mends; the first says where it stood. */
  readonly findings: readonly LocatedFinding[];
}

export interface Fixed {
  readonly changes: ReadonlyMap<string, Uint8Array>;
  readonly applied: readonly AppliedFix[];
  /** What would have changed signed terms. */
  readonly signed: readonly AppliedFix[];
  readonly worse: readonly AppliedFix[];
}

/** Each applies or refuses one at least. */
const maxRounds = 200;

export async function fixInRounds<C extends Checked>(start: C, work: Work<C>): Promise<Fixed> {
  let current = start;
  let changes: ReadonlyMap<string, Uint8Array> = new Map();
  const applied: AppliedFix[] = [];
  const refused = new Map<string, AppliedFix>();
  for (let round = 0; round < maxRounds; round += 1) {
    const chosen = choose(offers(current, work, refused).filter(({ fix }) => !fix.signed));
    if (chosen.length === 0) break;
    const outcome = await tryOut(chosen, { current, changes, work });
    for (const one of outcome.refused) refused.set(identity(one), one);
    applied.push(...outcome.kept);
    [current, changes] = [outcome.next, outcome.bytes];
  }
  const signed = offers(current, work, refused).filter(({ fix }) => fix.signed);
  return { changes, applied, signed, worse: [...refused.values()] };
}

function offers<C extends Checked>(
  current: C,
  { offer }: Work<C>,
  refused: ReadonlyMap<string, AppliedFix>,
): readonly AppliedFix[] {
  const byFix = new Map<OfferedFix, LocatedFinding[]>();
  for (const [finding, fix] of offer(current)) byFix.set(fix, [...(byFix.get(fix) ?? []), finding]);
  const all = [...byFix].map(([fix, findings]) => ({ fix, findings }));
  return all.filter((one) => !refused.has(identity(one)));
}

/** By what it mends: places shift while others are applied. */
function identity({ fix, findings }: AppliedFix): string {
  return JSON.stringify([fix.title, findings.map(fingerprint)]);
}

/** Of the most serious ones those that can be applied at once. A change of the encoding is alone in its file. */
function choose(all: readonly AppliedFix[]): readonly AppliedFix[] {
  const chosen: AppliedFix[] = [];
  const isTop = (one: AppliedFix): boolean =>
    all.every((other) => compareSeverity(severityOf(one), severityOf(other)) >= 0);
  for (const one of all.filter(isTop)) {
    const others = chosen.filter(({ fix }) => fix.file === one.fix.file);
    const isAlone = others.every(
      ({ fix }) =>
        fix.changes.length > 0 && one.fix.changes.length > 0 && !touch(fix.changes, one.fix.changes),
    );
    if (isAlone) chosen.push(one);
  }
  return chosen;
}

function severityOf({ findings }: AppliedFix): Severity {
  return findings
    .map(({ severity }) => severity)
    .reduce((a, b) => (compareSeverity(a, b) > 0 ? a : b), 'info');
}

interface Try<C extends Checked> {
  readonly current: C;
  readonly changes: ReadonlyMap<string, Uint8Array>;
  readonly work: Work<C>;
}

interface Outcome<C extends Checked> {
  readonly kept: readonly AppliedFix[];
  readonly refused: readonly AppliedFix[];
  readonly next: C;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** All at once; where that makes something worse, half of them: what remains comes again in the next round. */
async function tryOut<C extends Checked>(chosen: readonly AppliedFix[], at: Try<C>): Promise<Outcome<C>> {
  const bytes = new Map(at.changes);
  for (const file of new Set(chosen.map(({ fix }) => fix.file))) {
    const before = at.current.source.readAgain(file) ?? new Uint8Array();
    const own = chosen.flatMap(({ fix }) => (fix.file === file ? [fix] : []));
    bytes.set(file, fixedBytes(before, own));
  }
  const next = await at.work.check(bytes);
  if (!isWorse(at.current, next, chosen)) return { kept: chosen, refused: [], next, bytes };
  if (chosen.length > 1) return tryOut(chosen.slice(0, Math.ceil(chosen.length / 2)), at);
  return { kept: [], refused: chosen, next: at.current, bytes: at.changes };
}

function isWorse(before: Checked, after: Checked, chosen: readonly AppliedFix[]): boolean {
  const [then, now] = [counts(before.all), counts(after.all)];
  const mended = chosen.flatMap(({ findings }) => findings);
  const remains = mended.some((finding) => {
    const key = fingerprint(finding);
    return (now.get(key) ?? 0) >= (then.get(key) ?? 0);
  });
  if (remains) return true;
  return after.all.some(
    (finding) =>
      (now.get(fingerprint(finding)) ?? 0) > (then.get(fingerprint(finding)) ?? 0) &&
      mended.every((one) => compareSeverity(finding.severity, one.severity) > 0),
  );
}

function counts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const finding of findings) {
    const key = fingerprint(finding);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}
