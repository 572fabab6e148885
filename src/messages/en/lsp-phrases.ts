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
  'lsp.changed': () => 'The text changed meanwhile. Ask again.',
  'lsp.rename-nothing': () => 'No id stands here. Point at the key of an item, or at a place that names it.',
  'lsp.rename-folder': ({ id }) =>
    `"${id}" is the name of a folder. Rename the folder, and then what refers to it.`,
  'lsp.rename-form': ({ id }) =>
    `"${id}" cannot be an id. Use lower-case letters, digits and hyphens, beginning with a letter, at most 80.`,
  'lsp.rename-taken': ({ id }) => `"${id}" is already in use, or was. Choose another id.`,
  'lsp.rename-signed': ({ file }) =>
    `The terms in ${file} look signed: this is an amendment. Agree on it, or keep the id and change the title.`,
  'lsp.rename-record': ({ id, file }) =>
    `A record names "${id}" (${file}), and records are never changed. Keep the id and change the name or title.`,
  'lsp.rename-meaning': ({ words, file }) =>
    `"${words}" in ${file} would no longer mean what it means now. Choose another id, or write the path there in full first.`,
  'lsp.rename-broken': ({ file }) =>
    `${file} has mistakes, so that not everything in it can be followed. Mend them first; collab check lists them.`,
  'lsp.rename-layout': ({ file }) =>
    `${file} cannot be changed without changing how it is written. Rename it there by hand.`,
  'lsp.rename-finding': ({ file, message }) =>
    `Then something would be wrong in ${file}: ${message} Choose another id, or mend that first.`,
};
