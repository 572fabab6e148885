/** A file that is referred to is there, and is still the very file that was meant. */
import type { AgreementFile } from '../../domain/folder.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { suggestionFor } from '../../domain/suggestion.js';
import type { Evidence } from '../../domain/schema-types.js';
import type { AgreementState } from '../../domain/state.js';
import { activeItems } from '../../domain/typed-items.js';
import type { ItemIndex } from '../../domain/item-index.js';
import type { AgreementRule } from '../rule.js';

type FileReference = Pick<Evidence, 'file' | 'sha256'>;

interface Mention {
  readonly reference: FileReference;
  readonly pointer: string;
  readonly in: string;
}

export const rule: AgreementRule = {
  id: 'document-file-present',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items, state }) {
    for (const { reference, pointer, in: place } of mentions(agreement, items, state)) {
      const { file, sha256 } = reference;
      // Files elsewhere in the folder of the agreement are not read.
      if (file?.startsWith('documents/') !== true) continue;
      const found = agreement.documents.get(file);
      if (found === undefined) {
        const suggestion = suggestionFor(file, agreement.documents.keys());
        const data = { file, fault: 'absent', folder: `agreements/${agreement.id}` };
        yield {
          file: place,
          pointer: `${pointer}/file`,
          data: { ...data, ...suggestion },
        };
      } else if (sha256 !== undefined && found.sha256 !== undefined && sha256 !== found.sha256) {
        yield {
          file: place,
          pointer: `${pointer}/sha256`,
          data: { file, fault: 'changed', sha256: found.sha256 },
        };
      }
    }
  },
};

function* mentions(agreement: AgreementFile, items: ItemIndex, state: AgreementState): Generator<Mention> {
  for (const { value, pointer } of activeItems(items, 'documents')) {
    yield { reference: value, pointer, in: agreement.file };
  }
  for (const { value, pointer } of activeItems(items, 'approvals')) {
    if (value.evidence !== undefined) {
      yield { reference: value.evidence, pointer: `${pointer}/evidence`, in: agreement.file };
    }
  }
  for (const { file, entry } of state.entries) {
    for (const [index, reference] of (entry.evidence ?? []).entries()) {
      yield { reference, pointer: jsonPointer(['evidence', index]), in: file };
    }
  }
  for (const { file, meeting } of agreement.meetings) {
    if (meeting.document !== undefined) yield { reference: meeting.document, pointer: '/document', in: file };
  }
}
