/** What would be recorded from a file: each row in one line, where it stands, and what comes of it. */
import { itemFinder } from '../../domain/find-item.js';
import { foldEntries } from '../../history/fold-entries.js';
import type { Messages } from '../../messages/messages.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import type { App } from '../../platform/system-app.js';
import { shellWord } from '../shared/shell-word.js';
import type { PlannedEntry } from './record-entries.js';
import { valueInWords } from './same-moment.js';

/** @param name the file as the person named it */
export function tellFilePlanned(planned: readonly PlannedEntry[], name: string, messages: Messages): string {
  const heading = messages.phrase({ code: 'form.would-record', data: { count: planned.length, file: name } });
  const rows = planned.map((one) => {
    const { subject, entry, place } = one;
    const last = lastValue(one, messages);
    const data = { place: place?.words ?? '', subject, date: entry.date, ...(last === undefined ? {} : { last }) }; // prettier-ignore
    return `  ${messages.phrase({ code: 'form.would-record-row', data })}`;
  });
  const command = name === '<stdin>' ? undefined : `collab progress --from ${shellWord(name)}`;
  const end = messages.phrase({ code: 'form.nothing-yet', data: command === undefined ? {} : { command } });
  return [heading, '', ...rows, '', end].map((line) => `${escapeTerminalLines(line)}\n`).join('');
}

/** Beside a new figure: the one before it, else where it started. */
function lastValue({ entry, agreement }: PlannedEntry, messages: Messages): string | undefined {
  if (entry.kind !== 'measurement' || entry.corrects !== undefined) return undefined;
  const { about } = entry;
  const known = foldEntries(agreement, { until: entry.date }).measurements.get(about)?.at(-1)?.entry.value;
  const start = (itemFinder(agreement)(about)?.['baseline'] as { readonly value?: number } | undefined)
    ?.value;
  const value = known ?? start;
  return value === undefined ? undefined : valueInWords({ about, value }, agreement, messages);
}

/** One line on the screen that counts, while there is something to wait for. */
export function progressLine(
  total: number,
  messages: Messages,
  app: App,
): { readonly show: (done: number) => Promise<void>; readonly clear: () => Promise<void> } {
  const isShown = app.terminal.interactive && total > fewRows;
  const write = async (words: string): Promise<void> => {
    if (isShown) await app.stderr(`\r\u001b[K${words}`);
  };
  return {
    show: (done) => write(messages.phrase({ code: 'form.recording', data: { done, total } })),
    clear: () => write(''),
  };
}

const fewRows = 20;
