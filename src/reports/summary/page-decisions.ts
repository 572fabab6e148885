/** Decisions wanted, on the page of the summary: context, options, recommendation and the date, in a few lines each. */
import type { Text } from '../../domain/schema-types.js';
import { paragraph, say, strong, text, type Block, type Content } from '../document.js';
import { asTitle, heading, labelled, nothing, paragraphs, phrase, separated, spaced } from '../content.js';
import { lateInline } from '../date-with-lateness.js';
import { byNeed, dueOf, openRequests } from '../open-requests.js';
import type { RaisedItem } from '../raised-items.js';
import { titleOfRaised } from '../raised-title.js';
import type { ReportInput } from '../report-input.js';
import { clip, linesOfText, moreLine, page } from './page-words.js';
import type { MostLines, PageSection } from './page-section.js';

/** It is set in a little. */
const width = page.width - 2;
/** What stands before options and recommendation; the kind of note and the date around the title. */
const label = 16;
const besidesTitle = 44;

export function pageDecisions({ state, today }: ReportInput, mostLines: MostLines): PageSection {
  const requests = openRequests(state).toSorted(byNeed);
  return {
    lines: requests.map(({ says }) => linesOf(says, mostLines)),
    least: 1,
    most: 4,
    frame: 2,
    build: (shown) => [
      heading(2, 'page-decisions', phrase({ code: 'report.decisions-wanted', data: {} })),
      ...(requests.length === 0 ? [paragraph(say({ code: 'report.no-decisions-wanted', data: {} }))] : []),
      ...requests.slice(0, shown).map((request) => requestNote(request, today, mostLines)),
      ...moreLine(requests.length, shown),
    ],
  };
}

type Says = RaisedItem<'request'>['says'];

function linesOf({ title, context, options = [], recommendation }: Says, most: MostLines): number {
  const choices = options
    .map((option) => longest(option.title) + ' ' + longest(option.consequence))
    .join(' ');
  return (
    linesOfText(title ?? ' ', width, 2, { besides: besidesTitle }) +
    linesOfText(context, width, most) +
    (options.length === 0 ? 0 : linesOfText(choices, width, most, { besides: label + 4 * options.length })) +
    linesOfText(recommendation, width, most, { besides: label }) +
    1
  );
}

function longest(words: Text | undefined): string {
  if (words === undefined || typeof words === 'string') return words ?? '';
  return Object.values(words).reduce((most, own) => (own.length > most.length ? own : most), '');
}

function requestNote(request: RaisedItem<'request'>, today: string, most: MostLines): Block {
  const { says } = request;
  const title = clip(2, width - besidesTitle / 2, titleOfRaised(request));
  const lines = [
    says.context === undefined ? nothing : [text(says.context)],
    optionsWords(says),
    recommended(says),
  ];
  return {
    type: 'note',
    tone: 'decide',
    title: spaced(title, dueWords(request, today)),
    blocks: lines.flatMap((line) => paragraphs(clip(most, width, line))),
  };
}

function dueWords(request: RaisedItem<'request'>, today: string): Content {
  const { date, daysLate } = dueOf(request, today);
  if (date === undefined) return nothing;
  return spaced(
    phrase({ code: 'report.short-by', data: { date } }),
    daysLate > 0 ? [lateInline(daysLate)] : nothing,
  );
}

function optionsWords({ options = [] }: Says): Content {
  if (options.length === 0) return nothing;
  const choices = options.map(({ title, consequence }, at) =>
    labelled(
      [text(`${String(at + 1)}. `), text(asTitle(title))],
      consequence === undefined ? nothing : [text(asTitle(consequence))],
    ),
  );
  return spaced([strong(say({ code: 'report.options', data: {} }))], separated(...choices));
}

function recommended({ recommendation }: Says): Content {
  return recommendation === undefined
    ? nothing
    : [strong(say({ code: 'report.recommendation', data: {} })), text(' '), text(recommendation)];
}
