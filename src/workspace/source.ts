/** Where the files of a workspace come from: the work tree, or a revision of it. Paths are those from the workspace. */
import { isFailure } from '../errors/failure.js';
import { listFilesInside, readFileInside } from '../platform/files.js';
import { readBlobs } from '../platform/git/blobs.js';
import type { Oid, Repository } from '../platform/git/repository.js';
import { listTree } from '../platform/git/tree.js';

export interface SourceFile {
  readonly path: string;
  /** Null when the file is larger than was asked for. */
  readonly bytes: Uint8Array | null;
}

export interface Source {
  readonly kind: 'work-tree' | 'revision';
  /** Of the workspace, as it is told to people. */
  readonly directory: string;
  /**
   * The regular files of the workspace: collab.yaml, contacts.yaml and all below agreements/, sorted. Of these agreements
   * only, where they are named; files of others may be among them.
   */
  list(agreements?: readonly string[]): Promise<readonly string[]>;
  /** Links among them, which are not followed: those that the last `list` met. */
  readonly links?: () => readonly string[];
  /** The files, in that order; throws what the platform throws when one cannot be read. */
  read(paths: readonly string[], maxBytes: number): AsyncIterable<SourceFile>;
  /** A file that was read before; undefined when it is gone, or cannot be read any more. */
  readAgain(path: string): Uint8Array | undefined;
}

const topFiles: ReadonlySet<string> = new Set(['collab.yaml', 'contacts.yaml']);
const agreementsFolder = 'agreements';

function belongs(path: string): boolean {
  return topFiles.has(path) || path.startsWith(`${agreementsFolder}/`);
}

/** @param root the folder with collab.yaml */
export function workTreeSource(root: string): Source {
  let links: string[] = [];
  return {
    kind: 'work-tree',
    directory: root,
    list: async (agreements) => {
      const found: string[] = [];
      const top = [...topFiles].filter((name) => readIfThere(root, name) !== undefined);
      const below = listFilesInside(root, {
        under: agreementsFolder,
        enters: (folder) => agreements?.includes(folder.split('/')[1] ?? '') !== false,
        onLink: (path) => found.push(path),
      });
      links = found.toSorted();
      return Promise.resolve([...below, ...top]);
    },
    links: () => links,
    async *read(paths, maxBytes) {
      for (const path of paths) yield { path, bytes: readUpTo(root, path, maxBytes) };
    },
    readAgain: (path) => readIfThere(root, path),
  };
}

function readUpTo(root: string, path: string, maxBytes: number): Uint8Array | null {
  try {
    return readFileInside(root, path, { maxBytes });
  } catch (error) {
    if (isFailure(error) && (error.data as { reason?: string }).reason === 'EFBIG') return null;
    throw error;
  }
}

function readIfThere(root: string, path: string): Uint8Array | undefined {
  try {
    return readFileInside(root, path);
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}

/**
 * @param revision a commit or tree
 * @param folder the workspace's folder in the repository, with `/`; empty for the whole repository
 */
export function revisionSource(repository: Repository, revision: Oid, folder = ''): Source {
  const prefix = folder === '' ? '' : `${folder}/`;
  const oids = new Map<string, Oid>();
  // History cannot be read again without waiting: what was read stays, as bytes.
  const kept = new Map<string, Uint8Array>();
  const links = new Set<string>();
  return {
    kind: 'revision',
    directory: folder === '' ? repository.root : `${repository.root}/${folder}`,
    async list() {
      const files = await listTree(repository, revision, folder === '' ? {} : { under: folder });
      for (const { path, oid, kind } of files) {
        const name = path.slice(prefix.length);
        if (kind === 'link' && belongs(name)) links.add(name);
        if ((kind === 'file' || kind === 'executable') && belongs(name)) oids.set(name, oid);
      }
      return [...oids.keys()].toSorted();
    },
    links: () => [...links],
    async *read(paths, maxBytes) {
      const known = paths.flatMap((path) => ({ path, oid: oids.get(path) ?? [] })).filter(hasOid);
      const blobs = readBlobs(
        repository,
        known.map(({ oid }) => oid),
        { maxBytes },
      );
      let index = 0;
      for await (const { content } of blobs) {
        const path = known[index]?.path ?? '';
        index += 1;
        if (content !== null) kept.set(path, content);
        yield { path, bytes: content };
      }
    },
    readAgain: (path) => kept.get(path),
  };
}

function hasOid(file: { path: string; oid: Oid | never[] }): file is { path: string; oid: Oid } {
  return typeof file.oid === 'string';
}
