/** Brings the files and the index of the work tree in step with a commit, at the paths of that commit and nowhere else. */
import { readdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, isFailure } from '../../errors/failure.js';
import { readFileInside, removeFileInside, writeFileInside } from '../files.js';
import { isTemporaryName } from '../temporary-name.js';
import { isSameContent } from './blob-id.js';
import { readBlobs } from './blobs.js';
import { SYNCED } from './commit-objects.js';
import { entriesInIndex, oidAt, setIndexEntries, type IndexEntry } from './index-entries.js';
import { pause } from './patience.js';
import type { PendingPath } from './pending-write.js';
import type { Oid, Repository } from './repository.js';

/** Large enough for any file of a workspace; larger ones are written all the same, from memory. */
const ANY_SIZE = Number.MAX_SAFE_INTEGER;

/** The file's content as it stands, or null. Throws `path-is-link` and its kin. */
function readPresent(repository: Repository, path: string): Buffer | null {
  try {
    return readFileInside(repository.root, path);
  } catch (error) {
    if (isFailure(error) && error.code === 'file-not-found') return null;
    throw error;
  }
}

function isAt(repository: Repository, present: Buffer | null, oid: Oid | null): boolean {
  if (present === null || oid === null) return present === null && oid === null;
  return isSameContent(present, oid, repository.objectFormat);
}

/**
 * Throws `uncommitted-changes` for a path whose file or staged version is neither what history has nor what is about to
 * be recorded: writing would lose somebody's work.
 */
export function refuseToLoseWork(
  repository: Repository,
  path: string,
  oids: { readonly before: Oid | null; readonly after: Oid | null; readonly staged: Oid | null },
): void {
  const present = readPresent(repository, path);
  if (isAt(repository, present, oids.after)) return;
  const untouched =
    isAt(repository, present, oids.before) && (oids.staged === oids.before || oids.staged === oids.after);
  if (!untouched) throw new Failure('workspace', 'uncommitted-changes', { path });
}

/**
 * Writes each path as `target` (the entries of the commit that is checked out) has it, unless somebody changed the file
 * meanwhile, and then sets these paths in the index, so that the next `git commit` neither drops nor reverts them.
 * `pinned` are the settings of `readSettingsForWriting`. Throws `file-unwritable`, `path-is-link`, `write-locked` when another program keeps the index locked.
 */
export async function syncWorkTree(
  repository: Repository,
  paths: readonly PendingPath[],
  target: ReadonlyMap<string, IndexEntry>,
  pinned: ReadonlyMap<string, string>,
): Promise<void> {
  const staged = await entriesInIndex(repository, paths.map(({ path }) => path)); // prettier-ignore
  const wanted = new Map<string, IndexEntry | null>();
  const outOfStep: [path: string, entry: IndexEntry | null][] = [];
  for (const { path, before } of paths) {
    const entry = target.get(path) ?? null;
    const present = readPresent(repository, path);
    const inStep = isAt(repository, present, entry?.oid ?? null);
    if (!inStep && isAt(repository, present, before)) outOfStep.push([path, entry]);
    const stagedOid = oidAt(staged, path);
    if ((inStep || stagedOid === before) && stagedOid !== oidAt(target, path)) wanted.set(path, entry);
  }
  await writeEntries(repository, outOfStep);
  if (wanted.size > 0) await setPatiently(repository, wanted, pinned);
}

async function writeEntries(
  repository: Repository,
  entries: readonly (readonly [path: string, entry: IndexEntry | null])[],
): Promise<void> {
  const written: string[] = [];
  const oids: Oid[] = [];
  for (const [path, entry] of entries) {
    if (entry === null) removeFileInside(repository.root, path);
    else {
      written.push(path);
      oids.push(entry.oid);
    }
  }
  let position = 0;
  for await (const { content } of readBlobs(repository, oids, { maxBytes: ANY_SIZE })) {
    writeFileInside(repository.root, written[position] ?? '', content ?? '');
    position += 1;
  }
}

const ATTEMPTS = 60;

/** Others (an editor, another git command) hold the index for moments; one that never lets go is named. */
async function setPatiently(
  repository: Repository,
  entries: ReadonlyMap<string, IndexEntry | null>,
  pinned: ReadonlyMap<string, string>,
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await setIndexEntries(repository, entries, { settings: SYNCED, pinned });
    } catch (error) {
      const locked = isFailure(error) && JSON.stringify(error.data).includes('index.lock');
      if (!locked) throw error;
      const file = join(repository.gitDir, 'index.lock');
      if (attempt >= ATTEMPTS) throw new Failure('workspace', 'write-locked', { file });
      await pause(attempt);
    }
  }
}

/** Removes half-written files that a killed writer left beside these paths; only while holding the write lock. */
export function removeHalfWritten(repository: Repository, paths: readonly PendingPath[]): void {
  for (const folder of new Set(paths.map(({ path }) => dirname(path)))) {
    for (const name of namesIn(join(repository.root, folder))) {
      if (isTemporaryName(name)) unlinkSync(join(repository.root, folder, name));
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
