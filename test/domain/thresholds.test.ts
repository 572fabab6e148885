import { describe, expect, test } from 'vitest';
import { effectiveThresholds } from '../../src/domain/thresholds.js';

describe('effectiveThresholds', () => {
  test('are the usual ones where nobody set any', () => {
    expect(effectiveThresholds([undefined, undefined])).toEqual({ onTrack: 0.95, atRisk: 0.6 });
  });

  test('come from the innermost that sets them, each by itself', () => {
    const layers = [{ 'on-track': 0.9, 'at-risk': 0.5 }, { 'at-risk': 0.7 }, undefined];
    expect(effectiveThresholds(layers)).toEqual({ onTrack: 0.9, atRisk: 0.7 });
  });
});
