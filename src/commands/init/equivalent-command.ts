/** The command that does the same without questions, for a shell. */
import { pathInside } from '../../platform/paths.js';
import type { GlobalOptions } from '../shared/global-options.js';
import type { Answers } from '../../workspace/new-collaboration/collaboration.js';
import type { CompleteAnswers } from './complete-answers.js';
import type { InitOptions } from './options.js';
import type { Situation } from './situation.js';
import { shellWord as quoted } from '../shared/shell-word.js';

export interface Spoken {
  readonly complete: CompleteAnswers;
  readonly options: InitOptions;
  readonly global: GlobalOptions;
  readonly situation: Situation;
  readonly cwd: string;
}

export function equivalentCommand({ complete, options, global, situation, cwd }: Spoken): string {
  const { answers, template, language, nextMeeting } = complete;
  const leavesOpen = [
    answers.title,
    answers.parties,
    answers.purpose,
    options.running === true ? '' : answers.goal,
  ].some((answer) => answer === undefined);
  const words = [
    'collab init',
    ...place(situation, cwd),
    ...option('--template', template.name),
    ...option('--lang', language),
    ...option('--title', answers.title),
    ...option('--id', answers.id),
    ...(answers.parties ?? []).flatMap((name) => option('--party', name)),
    ...signedOptions(answers, options),
    ...option('--purpose', answers.purpose),
    ...option('--goal', answers.goal),
    ...option('--facilitator', answers.facilitator),
    ...option('--me', answers.me),
    ...option('--works-for', answers['works-for']),
    ...option('--as', answers.as),
    ...option('--next-meeting', nextMeeting),
    ...option('--from', options.from),
    ...flags(options),
    ...((leavesOpen && options.from === undefined) || global.yes ? ['--yes'] : []),
  ];
  return words.join(' ');
}

/** Of a collaboration that is under way; what no flag answers comes from a file. */
function signedOptions(answers: Answers, options: InitOptions): readonly string[] {
  if (options.running !== true) return [];
  const { document, signed, starts, ends, signatories = {} } = answers;
  const file = options.answers ?? (hasParts(answers) ? 'answers.yaml' : undefined);
  return [
    '--running',
    ...option('--document', document),
    ...option('--signed', signed),
    ...option('--starts', starts),
    ...option('--ends', ends),
    ...Object.entries(signatories).flatMap(([party, role]) => option('--signatory', `${party}=${role}`)),
    ...option('--answers', file),
  ];
}

/** Whether something was told that no flag can tell. */
export function hasParts({ agreed = [], today = [] }: Answers): boolean {
  return agreed.length > 0 || today.length > 0;
}

/** The folder as seen from where the person is. */
export function folderFrom(cwd: string, root: string): string {
  const inside = pathInside(cwd, root);
  return inside === '' ? '.' : (inside ?? root);
}

function place({ root, workspace }: Situation, cwd: string): readonly string[] {
  const folder = folderFrom(cwd, root);
  if (workspace === null) return folder === '.' ? [] : [quoted(folder)];
  return pathInside(root, cwd) === null ? ['-C', quoted(folder)] : [];
}

function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} ${quoted(value)}`];
}

function flags({ git, commit, force, agreementOnly }: InitOptions): readonly string[] {
  return [
    ...(git ? [] : ['--no-git']),
    ...(commit ? [] : ['--no-commit']),
    ...(force === true ? ['--force'] : []),
    ...(agreementOnly === true ? ['--agreement-only'] : []),
  ];
}
