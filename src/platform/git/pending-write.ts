/**
 * The marker of a write under way: put in git's folder before history moves, taken away when file and index are in step
 * with it. After a kill in between, the next command finds it and finishes.
 */
import { Failure, isFailure } from '../../errors/failure.js';
import { readFileInside, removeFileInside, writeFileInside } from '../files.js';
import { isPathInside } from '../path-inside.js';
import type { Oid, Repository } from './repository.js';

export interface PendingPath {
  readonly path: string;
  /** The file's content before this write; null when there was none. */
  readonly before: Oid | null;
}

export interface PendingWrite {
  /** The commit that was about to be recorded. */
  readonly commit: Oid;
  readonly paths: readonly PendingPath[];
}

const MARKER = 'collab/pending-write.json';

export function writePending(repository: Repository, pending: PendingWrite): void {
  writeFileInside(repository.gitDir, MARKER, `${JSON.stringify(pending)}\n`);
}

export function removePending(repository: Repository): void {
  removeFileInside(repository.gitDir, MARKER);
}

/** The marker that a killed write left, or null. One that does not read as a marker counts as none. */
export function readPending(repository: Pick<Repository, 'gitDir'>): PendingWrite | null {
  try {
    return parsePending(readFileInside(repository.gitDir, MARKER).toString('utf8'));
  } catch (error) {
    if (isFailure(error) && error.code === 'file-not-found') return null;
    if (isFailure(error))
      throw new Failure('workspace', 'write-locked', { file: `${repository.gitDir}/${MARKER}` });
    throw error;
  }
}

function isOid(value: unknown): value is Oid {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}

function parsePending(text: string): PendingWrite | null {
  let value: { commit?: unknown; paths?: unknown } | null;
  try {
    value = JSON.parse(text) as { commit?: unknown; paths?: unknown } | null;
  } catch {
    return null;
  }
  if (!isOid(value?.commit) || !Array.isArray(value.paths)) return null;
  const paths = (value.paths as unknown[]).flatMap((each) => {
    const { path, before } = (each ?? {}) as { path?: unknown; before?: unknown };
    if (typeof path !== 'string' || !isPathInside(path)) return [];
    return [{ path, before: isOid(before) ? before : null }];
  });
  return { commit: value.commit, paths };
}
