/** A computed or declared status as a word with its sign. */
import type { StatusLevel } from '../domain/schema-types.js';
import type { DeedTone } from '../domain/status/deed-status.js';
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

export function deedInline(tone: DeedTone): Inline {
  return { type: 'status', tone: deedTones[tone], words: { code: `deed.${tone}`, data: {} } };
}
