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
  'lsp.changed': () => 'Le texte a changé entre-temps. Demandez à nouveau.',
  'lsp.rename-nothing': () =>
    'Aucun identifiant ici. Pointez la clé d’un élément, ou un endroit qui le nomme.',
  'lsp.rename-folder': ({ id }) =>
    `« ${id} » est le nom d’un dossier. Renommez le dossier, puis ce qui y renvoie.`,
  'lsp.rename-form': ({ id }) =>
    `« ${id} » ne peut pas être un identifiant. Utilisez des minuscules, des chiffres et des traits d’union, en commençant par une lettre, 80 au plus.`,
  'lsp.rename-taken': ({ id }) => `« ${id} » est déjà utilisé, ou l’a été. Choisissez un autre identifiant.`,
  'lsp.rename-signed': ({ file }) =>
    `Les engagements de ${file} semblent signés : ceci est un avenant. Convenez-en, ou gardez l’identifiant et changez le titre.`,
  'lsp.rename-record': ({ id, file }) =>
    `Un enregistrement nomme « ${id} » (${file}), et ce qui est enregistré ne change jamais. Gardez l’identifiant et changez le nom ou le titre.`,
  'lsp.rename-meaning': ({ words, file }) =>
    `« ${words} » dans ${file} ne signifierait plus la même chose. Choisissez un autre identifiant, ou écrivez-y d’abord le chemin en entier.`,
  'lsp.rename-broken': ({ file }) =>
    `${file} contient des fautes, si bien que tout ne peut y être suivi. Corrigez-les d’abord ; collab check les indique.`,
  'lsp.rename-layout': ({ file }) =>
    `${file} ne peut changer sans que sa mise en forme change aussi. Renommez-y à la main.`,
  'lsp.rename-finding': ({ file, message }) =>
    `Quelque chose serait alors faux dans ${file} : ${message} Choisissez un autre identifiant, ou corrigez cela d’abord.`,
};
