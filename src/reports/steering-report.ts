/** The steering report, in the order in which a steering group reads. */
import type { Text } from '../domain/schema-types.js';
import { heading, phrase } from './content.js';
import { clipped, say, text, type Block, type Content, type ReportDocument } from './document.js';
import { nameFinder, type NameOf } from './names.js';
import type { ReportInput } from './report-input.js';
import { buildAppendix } from './steering/appendix.js';
import { buildCourse } from './steering/course.js';
import { buildDecisionsWanted } from './steering/decisions-wanted.js';
import { buildCommitments, buildMilestones } from './steering/deeds.js';
import { buildHead, whose } from './steering/head.js';
import { buildLearning } from './steering/learning.js';
import { buildMissing } from './steering/missing.js';
import { buildMoney } from './steering/money.js';
import { buildNextPeriod, buildRisks } from './steering/outlook.js';
import { buildStuck } from './steering/stuck.js';
import { buildSummaryPage } from './summary/summary-page.js';

type BuildSection = (input: ReportInput, nameOf: NameOf) => readonly Block[];

/** By the names that `--sections` takes, in order. */
export const sections: ReadonlyMap<string, BuildSection> = new Map<string, BuildSection>([
  ['summary', buildHead],
  ['decisions', buildDecisionsWanted],
  ['stuck', buildStuck],
  ['course', buildCourse],
  ['milestones', buildMilestones],
  ['commitments', buildCommitments],
  ['money', buildMoney],
  ['next', buildNextPeriod],
  ['learning', buildLearning],
  ['risks', buildRisks],
  ['missing', buildMissing],
  ['appendix', buildAppendix],
]);

/**
 * `flowing`: the whole report, for formats without pages. `paged`: the same, but its summary is a page of its own.
 * `summary`: that page alone.
 */
export type ReportForm = 'flowing' | 'paged' | 'summary';

/**
 * One agreement: its report. Several: one after another, each under its own heading.
 * @param wanted names of sections
 */
export function buildSteeringReports(
  workspace: Text,
  inputs: readonly ReportInput[],
  wanted: readonly string[] = [...sections.keys()],
  form: ReportForm = 'flowing',
): ReportDocument {
  const [first] = inputs;
  if (first !== undefined && inputs.length === 1) {
    const title = titled(first.agreement.terms.title);
    const blocks = form === 'flowing' ? buildBlocks(first, wanted) : pagedBlocks(first, wanted, form, false);
    return { title: form === 'flowing' ? title : [clipped(2, titleWidth, title)], blocks };
  }
  return {
    title: form === 'flowing' ? titled(workspace) : [clipped(2, titleWidth, titled(workspace))],
    blocks: inputs.flatMap((input) =>
      (form === 'flowing'
        ? [agreementHeading(input), ...buildBlocks(input, wanted)]
        : pagedBlocks(input, wanted, form, true)
      ).map((block) => withOwnId(block, input.agreement.id)),
    ),
  };
}

/** Letters of a title that a line has room for: it must leave the page its room. */
const titleWidth = 52;

const titled = (words: Text): Content => [say({ code: 'report.title', data: {} }), text(' '), text(words)];

const agreementHeading = ({ agreement }: ReportInput): Block =>
  heading(1, agreement.id, [text(agreement.terms.title)]);

function buildBlocks(input: ReportInput, wanted: readonly string[]): readonly Block[] {
  const nameOf = nameFinder(input.folder, input.items);
  return [...sections].filter(([name]) => wanted.includes(name)).flatMap(([, build]) => build(input, nameOf));
}

/** What the page has no room for, whose agreement it is, comes after it. */
function pagedBlocks(
  input: ReportInput,
  wanted: readonly string[],
  form: 'paged' | 'summary',
  titled: boolean,
): readonly Block[] {
  const nameOf = nameFinder(input.folder, input.items);
  const page = buildSummaryPage(input, nameOf, titled);
  if (form === 'summary') return [page];
  const rest = buildBlocks(
    input,
    wanted.filter((name) => name !== 'summary'),
  );
  if (!wanted.includes('summary')) return titled ? [agreementHeading(input), ...rest] : rest;
  const about = heading(2, 'about', phrase({ code: 'report.about-agreement', data: {} }));
  return [page, about, { type: 'facts', facts: whose(input, nameOf) }, ...rest];
}

/** Ids of headings are unique in a document. */
function withOwnId(block: Block, agreement: string): Block {
  if (block.type === 'page')
    return { ...block, blocks: block.blocks.map((inside) => withOwnId(inside, agreement)) };
  return block.type === 'heading' && block.id !== agreement
    ? { ...block, id: `${agreement}-${block.id}` }
    : block;
}
