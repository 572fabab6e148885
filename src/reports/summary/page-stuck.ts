/** What is stuck and of whom, on the page of the summary: how old, and by when an answer is due; then which actions are late and what was not measured. */
import type { BottleneckStatus } from '../../domain/status/bottleneck-status.js';
import { paragraph, say, strong, text, type Block, type Content } from '../document.js';
import { column, heading, labelled, names, phrase, separated, spaced, table } from '../content.js';
import { dateWithLateness } from '../date-with-lateness.js';
import type { NameOf } from '../names.js';
import { titleOfRaised } from '../raised-title.js';
import type { ReportInput } from '../report-input.js';
import { attentionItems } from '../steering/attention.js';
import { cellWidth, clip, moreLine, page } from './page-words.js';
import type { MostLines, PageSection } from './page-section.js';

/** In percent of the width: what, of whom, how old, until when. */
const shares = [39, 30, 10, 21] as const;

export function pageStuck(input: ReportInput, nameOf: NameOf, mostLines: MostLines): PageSection {
  const open = input.status.bottlenecks
    .filter(({ resolvedOn }) => resolvedOn === null)
    .toSorted((a, b) => Number(b.overdue) - Number(a.overdue));
  const late = lateLines(input, nameOf);
  // Each takes two lines.
  const besides = late.length * 2.1;
  return {
    // What is stuck, who is asked and a date that has passed may take two lines.
    lines: open.map((one) => (mostLines > 2 && one.impact !== null ? mostLines : 2) + 0.2),
    least: 1,
    most: 6,
    frame: 3.5,
    besides,
    build: (shown) => [
      heading(2, 'page-stuck', phrase({ code: 'report.stuck', data: {} })),
      open.length === 0
        ? paragraph(say({ code: 'report.nothing-stuck', data: {} }))
        : stuckTable(open.slice(0, shown), input, { nameOf, mostLines }),
      ...moreLine(open.length, shown),
      ...late,
    ],
  };
}

function stuckTable(
  shown: readonly BottleneckStatus[],
  { today }: Pick<ReportInput, 'today'>,
  { nameOf, mostLines }: { readonly nameOf: NameOf; readonly mostLines: MostLines },
): Block {
  const columns = [
    column({ code: 'report.column-bottleneck', data: {} }, { header: true, share: shares[0] }),
    column({ code: 'report.column-asked-of', data: {} }, { share: shares[1] }),
    column({ code: 'report.column-age', data: {} }, { share: shares[2] }),
    column({ code: 'report.answer-due', data: {} }, { share: shares[3] }),
  ];
  const rows = shown.map((one) => [
    clip(mostLines, cellWidth(shares[0]), whatIsStuck(one, mostLines)),
    clip(2, cellWidth(shares[1], true), ofWhom(one, nameOf)),
    one.ageDays === 0
      ? phrase({ code: 'report.age-new', data: {} })
      : phrase({ code: 'report.days', data: { count: one.ageDays } }),
    answerDue(one, today),
  ]);
  return table([], columns, rows);
}

/** What it leads to as well, where there is room. */
function whatIsStuck({ title, path, impact }: BottleneckStatus, mostLines: MostLines): Content {
  const what = titleOfRaised({ says: { title }, path });
  return mostLines > 2 && impact !== null ? labelled(what, [text(impact)]) : what;
}

function ofWhom({ askedOf }: BottleneckStatus, nameOf: NameOf): Content {
  return askedOf.length === 0
    ? phrase({ code: 'report.nobody-named', data: {} })
    : [strong(...names(askedOf, nameOf))];
}

/** The time of the level that has to answer, else the date it is needed by. */
function answerDue({ clock, neededBy }: BottleneckStatus, today: string): Content {
  const due = clock?.due ?? neededBy;
  return due === null ? phrase({ code: 'report.no-date', data: {} }) : dateWithLateness(due, today);
}

/** Of what nobody told whether it was done, which actions are late, and what was not measured: how many, and which. */
function lateLines(input: ReportInput, nameOf: NameOf): readonly Block[] {
  return attentionItems(input, nameOf)
    .filter(({ about, which }) => which.length > 0 && ['untold', 'actions', 'unmeasured'].includes(about))
    .map(({ count, which }) =>
      paragraph(...clip(2, page.width, spaced([strong(...count)], separated(...which)))),
    );
}
