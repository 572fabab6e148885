/** The formats that `collab check` speaks, and which of them are wanted. */
import type { App } from '../../platform/system-app.js';
import type { FormatRequest } from '../shared/output-formats.js';

export const formats = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
] as const;

export type Format = (typeof formats)[number];
type Request = FormatRequest<Format>;

/** What GitLab is told to collect in most places. */
const gitlabReport = 'gl-code-quality-report.json';

/** `pretty` unless asked otherwise; what GitHub or GitLab show themselves is added where they run the check. */
export function requestedFormats(
  asked: readonly Request[] | undefined,
  json: boolean,
  { env }: Pick<App, 'env'>,
): readonly Request[] {
  const requests: readonly Request[] = json
    ? [{ format: 'json' }, ...(asked ?? [])]
    : (asked ?? [{ format: 'pretty' }]);
  return [...requests, ...ofPlace(requests, env)];
}

function ofPlace(requests: readonly Request[], env: App['env']): readonly Request[] {
  const has = (format: Format): boolean => requests.some((request) => request.format === format);
  // Annotations are lines among others: what a program reads from stdout stays alone there.
  const isAlone = requests.some(({ format, file }) => file === undefined && isForPrograms(format));
  if (env['GITHUB_ACTIONS'] === 'true' && !has('github') && !isAlone) return [{ format: 'github' }];
  const project = env['CI_PROJECT_DIR'];
  if (env['GITLAB_CI'] !== 'true' || has('gitlab') || project === undefined || project === '') return [];
  return [{ format: 'gitlab', file: `${project}/${gitlabReport}` }];
}

/** One document, which another on the same stream would spoil. */
export function isForPrograms(format: Format): boolean {
  return ['json', 'sarif', 'junit', 'gitlab', 'markdown'].includes(format);
}
