/** What `collab progress` tells afterwards: what was recorded, under which name, and what comes next. */
import { shortId } from '../../domain/find-entry.js';
import { isOpeningKind, lifecycleOf } from '../../domain/lifecycles.js';
import { itemsOf } from '../../domain/item-index.js';
import type { Text } from '../../domain/schema-types.js';
import { aboutOf } from '../../domain/state.js';
import type { Messages } from '../../messages/messages.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import type { PlannedEntry, RecordedCommit } from './record-entries.js';

/** @param brief what was recorded, and nothing more */
export function tellRecorded(
  recorded: readonly RecordedCommit[],
  { contact, brief }: { readonly contact: string; readonly brief: boolean },
  messages: Messages,
): string {
  const subjects = recorded.map(({ planned: { subject } }) => messages.phrase({ code: 'progress.recorded', data: { subject } })); // prettier-ignore
  if (brief) return block(subjects);
  const lines = recorded.flatMap(({ planned, commit }, position) => [
    subjects[position] ?? '',
    `  ${planned.path}`,
    `  ${messages.phrase({ code: 'progress.names', data: { id: shortId(planned.id), commit: commit?.slice(0, 7) ?? '', contact, ...comesFrom(planned, contact) } })}`,
  ]);
  const last = recorded.at(-1)?.planned;
  const next =
    last === undefined
      ? []
      : ['', messages.phrase({ code: 'progress.next', data: {} }), ...nextCommands(last)];
  return block([...lines, ...next]);
}

/** The party, where it is not the person. */
function comesFrom({ entry, agreement }: PlannedEntry, contact: string): { readonly by?: Text } {
  if (entry.by === contact) return {};
  const items = itemsOf(agreement);
  const { name, title } = (items.items.get(`parties/${entry.by}`)?.value ??
    items.items.get(`groups/${entry.by}`)?.value ??
    {}) as { readonly name?: Text; readonly title?: Text };
  return { by: name ?? title ?? entry.by };
}

/** Steps that are not what one hopes for next. */
const setbacks: ReadonlySet<string> = new Set(['escalated', 'occurred', 'rejected', 'dropped', 'withdrawn']);

/** How the item that was opened is closed later; and where things stand. */
function nextCommands({ entry, agreement }: PlannedEntry): readonly string[] {
  const opens = 'opens' in entry ? entry.opens : undefined;
  const status = `  collab status ${agreement.id}`;
  if (opens === undefined || !isOpeningKind(entry.kind)) return [status];
  const { transitions, list } = lifecycleOf(entry.kind);
  const state = 'state' in entry ? entry.state : '';
  const decided = transitions.some(({ by, from }) => by === 'decision' && from === state);
  const onwards = transitions.filter(({ from, to, by }) => by === 'entry' && from === state && to !== state);
  const word = onwards.find((step) => !setbacks.has(step.word))?.word;
  const about = `--about ${list}/${opens}`;
  if (decided) return [status, `  collab progress decision ${agreement.id} ${about}`];
  return [
    status,
    `  collab progress ${entry.kind} ${agreement.id} ${about}${word === undefined ? '' : ` --state ${word}`}`,
  ];
}

/** Whole, as it would be written. */
export function tellPlanned(planned: readonly PlannedEntry[], messages: Messages): string {
  const lines = planned.flatMap(({ path, content, subject }) => [
    messages.phrase({ code: 'progress.would-record', data: { subject } }),
    `  ${path}`,
    '',
    ...indented(content),
    '',
  ]);
  return block([...lines, messages.phrase({ code: 'progress.nothing-written', data: {} })]);
}

/** Of a file in which nothing is filled in, or nothing that was not recorded before. */
export function tellNothingNew(
  { name, recordedBefore }: { readonly name: string; readonly recordedBefore: number },
  messages: Messages,
): string {
  const words =
    recordedBefore === 0
      ? messages.phrase({ code: 'form.nothing-filled-in', data: { file: name } })
      : messages.phrase({ code: 'form.nothing-new', data: { file: name, count: recordedBefore } });
  return block([words]);
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${escapeTerminalLines(line)}\n`).join('');
}

export interface EntryJson {
  readonly id: string;
  readonly file: string;
  readonly commit: string | null;
  readonly kind: string;
  readonly about: string | null;
}

export function entryJson({ planned, commit }: RecordedCommit): EntryJson {
  const { id, path, entry } = planned;
  return { id, file: path, commit, kind: entry.kind, about: aboutOf(entry) || null };
}
