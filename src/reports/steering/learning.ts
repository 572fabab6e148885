/** Successes and improvements: what went well, thanks to whom, and what gets better. */
import { entriesOfKind } from '../../domain/state.js';
import { onDate, paragraph, say, text, type Block } from '../document.js';
import { column, heading, labelled, names, nothing, phrase, table } from '../content.js';
import type { NameOf } from '../names.js';
import { isNews, raisedItems } from '../raised-items.js';
import { titleOfRaised } from '../raised-title.js';
import type { ReportInput } from '../report-input.js';

export function buildLearning(input: ReportInput, nameOf: NameOf): readonly Block[] {
  const blocks = [...successes(input, nameOf), ...improvements(input, nameOf)];
  return blocks.length === 0
    ? []
    : [heading(2, 'learning', phrase({ code: 'report.learning', data: {} })), ...blocks];
}

function successes({ state, period }: ReportInput, nameOf: NameOf): readonly Block[] {
  const all = entriesOfKind(state, 'success').filter(period.isNew);
  if (all.length === 0) return [];
  return [
    {
      type: 'note',
      tone: 'celebrate',
      title: phrase({ code: 'report.successes', data: {} }),
      blocks: [
        {
          type: 'list',
          ordered: false,
          items: all.map(({ entry }) => [
            {
              type: 'paragraph',
              content: [text(entry.title)],
            },
            ...(entry.thanks === undefined
              ? []
              : [paragraph(say({ code: 'report.thanks', data: { names: entry.thanks.map(nameOf) } }))]),
          ]),
        },
      ],
    },
  ];
}

function improvements({ state, period }: ReportInput, nameOf: NameOf): readonly Block[] {
  const all = raisedItems(state, 'improvement').filter(
    ({ closed, path }) => !closed || isNews(state.items.get(path), period),
  );
  if (all.length === 0) return [];
  const columns = [
    column({ code: 'report.column-improvement', data: {} }, { header: true }),
    column({ code: 'report.column-status', data: {} }),
    column({ code: 'report.column-owner', data: {} }),
    column({ code: 'report.column-due', data: {} }),
  ];
  const rows = all.map(({ says, path, state: now, since }) => [
    says.result === undefined
      ? titleOfRaised({ says, path })
      : labelled(titleOfRaised({ says, path }), [text(says.result)]),
    phrase({ code: 'report.improvement-state', data: { state: now, since } }),
    says.owner === undefined ? nothing : names([says.owner], nameOf),
    says.due === undefined ? nothing : [onDate(says.due)],
  ]);
  return [table(phrase({ code: 'report.improvements', data: {} }), columns, rows)];
}
