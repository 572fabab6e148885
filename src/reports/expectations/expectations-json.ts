/** The shape that `collab expectations compare --json` promises, per agreement. */
import { concerned } from '../../domain/expectations/compare-expectations.js';
import type { ExpectationsInput } from '../expectations-report.js';
import type { JsonValue } from '../report-json.js';

export function expectationsJson({ agreement, comparison, notRecorded }: ExpectationsInput): JsonValue {
  const { counts, pairs, contradictions, likely, silent } = comparison;
  const contradictory = new Set(contradictions.flatMap(concerned));
  return {
    id: agreement.id,
    title: agreement.terms.title,
    counts,
    pairs: pairs.map(({ parties, expectations, offers }) => ({
      parties,
      expectations: expectations.map((one) => ({
        path: one.path,
        by: one.value.by,
        of: one.value.of,
        what: one.value.what,
        interest: one.value.interest ?? null,
        concern: one.value.concern ?? null,
        due: one.value.due ?? null,
        state: one.state,
        standing: one.standing,
        contradictory: contradictory.has(one.path),
        answeredOn: one.answeredOn,
        reason: one.reason,
        promisedBy: one.promisedBy,
        commitments: pathsOf(one.commitments),
        offers: pathsOf(one.offers),
      })),
      offers: offers.map((one) => ({
        path: one.path,
        by: one.value.by,
        to: one.value.to,
        what: one.value.what,
        commitments: pathsOf(one.commitments),
      })),
    })),
    contradictions,
    likely: likely.map((one) => ({ ...one, likeness: Math.round(one.likeness * 100) / 100 })),
    silent,
    notRecorded,
  };
}

function pathsOf(all: readonly { readonly path: string }[]): readonly string[] {
  return all.map(({ path }) => path);
}
