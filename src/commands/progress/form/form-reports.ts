/** What a row of each sheet reports: an entry of its kind, in the words of the file. */
import { lifecycleOf } from '../../../domain/lifecycles.js';
import type { FormSheet } from '../../../domain/sheet/form-columns.js';
import type { EntryKind } from '../../../domain/state.js';
import type { Language } from '../../../messages/format.js';
import { messagesFor, type Messages } from '../../../messages/messages.js';
import { notReported } from '../../../reports/progress-form/deed-rows.js';
import { choiceNames, stateName, type NamedChoice } from '../../../renderers/progress-form/choice-names.js';
import type { FormChoice } from '../../../reports/progress-form/form-choices.js';
import type { FormColumn } from '../../../domain/sheet/form-columns.js';
import type { FormCells } from '../../shared/form-cells.js';

export interface Reported {
  readonly kind: EntryKind;
  /** By field; what is undefined is left out. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface ReportContext {
  readonly cells: FormCells<FormColumn>;
  /** What the row is about: `commitments/tell#oosterwold`; of something new the name of its row. */
  readonly path: string;
  /** The unit of the indicator, where it has one. */
  readonly unit: string;
  readonly subjects: readonly FormChoice[];
  readonly parties: readonly FormChoice[];
  /** The id of who is named in another way than in the list. Throws `participant-unknown`, `item-ambiguous`. */
  readonly participant: (word: string) => string;
  /** The words of every language: the form may be in another than is spoken. The spoken one comes first. */
  readonly languages: readonly Messages[];
  /** The form's own. */
  readonly language: Language;
}

type Reporter = (context: ReportContext) => Reported | undefined;

/** By sheet. Undefined where nothing is filled in. */
export const reporters: Readonly<Record<Exclude<FormSheet, 'others'>, Reporter>> = {
  measurements: ({ cells, path, unit }) => {
    if (!cells.isFilled('value', 'measured-on', 'note')) return undefined;
    const beside = cells.isFilled('measured-on') ? 'measured-on' : 'note';
    if (!cells.isFilled('value')) cells.need('value', beside);
    if (cells.isFilled('value') && !cells.isFilled('measured-on')) cells.need('measured-on', 'value');
    const isPart = /^(?:%|percent|procent|prozent|pour ?cent)/i.test(unit);
    const fields = { about: path, value: cells.number('value', isPart), date: cells.pastDay('measured-on') };
    return { kind: 'measurement', fields: { ...fields, note: cells.text('note') } };
  },
  deeds: (context) => {
    const { cells, path } = context;
    if (!cells.isFilled('state', 'share', 'expected', 'on', 'note')) return undefined;
    const kind = path.startsWith('milestones/') ? 'milestone' : 'commitment';
    const expected = cells.day('expected');
    const state = stateChosen(kind, context) ?? (cells.isFilled('state') ? undefined : impliedState(cells));
    if (state === undefined && !cells.isFilled('state'))
      cells.need('state', cells.isFilled('on') ? 'on' : 'note');
    const share = cells.number('share', true);
    return {
      kind,
      fields: { about: path, state, share, expected, date: cells.pastDay('on'), note: cells.text('note') },
    };
  },
  bottlenecks: (context) => {
    const { cells, path } = context;
    if (!cells.isFilled('state', 'on', 'note')) return undefined;
    if (!cells.isFilled('state')) cells.need('state', cells.isFilled('on') ? 'on' : 'note');
    return {
      kind: 'bottleneck',
      fields: { about: path, state: stateChosen('bottleneck', context), ...dayAndNote(cells) },
    };
  },
  'new-bottlenecks': (context) => {
    const { cells } = context;
    if (!cells.isFilled('new-bottleneck', 'about', 'impact', 'asked-of', 'needed-by', 'on', 'note'))
      return undefined;
    const filled = (['impact', 'asked-of', 'about', 'needed-by', 'on', 'note'] as const).find((column) =>
      cells.isFilled(column),
    );
    if (!cells.isFilled('new-bottleneck')) cells.need('new-bottleneck', filled ?? 'note');
    else if (!cells.isFilled('asked-of')) cells.need('asked-of', 'new-bottleneck');
    const fields = {
      state: 'open',
      title: cells.text('new-bottleneck'),
      about: subjectChosen(context),
      impact: cells.text('impact'),
    };
    return {
      kind: 'bottleneck',
      fields: {
        ...fields,
        'asked-of': partiesChosen(context),
        'needed-by': cells.day('needed-by'),
        ...dayAndNote(cells),
      },
    };
  },
  successes: (context) => newThing('success', 'success', {}, context),
  improvements: (context) => newThing('improvement', 'improvement', { state: 'proposed' }, context),
  actions: (context) => {
    const { cells, path } = context;
    if (!cells.isFilled('state', 'new-due', 'on', 'note')) return undefined;
    const kind = path.startsWith('improvements/') ? 'improvement' : 'action';
    const state =
      stateChosen(kind, context) ??
      (cells.isFilled('state') || !cells.isFilled('new-due') ? undefined : 'open');
    if (state === undefined && !cells.isFilled('state'))
      cells.need('state', cells.isFilled('on') ? 'on' : 'note');
    return { kind, fields: { about: path, state, due: cells.day('new-due'), ...dayAndNote(cells) } };
  },
};

function newThing(
  kind: 'success' | 'improvement',
  column: 'success' | 'improvement',
  fixed: Readonly<Record<string, unknown>>,
  context: ReportContext,
): Reported | undefined {
  const { cells } = context;
  if (!cells.isFilled(column, 'about', 'on', 'note')) return undefined;
  const filled = (['about', 'on', 'note'] as const).find((one) => cells.isFilled(one));
  if (!cells.isFilled(column)) cells.need(column, filled ?? 'note');
  return {
    kind,
    fields: { ...fixed, title: cells.text(column), about: subjectChosen(context), ...dayAndNote(cells) },
  };
}

function dayAndNote(cells: FormCells<FormColumn>): Readonly<Record<string, unknown>> {
  return { date: cells.pastDay('on'), note: cells.text('note') };
}

/** A forecast alone, or how far it is, says that it is under way. */
function impliedState(cells: FormCells<FormColumn>): string | undefined {
  if (cells.isFilled('share')) return 'started';
  return cells.isFilled('expected') ? 'expected' : undefined;
}

function stateChosen(
  kind: Parameters<typeof lifecycleOf>[0],
  { cells, languages, language }: ReportContext,
): string | undefined {
  const words = [
    ...new Set(
      lifecycleOf(kind)
        .transitions.filter(({ by }) => by === 'entry')
        .map(({ word }) => word),
    ),
  ];
  return cells.choice(
    'state',
    languages.flatMap((messages) => namedStates(words, messages)),
    namedStates(
      words.filter((word) => !notReported.has(word)),
      messagesFor(language),
    ),
  );
}

function namedStates(words: readonly string[], messages: Messages): readonly NamedChoice[] {
  return words.map((value) => ({ value, name: stateName(value, messages) }));
}

function named(choices: readonly FormChoice[], languages: readonly Messages[]): readonly NamedChoice[] {
  return languages.flatMap((messages) => choiceNames(choices, messages));
}

function subjectChosen({ cells, subjects, languages }: ReportContext): string | undefined {
  return cells.choice('about', named(subjects, languages));
}

/** One of the list, or several with semicolons; people by their id too, which is looked up later. */
function partiesChosen({
  cells,
  parties,
  languages,
  participant,
}: ReportContext): readonly string[] | undefined {
  const text = cells.text('asked-of');
  if (text === undefined) return undefined;
  const choices = named(parties, languages);
  const whole = choices.find(({ name }) => name === text);
  if (whole !== undefined) return [whole.value];
  const names = text.split(';').map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
  return cells.at('asked-of', () =>
    names.map((name) => choices.find((one) => one.name === name)?.value ?? participant(name)),
  );
}
