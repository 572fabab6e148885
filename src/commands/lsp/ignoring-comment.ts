/** The comment that sets a finding aside, and where it goes: above what the finding is about. */
import type { LocatedFinding } from '../../domain/finding.js';
import { ignoreMarker, isWithin } from '../../domain/ignore-comment.js';
import { rules } from '../../rules/index.js';
import { mayBeSetAside } from '../../rules/weigh-ignore.js';
import type { LoadedWorkspace } from '../../workspace/load-workspace.js';
import { sameValue } from '../../workspace/same-value.js';
import { readIgnoreComments } from '../../workspace/yaml/read-ignore-comments.js';
import { readYamlFast } from '../../workspace/yaml/read-yaml.js';

export interface CommentPlace {
  /** Of the whole file. */
  readonly text: string;
  readonly reason: string;
  readonly locate: LoadedWorkspace['locate'];
}

/** Undefined for what nobody may set aside, and where a comment would not be about the finding. */
export function ignoringComment(
  finding: LocatedFinding,
  { text, reason, locate }: CommentPlace,
): { readonly line: number; readonly text: string } | undefined {
  const { rule: id, severity, file, pointer, data } = finding;
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined || !mayBeSetAside(rule)) return undefined;
  const isWhole = pointer === '';
  const line = isWhole
    ? firstLine(text)
    : locate({ rule: id, severity, file, pointer, data, at: 'key' }).line;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const indent = /^[ \t]*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  const comment = `${indent}# ${ignoreMarker} ${id} -- ${reason}${text.includes('\r\n') ? '\r\n' : '\n'}`;
  const after = lines.toSpliced(line - 1, 0, comment).join('');
  const isRead = readIgnoreComments(after, file).some(
    ({ place, reach }) => place.line === line && isWithin(reach, { pointer, line: finding.line + 1 }),
  );
  return isRead && sameValue(valueOf(text), valueOf(after)) ? { line, text: comment } : undefined;
}

function valueOf(text: string): unknown {
  return readYamlFast(text, { file: '' }).value;
}

/** Of what the file says, after its remarks. */
function firstLine(text: string): number {
  const lines = text.split(/\r\n|\n|\r/);
  const found = lines.findIndex((line) => !/^\s*(?:#|---|%|$)/.test(line));
  return found === -1 ? 1 : found + 1;
}
