/** Where the figures come from and how they are worked out, so that anyone can make the same report again. */
import type { Text } from '../../domain/schema-types.js';
import { entrySummary } from '../entry-summary.js';
import { onDate, paragraph, say, text, type Block, type Content } from '../document.js';
import { column, heading, labelled, names, phrase, table } from '../content.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import type { AgreementState } from '../../domain/state.js';

const shortId = (revision: string): string => revision.slice(0, 12);

export function buildAppendix(input: ReportInput, nameOf: NameOf): readonly Block[] {
  return [
    heading(2, 'appendix', phrase({ code: 'report.appendix', data: {} })),
    heading(3, 'method', phrase({ code: 'report.method', data: {} })),
    {
      type: 'list',
      ordered: false,
      items: [
        phrase({ code: 'report.method-progress', data: {} }),
        phrase({ code: 'report.method-thresholds', data: {} }),
        phrase({ code: 'report.method-missing', data: {} }),
        phrase({ code: 'report.method-forecast', data: {} }),
        phrase({ code: 'report.method-goal', data: {} }),
      ].map((content) => [{ type: 'paragraph', content }]),
    },
    ...superseded(input, nameOf),
    heading(3, 'provenance', phrase({ code: 'report.provenance', data: {} })),
    { type: 'facts', facts: provenance(input) },
  ];
}

/** Corrections and retractions of the period stay visible, with who made them and why; of earlier ones how many. */
function superseded({ state, agreement, period }: ReportInput, nameOf: NameOf): readonly Block[] {
  if (state.superseded.length === 0) return [];
  const recent = state.superseded.filter(({ by }) => period.isNew(by));
  const before = state.superseded.length - recent.length;
  const columns = [
    column({ code: 'report.column-date', data: {} }),
    column({ code: 'report.column-what', data: {} }, { header: true }),
    column({ code: 'report.column-what-happened', data: {} }),
    column({ code: 'report.column-by', data: {} }),
  ];
  const rows = recent.map(({ entry, by, how }) => [
    [onDate(entry.entry.date)],
    entrySummary(agreement, entry.entry),
    why([say({ code: 'report.superseded', data: { how, on: by.entry.date } })], by.entry.note),
    names([by.entry.by], nameOf),
  ]);
  return [
    heading(3, 'corrections', phrase({ code: 'report.corrections', data: {} })),
    ...(rows.length === 0
      ? []
      : [table(phrase({ code: 'report.corrections-caption', data: {} }), columns, rows)]),
    ...(before === 0 ? [] : [paragraph(say({ code: 'report.superseded-before', data: { count: before } }))]),
  ];
}

function why(what: Content, note: Text | undefined): Content {
  return note === undefined ? what : labelled(what, [text(note)]);
}

function provenance({
  provenance: { revision, from, version },
  state,
  agreement,
}: ReportInput): readonly { name: Content; value: Content }[] {
  const revisions: Content =
    revision === null
      ? phrase({ code: 'report.from-files', data: {} })
      : [
          {
            type: 'code',
            text:
              from === null || from === revision
                ? shortId(revision)
                : `${shortId(from)}..${shortId(revision)}`,
          },
        ];
  return [
    { name: phrase({ code: 'report.agreement', data: {} }), value: [{ type: 'code', text: agreement.id }] },
    { name: phrase({ code: 'report.revisions', data: {} }), value: revisions },
    {
      name: phrase({ code: 'report.entries-counted', data: {} }),
      value: [{ type: 'number', value: String(state.entries.length) }],
    },
    ...takenOver(state),
    {
      name: phrase({ code: 'report.made-with', data: {} }),
      value: [{ type: 'code', text: `collab ${version}` }],
    },
  ];
}

/** What was written down when the agreement was taken over, and on which day. */
function takenOver({ entries }: AgreementState): readonly { name: Content; value: Content }[] {
  const days = entries.flatMap(({ entry }) => entry['taken-over'] ?? []);
  const [last] = days.toSorted().toReversed();
  if (last === undefined) return [];
  const value: Content = [
    { type: 'number', value: String(days.length) },
    text(' '),
    ...phrase({ code: 'report.afterwards-on', data: { on: last } }),
  ];
  return [{ name: phrase({ code: 'report.entries-taken-over', data: {} }), value }];
}
