/** The commits of a history with who, when and why, one after another. */
import { placeOf, requireFullHistory, type Oid, type Repository } from './repository.js';
import { requireOid } from './revisions.js';
import { streamGit } from './run-git.js';
import { splitLines } from './split-output.js';

export interface LogRow {
  readonly oid: Oid;
  readonly parents: readonly Oid[];
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601 with the author's own offset. */
  readonly authorDate: string;
  readonly committerDate: string;
  /** Milliseconds since 1970 of `committerDate`. */
  readonly committedAt: number;
  /** The whole message: subject, text and trailers. */
  readonly body: string;
}

export interface LogOptions {
  /** Leave out this commit and its ancestors. */
  readonly after?: Oid;
}

const FORMAT = ['%H', '%P', '%an', '%ae', '%aI', '%cI', '%ct', '%B'].join('%x00');
const FIELDS = 8;

/** The commits of `revision` and its ancestors, newest first as far as their dates tell. Throws `shallow-history`. */
export async function* readLog(
  repository: Repository,
  revision: Oid,
  options: LogOptions = {},
): AsyncGenerator<LogRow, void, undefined> {
  requireFullHistory(repository);
  const range = [
    requireOid(revision),
    ...(options.after === undefined ? [] : [`^${requireOid(options.after)}`]),
  ];
  const args = ['-z', '--no-show-signature', '--no-mailmap', '--no-notes', `--format=tformat:${FORMAT}`, '--end-of-options', ...range, '--']; // prettier-ignore
  let fields: string[] = [];
  for await (const field of splitLines(streamGit(placeOf(repository), 'log', args), '\0')) {
    fields.push(field);
    if (fields.length < FIELDS) continue;
    yield rowOf(fields);
    fields = [];
  }
}

function rowOf(fields: readonly string[]): LogRow {
  const [oid = '', parents = '', authorName = '', authorEmail = '', authorDate = '', committerDate = '', seconds = '', body = ''] = fields; // prettier-ignore
  return {
    oid,
    parents: parents === '' ? [] : parents.split(' '),
    authorName,
    authorEmail,
    authorDate,
    committerDate,
    committedAt: Number(seconds) * 1000,
    body,
  };
}
