/** What asks for attention: decisions, bottlenecks, what is late or unmeasured, and successes; as counts, and which they are. */
import type { Obligation } from '../../domain/obligations.js';
import type { DeedStatus } from '../../domain/status/deed-status.js';
import type { BottleneckStatus } from '../../domain/status/bottleneck-status.js';
import { entriesOfKind } from '../../domain/state.js';
import { say, text, type Content } from '../document.js';
import { labelled, names, nothing, phrase, spaced } from '../content.js';
import type { NameOf } from '../names.js';
import { raisedItems, type RaisedItem } from '../raised-items.js';
import type { ReportInput } from '../report-input.js';
import { titleOfRaised } from '../raised-title.js';

export interface Attention {
  /** "2 bottlenecks are open, 1 past the agreed time." */
  readonly count: Content;
  /** Each in a few words; empty where the count says enough. */
  readonly which: readonly Content[];
}

export function attentionItems(input: ReportInput, nameOf: NameOf): readonly Attention[] {
  const { status, state, period, calendar } = input;
  const requests = raisedItems(state, 'request').filter(({ closed }) => !closed);
  const stuck = status.bottlenecks.filter(({ resolvedOn }) => resolvedOn === null);
  const overdue = stuck.filter((bottleneck) => bottleneck.overdue).length;
  const late = status.deeds.filter(({ tone }) => tone === 'late');
  const unmeasured = calendar.filter(({ what, tone }) => what === 'measurement' && tone === 'late');
  const successes = entriesOfKind(state, 'success').filter(period.isNew);
  return [
    {
      count: phrase({ code: 'report.short-requests', data: { count: requests.length } }),
      which: requests.map(wanted),
    },
    {
      count: phrase({ code: 'report.short-stuck', data: { count: stuck.length, overdue } }),
      which: stuck.map((one) => ofWhom(one, nameOf)),
    },
    {
      count: phrase({ code: 'report.short-late', data: { count: late.length } }),
      which: late.map((one) => byWhom(one, nameOf)),
    },
    ...present('report.short-unmeasured', unmeasured.length, () =>
      unmeasured.map((one) => byWhom(one, nameOf)),
    ),
    ...present('report.short-successes', successes.length, () =>
      successes.map(({ entry }) => [text(entry.title)]),
    ),
  ];
}

/** Only where there is something to tell. */
function present(
  code: 'report.short-unmeasured' | 'report.short-successes',
  count: number,
  which: () => readonly Content[],
): readonly Attention[] {
  return count === 0 ? [] : [{ count: [say({ code, data: { count } })], which: which() }];
}

function wanted({ says, path }: RaisedItem<'request'>): Content {
  const by = says['needed-by'];
  return spaced(
    titleOfRaised({ says, path }),
    by === undefined ? nothing : phrase({ code: 'report.short-by', data: { date: by } }),
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
