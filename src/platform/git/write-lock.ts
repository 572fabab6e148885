/**
 * Lets the writers of one work tree take turns. Git's own compare-and-swap keeps history right without it; this keeps
 * forty writers from redoing each other's work, and the file, the index and the marker in step. A lock is removed only
 * by its owner, or by another when its owner is provably dead.
 */
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../errors/failure.js';
import { isProvablyDead, ownIdentity, parseIdentity } from '../process-identity.js';
import { fileFailure, systemErrorName } from '../system-failure.js';
import { isTemporaryName, newTemporaryName } from '../temporary-name.js';
import { pause } from './patience.js';
import type { Repository } from './repository.js';

/** Our own folder in git's. */
export function ownFolder(repository: Pick<Repository, 'gitDir'>): string {
  return join(repository.gitDir, 'collab');
}

/** How long to wait for others, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Runs `action` while no other of our processes writes in this work tree.
 * Throws `write-locked` naming the lock when its owner lives, or is not provably dead, for longer than `patience` (ms).
 */
export async function withWriteLock<T>(
  repository: Pick<Repository, 'gitDir'>,
  action: () => Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  const folder = ownFolder(repository);
  const lock = join(folder, 'write.lock');
  const content = JSON.stringify(ownIdentity());
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw fileFailure(error, folder, 'write');
  }
  const deadline = Date.now() + patience;
  for (let attempt = 0; !takeLock(folder, lock, content); attempt += 1) {
    if (removeIfDead(folder, lock)) continue;
    if (Date.now() > deadline) throw new Failure('workspace', 'write-locked', { file: lock });
    await pause(attempt, 40);
  }
  removeLeftTemporaries(folder);
  try {
    return await action();
  } finally {
    releaseLock(lock, content);
  }
}

/** Of writers that were killed: those that live use theirs for a moment only. */
function removeLeftTemporaries(folder: string): void {
  for (const name of readdirSync(folder).filter(isTemporaryName)) {
    const file = join(folder, name);
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (written !== undefined && Date.now() - written > PATIENCE) rmSync(file, { force: true });
  }
}

/** The lock gets its name when its content is there already: nobody ever sees a half-written one. */
function takeLock(folder: string, lock: string, content: string): boolean {
  const temporary = join(folder, newTemporaryName());
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    try {
      linkSync(temporary, lock);
    } finally {
      unlinkSync(temporary);
    }
    return true;
  } catch (error) {
    if (systemErrorName(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(systemErrorName(error)))
      throw fileFailure(error, lock, 'write');
    return takeLockWithoutLinks(lock, content);
  }
}

/** For file systems without hard links. */
function takeLockWithoutLinks(lock: string, content: string): boolean {
  try {
    writeFileSync(lock, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemErrorName(error) === 'EEXIST') return false;
    throw fileFailure(error, lock, 'write');
  }
}

function readLock(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Moves a dead owner's lock aside before removing it: should a third process have replaced it in between, what was
 * moved is the lock of a living one and is put back.
 */
function removeIfDead(folder: string, lock: string): boolean {
  const content = readLock(lock);
  if (content === null) return true;
  const owner = parseIdentity(content);
  if (owner === null || !isProvablyDead(owner)) return false;
  const aside = join(folder, newTemporaryName());
  try {
    renameSync(lock, aside);
    if (readLock(aside) !== content) linkSync(aside, lock);
    unlinkSync(aside);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(systemErrorName(error))) throw fileFailure(error, lock, 'write');
  }
  return true;
}

function releaseLock(lock: string, content: string): void {
  if (readLock(lock) !== content) return;
  try {
    unlinkSync(lock);
  } catch (error) {
    if (systemErrorName(error) !== 'ENOENT') throw fileFailure(error, lock, 'write');
  }
}
