/** The state of every agreement of a folder. */
import type { Folder } from '../../src/domain/folder.js';
import type { AgreementState } from '../../src/domain/state.js';
import { foldEntries } from '../../src/history/fold-entries.js';

export function foldAll(folder: Folder): Map<string, AgreementState> {
  return new Map([...folder.agreements.values()].map((agreement) => [agreement.id, foldEntries(agreement)]));
}
