/** The formats that `collab check` speaks, and which of them are wanted. */
import { Failure } from '../../errors/failure.js';
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

export interface FixingOptions {
  readonly fix?: true;
  readonly dryRun?: true;
  readonly updateBaseline?: true;
  /** What was asked for by name. */
  readonly explicit: readonly Request[] | undefined;
  /** Whether a moment of the past is checked. */
  readonly past: boolean;
  /** Whether the file to check came on standard input. */
  readonly stdin: boolean;
}

/**
 * With `--fix`, a difference or the fixed text may be what goes to stdout: then findings go there only as JSON, which holds
 * both. Throws `options-conflict`, `option-only-with`.
 */
export function besideFixes(
  requests: readonly Request[],
  { fix, dryRun, updateBaseline, explicit = [], stdin, past }: FixingOptions,
): readonly Request[] {
  if (fix !== true) {
    if (dryRun === true)
      throw new Failure('usage', 'option-only-with', { option: '--dry-run', needed: '--fix' });
    return requests;
  }
  // A list of what is known is made of what stands when all is done.
  if (updateBaseline === true)
    throw new Failure('usage', 'options-conflict', { options: ['--fix', '--update-baseline'] });
  if (past) throw new Failure('usage', 'options-conflict', { options: ['--fix', '--as-of'] });
  const shown = requests.filter(({ file }) => file === undefined);
  if ((dryRun !== true && !stdin) || shown.some(({ format }) => format === 'json')) return requests;
  const [named] = explicit.filter(({ file }) => file === undefined);
  if (named !== undefined) {
    const what = dryRun === true ? '--dry-run' : '-';
    throw new Failure('usage', 'options-conflict', { options: [what, `--format ${named.format}`] });
  }
  return requests.filter(({ file }) => file !== undefined);
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
