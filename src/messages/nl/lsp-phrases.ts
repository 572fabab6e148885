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
  'lsp.changed': () => 'De tekst is intussen gewijzigd. Vraag het opnieuw.',
  'lsp.rename-nothing': () =>
    'Hier staat geen id. Wijs de sleutel van een onderdeel aan, of een plaats die het noemt.',
  'lsp.rename-folder': ({ id }) =>
    `"${id}" is de naam van een map. Hernoem de map, en daarna wat ernaar verwijst.`,
  'lsp.rename-form': ({ id }) =>
    `"${id}" kan geen id zijn. Gebruik kleine letters, cijfers en koppeltekens, te beginnen met een letter, hooguit 80.`,
  'lsp.rename-taken': ({ id }) => `"${id}" is al in gebruik, of was dat. Kies een ander id.`,
  'lsp.rename-signed': ({ file }) =>
    `De afspraken in ${file} lijken ondertekend: dit is een wijziging van de overeenkomst. Spreek die af, of houd het id en verander de titel.`,
  'lsp.rename-record': ({ id, file }) =>
    `Een vastgelegd bericht noemt "${id}" (${file}), en wat vastgelegd is verandert nooit. Houd het id en verander de naam of titel.`,
  'lsp.rename-meaning': ({ words, file }) =>
    `"${words}" in ${file} zou niet meer betekenen wat het nu betekent. Kies een ander id, of schrijf het pad daar eerst voluit.`,
  'lsp.rename-broken': ({ file }) =>
    `In ${file} staan fouten, zodat niet alles daarin te volgen is. Herstel die eerst; collab check noemt ze.`,
  'lsp.rename-layout': ({ file }) =>
    `${file} kan niet veranderen zonder dat ook de schrijfwijze verandert. Hernoem het daar met de hand.`,
  'lsp.rename-finding': ({ file, message }) =>
    `Dan zou er iets niet kloppen in ${file}: ${message} Kies een ander id, of herstel dat eerst.`,
};
