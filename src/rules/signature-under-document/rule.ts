/** What was signed is a document of the agreement, and its file is still the one that was signed. */
import type { AgreementFile } from '../../domain/folder.js';
import type { FindingData } from '../../domain/finding.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { Document, Signature } from '../../domain/schema-types.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'signature-under-document',
  category: 'signatures',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement }) {
    const documents = new Map(Object.entries(agreement.terms.documents ?? {}));
    for (const { file, signature } of agreement.signatures) {
      const document = documents.get(signature.document);
      if (document === undefined) {
        const id = signature.document;
        // What stands there and does not fit its schema has a finding of its own.
        if (agreement.itemPaths.has(`documents/${id}`)) continue;
        const suggestion = suggestionFor(id, documents.keys());
        const data = { id, fault: 'unknown' };
        yield {
          file,
          pointer: '/document',
          data: { ...data, ...suggestion },
        };
        continue;
      }
      const data = difference(signature, document, agreement);
      if (data !== undefined) yield { file, pointer: '/sha256', data };
    }
  },
};

function difference(
  { sha256, party }: Signature,
  document: Document,
  agreement: AgreementFile,
): FindingData | undefined {
  const name = document.file ?? '';
  // Fingerprints are taken where the whole folder is checked.
  const now = agreement.documents.get(name)?.sha256;
  if (now !== undefined && now !== sha256) return { fault: 'changed', file: name, party };
  if (document.sha256 !== undefined && document.sha256 !== sha256)
    return { fault: 'other', file: name, party };
  return undefined;
}
