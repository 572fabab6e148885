/** What is stuck, and of whom: open bottlenecks with their age and the day an answer is due, and actions that are late. */
import { paragraph, say, strong, text, type Block, type Content } from '../document.js';
import { column, heading, names, nothing, phrase, spaced, table, titleOf } from '../content.js';
import type { BottleneckStatus } from '../../domain/status/bottleneck-status.js';
import type { NameOf } from '../names.js';
import { isNews, raisedItems } from '../raised-items.js';
import { titleOfRaised } from '../raised-title.js';
import type { ReportInput } from '../report-input.js';
import { dateWithLateness } from '../date-with-lateness.js';

export function buildStuck(input: ReportInput, nameOf: NameOf): readonly Block[] {
  const { bottlenecks } = input.status;
  const open = bottlenecks.filter(({ resolvedOn }) => resolvedOn === null);
  return [
    heading(2, 'stuck', phrase({ code: 'report.stuck', data: {} })),
    ...(open.length === 0
      ? [{ type: 'paragraph' as const, content: phrase({ code: 'report.nothing-stuck', data: {} }) }]
      : open.map((bottleneck) => bottleneckNote(bottleneck, input, nameOf))),
    ...resolved(input, nameOf),
    ...openActions(input, nameOf),
  ];
}

interface Fact {
  readonly name: Content;
  readonly value: Content;
}

function bottleneckNote(bottleneck: BottleneckStatus, input: ReportInput, nameOf: NameOf): Block {
  const { title, impact, overdue, path } = bottleneck;
  const facts: readonly Fact[] = [
    ...whoAndSinceWhen(bottleneck, input, nameOf),
    ...whatAndByWhen(bottleneck, input),
    ...handledBy(bottleneck, nameOf),
    ...answerDue(bottleneck, input.today),
  ];
  return {
    type: 'note',
    tone: overdue ? 'warn' : 'inform',
    title: titleOfRaised({ says: { title }, path }),
    blocks: [...(impact === null ? [] : [paragraph(text(impact))]), { type: 'facts', facts }],
  };
}

function whoAndSinceWhen(
  { askedOf, openedOn, ageDays, path }: BottleneckStatus,
  { state }: ReportInput,
  nameOf: NameOf,
): readonly Fact[] {
  const on = state.items.get(path)?.steps[0]?.entry.entry['taken-over'];
  const asked =
    askedOf.length === 0
      ? phrase({ code: 'report.nobody-named', data: {} })
      : [strong(...names(askedOf, nameOf))];
  return [
    { name: phrase({ code: 'report.asked-of', data: {} }), value: asked },
    {
      name: phrase({ code: 'report.open-since', data: {} }),
      value: spaced(
        phrase({ code: 'report.since-days', data: { since: openedOn, days: ageDays } }),
        on === undefined ? nothing : phrase({ code: 'report.afterwards-on', data: { on } }),
      ),
    },
  ];
}

function whatAndByWhen(
  { about, neededBy }: BottleneckStatus,
  { items, today }: ReportInput,
): readonly Fact[] {
  return [
    ...(about === ''
      ? []
      : [{ name: phrase({ code: 'report.about', data: {} }), value: [titleOf(about, items)] }]),
    ...(neededBy === null
      ? []
      : [
          {
            name: phrase({ code: 'report.needed-by', data: {} }),
            value: dateWithLateness(neededBy, today),
          },
        ]),
  ];
}

/** By when the level has to answer. Where no level has to, the date it is needed by says enough. */
function answerDue({ clock, neededBy }: BottleneckStatus, today: string): readonly Fact[] {
  if (clock === null && neededBy !== null) return [];
  const value =
    clock === null ? phrase({ code: 'deed.sum.undated', data: {} }) : dateWithLateness(clock.due, today);
  return [{ name: phrase({ code: 'report.answer-due', data: {} }), value }];
}

/** The level of the ladder it is on, and who sits there. */
function handledBy({ level, clock }: BottleneckStatus, nameOf: NameOf): readonly Fact[] {
  if (level === 0 && clock === null) return [];
  const { body = null, who = [], level: reached = level } = clock ?? {};
  const handlers = names(body === null ? who : [body], nameOf);
  const where = phrase({ code: 'report.level', data: { level: reached } });
  return [{ name: phrase({ code: 'report.handled-by', data: {} }), value: spaced(where, handlers) }];
}

function resolved({ status, state, period }: ReportInput, nameOf: NameOf): readonly Block[] {
  const done = status.bottlenecks.filter(
    ({ path, resolvedOn }) => resolvedOn !== null && isNews(state.items.get(path), period),
  );
  if (done.length === 0) return [];
  const columns = [
    column({ code: 'report.column-bottleneck', data: {} }, { header: true }),
    column({ code: 'report.column-asked-of', data: {} }),
    column({ code: 'report.column-resolved', data: {} }),
  ];
  const rows = done.map(({ title, path, askedOf, reason }) => [
    titleOfRaised({ says: { title }, path }),
    names(askedOf, nameOf),
    [say(reason)],
  ]);
  return [table(phrase({ code: 'report.resolved-bottlenecks', data: {} }), columns, rows)];
}

function openActions({ state, today }: ReportInput, nameOf: NameOf): readonly Block[] {
  const actions = raisedItems(state, 'action')
    .filter(({ closed }) => !closed)
    .toSorted((a, b) => (a.says.due ?? '9999').localeCompare(b.says.due ?? '9999', 'en'));
  if (actions.length === 0) return [];
  const columns = [
    column({ code: 'report.column-action', data: {} }, { header: true }),
    column({ code: 'report.column-owner', data: {} }),
    column({ code: 'report.column-due', data: {} }),
  ];
  const rows = actions.map(({ says, path }) => [
    titleOfRaised({ says, path }),
    says.owner === undefined
      ? phrase({ code: 'report.nobody-named', data: {} })
      : names([says.owner], nameOf),
    says.due === undefined ? phrase({ code: 'report.no-date', data: {} }) : dateWithLateness(says.due, today),
  ]);
  return [table(phrase({ code: 'report.open-actions', data: {} }), columns, rows)];
}
