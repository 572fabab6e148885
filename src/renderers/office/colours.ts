/** Colours on paper: dark enough for text on white (4.5 : 1 and more), and told apart without colour by sign and word. */
import type { Tone } from '../../reports/document.js';
import type { NoteTone } from '../localize.js';

/** RGB in hexadecimal, without a mark. */
export const ink = { text: '1A1A1A', quiet: '4D5560', heading: '123A5C', rule: 'B8C2CC', head: 'E6ECF2' };

export const toneColours: Readonly<Record<Tone, string>> = {
  achieved: '1B5E20',
  'on-track': '1B5E20',
  'at-risk': '8A4B00',
  'off-track': 'A3141E',
  unknown: '5A2A82',
  'not-yet-due': '4D5560',
  stale: '5A2A82',
  neutral: '4D5560',
};

/** Of a note: its sign and its edge, and the ground of its title. */
export const noteColours: Readonly<Record<NoteTone, { readonly edge: string; readonly ground: string }>> = {
  decide: { edge: '123A5C', ground: 'E3ECF5' },
  warn: { edge: 'A3141E', ground: 'FBE9E7' },
  inform: { edge: '4D5560', ground: 'EEF1F4' },
  celebrate: { edge: '1B5E20', ground: 'E6F2E7' },
};
