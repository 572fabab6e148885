/** One identifier is of one organisation: it does not stand under two names. */
import type { Text } from '../../domain/schema-types.js';
import { textData } from '../../domain/text-data.js';
import { identifiersOf, identifierKey } from '../../domain/party-identifiers.js';
import { haveSameWords } from '../../domain/same-words.js';
import type { WorkspaceRule } from '../rule.js';

interface Bearer {
  readonly name: Text;
  readonly agreement: string;
}

export const rule: WorkspaceRule = {
  id: 'identifier-has-one-name',
  category: 'references',
  severity: 'warning',
  scope: 'workspace',
  *check({ folder }) {
    const bearers = new Map<string, Bearer>();
    for (const agreement of folder.agreements.values()) {
      for (const { party, identifier, pointer } of identifiersOf(agreement.terms)) {
        const key = identifierKey(identifier);
        const bearer = bearers.get(key);
        if (bearer === undefined) bearers.set(key, { name: party.name, agreement: agreement.id });
        else if (!haveSameWords(bearer.name, party.name)) {
          const names = { ...textData('name', party.name), ...textData('other', bearer.name) };
          const { scheme, id } = identifier;
          yield {
            file: agreement.file,
            pointer,
            data: { scheme, id, ...names, agreement: bearer.agreement },
          };
        }
      }
    }
  },
};
