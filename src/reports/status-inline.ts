/** A computed or declared status as a word with its sign. */
import type { StatusLevel } from '../domain/schema-types.js';
import type { DeedStatus, DeedTone } from '../domain/status/deed-status.js';
import type { Tone as Computed } from '../domain/status/tone.js';
import { say, strong, type Inline, type Tone } from './document.js';

export function statusInline(tone: Computed | StatusLevel): Inline {
  return { type: 'status', tone, words: { code: `status.${tone}`, data: {} } };
}

const deedTones: Readonly<Record<Exclude<DeedTone, 'soon' | 'due'>, Tone>> = {
  done: 'achieved',
  late: 'off-track',
  dropped: 'neutral',
  undated: 'unknown',
  untold: 'unknown',
};

/**
 * With its sum as the words: "✓ done on 17 December 2025, due 19 December 2025". At risk where its owner expects it late;
 * what is planned, however soon, or waits for an event, needs no sign.
 */
export function deedInline({ tone, reason }: Pick<DeedStatus, 'tone' | 'reason'>): Inline {
  if (reason.code === 'deed.sum.expected-late') return { type: 'status', tone: 'at-risk', words: reason };
  if (tone === 'soon') return strong(say(reason));
  if (tone === 'due' || reason.code === 'deed.sum.waits') return say(reason);
  return { type: 'status', tone: deedTones[tone], words: reason };
}
