/** Dutch: what an editor shows. */
import type { LspPhrases } from '../../domain/phrases/lsp-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const lspPhrases: PhraseSentences<LspPhrases> = {
  'lsp.description': () =>
    'Vertelt een editor tijdens het typen wat collab check vindt; een editor start dit zelf.',
  'lsp.examples': () =>
    '  collab lsp --stdio    hoe u het toevoegt aan VS Code, JetBrains, Neovim en Helix: docs/editor.md',
  'lsp.stdio': () => 'praat via standaardinvoer en -uitvoer (een andere manier is er niet)',
  'lsp.ignore': ({ rule }) => `Hier terzijde leggen: ${rule}`,
  'lsp.reason': () => 'zeg hier waarom',
};
