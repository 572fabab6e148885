/** The shapes that go with statuses and notes wherever there is only text: each its own, so that colour may be missed. */
import type { Tone } from '../reports/document.js';
import type { NoteTone } from './localize.js';

export const toneSigns: Readonly<Record<Tone, string>> = {
  achieved: '✓',
  'on-track': '●',
  'at-risk': '▲',
  'off-track': '■',
  unknown: '?',
  'not-yet-due': '○',
  stale: '◌',
  neutral: '·',
};

export const noteSigns: Readonly<Record<NoteTone, string>> = {
  decide: '◆',
  warn: '▲',
  inform: 'ⓘ',
  celebrate: '★',
};

/** A note that only informs says what it is by its title; of the others the kind is told. */
export function needsKind({ tone, title }: { readonly tone: NoteTone; readonly title?: unknown }): boolean {
  return tone !== 'inform' || title === undefined;
}

/** Room to write by hand, where a line cannot be drawn. */
export const blank = '_'.repeat(32);
