/** Decisions wanted: each with context, options, recommendation and the date it is needed by. And what was decided. */
import { daysBetween } from '../../domain/calendar-date.js';
import { entriesOfKind, type RecordedEntry } from '../../domain/state.js';
import type { Text } from '../../domain/schema-types.js';
import { onDate, paragraph, say, strong, text, type Block, type Content } from '../document.js';
import { column, heading, labelled, names, nothing, phrase, spaced, table } from '../content.js';
import { dateWithLateness, lateInline } from '../date-with-lateness.js';
import type { NameOf } from '../names.js';
import { byNeed, openRequests } from '../open-requests.js';
import type { RaisedItem } from '../raised-items.js';
import { titleOfRaised } from '../raised-title.js';
import type { ReportInput } from '../report-input.js';

export function buildDecisionsWanted(input: ReportInput, nameOf: NameOf): readonly Block[] {
  const open = openRequests(input.state).toSorted(byNeed);
  return [
    heading(2, 'decisions-wanted', phrase({ code: 'report.decisions-wanted', data: {} })),
    ...(open.length === 0
      ? [{ type: 'paragraph' as const, content: phrase({ code: 'report.no-decisions-wanted', data: {} }) }]
      : []),
    ...open.map((request) => requestNote(request, input, nameOf)),
    ...decided(input, nameOf),
  ];
}

function recommended(words: Text): Block {
  return paragraph(strong(say({ code: 'report.recommendation', data: {} })), text(' '), text(words));
}

function requestNote(request: RaisedItem<'request'>, { today }: ReportInput, nameOf: NameOf): Block {
  const { says, decision, by } = request;
  const facts: { name: Content; value: Content }[] = [];
  const add = (name: Content, value: Content): void => void facts.push({ name, value });
  if (says.body !== undefined) add(phrase({ code: 'report.decides', data: {} }), names([says.body], nameOf));
  if (says['needed-by'] !== undefined)
    add(phrase({ code: 'report.needed-by', data: {} }), neededByWords(request, today));
  if (by !== null) add(phrase({ code: 'report.asked-by', data: {} }), names([by], nameOf));
  if (decision !== null && request.state === 'deferred')
    add(phrase({ code: 'report.put-off', data: {} }), putOff(decision, today));
  const options = says.options ?? [];
  const choices: readonly Block[] =
    options.length === 0
      ? []
      : [
          { type: 'paragraph', content: phrase({ code: 'report.options', data: {} }) },
          {
            type: 'list',
            ordered: true,
            items: options.map(({ title, consequence }) => [
              {
                type: 'paragraph',
                content:
                  consequence === undefined
                    ? [strong(text(title))]
                    : labelled([strong(text(title))], [text(consequence)]),
              },
            ]),
          },
        ];
  return {
    type: 'note',
    tone: 'decide',
    title: titleOfRaised(request),
    blocks: [
      ...(says.context === undefined ? [] : [paragraph(text(says.context))]),
      ...choices,
      ...(says.recommendation === undefined ? [] : [recommended(says.recommendation)]),
      { type: 'facts', facts },
    ],
  };
}

/** The date it is needed by with how late it is; a new date that a postponement set counts instead. */
function neededByWords({ state, decision, says }: RaisedItem<'request'>, today: string): Content {
  const date = says['needed-by'];
  if (date === undefined) return nothing;
  return state === 'deferred' && decision?.entry.until !== undefined
    ? [onDate(date)]
    : dateWithLateness(date, today);
}

function putOff({ entry }: RecordedEntry<'decision'>, today: string): Content {
  const { date, until } = entry;
  return spaced(
    [onDate(date)],
    until === undefined ? nothing : phrase({ code: 'report.put-off-until', data: { date: until } }),
    until === undefined || until >= today ? nothing : [lateInline(daysBetween(until, today))],
    entry.reason === undefined ? [] : [text(entry.reason)],
  );
}

function decided({ state, period }: ReportInput, nameOf: NameOf): readonly Block[] {
  const decisions = entriesOfKind(state, 'decision').filter(period.isNew);
  if (decisions.length === 0) return [];
  const columns = [
    column({ code: 'report.column-date', data: {} }),
    column({ code: 'report.column-decision', data: {} }, { header: true }),
    column({ code: 'report.column-outcome', data: {} }),
    column({ code: 'report.column-by', data: {} }),
  ];
  const rows = decisions.map(({ entry }) => [
    [onDate(entry.date)],
    [text(entry.title)],
    spaced(
      [say({ code: 'report.outcome', data: { outcome: entry.outcome } })],
      entry.votes === undefined ? [] : phrase({ code: 'report.votes', data: votes(entry.votes) }),
    ),
    entry.body === undefined ? names([entry.by], nameOf) : names([entry.body], nameOf),
  ]);
  return [table(phrase({ code: 'report.decided', data: { since: period.since } }), columns, rows)];
}

function votes(all: Readonly<Record<string, string>>): { for: number; against: number; abstained: number } {
  const count = (vote: string): number => Object.values(all).filter((one) => one === vote).length;
  return { for: count('for'), against: count('against'), abstained: count('abstained') };
}
