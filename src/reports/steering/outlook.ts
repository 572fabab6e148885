/** The next period: what is late and what comes, from the one calendar; and the top risks. */
import type { Obligation } from '../../domain/obligations.js';
import { onDate, paragraph, say, text, type Block, type Content, type Inline } from '../document.js';
import {
  asTitle,
  column,
  heading,
  labelled,
  names,
  nothing,
  phrase,
  spaced,
  table,
  titleOf,
} from '../content.js';
import { lateInline } from '../date-with-lateness.js';
import type { NameOf } from '../names.js';
import { obligationPhrase } from '../obligation-phrase.js';
import { openRisks, type OpenRisk } from '../open-risks.js';
import type { ReportInput } from '../report-input.js';

/** More than these nobody reads; the rest is told as a number. What is late leaves room for what comes. */
const mostRows = 20;
const mostLate = 12;

export function buildNextPeriod({ calendar, items }: ReportInput, nameOf: NameOf): readonly Block[] {
  const ahead = calendar.filter(({ tone }) => tone !== 'done');
  if (ahead.length === 0) return [];
  const columns = [
    column({ code: 'report.column-date', data: {} }),
    column({ code: 'report.column-what', data: {} }, { header: true }),
    column({ code: 'report.column-who', data: {} }),
    column({ code: 'report.column-status', data: {} }),
  ];
  const late = ahead.filter(({ tone }) => tone === 'late').slice(0, mostLate);
  const coming = ahead.filter(({ tone }) => tone !== 'late').slice(0, mostRows - late.length);
  const rows = [...late, ...coming].map((one) => [
    [onDate(one.date)],
    whatCell(one, items),
    names(one.who, nameOf),
    [obligationStatus(one)],
  ]);
  const allLate = ahead.filter(({ tone }) => tone === 'late').length;
  const more = { count: ahead.length - rows.length, late: allLate - late.length };
  return [
    heading(2, 'next-period', phrase({ code: 'report.next-period', data: {} })),
    table(phrase({ code: 'report.calendar', data: {} }), columns, rows),
    ...(more.count === 0 ? [] : [paragraph(say({ code: 'report.and-more', data: more }))]),
  ];
}

function whatCell({ what, title, path }: Obligation, items: ReportInput['items']): Content {
  const kind = phrase(obligationPhrase(what));
  if (title !== null) return labelled(kind, [text(asTitle(title))]);
  return items.get(path) === undefined ? kind : labelled(kind, [titleOf(path, items)]);
}

/** What is to come is no bad news, however soon. */
export function obligationStatus({ tone, days, missed }: Obligation): Inline {
  if (tone === 'late') return lateInline(-days, missed);
  return {
    type: 'status',
    tone: 'neutral',
    words: { code: 'report.in-days', data: { days } },
  };
}

export function buildRisks(input: ReportInput, nameOf: NameOf): readonly Block[] {
  const lines = openRisks(input)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 5);
  if (lines.length === 0) return [];
  const columns = [
    column({ code: 'report.column-risk', data: {} }, { header: true }),
    column({ code: 'report.column-weight', data: {} }),
    column({ code: 'report.column-owner', data: {} }),
    column({ code: 'report.column-response', data: {} }),
  ];
  const rows = lines.map(({ title, owner, response, likelihood, impact, occurred }) => [
    spaced([text(title)], occurred ? phrase({ code: 'report.risk-occurred', data: {} }) : nothing),
    phrase({ code: 'report.risk-weight', data: { likelihood: likelihood ?? null, impact: impact ?? null } }),
    names(owner, nameOf),
    response === undefined ? nothing : [text(response)],
  ]);
  return [
    heading(2, 'risks', phrase({ code: 'report.risks', data: {} })),
    table(phrase({ code: 'report.risks-caption', data: {} }), columns, rows),
  ];
}

const levels = { low: 1, medium: 2, high: 3 } as const;

function weight({ likelihood, impact, occurred }: OpenRisk): number {
  return (occurred ? 10 : 0) + levels[likelihood ?? 'low'] * levels[impact ?? 'low'];
}
