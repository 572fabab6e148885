/** English: what an editor shows. */
import type { LspPhrases } from '../../domain/phrases/lsp-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const lspPhrases: PhraseSentences<LspPhrases> = {
  'lsp.description': () =>
    'Tells an editor, while you type, what collab check finds; an editor starts it by itself.',
  'lsp.examples': () =>
    '  collab lsp --stdio    how to add it to VS Code, JetBrains, Neovim and Helix: docs/editor.md',
  'lsp.stdio': () => 'speak over standard input and output (the only way there is)',
  'lsp.ignore': ({ rule }) => `Set aside here: ${rule}`,
  'lsp.reason': () => 'say here why',
};
