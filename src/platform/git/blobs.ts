/** The contents of files in history, many at once through one process. */
import { Failure } from '../../errors/failure.js';
import { placeOf, type Oid, type Repository } from './repository.js';
import { requireOid } from './revisions.js';
import { streamGit } from './run-git.js';

export interface Blob {
  readonly oid: Oid;
  /** Bytes. */
  readonly size: number;
  /** The bytes as committed, unchanged by line-ending or filter settings; null when larger than `maxBytes`. */
  readonly content: Buffer | null;
}

export interface BlobOptions {
  /** Contents larger than this (bytes) are skipped without being held; default 16 MiB. */
  readonly maxBytes?: number;
}

/** Reads bytes off a stream of pieces: up to a line end, or a number of them. */
class ByteReader {
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly source: AsyncIterator<Buffer, void>) {}

  private async more(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done === true) return false;
    this.rest = this.rest.length === 0 ? next.value : Buffer.concat([this.rest, next.value]);
    return true;
  }

  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.rest.indexOf(10);
      if (end >= 0) {
        const line = this.rest.toString('latin1', 0, end);
        this.rest = this.rest.subarray(end + 1);
        return line;
      }
      if (!(await this.more())) return undefined;
    }
  }

  /** The next `count` bytes, or nothing when `keep` is false. */
  async bytes(count: number, keep: boolean): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let left = count;
    for (;;) {
      const piece = this.rest.subarray(0, left);
      if (keep) pieces.push(piece);
      left -= piece.length;
      this.rest = this.rest.subarray(piece.length);
      if (left === 0 || !(await this.more()))
        return pieces.length === 1 ? (pieces[0] ?? piece) : Buffer.concat(pieces);
    }
  }
}

/** The contents of `oids`, in that order. Throws `history-incomplete` when one is not in this copy of the repository. */
export async function* readBlobs(
  repository: Repository,
  oids: Iterable<Oid>,
  options: BlobOptions = {},
): AsyncGenerator<Blob, void, undefined> {
  const wanted = [...oids].map(requireOid);
  if (wanted.length === 0) return;
  const maxBytes = options.maxBytes ?? 16 * 1024 * 1024;
  const input = `${wanted.join('\n')}\n`;
  const output = streamGit(placeOf(repository), 'cat-file', ['--batch', '--buffer'], { input });
  const reader = new ByteReader(output);
  try {
    for (const oid of wanted) {
      const header = await reader.line();
      const size = Number(header?.split(' ')[2]);
      if (!Number.isInteger(size))
        throw new Failure('workspace', 'history-incomplete', { directory: repository.root });
      const keep = size <= maxBytes;
      const content = await reader.bytes(size, keep);
      await reader.bytes(1, false);
      yield { oid, size, content: keep ? content : null };
    }
  } finally {
    await output.return();
  }
}
