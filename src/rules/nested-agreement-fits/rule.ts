/** An agreement under another one holds no longer than that one, and starts no sooner. */
import type { FindingData } from '../../domain/finding.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import type { Agreement } from '../../domain/schema-types.js';
import { runningLastDay } from '../../domain/term.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'nested-agreement-fits',
  category: 'term',
  severity: 'warning',
  scope: 'agreement',
  *check({ folder, agreement, today }) {
    for (const [index, { agreement: id, kind }] of (agreement.terms.relations ?? []).entries()) {
      const upper = kind === 'under' && id !== undefined ? folder.agreements.get(id) : undefined;
      if (upper === undefined || id === undefined || id === agreement.id) continue;
      const data = faultOf(agreement.terms, upper.terms, today);
      if (data === undefined) continue;
      yield { pointer: jsonPointer(['relations', index, 'agreement']), data: { id, ...data } };
    }
  },
};

function faultOf(own: Agreement, upper: Agreement, today: string): FindingData | undefined {
  if (own.status === 'in-force' && upper.status === 'ended') return { fault: 'ended' };
  const [starts, upperStarts] = [own.term?.starts, upper.term?.starts];
  if (starts !== undefined && upperStarts !== undefined && starts < upperStarts) {
    return { fault: 'starts', own: starts, upper: upperStarts };
  }
  const [last, ownLast] = [upper, own].map(({ term }) => term && runningLastDay(term, today));
  if (last === undefined || ownLast === undefined || ownLast <= last) return undefined;
  return { fault: 'lasts', own: ownLast, upper: last };
}
