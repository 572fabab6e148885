/** The state of every agreement of a folder. */
import type { AgreementFile, Folder } from '../../src/domain/folder.js';
import type { AgreementState, ItemState, RecordedEntry } from '../../src/domain/state.js';

export function foldAll(folder: Folder): Map<string, AgreementState> {
  return new Map([...folder.agreements.values()].map((agreement) => [agreement.id, fold(agreement)]));
}

function fold(agreement: AgreementFile): AgreementState {
  const entries = agreement.entries as readonly RecordedEntry[];
  const items = new Map<string, ItemState>();
  for (const entry of entries) {
    const opens = 'opens' in entry.entry ? entry.entry.opens : undefined;
    const path =
      opens === undefined
        ? 'about' in entry.entry
          ? entry.entry.about
          : undefined
        : `${entry.entry.kind}s/${opens}`;
    const { kind, date } = entry.entry;
    if (path !== undefined && 'state' in entry.entry)
      items.set(path, { path, kind, state: entry.entry.state, since: date, steps: [] });
  }
  return {
    entries,
    superseded: [],
    measurements: new Map(),
    items,
    decisions: new Map(),
    contributions: new Map(),
    replies: new Map(),
    problems: [],
  };
}
