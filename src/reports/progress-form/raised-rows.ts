/** What was raised and is open: bottlenecks that a party reported or is asked about, and its actions and improvements. */
import { compareDates } from '../../domain/calendar-date.js';
import { nextSteps } from '../../domain/entry-steps.js';
import { isClosed } from '../../domain/lifecycles.js';
import type { ProgressEntry, Text } from '../../domain/schema-types.js';
import type { ItemState } from '../../domain/state.js';
import { nameFinder } from '../names.js';
import type { Standing } from '../report-input.js';

export interface RaisedRow {
  readonly kind: 'bottleneck' | 'action' | 'improvement';
  readonly path: string;
  readonly title: Text;
  /** Of whom something is asked; of actions who owns it. */
  readonly who: readonly Text[];
  readonly due: string | null;
  readonly since: string;
  readonly state: string;
  readonly steps: readonly string[];
}

export function bottleneckRows(party: string, input: Standing): readonly RaisedRow[] {
  const { status, state, folder, items } = input;
  const nameOf = nameFinder(folder, items);
  const open = status.bottlenecks.filter(({ resolvedOn }) => resolvedOn === null);
  const theirs = open.filter(({ path, askedOf }) => {
    const by = state.items.get(path)?.steps[0]?.entry.entry.by ?? '';
    return [by, ...askedOf].some((who) => isOf(party, who, input));
  });
  return theirs.map(({ path, title, askedOf, neededBy, openedOn, state: word }) => ({
    kind: 'bottleneck',
    path,
    title,
    who: askedOf.map((id) => nameOf(id).name),
    due: neededBy,
    since: openedOn,
    state: word,
    steps: stepsOf('bottleneck', path, input),
  }));
}

/** By the day they are due. */
export function actionRows(party: string, input: Standing): readonly RaisedRow[] {
  const rows = [...input.state.items.values()].flatMap((item): readonly RaisedRow[] => {
    const { kind, path, state, since } = item;
    if ((kind !== 'action' && kind !== 'improvement') || isClosed(kind, state)) return [];
    const { owner = '', due = null, title = path } = latestWords(item);
    const steps = stepsOf(kind, path, input);
    if (!isOf(party, owner, input) || steps.length === 0) return [];
    return [{ kind, path, title, who: [], due, since, state, steps }];
  });
  return rows.toSorted((a, b) => compareDates(a.due ?? '9', b.due ?? '9'));
}

interface Words {
  readonly owner?: string;
  readonly due?: string;
  readonly title?: Text;
}

function latestWords({ steps }: ItemState): Words {
  return steps.reduce((so: Words, { entry }) => ({ ...so, ...wordsOf(entry.entry) }), {});
}

function wordsOf(entry: ProgressEntry): Words {
  return entry.kind === 'action' || entry.kind === 'improvement' ? entry : {};
}

/** The party itself, or someone who works for it. */
function isOf(party: string, who: string, { folder }: Standing): boolean {
  return who === party || folder.settings.people?.[who]?.party === party;
}

function stepsOf(kind: RaisedRow['kind'], path: string, { agreement, state }: Standing): readonly string[] {
  const words = nextSteps({ kind, path }, agreement.terms, state)?.steps.map(({ word }) => word) ?? [];
  // That it is still open needs no report; another date has a column of its own.
  return words.filter((word) => word !== 'open');
}
