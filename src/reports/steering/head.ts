/** The top of the report: what it is about, the period, and in one paragraph how it stands. */
import type { Block, Content, Inline } from '../document.js';
import { onDate, say, strong } from '../document.js';
import { names, nothing, phrase, separated, spaced } from '../content.js';
import { tones } from '../../domain/status/tone.js';
import { partiesOn } from '../parties-on.js';
import type { StatusLevel } from '../../domain/schema-types.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import { overallWords } from '../overall-words.js';
import { attentionBlocks, attentionItems } from './attention.js';

export function buildHead(input: ReportInput, nameOf: NameOf): readonly Block[] {
  return [
    { type: 'facts', facts: moment(input) },
    {
      type: 'note',
      tone: 'inform',
      title: phrase({ code: 'report.in-short', data: {} }),
      blocks: inShort(input, nameOf),
    },
    { type: 'facts', facts: whose(input, nameOf) },
  ];
}

type Facts = readonly { readonly name: Content; readonly value: Content }[];

/** Of which day the report is, and since when. */
export function moment({ today, period, calendar }: ReportInput): Facts {
  const meeting = calendar.find(({ what, days }) => what === 'meeting' && days >= 0);
  const { since, because } = period;
  return [
    { name: phrase({ code: 'report.fact-date', data: {} }), value: [onDate(today)] },
    {
      name: phrase({ code: 'report.fact-period', data: {} }),
      value: phrase({ code: 'report.period', data: { since, today, because } }),
    },
    ...(meeting === undefined
      ? []
      : [{ name: phrase({ code: 'report.fact-next-meeting', data: {} }), value: [onDate(meeting.date)] }]),
  ];
}

/** Whose agreement it is about. */
export function whose({ agreement: { terms }, today, items }: ReportInput, nameOf: NameOf): Facts {
  const { current, left } = partiesOn(today, items);
  const facilitator = terms.facilitator?.contact ?? terms.facilitator?.party;
  return [
    {
      name: phrase({ code: 'report.fact-status', data: {} }),
      value: phrase({ code: 'report.agreement-status', data: { status: terms.status ?? 'draft' } }),
    },
    ...(facilitator === undefined
      ? []
      : [
          {
            name: phrase({ code: 'report.fact-facilitator', data: {} }),
            value: names([facilitator], nameOf),
          },
        ]),
    {
      name: phrase({ code: 'report.fact-parties', data: {} }),
      value: separated(names(current, nameOf), ...left.map((one) => leftWords(one, nameOf))),
    },
  ];
}

function leftWords({ id, on }: { readonly id: string; readonly on: string }, nameOf: NameOf): Content {
  return spaced(names([id], nameOf), phrase({ code: 'report.left-on', data: { date: on } }));
}

/** Computed and declared side by side: a line each, of what there is. */
export function standing(input: ReportInput, nameOf: NameOf): readonly Content[] {
  const computed = spaced([strong(say({ code: 'report.computed', data: {} }))], overallWords(input));
  return [computed, goalsWords(input), declaredWords(input, nameOf)].filter((line) => line.length > 0);
}

/** How it stands, then what asks for attention. */
function inShort(input: ReportInput, nameOf: NameOf): readonly Block[] {
  return [
    ...standing(input, nameOf).map((content): Block => ({ type: 'paragraph', content })),
    {
      type: 'list',
      ordered: false,
      // Which actions are late stands right below, in what is stuck: the first page stays short.
      items: attentionItems(input, nameOf).map(({ about, count, which }) =>
        attentionBlocks({ count, which: about === 'actions' ? [] : which }),
      ),
    },
  ];
}

/** How many goals stand how, the worst first. Of one goal the line above says it all. */
function goalsWords({ status }: ReportInput): Content {
  const { counts } = status.overall;
  if (status.goals.length < 2) return nothing;
  const counted = tones
    .toReversed()
    .filter((tone) => counts[tone] > 0)
    .map((tone): Inline => ({
      type: 'status',
      tone,
      words: { code: 'report.goals-as', data: { tone, count: counts[tone] } },
    }));
  return spaced([strong(say({ code: 'report.goals-short', data: {} }))], ...counted.map((one) => [one]));
}

/** Who says what of the whole, the worst first; then who says nothing, once anyone has spoken. */
function declaredWords({ status, today, items }: ReportInput, nameOf: NameOf): Content {
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
  if (words.length === 0) return nothing;
  const spoke = new Set(said.map(({ party }) => party));
  const silent = partiesOn(today, items).current.filter((id) => !spoke.has(id) && isFound(id, items));
  const none =
    silent.length === 0
      ? nothing
      : phrase({ code: 'report.declared-none', data: { names: silent.map(nameOf) } });
  return spaced([strong(say({ code: 'report.declared', data: {} }))], separated(...words, none));
}

/** A party that is still to be tendered cannot speak yet. */
function isFound(id: string, { items }: ReportInput['items']): boolean {
  return items.get(`parties/${id}`)?.value['kind'] !== 'to-be-tendered';
}

const worstFirst: readonly StatusLevel[] = ['off-track', 'at-risk', 'unknown', 'on-track'];
