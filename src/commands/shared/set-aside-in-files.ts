/** Findings without those that comments in the files set aside. Loaded only when a file holds such a comment. */
import type { Finding } from '../../domain/finding.js';
import { setAsideByComments, type IgnoreInput, type StandingFindings } from '../../rules/set-aside.js';
import type { LoadedWorkspace } from '../../workspace/load-workspace.js';
import { readIgnoreComments } from '../../workspace/yaml/read-ignore-comments.js';

/** @param files those that may hold such comments */
export function setAsideInFiles(
  findings: readonly Finding[],
  files: readonly string[],
  { textOf, locate }: Pick<LoadedWorkspace, 'textOf' | 'locate'>,
  input: Omit<IgnoreInput, 'comments' | 'locate'>,
): StandingFindings {
  const comments = files.flatMap((file) => readIgnoreComments(textOf(file), file));
  return setAsideByComments(findings, { ...input, comments, locate });
}
