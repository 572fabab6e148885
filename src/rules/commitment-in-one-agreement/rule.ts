/** A party commits itself to one thing in one agreement, or the agreements say how they belong together. */
import type { AgreementFile, Folder } from '../../domain/folder.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { allRelations, pairOf } from '../../domain/related-agreements.js';
import { plainWords } from '../../domain/same-words.js';
import type { Agreement } from '../../domain/schema-types.js';
import { identifierKey, type Party } from '../../domain/party-identifiers.js';
import type { WorkspaceRule } from '../rule.js';

type Commitment = Agreement['commitments'][string];

interface Booked {
  readonly agreement: string;
  readonly id: string;
  readonly isDraft: boolean;
}

export const rule: WorkspaceRule = {
  id: 'commitment-in-one-agreement',
  category: 'responsibility',
  severity: 'warning',
  scope: 'workspace',
  *check({ folder }) {
    if (folder.agreements.size < 2) return;
    const related = new Set(allRelations(folder).map(({ from, to }) => pairOf(from.id, to.id)));
    const booked = new Map<string, Booked>();
    for (const { agreement, id, party, commitment } of standing(folder)) {
      const keys = keysOf(agreement.terms.parties[party], commitment);
      const first = keys.map((key) => booked.get(key)).find((one) => one !== undefined);
      const isDraft = (agreement.terms.status ?? 'draft') === 'draft';
      for (const key of keys) if (!booked.has(key)) booked.set(key, { agreement: agreement.id, id, isDraft });
      if (first === undefined || first.agreement === agreement.id) continue;
      if (related.has(pairOf(first.agreement, agreement.id))) continue;
      const data = { id, party, other: first.id, agreement: first.agreement };
      const pointer = jsonPointer(['commitments', id, 'what']);
      // Nothing is promised in a draft yet: what a template wrote in both may still become two things.
      const milder = isDraft || first.isDraft ? { severity: 'info' as const } : {};
      yield { file: agreement.file, pointer, data, ...milder };
    }
  },
};

function* standing({ agreements }: Folder): Generator<{
  readonly agreement: AgreementFile;
  readonly id: string;
  readonly party: string;
  readonly commitment: Commitment;
}> {
  for (const agreement of agreements.values()) {
    if (agreement.terms.status === 'ended') continue;
    for (const [id, commitment] of Object.entries(agreement.terms.commitments)) {
      const { accountable: party, withdrawn } = commitment;
      if (withdrawn === undefined && typeof party === 'string') yield { agreement, id, party, commitment };
    }
  }
}

/** Who does what by when: what is done every year is another thing each year. */
function keysOf(party: Party | undefined, { what, due = '' }: Commitment): readonly string[] {
  if (party === undefined) return [];
  const bearers = [...(party.identifiers ?? []).map(identifierKey), ...plainWords(party.name)];
  return plainWords(what)
    .filter((words) => words !== '')
    .flatMap((words) => bearers.map((who) => `${who}\n${words}\n${due}`));
}
