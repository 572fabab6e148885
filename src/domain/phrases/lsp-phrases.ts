/** Phrases of `collab lsp`: what an editor shows. */
import type { NoData } from '../phrases.js';

export interface LspPhrases {
  'lsp.description': NoData;
  'lsp.examples': NoData;
  'lsp.stdio': NoData;
  /** A remark that sets a finding aside. */
  'lsp.ignore': { readonly rule: string };
  /** Where the person is to write why. */
  'lsp.reason': NoData;
}
