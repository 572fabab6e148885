/** An empty list of agreements, to be filled in and read back by `collab init --from`. */
import type { ListColumn } from '../domain/sheet/agreement-list.js';
import type { Sheet, SheetColumn, Workbook } from '../domain/sheet.js';
import type { Messages } from '../messages/messages.js';

const tabs = {
  agreements: ['agreement', 'parties', 'purpose', 'signed', 'starts', 'ends', 'document'],
  agreed: [
    'agreement',
    'goal',
    'what',
    'who',
    'by',
    'article',
    'state',
    'done',
    'measure',
    'unit',
    'baseline',
    'target',
  ],
  // prettier-ignore
  today: [
    'agreement', 'measure', 'unit', 'value', 'date', 'bottleneck', 'impact', 'of', 'needed-by', 'since',
    'milestone', 'met', 'who',
  ],
} as const satisfies Record<string, readonly string[]>;

const days: ReadonlySet<string> = new Set(['signed', 'starts', 'ends', 'by', 'done', 'date', 'needed-by', 'since', 'met']); // prettier-ignore
const numbers: ReadonlySet<string> = new Set(['baseline', 'target', 'value']);
const wide: ReadonlySet<string> = new Set(['agreement', 'parties', 'purpose', 'goal', 'what', 'measure', 'bottleneck', 'impact', 'milestone']); // prettier-ignore

/** Rows to fill in. */
const emptyRows = 60;

/** @param states what can be chosen of whether something was done */
export function agreementListForm(messages: Messages, date: string, states: readonly string[]): Workbook {
  const sheets = (['agreements', 'agreed', 'today'] as const).map((tab): Sheet => {
    const title = messages.phrase({ code: 'init.list-tab', data: { tab } });
    return {
      key: tab,
      tab: title,
      title,
      introduction: [messages.phrase({ code: 'init.list-introduction', data: { tab } })],
      columns: tabs[tab].map((column) => columnOf(column, messages, states)),
      rows: [],
      emptyRows,
    };
  });
  const listsTab = messages.phrase({ code: 'init.lists-tab', data: {} });
  return { title: sheets[0]?.title ?? '', language: messages.language, date, listsTab, sheets };
}

function columnOf(key: ListColumn, messages: Messages, states: readonly string[]): SheetColumn {
  const [title = key] = messages.phrase({ code: 'init.list-column', data: { column: key } }).split('|');
  const holds = days.has(key) ? 'date' : numbers.has(key) ? 'number' : 'text';
  return {
    key,
    title,
    width: wide.has(key) ? 34 : 16,
    holds,
    fillIn: true,
    ...(key === 'state' ? { choices: states } : {}),
  };
}
