/** Are we on course, on the page of the summary: each goal with its reason, the worst first; and the milestones and commitments near by. */
import { addDays, compareDates } from '../../domain/calendar-date.js';
import type { DeedStatus } from '../../domain/status/deed-status.js';
import type { GoalStatus } from '../../domain/status/goal-status.js';
import { tones } from '../../domain/status/tone.js';
import type { ItemIndex } from '../../domain/item-index.js';
import { paragraph, say, text, type Content } from '../document.js';
import { asTitle, column, heading, names, phrase, table } from '../content.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import { deedInline, statusInline } from '../status-inline.js';
import { goalReason } from '../steering/course.js';
import { cellWidth, clip, linesOfText, moreLine } from './page-words.js';
import type { MostLines, PageSection } from './page-section.js';

/** A row of two lines, with its rule. */
const twoLines = 2.2;

/** In percent of the width: goal, how it stands, why. */
const goalShares = [36, 17, 47] as const;

const fewGoals = 3;

/** Of a few, the reason may take as many as there may be. */
const linesOf = ({ title }: GoalStatus, goals: number, most: MostLines): number =>
  goals > fewGoals && most === 2 ? linesOfText(title, cellWidth(goalShares[0]), 2) : most;

export function pageGoals({ status, items }: ReportInput, mostLines: MostLines): PageSection {
  const goals = status.goals.toSorted((a, b) => weight(b) - weight(a));
  const columns = [
    column({ code: 'report.column-goal', data: {} }, { header: true, share: goalShares[0] }),
    column({ code: 'report.column-now', data: {} }, { share: goalShares[1] }),
    column({ code: 'report.column-why', data: {} }, { share: goalShares[2] }),
  ];
  return {
    lines: goals.map((goal) => linesOf(goal, goals.length, mostLines) + 0.2),
    least: 1,
    most: 8,
    atOnce: 2,
    frame: 3.5,
    build: (shown) => [
      heading(2, 'page-course', phrase({ code: 'report.on-course', data: {} })),
      goals.length === 0
        ? paragraph(say({ code: 'report.no-goals', data: {} }))
        : table(
            [],
            columns,
            goals
              .slice(0, shown)
              .map((goal) => [
                clip(2, cellWidth(goalShares[0]), [text(goal.title)]),
                [statusInline(goal.tone)],
                clip(
                  linesOf(goal, goals.length, mostLines),
                  cellWidth(goalShares[2]),
                  reasonOf(goal, goals.length, items),
                ),
              ]),
          ),
      ...moreLine(goals.length, shown),
    ],
  };
}

/** A few have room for what decides them; of many the reason alone, which of the worst stands above with the whole. */
function reasonOf(goal: GoalStatus, goals: number, items: ItemIndex): Content {
  return goals > fewGoals ? [say(goal.reason)] : goalReason(goal, items);
}

/** The worst first; of those that stand alike, the more important. */
function weight({ tone, priority }: GoalStatus): number {
  return tones.indexOf(tone) * 10 + ['low', 'normal', 'high'].indexOf(priority);
}

/** In percent of the width: what, how it stands, of whom. */
const deedShares = [34, 42, 24] as const;
const daysAhead = 90;

/** Late, expected late by its owner, or due within ninety days; the late ones first, then by date. */
export function pageDeeds({ status, today }: ReportInput, nameOf: NameOf): PageSection {
  const horizon = addDays(today, daysAhead);
  const near = status.deeds
    .filter((deed) => isNear(deed, horizon))
    .toSorted((a, b) => urgency(a) - urgency(b) || compareDates(a.due ?? '', b.due ?? ''));
  const columns = [
    column({ code: 'report.column-deed', data: {} }, { header: true, share: deedShares[0] }),
    column({ code: 'report.column-status', data: {} }, { share: deedShares[1] }),
    column({ code: 'report.column-owner', data: {} }, { share: deedShares[2] }),
  ];
  return {
    lines: near.map(() => twoLines),
    least: 1,
    most: 6,
    frame: 3,
    build: (shown) =>
      near.length === 0
        ? [paragraph(say({ code: 'report.no-deeds-near', data: { days: daysAhead } }))]
        : [
            table(
              phrase({ code: 'report.deeds-near', data: { days: daysAhead } }),
              columns,
              near
                .slice(0, shown)
                .map((one) => [
                  clip(2, cellWidth(deedShares[0]), [text(asTitle(one.title))]),
                  clip(2, cellWidth(deedShares[1], true), [deedInline(one)]),
                  clip(2, cellWidth(deedShares[2]), names(one.who, nameOf)),
                ]),
            ),
            ...moreLine(near.length, shown),
          ],
  };
}

function isNear(deed: DeedStatus, horizon: string): boolean {
  const { tone, due } = deed;
  return urgency(deed) < 2 || ((tone === 'soon' || tone === 'due') && due !== null && due <= horizon);
}

/** 0 is late, 1 is expected late, 2 is neither. */
function urgency({ tone, reason }: DeedStatus): number {
  if (tone === 'late') return 0;
  return reason.code === 'deed.sum.expected-late' ? 1 : 2;
}
