/** What is stuck, and of whom: open bottlenecks with their age and clock, and actions that are late. */
import { paragraph, say, strong, text, type Block, type Content } from '../document.js';
import { column, heading, names, phrase, spaced, table, titleOf } from '../content.js';
import type { BottleneckStatus } from '../../domain/status/bottleneck-status.js';
import type { NameOf } from '../names.js';
import { isNews, raisedItems } from '../raised-items.js';
import { titleOfRaised } from '../raised-title.js';
import type { ReportInput } from '../report-input.js';
import { dateWithLateness } from './decisions-wanted.js';

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

function bottleneckNote(bottleneck: BottleneckStatus, { items, today }: ReportInput, nameOf: NameOf): Block {
  const { title, impact, askedOf, neededBy, ageDays, level, clock, overdue, reason, about, openedOn } =
    bottleneck;
  const facts: { name: Content; value: Content }[] = [
    {
      name: phrase({ code: 'report.asked-of', data: {} }),
      value:
        askedOf.length === 0
          ? phrase({ code: 'report.nobody-named', data: {} })
          : [strong(...names(askedOf, nameOf))],
    },
    {
      name: phrase({ code: 'report.open-since', data: {} }),
      value: phrase({ code: 'report.since-days', data: { since: openedOn, days: ageDays } }),
    },
  ];
  if (about !== '')
    facts.push({ name: phrase({ code: 'report.about', data: {} }), value: [titleOf(about, items)] });
  if (neededBy !== null)
    facts.push({
      name: phrase({ code: 'report.needed-by', data: {} }),
      value: dateWithLateness(neededBy, today),
    });
  if (level > 0 || clock !== null) {
    const body = clock?.body ?? null;
    const handlers = body === null ? names(clock?.who ?? [], nameOf) : names([body], nameOf);
    const where = phrase({ code: 'report.level', data: { level: clock?.level ?? level } });
    facts.push({
      name: phrase({ code: 'report.handled-by', data: {} }),
      value: handlers.length === 0 ? where : spaced(where, handlers),
    });
  }
  facts.push({ name: phrase({ code: 'report.clock', data: {} }), value: [say(reason)] });
  return {
    type: 'note',
    tone: overdue ? 'warn' : 'inform',
    title: titleOfRaised({ says: { title }, path: bottleneck.path }),
    blocks: [...(impact === null ? [] : [paragraph(text(impact))]), { type: 'facts', facts }],
  };
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
