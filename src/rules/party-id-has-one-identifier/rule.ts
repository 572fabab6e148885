/** The same id of a party means the same organisation in every agreement. */
import { identifierKey, identifiersOf, schemeKey } from '../../domain/party-identifiers.js';
import type { WorkspaceRule } from '../rule.js';

interface Known {
  readonly key: string;
  readonly id: string;
  readonly agreement: string;
}

export const rule: WorkspaceRule = {
  id: 'party-id-has-one-identifier',
  category: 'references',
  severity: 'warning',
  scope: 'workspace',
  *check({ folder }) {
    const known = new Map<string, Known>();
    for (const agreement of folder.agreements.values()) {
      for (const { id: party, identifier, pointer } of identifiersOf(agreement.terms)) {
        const place = `${party} ${schemeKey(identifier.scheme)}`;
        const key = identifierKey(identifier);
        const first = known.get(place);
        if (first === undefined) known.set(place, { key, id: identifier.id, agreement: agreement.id });
        // Two numbers of one register within one agreement: branches of one organisation.
        else if (first.key !== key && first.agreement !== agreement.id) {
          const data = { ...identifier, party, other: first.id, agreement: first.agreement };
          yield { file: agreement.file, pointer, data };
        }
      }
    }
  },
};
