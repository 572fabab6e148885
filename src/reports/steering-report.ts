/** The steering report, in the order in which a steering group reads. */
import type { Text } from '../domain/schema-types.js';
import { heading } from './content.js';
import { say, text, type Block, type Content, type ReportDocument } from './document.js';
import { nameFinder, type NameOf } from './names.js';
import type { ReportInput } from './report-input.js';
import { buildAppendix } from './steering/appendix.js';
import { buildCourse } from './steering/course.js';
import { buildDecisionsWanted } from './steering/decisions-wanted.js';
import { buildCommitments, buildMilestones } from './steering/deeds.js';
import { buildHead } from './steering/head.js';
import { buildLearning } from './steering/learning.js';
import { buildMissing } from './steering/missing.js';
import { buildMoney } from './steering/money.js';
import { buildNextPeriod, buildRisks } from './steering/outlook.js';
import { buildStuck } from './steering/stuck.js';

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
 * One agreement: its report. Several: one after another, each under its own heading.
 * @param wanted names of sections
 */
export function buildSteeringReports(
  workspace: Text,
  inputs: readonly ReportInput[],
  wanted: readonly string[] = [...sections.keys()],
): ReportDocument {
  const [first] = inputs;
  if (first !== undefined && inputs.length === 1) {
    return { title: titled(first.agreement.terms.title), blocks: buildBlocks(first, wanted) };
  }
  return {
    title: titled(workspace),
    blocks: inputs.flatMap((input) => [
      heading(1, input.agreement.id, [text(input.agreement.terms.title)]),
      ...buildBlocks(input, wanted).map((block) => withOwnId(block, input.agreement.id)),
    ]),
  };
}

const titled = (words: Text): Content => [say({ code: 'report.title', data: {} }), text(' '), text(words)];

function buildBlocks(input: ReportInput, wanted: readonly string[]): readonly Block[] {
  const nameOf = nameFinder(input.folder, input.items);
  return [...sections].filter(([name]) => wanted.includes(name)).flatMap(([, build]) => build(input, nameOf));
}

/** Ids of headings are unique in a document. */
function withOwnId(block: Block, agreement: string): Block {
  return block.type === 'heading' ? { ...block, id: `${agreement}-${block.id}` } : block;
}
