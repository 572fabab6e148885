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
  'lsp.changed': () => 'Der Text hat sich inzwischen geändert. Bitte erneut fragen.',
  'lsp.rename-nothing': () =>
    'Hier steht keine Kennung. Zeigen Sie auf den Schlüssel eines Bestandteils oder auf eine Stelle, die ihn nennt.',
  'lsp.rename-folder': ({ id }) =>
    `"${id}" ist der Name eines Ordners. Benennen Sie den Ordner um und danach, was auf ihn verweist.`,
  'lsp.rename-form': ({ id }) =>
    `"${id}" kann keine Kennung sein. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang, höchstens 80.`,
  'lsp.rename-taken': ({ id }) => `"${id}" ist schon vergeben oder war es. Wählen Sie eine andere Kennung.`,
  'lsp.rename-signed': ({ file }) =>
    `Die Vereinbarungen in ${file} sehen unterzeichnet aus: Dies ist eine Änderung der Vereinbarung. Vereinbaren Sie sie, oder behalten Sie die Kennung und ändern Sie den Titel.`,
  'lsp.rename-record': ({ id, file }) =>
    `Ein Eintrag nennt "${id}" (${file}), und was festgehalten ist, ändert sich nie. Behalten Sie die Kennung und ändern Sie Namen oder Titel.`,
  'lsp.rename-meaning': ({ words, file }) =>
    `"${words}" in ${file} würde nicht mehr bedeuten, was es jetzt bedeutet. Wählen Sie eine andere Kennung, oder schreiben Sie den Pfad dort zuerst ganz aus.`,
  'lsp.rename-broken': ({ file }) =>
    `In ${file} stehen Fehler, sodass nicht allem darin gefolgt werden kann. Beheben Sie sie zuerst; collab check nennt sie.`,
  'lsp.rename-layout': ({ file }) =>
    `${file} lässt sich nicht ändern, ohne dass sich auch die Schreibweise ändert. Benennen Sie es dort von Hand um.`,
  'lsp.rename-finding': ({ file, message }) =>
    `Dann wäre in ${file} etwas falsch: ${message} Wählen Sie eine andere Kennung, oder beheben Sie das zuerst.`,
};
