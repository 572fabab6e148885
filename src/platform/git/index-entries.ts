/** The few paths at hand, in a commit and in an index: looked up, and set, without touching any other path. */
import { placeOf, type Oid, type Repository } from './repository.js';
import { runGit, type GitOptions } from './run-git.js';
import { splitNul } from './split-output.js';

export interface IndexEntry {
  readonly oid: Oid;
  /** As git writes it: `100644`, `100755`, `120000`. */
  readonly mode: string;
}

/** Command lines have a length that systems limit. */
const AT_ONCE = 400;

function inGroups<T>(items: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) groups.push(items.slice(at, at + AT_ONCE));
  return groups;
}

/** `<mode> <type> <oid>\t<path>` of a tree, `<mode> <oid> <stage>\t<path>` of an index. */
function parseEntries(output: Buffer, oidAt: 1 | 2, into: Map<string, IndexEntry>): void {
  for (const line of splitNul(output)) {
    const tab = line.indexOf('\t');
    const words = line.slice(0, tab).split(' ');
    if (words[1] !== 'tree') into.set(line.slice(tab + 1), { mode: words[0] ?? '', oid: words[oidAt] ?? '' });
  }
}

/** Those of `paths` that are files in `commit`; none before the first commit. */
export async function entriesInCommit(
  repository: Repository,
  commit: Oid | null,
  paths: readonly string[],
): Promise<ReadonlyMap<string, IndexEntry>> {
  const entries = new Map<string, IndexEntry>();
  if (commit === null) return entries;
  for (const group of inGroups(paths)) {
    const args = ['-z', '--full-tree', '--end-of-options', commit, ...group];
    parseEntries((await runGit(placeOf(repository), 'ls-tree', args)).stdout, 2, entries);
  }
  return entries;
}

/** Those of `paths` that are staged or tracked in the work tree's index. */
export async function entriesInIndex(
  repository: Repository,
  paths: readonly string[],
): Promise<ReadonlyMap<string, IndexEntry>> {
  const entries = new Map<string, IndexEntry>();
  for (const group of inGroups(paths)) {
    const { stdout } = await runGit(placeOf(repository), 'ls-files', ['-z', '--stage', '--', ...group]);
    parseEntries(stdout, 1, entries);
  }
  return entries;
}

/** Sets (or with null removes) exactly these paths in the index, which `options.environment` may say is another one. */
export async function setIndexEntries(
  repository: Repository,
  entries: ReadonlyMap<string, IndexEntry | null>,
  options: GitOptions = {},
): Promise<void> {
  const place = placeOf(repository);
  const removed = [...entries].filter(([, entry]) => entry === null).map(([path]) => path);
  for (const group of inGroups(removed)) {
    await runGit(place, 'update-index', ['--force-remove', '--', ...group], options);
  }
  const kept = [...entries].flatMap(([path, entry]) =>
    entry === null ? [] : [`${entry.mode},${entry.oid},${path}`],
  );
  for (const group of inGroups(kept)) {
    const args = ['--add', ...group.flatMap((each) => ['--cacheinfo', each])];
    await runGit(place, 'update-index', args, options);
  }
}

/** The content's name at `path`, or null when there is no such file. */
export function oidAt(entries: ReadonlyMap<string, IndexEntry | null>, path: string): Oid | null {
  return entries.get(path)?.oid ?? null;
}
