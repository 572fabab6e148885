/** The state of every agreement of a folder. */
import type { Folder } from '../../src/domain/folder.js';
import type { AgreementState } from '../../src/domain/state.js';
export function foldAll(folder: Folder): Map<string, AgreementState> {
  const none: AgreementState = {
    entries: [],
    superseded: [],
    measurements: new Map(),
    items: new Map(),
    decisions: new Map(),
    contributions: new Map(),
    replies: new Map(),
    problems: [],
  };
  return new Map([...folder.agreements.values()].map((agreement) => [agreement.id, none]));
}
