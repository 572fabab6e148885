/** What is on track starts above what is at risk, whoever set the threshold. */
import { walkItems } from '../../domain/item-index.js';
import type { Indicator, Thresholds } from '../../domain/schema-types.js';
import { resolveThresholds } from '../../domain/status/thresholds.js';
import type { Problem, WorkspaceRule } from '../rule.js';

export const rule: WorkspaceRule = {
  id: 'thresholds-in-order',
  category: 'measurability',
  severity: 'error',
  scope: 'workspace',
  *check({ folder }) {
    const { settings, settingsFile } = folder;
    yield* disorder(settingsFile, '/thresholds', [settings.thresholds]);
    for (const { file, terms } of folder.agreements.values()) {
      const outer = [terms.thresholds, settings.thresholds];
      yield* disorder(file, '/thresholds', outer);
      for (const { list, pointer, value } of walkItems(terms)) {
        if (list !== 'indicators') continue;
        const { thresholds } = value as Partial<Indicator>;
        yield* disorder(file, `${pointer}/thresholds`, [thresholds, ...outer]);
      }
    }
  },
};

/** @param nearestFirst a finding belongs to the nearest, when that sets anything */
function* disorder(
  file: string,
  pointer: string,
  nearestFirst: readonly (Thresholds | undefined)[],
): Generator<Problem> {
  if (nearestFirst[0] === undefined) return;
  const { onTrack, atRisk } = resolveThresholds(...nearestFirst);
  if (atRisk >= onTrack) yield { file, pointer, data: { onTrack, atRisk } };
}
