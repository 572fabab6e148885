import type { CommandPhrases } from '../../domain/phrases/command-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const commandPhrases: PhraseSentences<CommandPhrases> = {
  'bug.message': ({ reason }) => `Cela n’aurait pas dû se produire : ${reason}`,
  'bug.remedy': () =>
    'L’erreur vient de collab, pas de vous. Relancez la commande avec --debug et signalez ce qu’elle affiche.',

  'help.tagline': () => 'collab : des conventions claires, suivies et rapportées.',
  'help.start': () => 'Pour commencer :',
  'help.start-examples': () =>
    [
      '  collab init digue                  commencer une coopération dans un nouveau dossier',
      '  collab init digue --running        reprendre ce qui est déjà signé',
      '  collab check                       voir si tout est clair et complet',
      '  collab progress measurement        consigner ce qui a été mesuré',
      '  collab progress form --for <partie> -o formulaire.xlsx\n                                     un tableau à remplir par une partie',
      '  collab report -o rapport.html      le rapport pour le comité de pilotage',
    ].join('\n'),
  'help.commands': () => 'Commandes :',
  'help.more': () => 'Ajoutez --help à une commande pour voir ce qu’elle peut faire : collab check --help',
  'help.summary-init': () => 'commencer une coopération',
  'help.summary-check': () => 'trouver ce qui est flou, manquant ou faux',
  'help.summary-explain': () => 'ce qu’une règle demande, et pourquoi',
  'help.summary-save': () => 'vérifier et consigner ce que vous avez modifié à la main',
  'help.summary-expectations': () => 'ce que les parties attendent les unes des autres, côte à côte',
  'help.summary-progress': () =>
    'consigner ce qui s’est passé : mesure, point de blocage, décision, réussite…',
  'help.summary-document': () => 'la convention en document à lire et à signer',
  'help.summary-contacts': () => 'qui sont les personnes ; les noms restent sur votre ordinateur',
  'help.summary-doctor': () => 'si tout est en ordre autour des conventions',
  'help.summary-lsp': () => 'ce par quoi les éditeurs montrent les constats pendant la saisie',
  'help.summary-status': () => 'où en sont les choses, sur un seul écran',
  'help.summary-report': () => 'le rapport pour le comité de pilotage',
  'help.usage': () => 'Utilisation :',
  'help.arguments': () => 'Arguments :',
  'help.options': () => 'Options :',
  'help.examples': () => 'Exemples :',
  'help.default': ({ value }) => `par défaut : ${value}`,

  'help.group-everywhere': () => 'Avec toutes les commandes :',
  'help.directory': () => 'travailler dans ce dossier',
  'help.json': () => 'donner le résultat en JSON',
  'help.as': () => 'qui consigne : l’identifiant d’une personne dans collab.yaml',
  'help.as-of': () => 'la situation à cette date ou dans cette version',
  'help.today': () => 'la date à prendre pour « aujourd’hui », pour refaire un résultat',
  'help.lang': () => 'la langue à utiliser',
  'help.yes': () => 'prendre les réponses habituelles, ne rien demander',
  'help.no-input': () => 'ne jamais rien demander',
  'help.no-color': () => 'sans couleurs',
  'help.quiet': () => 'ne dire que l’essentiel',
  'help.verbose': () => 'en dire plus',
  'help.debug': () => 'montrer les détails à qui recherche une erreur',
  'help.help': () => 'afficher cette aide',
};
