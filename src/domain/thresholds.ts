/** From which ratio of progress to time something is on track or at risk. */
import type { Thresholds } from './schema-types.js';

export interface EffectiveThresholds {
  readonly onTrack: number;
  readonly atRisk: number;
}

/** Eurostat and Statistics Canada, as in Open SDG: 95 % of the pace needed is on track, 60 % is at risk. */
export const usualThresholds: EffectiveThresholds = { onTrack: 0.95, atRisk: 0.6 };

/** @param layers from the outermost (workspace) to the innermost (indicator): the innermost that says something counts */
export function effectiveThresholds(layers: readonly (Thresholds | undefined)[]): EffectiveThresholds {
  return layers.reduce<EffectiveThresholds>(
    (outer, layer) => ({
      onTrack: layer?.['on-track'] ?? outer.onTrack,
      atRisk: layer?.['at-risk'] ?? outer.atRisk,
    }),
    usualThresholds,
  );
}
