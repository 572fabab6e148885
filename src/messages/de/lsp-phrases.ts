/** German: what an editor shows. */
import type { LspPhrases } from '../../domain/phrases/lsp-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const lspPhrases: PhraseSentences<LspPhrases> = {
  'lsp.description': () =>
    'Sagt einem Editor beim Schreiben, was collab check findet; der Editor startet es selbst.',
  'lsp.examples': () =>
    '  collab lsp --stdio    wie Sie es in VS Code, JetBrains, Neovim und Helix einrichten: docs/editor.md',
  'lsp.stdio': () => 'über Standardeingabe und -ausgabe sprechen (einen anderen Weg gibt es nicht)',
  'lsp.ignore': ({ rule }) => `Hier zurückstellen: ${rule}`,
  'lsp.reason': () => 'hier sagen, warum',
};
