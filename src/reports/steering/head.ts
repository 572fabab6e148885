/** The top of the report: what it is about, the period, and in one paragraph how it stands. */
import type { Block, Content } from '../document.js';
import { onDate, say, strong } from '../document.js';
import { labelled, names, nothing, phrase, separated, spaced, titleOf } from '../content.js';
import type { StatusLevel } from '../../domain/schema-types.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import { attentionItems } from './attention.js';
import { statusInline } from '../status-inline.js';

export function buildHead(input: ReportInput, nameOf: NameOf): readonly Block[] {
  return [
    { type: 'facts', facts: facts(input, nameOf) },
    {
      type: 'note',
      tone: 'inform',
      title: phrase({ code: 'report.in-short', data: {} }),
      blocks: inShort(input, nameOf),
    },
  ];
}

function facts(
  { agreement, today, period, items, calendar }: ReportInput,
  nameOf: NameOf,
): readonly { name: Content; value: Content }[] {
  const { terms } = agreement;
  const parties = items.ofList('parties').map(({ id }) => id);
  const facilitator = terms.facilitator?.contact ?? terms.facilitator?.party;
  const meeting = calendar.find(({ what, days }) => what === 'meeting' && days >= 0);
  return [
    { name: phrase({ code: 'report.fact-date', data: {} }), value: [onDate(today)] },
    {
      name: phrase({ code: 'report.fact-period', data: {} }),
      value: phrase({ code: 'report.period', data: { since: period.since, today, because: period.because } }),
    },
    {
      name: phrase({ code: 'report.fact-status', data: {} }),
      value: phrase({ code: 'report.agreement-status', data: { status: terms.status ?? 'draft' } }),
    },
    { name: phrase({ code: 'report.fact-parties', data: {} }), value: names(parties, nameOf) },
    ...(facilitator === undefined
      ? []
      : [
          {
            name: phrase({ code: 'report.fact-facilitator', data: {} }),
            value: names([facilitator], nameOf),
          },
        ]),
    ...(meeting === undefined
      ? []
      : [{ name: phrase({ code: 'report.fact-next-meeting', data: {} }), value: [onDate(meeting.date)] }]),
  ];
}

/** Computed and declared side by side, then what asks for attention. */
function inShort(input: ReportInput, nameOf: NameOf): readonly Block[] {
  const declared = declaredWords(input, nameOf);
  return [
    { type: 'paragraph', content: computedWords(input) },
    ...(declared.length === 0 ? [] : [{ type: 'paragraph' as const, content: declared }]),
    {
      type: 'list',
      ordered: false,
      items: attentionItems(input).map((content) => [{ type: 'paragraph', content }]),
    },
  ];
}

/** The status of the whole, and the goal and sum that decide it. */
function computedWords({ status: { overall }, items }: ReportInput): Content {
  const goal = overall.because === null ? nothing : [titleOf(overall.because, items)];
  return spaced(
    [strong(say({ code: 'report.computed', data: {} }))],
    [statusInline(overall.tone)],
    labelled(goal, [say(overall.sum ?? overall.reason)]),
  );
}

/** Who says what of the whole, the worst first. */
function declaredWords({ status }: ReportInput, nameOf: NameOf): Content {
  const said = status.declared.filter(({ dimension, about }) => dimension === 'overall' && about === '');
  const groups = worstFirst.map((level) => ({
    level,
    names: said.filter((one) => one.status === level).map(({ party }) => nameOf(party)),
  }));
  const words = groups
    .filter(({ names: own }) => own.length > 0)
    .map(({ level, names: own }) =>
      phrase({ code: 'report.declared-as', data: { status: level, names: own } }),
    );
  return words.length === 0
    ? nothing
    : spaced([strong(say({ code: 'report.declared', data: {} }))], separated(...words));
}

const worstFirst: readonly StatusLevel[] = ['off-track', 'at-risk', 'unknown', 'on-track'];
