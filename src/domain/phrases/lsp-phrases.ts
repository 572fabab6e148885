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
  /** Why a question of the editor is not answered: what it asked about changed meanwhile. */
  'lsp.changed': NoData;
  /** Why something cannot have another id. */
  'lsp.rename-nothing': NoData;
  'lsp.rename-folder': { readonly id: string };
  'lsp.rename-form': { readonly id: string };
  'lsp.rename-taken': { readonly id: string };
  'lsp.rename-signed': { readonly file: string };
  /** A record names it in a way that nothing can lead on. */
  'lsp.rename-record': { readonly id: string; readonly file: string };
  'lsp.rename-meaning': { readonly words: string; readonly file: string };
  'lsp.rename-broken': { readonly file: string };
  'lsp.rename-layout': { readonly file: string };
  /** What check would find. */
  'lsp.rename-finding': { readonly file: string; readonly message: string };
}
