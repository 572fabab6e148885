/** An entry can only be about what is recorded itself: else the history would speak of what it does not hold. */
import { itemsOf, type ItemIndex } from '../../domain/item-index.js';
import { aboutOf } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import { listUncommitted } from '../../platform/git/uncommitted.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { revisionSource } from '../../workspace/source.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import type { PlannedEntry } from './record-entries.js';

/** Throws `item-not-recorded` for the first item that stands in the file but not in the history. */
export async function requireRecordedItems(
  planned: readonly PlannedEntry[],
  opened: OpenedForRecording,
): Promise<void> {
  for (const { agreement } of new Map(planned.map((one) => [one.agreement.id, one])).values()) {
    const file = `${opened.prefix}${agreement.file}`;
    if ((await listUncommitted(opened.repository, { under: file })).length === 0) continue;
    const recorded = await recordedItems(agreement.id, opened);
    const present = itemsOf(agreement);
    const own = planned.filter((one) => one.agreement.id === agreement.id);
    const fresh = own
      .map(({ entry }) => aboutOf(entry))
      .find((path) => present.items.has(path) && recorded?.resolve(path).found !== 'one');
    if (fresh !== undefined)
      throw new Failure('usage', 'item-not-recorded', { path: fresh, file: agreement.file });
  }
}

/** Of the last recorded version; undefined when the agreement is not in it. */
async function recordedItems(id: string, opened: OpenedForRecording): Promise<ItemIndex | undefined> {
  const { repository, folder } = opened;
  if (repository.head.oid === null) return undefined;
  const source = revisionSource(repository, repository.head.oid, folder);
  const agreement = (await loadWorkspace(source, { only: [id] })).folder.agreements.get(id);
  return agreement === undefined ? undefined : itemsOf(agreement);
}
