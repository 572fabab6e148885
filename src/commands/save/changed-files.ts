/** What was changed by hand in the folder and is not recorded yet, with what it was and what it is. */
import { isWorkspaceFile } from '../../domain/workspace-file.js';
import { Failure } from '../../errors/failure.js';
import { readFileInside } from '../../platform/files.js';
import { readBlobs } from '../../platform/git/blobs.js';
import { entriesInIndex } from '../../platform/git/index-entries.js';
import { listTree } from '../../platform/git/tree.js';
import { listUncommitted, type UncommittedFile } from '../../platform/git/uncommitted.js';
import { pathInside, realPath, resolvePath } from '../../platform/paths.js';
import type { GlobalOptions } from '../shared/global-options.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';

export interface ChangedFile {
  /** From the workspace. */
  readonly path: string;
  readonly change: UncommittedFile['state'];
  /** What is recorded; null for a new file. */
  readonly before: Uint8Array | null;
  /** What is there; null when it was removed. */
  readonly after: Uint8Array | null;
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[];
  /** New files that are no part of the workspace, and that nobody named. */
  readonly leftOut: readonly string[];
  /** Whether contacts.yaml would have been recorded: who people are stays out of history. */
  readonly leavesContactsOut: boolean;
}

const contacts = 'contacts.yaml';

/** @param words agreements, files and folders; none for what belongs to the workspace. Throws `file-not-found`, `path-outside-folder`. */
export async function changedFiles(
  words: readonly string[],
  opened: OpenedForRecording,
  global: GlobalOptions,
): Promise<ChangedFiles> {
  const { repository, folder, prefix, root } = opened;
  const all = await listUncommitted(repository, folder === '' ? {} : { under: folder });
  const changes = all.map(({ path, state }) => ({ path: path.slice(prefix.length), change: state }));
  const under = words.map((word) => selected(word, opened, global, changes.map(({ path }) => path))); // prettier-ignore
  const isWanted = (path: string): boolean =>
    under.length === 0 ||
    under.some((start) => start === '' || path === start || path.startsWith(`${start}/`));
  const named = changes.filter(({ path }) => isWanted(path));
  const leftOut = new Set(words.length === 0 ? await strangersAmong(named, opened) : []);
  const wanted = named.filter(({ path }) => path !== contacts && !leftOut.has(path));
  const before = await recordedContents(opened, new Set(wanted.filter(({ change }) => change !== 'added').map(({ path }) => path))); // prettier-ignore
  const files = wanted.map(({ path, change }) => ({
    path,
    change,
    before: before.get(path) ?? null,
    after: change === 'deleted' ? null : readFileInside(root, path),
  }));
  return {
    files,
    leftOut: [...leftOut],
    leavesContactsOut: named.some(({ path }) => path === contacts),
  };
}

/** What came to stand in the folder for another reason, like a report: unless somebody told git to keep it. */
async function strangersAmong(
  changes: readonly { readonly path: string; readonly change: ChangedFile['change'] }[],
  { repository, prefix }: OpenedForRecording,
): Promise<readonly string[]> {
  const strange = changes
    .filter(({ path, change }) => change === 'added' && path !== contacts && !isWorkspaceFile(path))
    .map(({ path }) => path);
  if (strange.length === 0) return [];
  const tracked = await entriesInIndex(
    repository,
    strange.map((path) => `${prefix}${path}`),
  );
  return strange.filter((path) => !tracked.has(`${prefix}${path}`));
}

function selected(
  word: string,
  { root, workspace }: OpenedForRecording,
  { directory }: GlobalOptions,
  changed: readonly string[],
): string {
  if (workspace.folder.agreements.has(word)) return `agreements/${word}`;
  const full = resolvePath(realPath(directory), word);
  const path = pathInside(root, full);
  if (path === null) throw new Failure('usage', 'path-outside-folder', { path: word });
  const isChanged = changed.some((one) => one === path || one.startsWith(`${path}/`));
  if (path !== '' && !isChanged && !isThere(root, path))
    throw new Failure('usage', 'file-not-found', { path: word });
  return path;
}

function isThere(root: string, path: string): boolean {
  try {
    readFileInside(root, path, { maxBytes: 0 });
    return true;
  } catch (error) {
    return (error as Partial<Failure>).code !== 'file-not-found';
  }
}

async function recordedContents(
  { repository, folder, prefix }: OpenedForRecording,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { oid: head } = repository.head;
  if (head === null || paths.size === 0) return new Map();
  const tree = await listTree(repository, head, folder === '' ? {} : { under: folder });
  const wanted = tree
    .map(({ path, oid }) => ({ path: path.slice(prefix.length), oid }))
    .filter(({ path }) => paths.has(path));
  const contents = new Map<string, Uint8Array>();
  let index = 0;
  for await (const { content } of readBlobs(
    repository,
    wanted.map(({ oid }) => oid),
  )) {
    // prettier-ignore
    const path = wanted[index]?.path;
    index += 1;
    if (path !== undefined && content !== null) contents.set(path, content);
  }
  return contents;
}
