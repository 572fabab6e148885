/** What is recorded stays as it was: a record of progress is corrected or taken back by a new one, never rewritten. */
import { parseEntryFilePath } from '../../domain/entry-file.js';
import { shortId } from '../../domain/find-entry.js';
import { Failure } from '../../errors/failure.js';
import type { ChangedFile } from './changed-files.js';

/** Throws `record-rewritten` when a recorded file of progress was changed, removed or renamed by hand. */
export function requireRecordsUntouched(files: readonly ChangedFile[]): void {
  const rewritten = files.filter(({ path, change }) => change !== 'added' && isRecordOfProgress(path));
  const [first] = rewritten;
  if (first === undefined) return;
  const { path, change } = first;
  const name = parseEntryFilePath(path);
  const data = {
    path,
    change: change === 'deleted' ? ('deleted' as const) : ('modified' as const),
    others: rewritten.length - 1,
    ...(name === undefined ? {} : { kind: name.kind, id: shortId(name.id) }),
  };
  throw new Failure('workspace', 'record-rewritten', data, { file: path });
}

function isRecordOfProgress(path: string): boolean {
  const [top, , folder, ...rest] = path.split('/');
  return top === 'agreements' && folder === 'progress' && rest.length > 0;
}
