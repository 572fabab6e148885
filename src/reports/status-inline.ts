/** A computed or declared status as a word with its sign. */
import type { StatusLevel } from '../domain/schema-types.js';
import type { DeedStatus, DeedTone } from '../domain/status/deed-status.js';
import type { Tone as Computed } from '../domain/status/tone.js';
import type { Inline, Tone } from './document.js';

export function statusInline(tone: Computed | StatusLevel): Inline {
  return { type: 'status', tone, words: { code: `status.${tone}`, data: {} } };
}

const deedTones: Readonly<Record<DeedTone, Tone>> = {
  done: 'achieved',
  late: 'off-track',
  soon: 'at-risk',
  due: 'neutral',
  dropped: 'neutral',
  undated: 'unknown',
};

/** With its sum as the words: "✓ done on 17 December 2025, due 19 December 2025". */
export function deedInline({ tone, reason }: Pick<DeedStatus, 'tone' | 'reason'>): Inline {
  return { type: 'status', tone: deedTones[tone], words: reason };
}
