/** Phrases of `collab init --running`: how a collaboration that is under way is asked about. */
import type { NoData } from '../phrases.js';

export interface RunningPhrases {
  /** Of what was due before today. */
  'init.ask-whether-done': NoData;
  'init.whether-done': { readonly answer: 'done' | 'no' | 'unknown' };
}
