/** What is missing or stale, still open between the parties, contested, or not recorded: shown, never left blank. */
import { openQuestions, settledItems } from '../../domain/open-questions.js';
import { referenceId } from '../../domain/party-references.js';
import { onDate, say, text, type Block, type Content } from '../document.js';
import { heading, labelled, names, nothing, phrase, separated, spaced, titleOf } from '../content.js';
import { entrySummary } from '../entry-summary.js';
import { misplacedEntries } from '../misplaced-entries.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import { expectedOf, unanswered } from './attention.js';

export function buildMissing(input: ReportInput, nameOf: NameOf): readonly Block[] {
  const groups: readonly (readonly [Content, readonly Content[]])[] = [
    [phrase({ code: 'report.missing-measurements', data: {} }), measurements(input)],
    [phrase({ code: 'report.missing-measurers', data: {} }), unmeasured(input)],
    [phrase({ code: 'report.missing-dates', data: {} }), undated(input)],
    [phrase({ code: 'report.missing-answers', data: {} }), questions(input, nameOf)],
    [phrase({ code: 'report.missing-expectations', data: {} }), expectations(input, nameOf)],
    [phrase({ code: 'report.contested', data: {} }), contested(input, nameOf)],
    [phrase({ code: 'report.misplaced', data: {} }), misplaced(input)],
    [phrase({ code: 'report.not-recorded', data: {} }), notRecorded(input)],
  ];
  const present = groups.filter(([, items]) => items.length > 0);
  return [
    heading(2, 'missing', phrase({ code: 'report.missing', data: {} })),
    ...(present.length === 0
      ? [{ type: 'paragraph' as const, content: phrase({ code: 'report.nothing-missing', data: {} }) }]
      : []),
    ...present.flatMap(([title, items]): readonly Block[] => [
      { type: 'paragraph', content: title },
      { type: 'list', ordered: false, items: items.map((content) => [{ type: 'paragraph', content }]) },
    ]),
  ];
}

/** Goals and indicators of which nothing, or nothing recent, is known. */
function measurements({ status, items }: ReportInput): readonly Content[] {
  return status.goals.flatMap((goal) => {
    if (goal.indicators.length === 0 && goal.tone === 'unknown') {
      return [labelled([text(goal.title)], [say(goal.reason)])];
    }
    return goal.indicators
      .filter(({ progress }) => progress.tone === 'unknown' || progress.tone === 'stale')
      .map(({ path, progress }) => labelled([titleOf(path, items)], [say(progress.reason)]));
  });
}

/** Indicators that nobody measures: none is named, nor anybody who answers for the goal and would do it. */
function unmeasured({ items }: ReportInput): readonly Content[] {
  const owned = (path: string): boolean =>
    items.items.get(path.split('/').slice(0, 2).join('/'))?.value['owner'] !== undefined;
  return settledItems(items, 'indicators')
    .filter(({ value, path }) => value['measured-by'] === undefined && !owned(path))
    .map(({ path }) => [titleOf(path, items)]);
}

/** What waits for an event has no date on purpose. */
function undated({ status }: ReportInput): readonly Content[] {
  return status.deeds
    .filter(({ reason }) => reason.code === 'deed.sum.undated')
    .map(({ title }) => [text(title)]);
}

function questions({ agreement, items }: ReportInput, nameOf: NameOf): readonly Content[] {
  return [...openQuestions(agreement.terms, items)].map(({ open }) =>
    spaced(
      [text(open.question)],
      open.who === undefined ? nothing : names([referenceId(open.who)], nameOf),
      open.by === undefined ? nothing : phrase({ code: 'report.short-by', data: { date: open.by } }),
    ),
  );
}

/** What a party expects of another that said neither yes nor no. */
function expectations(input: ReportInput, nameOf: NameOf): readonly Content[] {
  return unanswered(input).map((one) => expectedOf(one, nameOf));
}

/** Who contests what, and in which words. */
function contested({ state, agreement }: ReportInput, nameOf: NameOf): readonly Content[] {
  const byId = new Map(state.entries.map((recorded) => [recorded.id, recorded]));
  return [...state.replies.values()]
    .flat()
    .filter(({ entry }) => entry.state === 'contested')
    .map(({ entry }) => {
      const about = byId.get(entry.about);
      const who = spaced(names([entry.by], nameOf), [onDate(entry.date)]);
      const what = about === undefined ? nothing : entrySummary(agreement, about.entry);
      return labelled(separated(who, what), [text(entry.text)]);
    });
}

function misplaced(input: ReportInput): readonly Content[] {
  return misplacedEntries(input).map(({ entry, file }) =>
    spaced(entrySummary(input.agreement, entry), [{ type: 'code', text: file }]),
  );
}

function notRecorded({ provenance }: ReportInput): readonly Content[] {
  return provenance.notRecorded.map((path) => [{ type: 'code', text: path }]);
}
