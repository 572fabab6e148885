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
  /** What was answered to the questions that no flag answers, as a file of answers. */
  readonly keptAnswers: string | undefined;
  /** Titles of columns that were not taken over. */
  readonly leftOut: readonly string[];
  readonly cwd: string;
  /** Questions and answers stand above it on the screen. */
  readonly hasAsked: boolean;
  /** Names every file. */
  readonly verbose: boolean;
}

export function tell(told: Told, messages: Messages): string {
  const { plan, situation, written, command, cwd, hasAsked } = told;
  const directory = folderFrom(cwd, situation.root);
  const code = headline(plan, written);
  const lines = [
    ...(hasAsked ? [''] : []),
    messages.phrase({ code, data: { title: oneLine(plan.title), directory } }),
    '',
    ...fileLines(told, messages),
    ...(told.leftOut.length === 0
      ? []
      : [messages.phrase({ code: 'init.left-out', data: { columns: told.leftOut } })]),
    ...(plan.kept.length === 0 ? [] : [messages.phrase({ code: 'init.kept', data: { files: plan.kept } })]),
    ...(written === null ? [] : ['', ...recordLines(plan, written, messages)]),
    '',
    messages.phrase({ code: 'init.again', data: {} }),
    `  ${command}`,
    ...(told.keptAnswers === undefined
      ? []
      : [
          '',
          messages.phrase({ code: 'init.keep-answers', data: {} }),
          ...told.keptAnswers
            .trimEnd()
            .split('\n')
            .map((line) => `  ${line}`),
        ]),
    ...(written === null
      ? []
      : [
          '',
          ...followed(plan, messages),
          messages.phrase({ code: 'init.next', data: {} }),
          ...nextLines(directory, plan),
        ]),
  ];
  return lines.map((line) => `${escapeTerminalLines(line)}\n`).join('');
}

function headline({ adopted }: Plan, written: Written | null) {
  if (adopted === undefined) return written === null ? 'init.would-start' : 'init.started';
  return written === null ? 'init.would-adopt' : 'init.adopted';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function fileLines({ plan, verbose }: Told, messages: Messages): readonly string[] {
  const { agreements, meetings } = plan.adopted ?? {
    agreements: [plan.agreementFile],
    meetings: [plan.meetingFile],
  };
  const described = [
    ...agreements.map(
      (path) => [path, plan.adopted === undefined ? 'agreement' : 'agreement-adopted'] as const,
    ),
    ...meetings.map((path) => [path, 'meeting'] as const),
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
  const adopted = adoptedLines(plan, messages);
  const told = new Set([...shown.map(([path]) => path), ...adoptedPaths(plan)]);
  const others = [...paths].filter((path) => !told.has(path));
  if (others.length === 0) return [...lines, ...adopted];
  if (verbose) return [...lines, ...adopted, ...others.map((path) => `  ${path}`)];
  return [
    ...lines,
    ...adopted,
    `  ${messages.phrase({ code: 'init.other-files', data: { count: others.length } })}`,
  ];
}

function adoptedPaths({ adopted }: Plan): readonly string[] {
  return adopted === undefined ? [] : [...adopted.documents, ...adopted.signatures, ...adopted.entries];
}

/** Where the document, the signatures and the records stand: one line for each kind. */
function adoptedLines({ id, adopted }: Plan, messages: Messages): readonly string[] {
  if (adopted === undefined) return [];
  const folder = adopted.agreements.length > 1 ? 'agreements/…' : `agreements/${id}`;
  const [document = ''] = adopted.documents;
  const kinds = [
    ['document', adopted.documents, adopted.documents.length > 1 ? `${folder}/documents/` : document],
    ['signatures', adopted.signatures, `${folder}/signatures/`],
    ['entries', adopted.entries, `${folder}/progress/`],
  ] as const;
  return kinds.flatMap(([file, paths, place]) =>
    paths.length === 0
      ? []
      : [
          `  ${place}`,
          `      ${messages.phrase({ code: 'init.adopted-file', data: { file, count: paths.length } })}`,
        ],
  );
}

function recordLines(
  { contactName }: Plan,
  { commit, isUnfinished }: Written,
  messages: Messages,
): readonly string[] {
  if (commit === null) return [messages.phrase({ code: 'init.not-recorded', data: {} })];
  const recorded = messages.phrase({ code: 'init.recorded', data: { name: contactName } });
  return isUnfinished ? [recorded, messages.phrase({ code: 'init.unfinished', data: {} })] : [recorded];
}

/** What was taken over can be followed at once; what its words lack waits. */
function followed({ adopted, amendments }: Plan, messages: Messages): readonly string[] {
  if (adopted === undefined) return [];
  return [messages.phrase({ code: 'init.can-be-followed', data: { amendments } }), ''];
}

function nextLines(directory: string, { adopted }: Plan): readonly string[] {
  const quoted = /^[\w@%+=:,./-]+$/.test(directory) ? directory : `"${directory}"`;
  const commands = adopted === undefined ? ['  collab check'] : ['  collab status', '  collab report'];
  return [...(directory === '.' ? [] : [`  cd ${quoted}`]), ...commands];
}
