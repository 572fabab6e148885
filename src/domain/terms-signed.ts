/** Whether the agreed terms were signed: from then on they change only as the agreement says. */
import type { AgreementFile } from './folder.js';

const binding: ReadonlySet<string> = new Set(['in-force', 'suspended', 'ended']);

/** By its status, by the day of signing, or by the first signature that was kept. */
export function areTermsSigned({ terms, signatures }: Pick<AgreementFile, 'terms' | 'signatures'>): boolean {
  return binding.has(terms.status ?? 'draft') || terms.term?.signed !== undefined || signatures.length > 0;
}
