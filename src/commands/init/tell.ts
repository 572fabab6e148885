/** What `collab init` says when it is done. */
import type { Messages } from '../../messages/messages.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import { folderFrom } from './equivalent-command.js';
import type { Plan } from './plan.js';
import type { Situation } from './situation.js';
import type { Written } from './write-plan.js';

export interface Told {
  readonly plan: Plan;
  readonly situation: Situation;
  /** Null when nothing was to be written. */
  readonly written: Written | null;
  readonly command: string;
  readonly cwd: string;
  /** Questions and answers stand above it on the screen. */
  readonly hasAsked: boolean;
  /** Names every file. */
  readonly verbose: boolean;
}

export function tell(told: Told, messages: Messages): string {
  const { plan, situation, written, command, cwd, hasAsked } = told;
  const directory = folderFrom(cwd, situation.root);
  const code = written === null ? 'init.would-start' : 'init.started';
  const lines = [
    ...(hasAsked ? [''] : []),
    messages.phrase({ code, data: { title: oneLine(plan.title), directory } }),
    '',
    ...fileLines(told, messages),
    ...(plan.kept.length === 0 ? [] : [messages.phrase({ code: 'init.kept', data: { files: plan.kept } })]),
    ...(written === null ? [] : ['', ...recordLines(plan, written, messages)]),
    '',
    messages.phrase({ code: 'init.again', data: {} }),
    `  ${command}`,
    ...(written === null
      ? []
      : ['', messages.phrase({ code: 'init.next', data: {} }), ...nextLines(directory)]),
  ];
  return lines.map((line) => `${escapeTerminalLines(line)}\n`).join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function fileLines({ plan, verbose }: Told, messages: Messages): readonly string[] {
  const described = [
    [plan.agreementFile, 'agreement'],
    [plan.meetingFile, 'meeting'],
    ['collab.yaml', 'settings'],
    ['contacts.yaml', 'contacts'],
    ['README.md', 'readme'],
  ] as const;
  const paths = new Set(plan.writes.map(({ path }) => path));
  const shown = described.filter(([path]) => paths.has(path));
  const lines = shown.flatMap(([path, file]) => [
    `  ${path}`,
    `      ${messages.phrase({ code: 'init.file', data: { file } })}`,
  ]);
  const others = [...paths].filter((path) => !shown.some(([known]) => known === path));
  if (others.length === 0) return lines;
  if (verbose) return [...lines, ...others.map((path) => `  ${path}`)];
  return [...lines, `  ${messages.phrase({ code: 'init.other-files', data: { count: others.length } })}`];
}

function recordLines(
  { contact }: Plan,
  { commit, isUnfinished }: Written,
  messages: Messages,
): readonly string[] {
  if (commit === null) return [messages.phrase({ code: 'init.not-recorded', data: {} })];
  const recorded = messages.phrase({ code: 'init.recorded', data: { commit: commit.slice(0, 7), contact } });
  return isUnfinished ? [recorded, messages.phrase({ code: 'init.unfinished', data: {} })] : [recorded];
}

function nextLines(directory: string): readonly string[] {
  const quoted = /^[\w@%+=:,./-]+$/.test(directory) ? directory : `"${directory}"`;
  return [...(directory === '.' ? [] : [`  cd ${quoted}`]), '  collab check'];
}
