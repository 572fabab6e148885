/** What asks for attention: decisions, bottlenecks, what is late or unmeasured, and successes; as counts, and which they are. */
import {
  answeredExpectations,
  type AnsweredExpectation,
} from '../../domain/expectations/answered-expectations.js';
import type { Obligation } from '../../domain/obligations.js';
import { referenceId } from '../../domain/party-references.js';
import type { DeedStatus } from '../../domain/status/deed-status.js';
import type { BottleneckStatus } from '../../domain/status/bottleneck-status.js';
import { entriesOfKind } from '../../domain/state.js';
import { paragraph, say, text, type Block, type Content } from '../document.js';
import { asTitle, labelled, names, nothing, phrase, spaced } from '../content.js';
import { lateInline } from '../date-with-lateness.js';
import type { NameOf } from '../names.js';
import { openRequests } from '../open-requests.js';
import type { RaisedItem } from '../raised-items.js';
import type { ReportInput } from '../report-input.js';
import { titleOfRaised } from '../raised-title.js';

/** Told only where there is something to tell. */
type AttentionAside = 'untold' | 'expected-late' | 'actions' | 'unmeasured' | 'expectations' | 'successes';

export interface Attention {
  readonly about: 'requests' | 'stuck' | 'late' | AttentionAside;
  /** "2 bottlenecks are open, 1 past the agreed time." */
  readonly count: Content;
  /** Each in a few words; empty where the count says enough. */
  readonly which: readonly Content[];
}

export function attentionItems(input: ReportInput, nameOf: NameOf): readonly Attention[] {
  const { status, state, period, calendar } = input;
  const requests = openRequests(state);
  const stuck = status.bottlenecks.filter(({ resolvedOn }) => resolvedOn === null);
  const overdue = stuck.filter((bottleneck) => bottleneck.overdue).length;
  const late = status.deeds.filter(({ tone }) => tone === 'late');
  const overdueOf = (kind: Obligation['what']): readonly Obligation[] =>
    calendar.filter(({ what, tone }) => what === kind && tone === 'late');
  const lateRequests = new Map(overdueOf('request').map((one) => [one.path, one]));
  const actions = overdueOf('action');
  const unmeasured = overdueOf('measurement');
  const successes = entriesOfKind(state, 'success').filter(period.isNew);
  return [
    {
      about: 'requests',
      count: phrase({
        code: 'report.short-requests',
        data: { count: requests.length, late: lateRequests.size },
      }),
      which: requests.map((one) => wanted(one, lateRequests.get(one.path))),
    },
    {
      about: 'stuck',
      count: phrase({ code: 'report.short-stuck', data: { count: stuck.length, overdue } }),
      which: stuck.map((one) => ofWhom(one, nameOf)),
    },
    {
      about: 'late',
      count: phrase({ code: 'report.short-late', data: { count: late.length } }),
      which: late.map((one) => byWhom(one, nameOf)),
    },
    ...present(
      'untold',
      status.deeds.filter(({ tone }) => tone === 'untold').map((one) => byWhom(one, nameOf)),
    ),
    ...present(
      'expected-late',
      status.deeds.flatMap((one) => forecastLate(one, nameOf)),
    ),
    ...present(
      'actions',
      actions.map((one) => byWhom(one, nameOf)),
    ),
    ...present(
      'unmeasured',
      unmeasured.map((one) => byWhom(one, nameOf)),
    ),
    ...present(
      'expectations',
      unanswered(input).map((one) => expectedOf(one, nameOf)),
    ),
    ...present(
      'successes',
      successes.map(({ entry }) => [text(entry.title)]),
    ),
  ];
}

/** More than these stand in their own part of the report. */
const mostNamed = 3;

/** The count, and which they are: behind it when there is one, else under it. */
export function attentionBlocks({ count, which }: Pick<Attention, 'count' | 'which'>): readonly Block[] {
  if (which.length < 2) return [paragraph(...spaced(count, ...which))];
  const named = which.length > mostNamed ? which.slice(0, mostNamed - 1) : which;
  const more = which.length - named.length;
  const items = more === 0 ? named : [...named, phrase({ code: 'report.more', data: { count: more } })];
  return [
    paragraph(...count),
    { type: 'list', ordered: false, items: items.map((content) => [paragraph(...content)]) },
  ];
}

/** Only where there is something to tell. */
function present(about: AttentionAside, which: readonly Content[]): readonly Attention[] {
  const count = which.length;
  return count === 0
    ? []
    : [{ about, count: [say({ code: `report.short-${about}`, data: { count } })], which }];
}

function wanted({ says, path }: RaisedItem<'request'>, late: Obligation | undefined): Content {
  const by = late?.date ?? says['needed-by'];
  return spaced(
    titleOfRaised({ says, path }),
    by === undefined ? nothing : phrase({ code: 'report.short-by', data: { date: by } }),
    late === undefined ? nothing : [lateInline(-late.days)],
  );
}

function ofWhom({ title, path, askedOf }: BottleneckStatus, nameOf: NameOf): Content {
  const whom =
    askedOf.length === 0 ? phrase({ code: 'report.nobody-named', data: {} }) : names(askedOf, nameOf);
  return labelled(whom, titleOfRaised({ says: { title }, path }));
}

function byWhom({ title, path, who }: DeedStatus | Obligation, nameOf: NameOf): Content {
  const what = titleOfRaised({ says: title === null ? {} : { title }, path });
  return labelled(names(who, nameOf), what);
}

/** Not late yet, but by its owner's own forecast it will be. */
function forecastLate(deed: DeedStatus, nameOf: NameOf): readonly Content[] {
  const { code, data } = deed.reason;
  if (code !== 'deed.sum.expected-late') return [];
  const { expected, days } = data;
  return [spaced(byWhom(deed, nameOf), phrase({ code: 'report.short-forecast', data: { expected, days } }))];
}

/** Expectations that nobody answered yet. */
export function unanswered({ items, state }: ReportInput): readonly AnsweredExpectation[] {
  return answeredExpectations(items, state).filter((one) => one.state === 'open');
}

/** "Water Board Vallei: early insight". */
export function expectedOf({ value }: AnsweredExpectation, nameOf: NameOf): Content {
  return labelled(names([referenceId(value.of)], nameOf), [text(asTitle(value.what))]);
}
