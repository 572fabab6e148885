/** Phrases of `collab check` and `collab explain`. */
import type { NoData } from '../phrases.js';

export interface CheckPhrases {
  'check.description': NoData;
  'check.paths': NoData;
  'check.examples': NoData;
  'check.format': NoData;
  'check.fail-on': NoData;
  'check.rule': NoData;
  'check.only': NoData;
  'check.stdin-path': NoData;
  'explain.description': NoData;
  'explain.rule': NoData;
  'explain.list': NoData;
  'explain.examples': NoData;
  'explain.category': { readonly category: string };
  'explain.severity': { readonly severity: 'error' | 'warning' | 'info' | 'by-status' };
}
