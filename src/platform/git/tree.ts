/** The files of a commit. */
import { Failure } from '../../errors/failure.js';
import { segmentsInside } from '../path-inside.js';
import { placeOf, type Oid, type Repository } from './repository.js';
import { requireOid } from './revisions.js';
import { streamGit } from './run-git.js';
import { splitLines } from './split-output.js';

export interface TreeFile {
  readonly path: string;
  readonly oid: Oid;
  /** `link` holds where it points to, `submodule` names a commit of another repository. */
  readonly kind: 'file' | 'executable' | 'link' | 'submodule';
  /** Bytes; only when asked for, and never of a submodule. */
  readonly size?: number;
}

export interface TreeOptions {
  /** Only this file or what stands under this folder. */
  readonly under?: string;
  readonly sizes?: boolean;
}

const KINDS: ReadonlyMap<string, TreeFile['kind']> = new Map([
  ['100644', 'file'],
  ['100664', 'file'],
  ['100755', 'executable'],
  ['120000', 'link'],
  ['160000', 'submodule'],
]);

/** The files of `revision` (a commit or tree) in git's order, paths relative to the root. Throws `history-incomplete`. */
export async function listTree(
  repository: Repository,
  revision: Oid,
  options: TreeOptions = {},
): Promise<readonly TreeFile[]> {
  const under = options.under === undefined ? [] : [segmentsInside(options.under).join('/')];
  const long = options.sizes === true ? ['--long'] : [];
  const args = ['-r', '-z', '--full-tree', ...long, '--end-of-options', requireOid(revision), ...under];
  const files: TreeFile[] = [];
  for await (const line of splitLines(streamGit(placeOf(repository), 'ls-tree', args), '\0')) {
    const file = parseTreeLine(line);
    // Git prints BAD for the size of what this copy lacks.
    if (Number.isNaN(file.size))
      throw new Failure('workspace', 'history-incomplete', { directory: repository.root });
    files.push(file);
  }
  return files;
}

/** `<mode> <type> <oid>[ <size>]\t<path>` */
function parseTreeLine(line: string): TreeFile {
  const tab = line.indexOf('\t');
  const [mode = '', , oid = '', size] = line.slice(0, tab).split(/ +/);
  const file = { path: line.slice(tab + 1), oid, kind: KINDS.get(mode) ?? 'file' };
  return size === undefined || size === '-' ? file : { ...file, size: Number(size) };
}
