/** What changed in each file, in words. */
import { changedTerms, type TermChange } from '../../domain/changed-terms.js';
import { entrySubject } from '../../domain/commit-message.js';
import { parseEntryFilePath } from '../../domain/entry-file.js';
import type { Messages } from '../../messages/messages.js';
import { escapeTerminal } from '../../renderers/terminal-escape.js';
import { readYaml } from '../../workspace/yaml/read-yaml.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import type { ChangedFile } from './changed-files.js';

/** More changes in one file than this are counted, not listed. */
const mostLines = 30;
const longestValue = 100;

export async function describeChanges(
  files: readonly ChangedFile[],
  opened: OpenedForRecording,
  messages: Messages,
): Promise<string> {
  const blocks: string[] = [];
  for (const file of files) blocks.push(await describeFile(file, opened, messages));
  return blocks.join('');
}

async function describeFile(
  file: ChangedFile,
  opened: OpenedForRecording,
  messages: Messages,
): Promise<string> {
  const head = messages.phrase({ code: 'save.file', data: { file: file.path, change: file.change } });
  const lines = await changesIn(file, opened, messages);
  const more = lines.length - mostLines;
  const rest = more > 0 ? [messages.phrase({ code: 'save.more', data: { count: more } })] : [];
  const shown = [...lines.slice(0, mostLines), ...rest].map((line) => `  ${line}`);
  return [head, ...shown].map((line) => `${escapeTerminal(line)}\n`).join('');
}

async function changesIn(
  file: ChangedFile,
  { workspace }: OpenedForRecording,
  messages: Messages,
): Promise<readonly string[]> {
  const { path, before, after } = file;
  const name = parseEntryFilePath(path);
  if (name !== undefined && before === null) {
    const agreement = workspace.folder.agreements.get(name.agreement);
    const entry = agreement?.entries.find(({ id }) => id === name.id)?.entry;
    if (agreement === undefined || entry === undefined) return [];
    const subject = entrySubject(agreement, entry, (phrase) => messages.phrase(phrase));
    return [messages.phrase({ code: 'save.entry', data: { subject } })];
  }
  if (before === null || after === null || !/\.ya?ml$/.test(path)) return [];
  const [was, is] = [await readYaml(before, { file: path }), await readYaml(after, { file: path })];
  return changedTerms(was.value, is.value).map((change) => changeWords(change, messages));
}

function changeWords(change: TermChange, messages: Messages): string {
  switch (change.change) {
    case 'added':
    case 'removed':
      return messages.phrase({ code: 'save.item', data: change });
    case 'renamed':
      return messages.phrase({ code: 'save.item-renamed', data: change });
    case 'field': {
      const { path, field, before, after } = change;
      const data = { path, field, before: valueWords(before), after: valueWords(after) };
      return messages.phrase({ code: 'save.field', data });
    }
  }
}

/** As the file says it, on one line and not endless. */
function valueWords(value: unknown): string | null {
  if (value === undefined) return null;
  const list =
    Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.join(', ') : undefined;
  const text = typeof value === 'string' ? `"${value}"` : (list ?? JSON.stringify(value));
  const letters = Array.from(text.replaceAll(/\s+/g, ' '));
  return letters.length <= longestValue
    ? letters.join('')
    : `${letters.slice(0, longestValue - 1).join('')}…`;
}
