/** The report as plain values, for other programs: the shape that `collab report --format json` promises. */
import { openQuestions } from '../domain/open-questions.js';
import type { BottleneckStatus } from '../domain/status/bottleneck-status.js';
import type { DeedStatus } from '../domain/status/deed-status.js';
import type { GoalStatus, IndicatorStatus } from '../domain/status/goal-status.js';
import type { Indicator } from '../domain/schema-types.js';
import { entriesOfKind, type EntryKind, type OpeningKind } from '../domain/state.js';
import { activeItems } from '../domain/typed-items.js';
import { misplacedEntries } from './misplaced-entries.js';
import { knownRisks } from './open-risks.js';
import { raisedItems, type RaisedItem } from './raised-items.js';
import type { ReportInput } from './report-input.js';

export type JsonValue = Readonly<Record<string, unknown>>;

export function reportJson(input: ReportInput): JsonValue {
  const { agreement, today, period, provenance, status, state, items, calendar } = input;
  const indicators = new Map(activeItems(items, 'indicators').map(({ path, value }) => [path, value]));
  return {
    agreement: agreement.id,
    title: agreement.terms.title,
    status: agreement.terms.status ?? 'draft',
    asOf: today,
    since: period.since,
    range: { from: provenance.from, to: provenance.revision },
    overall: overallJson(input),
    goals: status.goals.map((goal) => goalJson(goal, indicators, input)),
    milestones: status.deeds.filter(({ kind }) => kind === 'milestone').map(deedJson),
    commitments: status.deeds.filter(({ kind }) => kind === 'commitment').map(deedJson),
    bottlenecks: status.bottlenecks.map(bottleneckJson),
    actions: raisedJson(input, 'action'),
    requests: raisedJson(input, 'request'),
    improvements: raisedJson(input, 'improvement'),
    changes: raisedJson(input, 'change'),
    risks: risksJson(input),
    decisions: entriesJson(input, 'decision'),
    successes: entriesJson(input, 'success'),
    contributions: activeItems(items, 'contributions').map(({ path, value }) => ({
      id: path,
      ...value,
      delivered: (state.contributions.get(path) ?? []).map(({ id, entry }) => ({ entry: id, ...entry })),
    })),
    health: entriesJson(input, 'health'),
    replies: entriesJson(input, 'reply'),
    meetings: agreement.meetings.map(({ file, meeting }) => ({ file, ...meeting })),
    calendar: calendar.map(({ tone, ...duty }) => ({ ...duty, status: tone })),
    openQuestions: [...openQuestions(agreement.terms, items)].map(({ path, open }) => ({
      about: path,
      ...open,
    })),
    missing: missingJson(input),
    provenance: { ...provenance, entries: state.entries.length },
  };
}

function overallJson({ status, period }: ReportInput): JsonValue {
  const { overall, declared } = status;
  return {
    computed: overall.tone,
    before: period.before?.status.overall.tone ?? null,
    declared: declared.map(({ party, dimension, status: said, reason, date, about }) => ({
      party,
      dimension,
      status: said,
      reason,
      date,
      about,
    })),
    reasons: [overall.reason, ...(overall.sum === null ? [] : [overall.sum])],
    because: overall.because,
    counts: overall.counts,
  };
}

function goalJson(
  goal: GoalStatus,
  agreedIndicators: ReadonlyMap<string, Indicator>,
  { period }: ReportInput,
): JsonValue {
  const { path, title, priority, tone, reason, because, indicators } = goal;
  const before = period.before?.status.goals.find((one) => one.path === path)?.tone ?? null;
  return {
    id: path,
    title,
    priority,
    status: tone,
    before,
    reason,
    because,
    indicators: indicators.flatMap((indicator) => {
      const agreed = agreedIndicators.get(indicator.path);
      return agreed === undefined ? [] : [indicatorJson(indicator, agreed)];
    }),
  };
}

function indicatorJson(
  { path, progress, forecast }: IndicatorStatus,
  { unit, baseline, target }: Indicator,
): JsonValue {
  return {
    id: path,
    unit,
    baseline: baseline ?? null,
    target: target ?? null,
    latest: progress.latest === null ? null : { date: progress.latest.date, value: progress.latest.value },
    expected: progress.expectedNow,
    ratio: progress.ratio,
    status: progress.tone,
    reason: progress.reason,
    nextDue: progress.nextDue,
    forecast:
      forecast === null
        ? null
        : { date: forecast.date, value: forecast.value, low: forecast.low, high: forecast.high },
    series: progress.series.map(({ date, value, provisional, entry }) => ({
      date,
      value,
      provisional,
      entry: entry.id,
    })),
  };
}

/** What recurs shows the time that counts now, without all the others. */
function deedJson(deed: DeedStatus): JsonValue {
  const { path, tone, title, kind: _kind, occurrences: _occurrences, schedule: _schedule, ...rest } = deed;
  return { id: path, title, status: tone, ...rest };
}

function bottleneckJson(bottleneck: BottleneckStatus): JsonValue {
  const { path, ...rest } = bottleneck;
  return { id: path, ...rest };
}

function raisedJson({ state }: ReportInput, kind: OpeningKind): readonly JsonValue[] {
  return raisedItems(state, kind).map(raisedItemJson);
}

function raisedItemJson<K extends OpeningKind>({ path, says, decision, ...rest }: RaisedItem<K>): JsonValue {
  return { id: path, ...says, ...rest, decision: decision?.id ?? null };
}

/** Those of the agreement, with what entries say of them on top; and those that entries opened. */
function risksJson(input: ReportInput): readonly JsonValue[] {
  return knownRisks(input).map(({ path, agreed, raised }) => ({
    id: path,
    ...agreed,
    ...(raised === undefined ? {} : raisedItemJson(raised)),
  }));
}

function entriesJson({ state, period }: ReportInput, kind: EntryKind): readonly JsonValue[] {
  return entriesOfKind(state, kind).map((recorded) => ({
    entry: recorded.id,
    new: period.isNew(recorded),
    ...recorded.entry,
  }));
}

/** What is unknown, stale or without a date, and the files that do not count because they are not recorded. */
function missingJson(input: ReportInput): JsonValue {
  const { status, provenance } = input;
  const indicators = status.goals.flatMap(({ indicators: own }) => own);
  const of = (tone: 'unknown' | 'stale'): readonly string[] =>
    indicators.filter(({ progress }) => progress.tone === tone).map(({ path }) => path);
  return {
    unknown: of('unknown'),
    stale: of('stale'),
    unmeasured: status.goals.filter(({ indicators: own }) => own.length === 0).map(({ path }) => path),
    undated: status.deeds.filter(({ reason }) => reason.code === 'deed.sum.undated').map(({ path }) => path),
    notRecorded: provenance.notRecorded,
    misplaced: misplacedEntries(input).map(({ id, file }) => ({ entry: id, file })),
  };
}
