/** French: what an editor shows. */
import type { LspPhrases } from '../../domain/phrases/lsp-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const lspPhrases: PhraseSentences<LspPhrases> = {
  'lsp.description': () =>
    'Dit à un éditeur, pendant la saisie, ce que trouve collab check ; l’éditeur le lance lui-même.',
  'lsp.examples': () =>
    '  collab lsp --stdio    comment l’ajouter à VS Code, JetBrains, Neovim et Helix : docs/editor.md',
  'lsp.stdio': () => 'parler par l’entrée et la sortie standard (il n’y a pas d’autre moyen)',
  'lsp.ignore': ({ rule }) => `Écarter ici : ${rule}`,
  'lsp.reason': () => 'dites ici pourquoi',
};
