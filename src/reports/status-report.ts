/** Where things stand, on one screen: `collab status`. */
import { onDate, paragraph, say, text, type Block, type Content, type ReportDocument } from './document.js';
import { asTitle, column, heading, labelled, names, phrase, table } from './content.js';
import { answeredExpectations } from '../domain/expectations/answered-expectations.js';
import { nameFinder } from './names.js';
import { raisedItems } from './raised-items.js';
import type { ReportInput } from './report-input.js';
import type { JsonValue } from './report-json.js';
import { statusInline } from './status-inline.js';
import type { Text } from '../domain/schema-types.js';
import { countTones } from '../domain/status/tone.js';
import { overallWords } from './overall-words.js';
import { attentionBlocks, attentionItems } from './steering/attention.js';
import { obligationStatus } from './steering/outlook.js';
import { obligationPhrase } from './obligation-phrase.js';

/** How many late things, and how many that come, are shown. */
const mostLate = 12;
const mostComing = 4;

/** One agreement stands under its own title; several under that of the workspace. */
export function buildStatusReport(workspace: Text, inputs: readonly ReportInput[]): ReportDocument {
  const [first] = inputs;
  if (first !== undefined && inputs.length === 1)
    return { title: [text(first.agreement.terms.title)], blocks: agreementBlocks(first) };
  const blocks = inputs.flatMap((input) => [
    heading(2, input.agreement.id, [text(input.agreement.terms.title)]),
    ...agreementBlocks(input),
  ]);
  return { title: [text(workspace)], blocks };
}

function agreementBlocks(input: ReportInput): readonly Block[] {
  const attention = attentionItems(input, nameFinder(input.folder, input.items));
  return [
    paragraph(...overallWords(input)),
    {
      type: 'list',
      ordered: false,
      // What is late is named; the rest is told as a number, or stands in the report.
      items: attention.map(({ about, count, which }) =>
        attentionBlocks({
          count,
          which: about === 'late' || about === 'untold' || about === 'actions' ? which : [],
        }),
      ),
    },
    goalsTable(input),
    ...nextTable(input),
    ...notRecorded(input),
  ];
}

function goalsTable({ status }: ReportInput): Block {
  const columns = [
    column({ code: 'report.column-goal', data: {} }, { header: true }),
    column({ code: 'report.column-status', data: {} }),
    column({ code: 'report.column-why', data: {} }),
  ];
  const rows = status.goals.map((goal): readonly Content[] => [
    [text(goal.title)],
    [statusInline(goal.tone)],
    [say(goal.reason)],
  ]);
  return table(phrase({ code: 'report.goals-now', data: {} }), columns, rows);
}

function nextTable({ calendar, folder, items }: ReportInput): readonly Block[] {
  const ahead = calendar.filter(({ tone }) => tone !== 'done');
  const late = ahead.filter(({ tone }) => tone === 'late');
  const next = [
    ...late.slice(0, mostLate),
    ...ahead.filter(({ tone }) => tone !== 'late').slice(0, mostComing),
  ];
  if (next.length === 0) return [];
  const nameOf = nameFinder(folder, items);
  const columns = [
    column({ code: 'report.column-date', data: {} }),
    column({ code: 'report.column-what', data: {} }, { header: true }),
    column({ code: 'report.column-who', data: {} }),
  ];
  const rows = next.map((one): readonly Content[] => [
    one.tone === 'late' ? [onDate(one.date), text(' '), obligationStatus(one)] : [onDate(one.date)],
    one.title === null
      ? phrase(obligationPhrase(one.what))
      : labelled(phrase(obligationPhrase(one.what)), [text(asTitle(one.title))]),
    names(one.who, nameOf),
  ]);
  const more = { count: ahead.length - next.length, late: Math.max(late.length - mostLate, 0) };
  return [
    table(phrase({ code: 'report.calendar', data: {} }), columns, rows),
    ...(more.count === 0 ? [] : [paragraph(say({ code: 'report.and-more', data: more }))]),
  ];
}

function notRecorded({ provenance }: ReportInput): readonly Block[] {
  if (provenance.notRecorded.length === 0) return [];
  return [
    { type: 'paragraph', content: phrase({ code: 'report.not-recorded', data: {} }) },
    {
      type: 'list',
      ordered: false,
      items: provenance.notRecorded.map((path) => [
        { type: 'paragraph', content: [{ type: 'code', text: path }] },
      ]),
    },
  ];
}

/** The shape that `collab status --json` promises, per agreement. */
export function statusJson(input: ReportInput): JsonValue {
  const { agreement, status, state, calendar, provenance } = input;
  const { overall, declared, goals, deeds, bottlenecks } = status;
  const openRaised = (kind: 'action' | 'request'): JsonValue => {
    const all = raisedItems(state, kind);
    return {
      open: all.filter(({ closed }) => !closed).length,
      closed: all.filter(({ closed }) => closed).length,
    };
  };
  const deedCounts = (kind: 'milestone' | 'commitment'): JsonValue => {
    const own = deeds.filter((deed) => deed.kind === kind);
    return Object.fromEntries(
      [...new Set(own.map(({ tone }) => tone))].map((tone) => [
        tone,
        own.filter((deed) => deed.tone === tone).length,
      ]),
    );
  };
  return {
    id: agreement.id,
    title: agreement.terms.title,
    status: agreement.terms.status ?? 'draft',
    computed: overall.tone,
    declared: declared
      .filter(({ dimension, about }) => dimension === 'overall' && about === '')
      .map(({ party, status: said, date }) => ({ party, status: said, date })),
    reasons: [overall.reason, ...(overall.sum === null ? [] : [overall.sum])],
    counts: {
      goals: countTones(goals.map(({ tone }) => tone)),
      commitments: deedCounts('commitment'),
      milestones: deedCounts('milestone'),
      bottlenecks: {
        open: bottlenecks.filter(({ resolvedOn }) => resolvedOn === null).length,
        resolved: bottlenecks.filter(({ resolvedOn }) => resolvedOn !== null).length,
      },
      expectations: expectationCounts(input),
      actions: openRaised('action'),
      requests: openRaised('request'),
    },
    next: calendar
      .filter(({ tone }) => tone !== 'done')
      .map(({ date, what, who, path, title, tone }) => ({ date, what, who, path, title, status: tone })),
    notRecorded: provenance.notRecorded,
  };
}

function expectationCounts({ items, state }: ReportInput): JsonValue {
  const all = answeredExpectations(items, state);
  const states = ['open', 'accepted', 'declined', 'parked'] as const;
  return Object.fromEntries(states.map((word) => [word, all.filter((one) => one.state === word).length]));
}
