/** What a report is made from, for tests: a small agreement with entries, on a day, since a day; and parts of it as Markdown. */
import { indexItems } from '../../src/domain/item-index.js';
import { obligations } from '../../src/domain/obligations.js';
import type { EntryFile } from '../../src/domain/folder.js';
import type { Agreement, Meeting, Workspace } from '../../src/domain/schema-types.js';
import { agreementStatus } from '../../src/domain/status/agreement-status.js';
import { foldEntries } from '../../src/history/fold-entries.js';
import type { Language } from '../../src/messages/format.js';
import { messagesFor } from '../../src/messages/messages.js';
import { renderMarkdown } from '../../src/renderers/markdown.js';
import type { PeriodReason, ReportInput } from '../../src/reports/report-input.js';
import { buildSteeringReports } from '../../src/reports/steering-report.js';
import { agreementFile } from './agreement-file.js';

export interface ReportCase {
  readonly terms?: Partial<Agreement>;
  readonly entries?: readonly EntryFile[];
  readonly meetings?: readonly Meeting[];
  readonly settings?: Partial<Workspace>;
  /** Default 2027-07-15. */
  readonly today?: string;
  /** Default 2027-05-01. */
  readonly since?: string;
  readonly because?: PeriodReason;
  /** Ids of entries that were recorded only after the beginning of the period. */
  readonly recordedLate?: readonly string[];
  /** False: the agreement was not there yet at the beginning of the period. */
  readonly wasThere?: boolean;
  readonly notRecorded?: readonly string[];
}

const people: Workspace['people'] = {
  anna: { function: { en: 'Project lead', nl: 'Projectleider' }, party: 'water-board' },
};

export function reportInput(one: ReportCase = {}): ReportInput {
  const { today = '2027-07-15', since = '2027-05-01', because = 'asked', recordedLate = [] } = one;
  const agreement = agreementFile(
    one.entries,
    { term: { starts: '2027-01-01' }, ...one.terms },
    one.meetings,
  );
  const settings: Workspace = {
    collab: 1,
    title: 'Test',
    languages: ['en', 'nl'],
    people,
    ...one.settings,
  } as Workspace;
  const items = indexItems(agreement.terms, agreement.itemPaths);
  const common = { agreement, items, settings };
  const state = foldEntries(agreement, { until: today, items });
  const then = foldEntries(agreement, { until: since, items });
  const status = agreementStatus({ ...common, state, today });
  return {
    folder: {
      settings,
      settingsFile: 'collab.yaml',
      agreements: new Map([[agreement.id, agreement]]),
      contacts: null,
    },
    agreement,
    items,
    state,
    status,
    today,
    calendar: obligations({ ...common, state, status, today }),
    period: {
      since,
      because,
      isNew: ({ id, entry }) => entry.date > since || recordedLate.includes(id),
      before:
        one.wasThere === false
          ? null
          : { state: then, status: agreementStatus({ ...common, state: then, today: since }) },
    },
    provenance: {
      revision: 'b'.repeat(40),
      from: 'a'.repeat(40),
      version: '0.0.0',
      notRecorded: one.notRecorded ?? [],
    },
  };
}

/** One part of the report as Markdown, without the title of the document; spaces that do not break are plain. */
export function partOf(
  input: ReportInput,
  part: string | readonly string[],
  language: Language = 'en',
): string {
  const wanted = typeof part === 'string' ? [part] : part;
  const text = renderMarkdown(buildSteeringReports('Test', [input], wanted), {
    messages: messagesFor(language),
  });
  return text.replaceAll('\u00a0', ' ').split('\n').slice(2).join('\n');
}
