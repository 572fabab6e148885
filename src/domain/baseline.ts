/**
 * The list of findings that were there when somebody began to check: they do not count until they are mended. Findings
 * are known by what they are about (`fingerprint`), never by their line.
 */
import { fingerprint } from './fingerprint.js';
import type { Finding } from './finding.js';

export interface KnownFinding {
  readonly file: string;
  /** The item in the file: a JSON Pointer without its first `/`. */
  readonly item: string;
  readonly rule: string;
  /** For whoever reads the list; it decides nothing. */
  readonly message: string;
  readonly fingerprint: string;
  /** How many findings are the same; default 1. */
  readonly times?: number;
}

export interface BaselineMatch<F extends Finding> {
  readonly standing: readonly F[];
  readonly known: readonly F[];
  /** What is in the list and was not found. */
  readonly gone: readonly KnownFinding[];
}

export function matchBaseline<F extends Finding>(
  findings: readonly F[],
  list: readonly KnownFinding[],
): BaselineMatch<F> {
  const left = new Map<string, number>();
  for (const { fingerprint: own, times = 1 } of list) left.set(own, (left.get(own) ?? 0) + times);
  const expected = new Map(left);
  const standing: F[] = [];
  const known: F[] = [];
  for (const finding of findings) {
    const own = fingerprint(finding);
    const count = left.get(own) ?? 0;
    if (count > 0) left.set(own, count - 1);
    (count > 0 ? known : standing).push(finding);
  }
  const gone = list.filter(({ fingerprint: own }) => left.get(own) === expected.get(own));
  return { standing, known, gone };
}

export interface BaselineUpdate<F extends Finding> {
  readonly findings: readonly F[];
  readonly list: readonly KnownFinding[];
  /** Whether this run could have found it: what it did not look at stays in the list. */
  readonly isCovered: (known: KnownFinding) => boolean;
  readonly messageOf: (finding: F) => string;
}

/** By file, item, rule and fingerprint: the same list for the same findings, wherever it is made. */
export function updateBaseline<F extends Finding>({
  findings,
  list,
  isCovered,
  messageOf,
}: BaselineUpdate<F>): readonly KnownFinding[] {
  const found = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const own = fingerprint(finding);
    const times = (found.get(own)?.times ?? 0) + 1;
    const { file, rule, pointer } = finding;
    found.set(own, {
      file,
      item: pointer.slice(1),
      rule,
      message: messageOf(finding),
      fingerprint: own,
      times,
    });
  }
  const kept = list.filter((known) => !found.has(known.fingerprint) && !isCovered(known));
  return [...kept, ...found.values()].map(withoutOne).toSorted(compareKnown);
}

function withoutOne({ times, ...known }: KnownFinding): KnownFinding {
  return times === undefined || times === 1 ? known : { ...known, times };
}

function compareKnown(a: KnownFinding, b: KnownFinding): number {
  const [one, other] = [a, b].map(({ file, item, rule, fingerprint: own }) =>
    [file, item, rule, own].join('\0'),
  );
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
