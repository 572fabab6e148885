/** From which ratio something is on track or at risk. */
import type { Thresholds } from '../schema-types.js';

export interface Bands {
  readonly onTrack: number;
  readonly atRisk: number;
}

/** Eurostat and Statistics Canada, as in the progress methodology of Open SDG: 95 % and 60 % of what was needed. */
export const defaultBands: Bands = { onTrack: 0.95, atRisk: 0.6 };

/** The nearest word counts: of the indicator, then of the agreement, then of the workspace, else the default; each bound by itself. */
export function resolveThresholds(...nearestFirst: readonly (Thresholds | undefined)[]): Bands {
  const bound = (name: 'on-track' | 'at-risk', usual: number): number =>
    nearestFirst.find((thresholds) => thresholds?.[name] !== undefined)?.[name] ?? usual;
  return { onTrack: bound('on-track', defaultBands.onTrack), atRisk: bound('at-risk', defaultBands.atRisk) };
}
