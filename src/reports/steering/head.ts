/** The top of the report: what it is about, the period, and in one paragraph how it stands. */
import type { Block, Content, Inline } from '../document.js';
import { onDate, say, strong } from '../document.js';
import { names, phrase, spaced, titleOf } from '../content.js';
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
  const { status, items } = input;
  const { overall } = status;
  const because: readonly Inline[] = overall.because === null ? [] : [titleOf(overall.because, items)];
  const computed = spaced(
    [strong(say({ code: 'report.computed', data: {} }))],
    [statusInline(overall.tone)],
    phrase(overall.reason),
    overall.sum === null
      ? []
      : spaced(
          because.length === 0 ? [] : [...because, say({ code: 'report.colon', data: {} })],
          phrase(overall.sum),
        ),
  );
  const declared = status.declared.filter(({ dimension, about }) => dimension === 'overall' && about === '');
  const attention = attentionItems(input);
  return [
    { type: 'paragraph', content: computed },
    ...(declared.length === 0
      ? []
      : [
          {
            type: 'paragraph' as const,
            content: spaced(
              [strong(say({ code: 'report.declared', data: {} }))],
              ...declared.map(({ party, status: said }) =>
                phrase({ code: 'report.declared-by', data: { name: nameOf(party), status: said } }),
              ),
            ),
          },
        ]),
    { type: 'list', ordered: false, items: attention.map((content) => [{ type: 'paragraph', content }]) },
  ];
}
