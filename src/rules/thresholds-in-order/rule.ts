/** What is on track starts above what is at risk, whoever set the threshold. */
import { jsonPointer } from '../../domain/json-pointer.js';
import type { Thresholds } from '../../domain/schema-types.js';
import { effectiveThresholds } from '../../domain/thresholds.js';
import type { Problem, WorkspaceRule } from '../rule.js';

export const rule: WorkspaceRule = {
  id: 'thresholds-in-order',
  category: 'measurability',
  severity: 'error',
  scope: 'workspace',
  *check({ folder }) {
    const { settings, settingsFile } = folder;
    yield* disorder(settingsFile, ['thresholds'], [settings.thresholds]);
    for (const { file, terms } of folder.agreements.values()) {
      const outer = [settings.thresholds, terms.thresholds];
      yield* disorder(file, ['thresholds'], outer);
      for (const [goalId, goal] of Object.entries(terms.goals)) {
        for (const [id, { thresholds }] of Object.entries(goal.indicators ?? {})) {
          yield* disorder(file, ['goals', goalId, 'indicators', id, 'thresholds'], [...outer, thresholds]);
        }
      }
    }
  },
};

/** @param layers from the outermost to the innermost; a finding belongs to the innermost, when that sets anything */
function* disorder(
  file: string,
  keys: readonly string[],
  layers: readonly (Thresholds | undefined)[],
): Generator<Problem> {
  if (layers.at(-1) === undefined) return;
  const { onTrack, atRisk } = effectiveThresholds(layers);
  if (atRisk >= onTrack) yield { file, pointer: jsonPointer(keys), data: { onTrack, atRisk } };
}
