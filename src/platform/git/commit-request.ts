/** What is to be committed, by whom and when. */
import { segmentsInside } from '../path-inside.js';
import type { Oid } from './repository.js';

export interface FileChange {
  readonly path: string;
  /** null removes the file. Committed byte for byte. */
  readonly content: string | Uint8Array | null;
}

/** A moment as git keeps it. */
export interface GitMoment {
  /** Whole seconds since 1970. */
  readonly seconds: number;
  /** `+0100`, `-0530`… */
  readonly offset: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Default: now, as git tells it. */
  readonly date?: GitMoment;
}

export interface CommitRequest {
  readonly changes: readonly FileChange[];
  readonly message: string;
  readonly author: Signature;
  /** Default: the author, with the author's date. */
  readonly committer?: Signature;
  /**
   * The commit that the caller read before deciding (null: before the first commit). When one of the files to change
   * was changed by another commit since, nothing is written and `changed-meanwhile` is thrown.
   */
  readonly expectUnchangedSince?: Oid | null;
}

/** Several commits on top of each other, made in one go: all of them are recorded, or none. */
export interface CommitSeries {
  readonly commits: readonly Omit<CommitRequest, 'expectUnchangedSince'>[];
  readonly expectUnchangedSince?: Oid | null;
  /**
   * Asked for each commit when others recorded something since `expectUnchangedSince`: `added` are the files that were
   * not there then. True leaves the commit out. What it throws stops all of it.
   */
  readonly isThere?: (position: number, added: readonly string[]) => boolean;
}

/** Throws `path-outside-folder` for paths that may not be written, `RangeError` for a path named twice or no change. */
export function checkSeries({ commits }: CommitSeries): void {
  const changes = commits.flatMap((commit) => commit.changes);
  for (const { path } of changes) segmentsInside(path);
  const isEmpty = commits.some((commit) => commit.changes.length === 0);
  if (isEmpty || new Set(changes.map(({ path }) => path)).size !== changes.length)
    throw new RangeError('each change needs its own path');
}

/** The environment variables by which git takes the person and the moment. Line ends and brackets cannot stand in a name. */
export function identityEnvironment(
  request: Pick<CommitRequest, 'author' | 'committer'>,
): Record<string, string> {
  const { author } = request;
  const committer = request.committer ?? author;
  return { ...signatureVariables('AUTHOR', author), ...signatureVariables('COMMITTER', committer) };
}

/** Git itself drops these from names; line ends would end the header. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}<>]+/gu, ' ').trim();
}

function signatureVariables(role: 'AUTHOR' | 'COMMITTER', signature: Signature): Record<string, string> {
  const { name, email, date } = signature;
  if (date !== undefined && (!Number.isSafeInteger(date.seconds) || !/^[+-]\d{4}$/.test(date.offset))) {
    throw new RangeError(`not a moment: ${JSON.stringify(date)}`);
  }
  return {
    [`GIT_${role}_NAME`]: plain(name),
    [`GIT_${role}_EMAIL`]: plain(email),
    ...(date === undefined ? {} : { [`GIT_${role}_DATE`]: `@${date.seconds} ${date.offset}` }),
  };
}
