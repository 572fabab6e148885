/**
 * `--since`: findings in what changed since a revision, recorded or not; and those elsewhere that were not there then,
 * because a change brought them about. Loaded only when asked for.
 */
import { fingerprint } from '../../domain/fingerprint.js';
import type { Finding } from '../../domain/finding.js';
import { pointerKeys } from '../../domain/json-pointer.js';
import { Failure } from '../../errors/failure.js';
import {
  findRepository,
  requireFullHistory,
  type Oid,
  type Repository,
} from '../../platform/git/repository.js';
import { mergeBase, resolveRevision } from '../../platform/git/revisions.js';
import type { SeveritySettings } from '../../rules/severity.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { sameValue } from '../../workspace/same-value.js';
import { revisionSource, type Source } from '../../workspace/source.js';
import { readYamlFast } from '../../workspace/yaml/read-yaml.js';
import { maxBytes } from '../../workspace/yaml/yaml-problem.js';
import type { StandingFindings } from '../../rules/set-aside.js';
import type { OpenedForCheck } from '../shared/open-for-check.js';

export interface SinceRequest {
  readonly revision: string;
  readonly directory: string;
  readonly opened: OpenedForCheck;
  readonly severities: SeveritySettings | undefined;
  /** What is found now, when only that will be asked about. */
  readonly findings: readonly Finding[] | undefined;
  readonly findAll: (
    opened: Pick<OpenedForCheck, 'workspace' | 'today' | 'until'>,
    severities: SeveritySettings | undefined,
  ) => StandingFindings;
}

export type Place = Pick<Finding, 'file' | 'pointer'> & { readonly fingerprint: string };

/** Throws `not-a-repository`, `no-commits-yet`, `shallow-history`, `unknown-revision`, `no-common-history`. */
export async function changedSince(request: SinceRequest): Promise<(place: Place) => boolean> {
  const { revision, directory, opened, findings } = request;
  const repository = await findRepository(directory);
  if (repository === null) throw new Failure('workspace', 'not-a-repository', { directory: opened.root });
  const base = await baseOf(repository, revision, opened);
  const before = revisionSource(repository, base, opened.folder);
  // Before there was a workspace, there was nothing: all of it has changed.
  if (!(await before.list()).includes('collab.yaml')) return () => true;
  const isChanged = changes(before, opened.source);
  // To check how it was takes as long as the check itself, and tells only of findings elsewhere whether they are new.
  if (findings !== undefined) {
    await readFiles(before, new Set(findings.map(({ file }) => file)));
    if (findings.every(isChanged)) return isChanged;
  }
  const known = await findingsBefore(before, request);
  return (place) => isChanged(place) || !known.has(place.fingerprint);
}

/** So that they can be read again. */
async function readFiles(source: Source, files: ReadonlySet<string>): Promise<void> {
  const each = source.read([...files], maxBytes)[Symbol.asyncIterator]();
  while ((await each.next()).done !== true);
}

/** Their fingerprints. */
async function findingsBefore(
  before: Source,
  { opened, severities, findAll }: SinceRequest,
): Promise<ReadonlySet<string>> {
  const workspace = await loadWorkspace(before, { hashDocuments: true });
  const { findings, setAside } = findAll({ workspace, today: opened.today, until: opened.until }, severities);
  return new Set([...findings, ...setAside.map(({ finding }) => finding)].map(fingerprint));
}

/** Where both went apart: what others recorded since then is not a change made here. */
async function baseOf(repository: Repository, revision: string, opened: OpenedForCheck): Promise<Oid> {
  const until = opened.revision ?? repository.head.oid;
  if (until === null) throw new Failure('workspace', 'no-commits-yet', { directory: opened.root });
  requireFullHistory(repository);
  const base = await mergeBase(repository, await resolveRevision(repository, revision), until);
  if (base === null) throw new Failure('usage', 'no-common-history', { revision });
  return base;
}

/** In a file that changed: the file as a whole, and each goal, commitment or other part in which something changed. */
function changes(before: Source, now: Source): (place: Pick<Finding, 'file' | 'pointer'>) => boolean {
  const values = new Map<string, readonly [unknown, unknown] | 'same' | 'other'>();
  const valuesOf = (file: string): readonly [unknown, unknown] | 'same' | 'other' => {
    const known = values.get(file);
    if (known !== undefined) return known;
    const read = readBoth(file, before.readAgain(file), now.readAgain(file));
    values.set(file, read);
    return read;
  };
  return ({ file, pointer }) => {
    const both = valuesOf(file);
    if (both === 'same') return false;
    if (both === 'other' || pointer === '') return true;
    const item = pointerKeys(pointer).slice(0, 2);
    const [then, today] = both.map((value) => valueAt(value, item));
    return !sameValue(then, today);
  };
}

function readBoth(
  file: string,
  then: Uint8Array | undefined,
  now: Uint8Array | undefined,
): readonly [unknown, unknown] | 'same' | 'other' {
  if (then === undefined && now === undefined) return 'same';
  if (then === undefined || now === undefined) return 'other';
  if (then.length === now.length && then.every((byte, at) => byte === now[at])) return 'same';
  return [readYamlFast(then, { file }).value, readYamlFast(now, { file }).value];
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}
