/** `--baseline` and `--update-baseline`: findings that were known do not count. Loaded only when asked for. */
import { matchBaseline, updateBaseline, type KnownFinding } from '../../domain/baseline.js';
import type { LocatedFinding } from '../../domain/finding.js';
import { Failure, isFailure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { readFileInside } from '../../platform/files.js';
import { pathParts, resolvePath } from '../../platform/paths.js';
import { renderJson } from '../../renderers/json.js';
import { mayBeSetAside } from '../../rules/weigh-ignore.js';
import type { Rule } from '../../rules/rule.js';
import { writeNamedFile } from '../shared/output-formats.js';
import type { BaselineResult, Found } from './found.js';

export interface BaselineRequest {
  /** As the person named it. */
  readonly file: string;
  readonly directory: string;
  readonly update: boolean;
  /** Whether this run could have found it. */
  readonly isCovered: (known: KnownFinding) => boolean;
  readonly rules: readonly Rule[];
  readonly messages: Messages;
}

/** Throws `baseline-missing`, `baseline-malformed`, `file-unreadable`, `file-unwritable`. */
export function applyBaseline({ findings, setAside }: Found, request: BaselineRequest): Found {
  const { file, update, isCovered } = request;
  const list = readBaseline(request);
  const fixed = new Set<string>(request.rules.filter((rule) => !mayBeSetAside(rule)).map(({ id }) => id));
  const listable = findings.filter(({ rule }) => !fixed.has(rule));
  const next = update
    ? updateBaseline({ findings: listable, list, isCovered, messageOf: messageIn(request.messages) })
    : list;
  if (update) writeBaseline(request, next, list);
  const { known, gone } = matchBaseline(listable, next);
  const aside = new Set(known);
  const before = new Set(list.map((one) => one.fingerprint));
  const baseline: BaselineResult = {
    file,
    updated: update,
    known: next.length,
    added: next.filter((one) => !before.has(one.fingerprint)).length,
    gone: update
      ? list.filter((one) => !next.some((other) => other.fingerprint === one.fingerprint))
      : gone.filter(isCovered),
  };
  return {
    findings: findings.filter((finding) => !aside.has(finding)),
    setAside: [...setAside, ...known.map((finding) => ({ finding, by: 'baseline' as const }))],
    baseline,
  };
}

function messageIn(messages: Messages): (finding: LocatedFinding) => string {
  return ({ rule, data }) => messages.finding(rule, data).message;
}

/** An update may begin the list. */
function readBaseline({ file, directory, update }: BaselineRequest): readonly KnownFinding[] {
  const { folder, name } = pathParts(resolvePath(directory, file));
  let text: string;
  try {
    text = readFileInside(folder, name).toString('utf8');
  } catch (error) {
    if (!isFailure(error) || error.code !== 'file-not-found') throw error;
    if (update) return [];
    throw new Failure('usage', 'baseline-missing', { path: file });
  }
  const list = parseBaseline(text);
  if (list === undefined) throw new Failure('usage', 'baseline-malformed', { path: file });
  return list;
}

function parseBaseline(text: string): readonly KnownFinding[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['collab-baseline'] !== 1) return undefined;
  const { findings } = value;
  return Array.isArray(findings) && findings.every(isKnownFinding) ? findings : undefined;
}

function isKnownFinding(value: unknown): value is KnownFinding {
  if (!isRecord(value)) return false;
  const { times } = value;
  return (
    ['file', 'item', 'rule', 'message', 'fingerprint'].every((key) => typeof value[key] === 'string') &&
    (times === undefined || (typeof times === 'number' && Number.isInteger(times) && times > 0))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function writeBaseline(
  { file, directory }: BaselineRequest,
  next: readonly KnownFinding[],
  list: readonly KnownFinding[],
): void {
  const content = renderJson({ 'collab-baseline': 1, findings: next });
  if (list.length > 0 && content === renderJson({ 'collab-baseline': 1, findings: list })) return;
  writeNamedFile(directory, file, content);
}
