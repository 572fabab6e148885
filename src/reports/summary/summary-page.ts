/** The summary: one page that says how it stands, what must be decided, and what is stuck and of whom. */
import { entriesOfKind } from '../../domain/state.js';
import { say, text, type Block } from '../document.js';
import { heading, nothing, paragraphs, phrase } from '../content.js';
import type { NameOf } from '../names.js';
import type { ReportInput } from '../report-input.js';
import { moment, standing } from '../steering/head.js';
import { fitPage, fitsWhole } from './fit-page.js';
import { pageGoals, pageDeeds } from './page-course.js';
import { pageDecisions } from './page-decisions.js';
import { pageStuck } from './page-stuck.js';
import { clip, linesOfText, moreLine, page } from './page-words.js';
import type { MostLines, PageSection } from './page-section.js';

/** Lines that title, facts and the title of the note take at the most, and each line of how it stands. */
const head = 8.5;
const mostOfLine = 3;

interface PageParts {
  /** In the order in which they get room. */
  readonly all: readonly PageSection[];
  /** In the order in which they stand. */
  readonly standing: readonly PageSection[];
}

function partsOf(input: ReportInput, nameOf: NameOf, mostLines: MostLines): PageParts {
  const decisions = pageDecisions(input, mostLines);
  const stuck = pageStuck(input, nameOf, mostLines);
  const goals = pageGoals(input, mostLines);
  const successes = pageSuccesses(input, nameOf);
  const deeds = pageDeeds(input, nameOf);
  return {
    all: [decisions, stuck, goals, successes, deeds],
    standing: [decisions, stuck, goals, deeds, successes],
  };
}

/** Whatever the history, it fills one page: what does not fit is counted. @param titled whether it says itself which agreement it is about */
export function buildSummaryPage(input: ReportInput, nameOf: NameOf, titled: boolean): Block {
  const title = input.agreement.terms.title;
  const lines = standing(input, nameOf);
  const above = head + lines.length * mostOfLine - mostlyOne(input) + (titled ? 3 : 0);
  const room = page.lines - above;
  const spacious = partsOf(input, nameOf, 4);
  const parts = fitsWhole(spacious.all, room) ? spacious : partsOf(input, nameOf, 2);
  const counts = fitPage(parts.all, room);
  return {
    type: 'page',
    blocks: [
      ...(titled ? [heading(1, input.agreement.id, clip(2, 60, [text(title)]))] : []),
      { type: 'facts', facts: moment(input) },
      {
        type: 'note',
        tone: 'inform',
        title: phrase({ code: 'report.in-short', data: {} }),
        blocks: lines.map((line) => ({
          type: 'paragraph',
          content: clip(mostOfLine, page.width - 2, line),
        })),
      },
      ...parts.standing.flatMap((section) => section.build(counts[parts.all.indexOf(section)] ?? 0)),
    ],
  };
}

/** Lines to spare where goals stand in few ways: how many stand how is told in one line. */
function mostlyOne({ status }: ReportInput): number {
  const ways = Object.values(status.overall.counts).filter((count) => count > 0).length;
  return status.goals.length > 1 && ways <= 3 ? 1.8 : 0;
}

function pageSuccesses({ state, period }: ReportInput, nameOf: NameOf): PageSection {
  const all = entriesOfKind(state, 'success').filter(period.isNew).toReversed();
  return {
    lines: all.map(({ entry }) => linesOfText(entry.title, page.width - 12, 2) + (entry.thanks ? 1 : 0) + 1),
    least: 0,
    most: 1,
    frame: 0,
    build: (shown) => [
      ...all.slice(0, shown).map(({ entry }): Block => ({
        type: 'note',
        tone: 'celebrate',
        title: clip(2, page.width - 12, [text(entry.title)]),
        blocks: paragraphs(
          entry.thanks === undefined
            ? nothing
            : clip(1, page.width - 4, [
                say({ code: 'report.thanks', data: { names: entry.thanks.map(nameOf) } }),
              ]),
        ),
      })),
      ...(shown === 0 ? [] : moreLine(all.length, shown)),
    ],
  };
}
