/** Are we on course: the whole as computed and as the parties see it, then each goal with its indicators. */
import type { DeclaredStatus } from '../../domain/status/declared-status.js';
import { dimensions, type Dimension } from '../../domain/status/declared-status.js';
import type { ItemIndex } from '../../domain/item-index.js';
import type { GoalStatus } from '../../domain/status/goal-status.js';
import { onDate, say, strong, text, type Block, type Content } from '../document.js';
import { column, heading, labelled, names, nothing, phrase, spaced, table, titleOf } from '../content.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import { statusInline } from '../status-inline.js';
import { buildIndicator } from './indicator.js';

export function buildCourse(input: ReportInput, nameOf: NameOf): readonly Block[] {
  return [
    heading(2, 'on-course', phrase({ code: 'report.on-course', data: {} })),
    goalsTable(input),
    ...declaredTable(input, nameOf),
    ...scheduleLine(input),
    ...input.status.goals.flatMap((goal) => goalBlocks(goal, input, nameOf)),
  ];
}

/** One line per goal: now, at the beginning of the period if it was there then, and why. */
function goalsTable({ status, period, items }: ReportInput): Block {
  const before = new Map(period.before?.status.goals.map((goal) => [goal.path, goal]));
  const known = before.size > 0;
  const columns = [
    column({ code: 'report.column-goal', data: {} }, { header: true }),
    column({ code: 'report.column-now', data: {} }),
    ...(known ? [column({ code: 'report.column-before', data: { date: period.since } })] : []),
    column({ code: 'report.column-why', data: {} }),
  ];
  const rows = status.goals.map((goal) => {
    const then = before.get(goal.path);
    return [
      spaced(
        [text(goal.title)],
        goal.priority === 'high' ? phrase({ code: 'report.high-priority', data: {} }) : nothing,
      ),
      [statusInline(goal.tone)],
      ...(known ? [then === undefined ? nothing : [statusInline(then.tone)]] : []),
      goalReason(goal, items),
    ];
  });
  const caption = phrase({ code: known ? 'report.goals' : 'report.goals-now', data: {} });
  return table(caption, columns, rows);
}

/** Why a goal stands as it does, and what decides it. */
export function goalReason(goal: GoalStatus, items: ItemIndex): Content {
  return labelled(namesWhat(goal) ? nothing : [titleOf(goal.because, items)], [say(goal.reason)]);
}

/** Whether the reason already says what it is about. */
function namesWhat({ because, path, reason }: GoalStatus): boolean {
  return (
    because === path || ['goal.sum.late', 'goal.sum.expected-late', 'goal.sum.untold'].includes(reason.code)
  );
}

/** What each party itself says, per dimension, with what it said before; never merged with what is computed. */
function declaredTable({ status }: ReportInput, nameOf: NameOf): readonly Block[] {
  const whole = status.declared.filter(({ about }) => about === '');
  const used = dimensions.filter((dimension) => whole.some((one) => one.dimension === dimension));
  const parties = [...new Set(whole.map(({ party }) => party))];
  if (parties.length === 0) return [];
  const columns = [
    column({ code: 'report.column-party', data: {} }, { header: true }),
    ...used.map((dimension) => column({ code: 'report.dimension', data: { dimension } })),
  ];
  const of = (party: string, dimension: Dimension): DeclaredStatus | undefined =>
    whole.find((one) => one.party === party && one.dimension === dimension);
  const rows = parties.map((party) => [
    names([party], nameOf),
    ...used.map((dimension) => declaredCell(of(party, dimension), lastWord(party, whole))),
  ]);
  return [
    table(phrase({ code: 'report.declared-statuses', data: {} }), columns, rows),
    {
      type: 'list',
      ordered: false,
      items: parties.map((party) => {
        const who = spaced([strong(...names([party], nameOf))], [onDate(lastWord(party, whole))]);
        const said = reasonsOf(whole.filter((one) => one.party === party));
        return [{ type: 'paragraph', content: said.length === 0 ? who : labelled(who, said) }];
      }),
    },
  ];
}

/** The day on which a party last said how it stands. */
function lastWord(party: string, whole: readonly DeclaredStatus[]): string {
  const dates = whole.filter((one) => one.party === party).map(({ date }) => date);
  return dates.toSorted().at(-1) ?? '';
}

/** What was said before the party last spoke has its own date, so that nobody takes it for new. */
function declaredCell(declared: DeclaredStatus | undefined, last: string): Content {
  if (declared === undefined) return nothing;
  const { status, before, date } = declared;
  const changed = before !== null && before !== status;
  return spaced(
    [statusInline(status)],
    changed ? phrase({ code: 'report.was', data: { status: before } }) : nothing,
    date === last ? nothing : [onDate(date)],
  );
}

/** Reasons of single dimensions say which. */
function reasonsOf(said: readonly DeclaredStatus[]): Content {
  const reasons = said.flatMap(({ reason, dimension }) => {
    if (reason === null) return [];
    const label =
      dimension === 'overall' ? nothing : phrase({ code: 'report.dimension', data: { dimension } });
    return [labelled(label, [text(reason)])];
  });
  return spaced(...reasons);
}

/** Ahead is only said where more is done than was due: months in which nothing was planned are no merit. */
function scheduleLine({ status, today }: ReportInput): readonly Block[] {
  const { schedule, deeds } = status;
  if (schedule === null || schedule.index === null) return [];
  const single = deeds.filter(
    ({ tone, occurrences }) => tone !== 'dropped' && tone !== 'untold' && occurrences.length === 0,
  );
  const done = single.filter(({ doneOn }) => doneOn !== null).length;
  const wasDue = single.filter(({ firstDue }) => firstDue !== null && firstDue <= today).length;
  if (schedule.index >= 1 && done <= wasDue) return [];
  const { earned, actual, index } = schedule;
  return [{ type: 'paragraph', content: phrase({ code: 'schedule.sum', data: { earned, actual, index } }) }];
}

function goalBlocks(goal: GoalStatus, input: ReportInput, nameOf: NameOf): readonly Block[] {
  const value = input.items.items.get(goal.path)?.value ?? {};
  const owner = value['owner'];
  const why = value['why'] as Parameters<typeof text>[0] | undefined;
  const ownerId = typeof owner === 'string' ? owner : ((owner as { each?: string } | undefined)?.each ?? '');
  return [
    heading(3, goal.path.replaceAll('/', '-'), [text(goal.title)]),
    {
      type: 'paragraph',
      content: spaced(
        [statusInline(goal.tone)],
        [
          strong(say({ code: 'report.owner', data: {} })),
          text(' '),
          ...(ownerId === '' ? [say({ code: 'report.nobody-named', data: {} })] : names([ownerId], nameOf)),
          text('.'),
        ],
        why === undefined ? nothing : [text(why)],
      ),
    },
    ...goal.indicators.flatMap((indicator) => buildIndicator(indicator, input, nameOf)),
  ];
}
