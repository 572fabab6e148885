/** Fingerprints for formats that show a finding once: those of equal findings are counted. */
import type { LocatedFinding } from '../../domain/finding.js';
import { fingerprint } from '../../domain/fingerprint.js';

/** In the order of the findings: the second of two equal ones ends in `-2`. */
export function uniqueFingerprints(findings: readonly LocatedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const own = fingerprint(finding);
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    return times === 1 ? own : `${own}-${times}`;
  });
}
