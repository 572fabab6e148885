/** The steering report, in the order in which a steering group reads. */
import { say, text, type Block, type ReportDocument } from './document.js';
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

/** @param wanted names of sections; all without it */
export function buildSteeringReport(
  input: ReportInput,
  wanted: readonly string[] = [...sections.keys()],
): ReportDocument {
  const nameOf = nameFinder(input.folder, input.items);
  const blocks = [...sections]
    .filter(([name]) => wanted.includes(name))
    .flatMap(([, build]) => build(input, nameOf));
  return {
    title: [say({ code: 'report.title', data: {} }), text(input.agreement.terms.title)],
    blocks,
  };
}
