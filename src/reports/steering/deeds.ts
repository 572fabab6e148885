/** Milestones: planned, expected, moved. Commitments: what each party owes. */
import type { DeedStatus } from '../../domain/status/deed-status.js';
import { onDate, paragraph, say, text, type Block, type Content } from '../document.js';
import { isNews } from '../raised-items.js';
import { asTitle, column, heading, names, nothing, phrase, separated, spaced, table } from '../content.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import { deedInline } from '../status-inline.js';

export function buildMilestones({ status }: ReportInput, nameOf: NameOf): readonly Block[] {
  const milestones = status.deeds.filter(({ kind }) => kind === 'milestone');
  if (milestones.length === 0) return [];
  const columns = [
    column({ code: 'report.column-milestone', data: {} }, { header: true }),
    column({ code: 'report.column-planned', data: {} }),
    column({ code: 'report.column-expected', data: {} }),
    column({ code: 'report.column-status', data: {} }),
    column({ code: 'report.column-owner', data: {} }),
  ];
  const rows = byDate(milestones).map((milestone) => [
    [text(asTitle(milestone.title))],
    plannedCell(milestone),
    expectedCell(milestone),
    [deedInline(milestone)],
    names(milestone.who, nameOf),
  ]);
  return [
    heading(2, 'milestones', phrase({ code: 'report.milestones', data: {} })),
    table(phrase({ code: 'report.milestones-caption', data: {} }), columns, rows),
  ];
}

/** One table per party that answers for something: what is open, and what was settled in this period. */
export function buildCommitments(input: ReportInput, nameOf: NameOf): readonly Block[] {
  const commitments = input.status.deeds.filter(({ kind }) => kind === 'commitment');
  const parties = [...new Set(commitments.flatMap(({ who }) => who))];
  if (parties.length === 0) return [];
  const columns = [
    column({ code: 'report.column-commitment', data: {} }, { header: true }),
    column({ code: 'report.column-due', data: {} }),
    column({ code: 'report.column-expected', data: {} }),
    column({ code: 'report.column-status', data: {} }),
  ];
  return [
    heading(2, 'commitments', phrase({ code: 'report.commitments', data: {} })),
    ...parties.flatMap((party) => {
      const own = byDate(commitments.filter(({ who }) => who.includes(party)));
      const shown = own.filter((one) => !wasSettledBefore(one, input));
      const before = own.length - shown.length;
      const rows = shown.map((one) => [
        [text(asTitle(one.title))],
        plannedCell(one),
        expectedCell(one),
        [deedInline(one)],
      ]);
      const caption = phrase({
        code: 'report.commitments-of',
        data: {
          name: nameOf(party),
          kept: keptInTime(own),
          untold: own.filter(({ tone }) => tone === 'untold').length,
        },
      });
      return [
        heading(3, `commitments-${party}`, names([party], nameOf)),
        rows.length === 0 ? paragraph(...caption, text('.')) : table(caption, columns, rows),
        ...(before === 0 ? [] : [paragraph(say({ code: 'report.settled-before', data: { count: before } }))]),
      ];
    }),
  ];
}

/** Done or dropped, and nothing about it is news. */
function wasSettledBefore({ tone, path }: DeedStatus, { state, period }: ReportInput): boolean {
  if (tone !== 'done' && tone !== 'dropped') return false;
  return !isNews(state.items.get(path) ?? state.items.get(path.split('#')[0] ?? path), period);
}

/** Of what was due and is settled: how many in time. Null when nothing was due yet. */
export function keptInTime(deeds: readonly DeedStatus[]): { inTime: number; due: number } | null {
  const judged = deeds.filter(({ tone }) => tone === 'done' || tone === 'late');
  if (judged.length === 0) return null;
  return {
    inTime: judged.filter(({ tone, daysLate }) => tone === 'done' && daysLate <= 0).length,
    due: judged.length,
  };
}

const settled = ({ tone }: DeedStatus): number => (tone === 'done' || tone === 'dropped' ? 1 : 0);

/** Late and soon first; done last; then by date. */
function byDate(deeds: readonly DeedStatus[]): readonly DeedStatus[] {
  return deeds.toSorted(
    (a, b) => settled(a) - settled(b) || (a.due ?? '9999').localeCompare(b.due ?? '9999', 'en'),
  );
}

function plannedCell({ due, firstDue, moves }: DeedStatus): Content {
  if (due === null) return phrase({ code: 'report.no-date', data: {} });
  if (firstDue === null || moves.length === 0 || firstDue === due) return [onDate(due)];
  return spaced(
    [onDate(due)],
    phrase({ code: 'report.first-planned', data: { first: firstDue, times: moves.length } }),
  );
}

function expectedCell({ expected, share, doneOn }: DeedStatus): Content {
  if (doneOn !== null) return [onDate(doneOn)];
  return separated(
    expected === null ? nothing : [onDate(expected)],
    share === null ? nothing : phrase({ code: 'report.share-done', data: { percent: share } }),
  );
}
