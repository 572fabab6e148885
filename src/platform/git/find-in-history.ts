/** Where words stand in everything that a copy of the repository would bring along: files, their names, and what was said of changes. */
import { placeOf, type Oid, type Repository } from './repository.js';
import { readBlobs } from './blobs.js';
import { streamGit } from './run-git.js';
import { splitLines } from './split-output.js';

/** A file at some moment, or a commit (its message or its author). */
export type HistoryPlace = { readonly path: string } | { readonly commit: Oid };

/** Letters and digits around a word make it another word. */
function patternFor(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Each place once, newest first. Throws `history-incomplete`. */
export async function findInHistory(
  repository: Repository,
  words: readonly string[],
): Promise<readonly HistoryPlace[]> {
  if (words.length === 0) return [];
  const pattern = patternFor(words);
  const places = new Map<string, HistoryPlace>();
  const objects = await listObjects(repository);
  for await (const { oid, content } of readBlobs(repository, objects.keys())) {
    const text = content?.toString('utf8').normalize('NFC') ?? '';
    if (!pattern.test(text)) continue;
    const path = objects.get(oid) ?? null;
    places.set(path ?? oid, path === null ? { commit: oid } : { path });
  }
  return [...places.values()];
}

/** All objects that branches and tags lead to: files and folders with their path, commits with null. */
async function listObjects(repository: Repository): Promise<ReadonlyMap<Oid, string | null>> {
  const objects = new Map<Oid, string | null>();
  const output = streamGit(placeOf(repository), 'rev-list', ['--objects', '--all']);
  for await (const line of splitLines(output, '\n')) {
    const space = line.indexOf(' ');
    if (space === -1) objects.set(line, null);
    else objects.set(line.slice(0, space), line.slice(space + 1));
  }
  return objects;
}
