import type { CheckPhrases } from '../../domain/phrases/check-phrases.js';
import type { PhraseSentences } from '../messages.js';

const severities = {
  error: 'erreur',
  warning: 'avertissement',
  info: 'conseil',
  'by-status': 'selon l’état de la convention',
  'by-place': 'selon la place des mots',
};

export const checkPhrases: PhraseSentences<CheckPhrases> = {
  'check.description': () => 'Trouve en une fois tout ce qui est flou, manquant ou faux.',
  'check.paths': () => 'conventions, fichiers ou dossiers à vérifier ; tous si rien n’est indiqué',
  'check.examples': () =>
    [
      '  collab check                                tout ce dossier',
      '  collab check digue                          une seule convention',
      '  collab check --format json=constats.json    pour un autre programme',
      '  collab check --rule next-meeting-planned=off',
      '  collab check --since main                   ce qui a changé depuis',
      '  collab check --baseline connus.json --update-baseline',
      '  collab check --fix --dry-run',
    ].join('\n'),
  'check.format': () =>
    'pretty, compact, json, sarif, junit, github, gitlab ou markdown, autant de fois que voulu ; avec =fichier, dans ce fichier',
  'check.fail-on': () => 'gravité à partir de laquelle le code de sortie est 1',
  'check.rule': () => 'gravité d’une règle pour cette fois : <règle>=off|info|warning|error',
  'check.only': () => 'seulement cette règle ou cette catégorie',
  'check.since': () => 'seulement ce qui a changé depuis cette version, branche ou étiquette',
  'check.baseline': () => 'les constats de cette liste ne comptent pas',
  'check.update-baseline': () => 'mettre sur cette liste ce qui est constaté, et en retirer ce qui a disparu',
  'check.fix': () =>
    'corriger et écrire ce qui peut l’être sans rien demander ; les dispositions signées et les enregistrements restent tels quels',
  'check.dry-run': () => 'avec --fix : montrer la différence, ne rien écrire',
  'check.baseline-gone': ({ file, count }, format) =>
    `${file} cite ${format.plural(count, { one: 'constat disparu', other: 'constats disparus' })} : --update-baseline ${count === 1 ? 'le' : 'les'} retire.`,
  'check.baseline-updated': ({ file, known, added, gone }, format) =>
    `${file} cite ${format.plural(known, { one: 'constat', other: 'constats' })} (${added} en plus, ${gone} en moins).`,
  'check.stdin-path': () =>
    'le fichier du dossier que représente le texte reçu sur l’entrée standard (avec « - »)',
  'check.for-amendment': ({ remedy }) =>
    `Pour le prochain avenant : ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`,
  'check.for-amendment-mark': () => '(pour le prochain avenant)',
  'check.nothing': () => 'Rien à signaler',
  'check.line': ({ line }) => `ligne ${line}`,
  'check.and-more': ({ count }, format) =>
    `Et encore ${format.number(count)} : « collab check » les montre tous.`,
  'explain.description': () => 'Ce qu’une règle demande, pourquoi, avec un bon et un mauvais exemple.',
  'explain.rule': () => 'la règle, telle qu’elle est citée après un constat',
  'explain.list': () => 'afficher toutes les règles',
  'explain.examples': () => '  collab explain commitment-has-deadline\n  collab explain --list',
  'explain.page-in-english': () => 'Cette page n’existe pour l’instant qu’en anglais.',
  'explain.category': ({ category }) => `catégorie : ${category}`,
  'explain.severity': ({ severity }) => severities[severity],
};
