/** Writes and records a planned collaboration: wholly, or nothing of it. */
import { allOrNothing, type Attempt } from '../../platform/all-or-nothing.js';
import { gitMoment } from '../../platform/clock.js';
import { readFileInside, removeFileInside, writeFileInside } from '../../platform/files.js';
import {
  absentFolders,
  makeFolders,
  removeEmptyFolders,
  removeNewRepository,
  requireWritable,
} from '../../platform/folders.js';
import type { CommitRequest, Signature } from '../../platform/git/commit-request.js';
import { commitFiles, finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import { initRepository } from '../../platform/git/repository-setup.js';
import { readHead, type Oid, type Repository } from '../../platform/git/repository.js';
import { readConfig, setConfig } from '../../platform/git/settings.js';
import { pathInside, realPath } from '../../platform/paths.js';
import { isSame, type FileWrite } from './place-files.js';
import type { Plan } from './plan.js';
import type { Situation } from './situation.js';

export interface WriteRequest {
  readonly plan: Plan;
  readonly situation: Situation;
  readonly git: boolean;
  readonly commit: boolean;
  readonly message: string;
  readonly now: number;
  readonly timeZone: string;
}

export interface Written {
  readonly commit: Oid | null;
  /** Recorded, but the next command has to finish the files. */
  readonly isUnfinished: boolean;
}

/** Throws what files and git throw, and `interrupted`; then everything is as it was before. */
export async function writePlan(request: WriteRequest): Promise<Written> {
  const { plan, situation, git, commit } = request;
  return allOrNothing(async (attempt) => {
    const made = makeFolders(situation.root);
    attempt.onUndo(() => removeEmptyFolders(made));
    const root = realPath(situation.root);
    const repository = git ? (situation.repository ?? (await startRepository(root, attempt))) : null;
    const paths = plan.writes.map(({ path }) => path);
    requireWritable(root, paths);
    const absent = absentFolders(root, paths);
    attempt.onUndo(() => removeEmptyFolders(absent));
    for (const file of plan.writes) {
      attempt.stopIfInterrupted();
      attempt.onUndo(() => takeBack(root, file));
      if (repository === null || !commit || isWrittenFirst(file)) placeFile(root, file);
    }
    if (repository === null) {
      attempt.stopIfInterrupted();
      attempt.keep();
      return { commit: null, isUnfinished: false };
    }
    return recordIn(repository, root, request, attempt);
  });
} // prettier-ignore

async function startRepository(root: string, attempt: Attempt): Promise<Repository> {
  attempt.onUndo(() => removeNewRepository(root));
  return initRepository(root);
}

/** What history does not hold, and what replaces a file that may not be recorded yet. Settings are recorded from what is. */
function isWrittenFirst({ isRecorded, before, path }: FileWrite): boolean {
  return !isRecorded || (before !== null && path !== 'collab.yaml');
}

function placeFile(root: string, { path, content, before }: FileWrite): void {
  writeFileInside(root, path, content, { exclusive: before === null });
}

/** Only what is still as it was written here. */
function takeBack(root: string, { path, content, before }: FileWrite): void {
  if (!isSame(content, readFileInside(root, path))) return;
  if (before === null) removeFileInside(root, path);
  else writeFileInside(root, path, before);
}

async function recordIn(
  repository: Repository,
  root: string,
  request: WriteRequest,
  attempt: Attempt,
): Promise<Written> {
  const { plan, situation, commit } = request;
  const isNew = situation.repository === null;
  // A new repository goes as a whole when the work is stopped; in one that was there, what is recorded stands.
  if (isNew) await setConfig(repository, 'collab.contact', plan.contact);
  const written = commit
    ? await commitPlan(repository, root, request, attempt)
    : { commit: null, isUnfinished: false };
  if (isNew || written.commit === null) attempt.stopIfInterrupted();
  attempt.keep();
  if (!isNew && (await readConfig(repository, 'collab.contact')) === null) {
    await setConfig(repository, 'collab.contact', plan.contact);
  }
  return written;
}

async function commitPlan(
  repository: Repository,
  root: string,
  request: WriteRequest,
  attempt: Attempt,
): Promise<Written> {
  const { plan } = request;
  const folder = pathInside(repository.root, root) ?? '';
  const prefix = folder === '' ? '' : `${folder}/`;
  const recorded = plan.writes.filter(({ isRecorded }) => isRecorded);
  const change: CommitRequest = {
    changes: recorded.map(({ path, content }) => ({ path: `${prefix}${path}`, content })),
    message: request.message,
    author: await authorOf(repository, request),
  };
  try {
    const { oid, unfinished } = await commitFiles(repository, change);
    // What was begun here is begun anew; what was there before keeps what it has recorded.
    if (unfinished !== null && request.situation.repository === null) throw unfinished;
    return { commit: oid, isUnfinished: unfinished !== null && !(await isFinished(repository)) };
  } catch (error) {
    const oid =
      attempt.interrupted() && request.situation.repository !== null
        ? await commitThatStands(repository)
        : null;
    if (oid === null) throw error;
    return { commit: oid, isUnfinished: false };
  }
}

async function isFinished(repository: Repository): Promise<boolean> {
  return finishInterruptedWrite(repository).catch(() => false);
}

/** A stop can come when history has it and the files not yet: then the files are finished. */
async function commitThatStands(repository: Repository): Promise<Oid | null> {
  const { oid } = await readHead(repository);
  if (oid === null || oid === repository.head.oid) return null;
  await finishInterruptedWrite(repository);
  return oid;
}

async function authorOf(
  repository: Repository,
  { plan, situation, now, timeZone }: WriteRequest,
): Promise<Signature> {
  const settings = situation.workspace?.folder.settings;
  const date = gitMoment(now, settings?.['time-zone'] ?? timeZone);
  const contact = { name: plan.contact, email: `${plan.contact}@contacts.invalid`, date };
  if (settings?.authors !== 'git') return contact;
  const [name, email] = await Promise.all([
    readConfig(repository, 'user.name'),
    readConfig(repository, 'user.email'),
  ]);
  return name === null || email === null ? contact : { name, email, date };
}
