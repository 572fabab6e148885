/** Whether a spreadsheet is a form to be read here: by what it says of itself, hidden in its first cell. */
import type { Table } from '../../domain/sheet/find-tables.js';
import { Failure, isFailure } from '../../errors/failure.js';
import type { FailureData } from '../../errors/failure-data.js';
import type { Repository } from '../../platform/git/repository.js';
import { resolveRevision } from '../../platform/git/revisions.js';

export function unfit(fault: FailureData['form-unfit']['fault'], path: string, party?: string): Failure {
  return new Failure(
    'usage',
    'form-unfit',
    { fault, path, ...(party === undefined ? {} : { party }) },
    { file: path },
  );
}

/** The one mark that all tables have. Throws `form-unfit`. */
export function markOf<M extends object>(
  tables: readonly Table[],
  read: (text: string) => M | 'newer' | null,
  name: string,
): M {
  const texts = new Set(tables.flatMap(({ mark }) => mark ?? []));
  const marks = [...texts].map(read).filter((mark) => mark !== null);
  const [first, ...others] = marks;
  if (marks.includes('newer')) throw unfit('newer', name);
  if (first === undefined || first === 'newer') throw unfit('no-form', name);
  if (others.length > 0) throw unfit('several', name);
  return first;
}

/** A version that is not in this history is one of another folder, or one that did not get here yet. Throws `form-unfit`. */
export async function requireOwnVersion(
  version: string,
  repository: Repository,
  name: string,
): Promise<void> {
  try {
    await resolveRevision(repository, version);
  } catch (error) {
    throw isFailure(error) ? unfit('other-workspace', name) : error;
  }
}
