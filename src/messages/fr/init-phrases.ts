import type { InitPhrases } from '../../domain/phrases/init-phrases.js';
import type { PhraseSentences } from '../messages.js';

const placeOf = (directory: string): string =>
  directory === '.' ? 'dans ce dossier' : `dans le dossier ${directory}`;

export const initPhrases: PhraseSentences<InitPhrases> = {
  'init.description': () =>
    'Commence une coopération : pose huit questions au plus, écrit le premier projet de convention et le consigne. Dans un dossier de conventions, en ajoute une.',
  'init.directory': () => 'le dossier où commencer (par défaut : celui-ci)',
  'init.examples': () =>
    [
      '  collab init digue',
      '  collab init pont --template public-private-partnership --yes',
      '  collab init --template covenant --title "Une digue plus solide" --party "Commune de Valmont" \\',
      '    --party "Syndicat de la Rive" --purpose "…" --goal "…" --me "Chargé de mission" --next-meeting 2027-01-18',
      '  collab init digue --answers reponses.yaml',
    ].join('\n'),
  'init.option-template': () =>
    'le type de coopération : covenant, public-private-partnership, joint-procurement, shared-service, data-sharing, memorandum',
  'init.option-list-templates': () => 'afficher les types disponibles, sans rien écrire',
  'init.option-answers': () => 'prendre les réponses dans un fichier YAML ; - les lit sur l’entrée standard',
  'init.option-title': () => 'le nom de la coopération',
  'init.option-id': () => 'le nom court de la convention (par défaut : tiré du titre)',
  'init.option-party': () => 'une partie, par son nom officiel, la vôtre en premier (à répéter pour chacune)',
  'init.option-purpose': () => 'pourquoi les parties agissent ensemble',
  'init.option-goal': () => 'le premier objectif',
  'init.option-facilitator': () =>
    'qui fait vivre la coopération : une partie, ou quelqu’un d’extérieur (par défaut : vous)',
  'init.option-me': () => 'votre fonction, pas votre nom',
  'init.option-next-meeting': () => 'la date de la prochaine réunion',
  'init.option-agreement-only': () =>
    'seulement ajouter une coopération à un dossier de conventions existant',
  'init.option-no-git': () => 'ne pas tenir d’historique',
  'init.option-no-commit': () => 'écrire les fichiers, ne rien consigner pour l’instant',
  'init.option-dry-run': () => 'montrer les fichiers qui seraient écrits, sans rien écrire',
  'init.option-force': () => 'remplacer les fichiers existants',

  'init.welcome': () =>
    'Huit questions au plus. Tout peut être modifié plus tard.\nCtrl-C arrête, et ne laisse rien derrière.',
  'init.ask-title': () => 'Quel est le nom de la coopération ?',
  'init.ask-language': () => 'Dans quelle langue la convention est-elle rédigée ?',
  'init.ask-template': () => 'De quel type de coopération s’agit-il ?',
  'init.ask-parties': () => 'Les parties, la vôtre en premier, séparées par des virgules :',
  'init.ask-purpose': () => 'Pourquoi agissent-elles ensemble ? Une phrase :',
  'init.ask-goal': () => 'Le premier objectif : qu’est-ce qui ira mieux une fois la coopération réussie ?',
  'init.ask-me': () => 'Votre fonction, pas votre nom (pour l’instant, vous êtes le facilitateur) :',
  'init.ask-next-meeting': () => 'Quelle est la date de la prochaine réunion ?',
  'init.language-name': ({ language }) =>
    ({
      de: 'Deutsch (allemand)',
      en: 'English (anglais)',
      fr: 'Français',
      nl: 'Nederlands (néerlandais)',
    })[language],
  'init.say-text': () => 'Écrivez ici quelques mots.',
  'init.say-parties': ({ needed }) =>
    needed === 1
      ? 'Indiquez au moins une partie.'
      : 'Indiquez au moins deux parties, séparées par une virgule.',
  'init.say-date': () => 'Écrivez la date sous la forme année-mois-jour, par exemple 2027-06-30.',
  'init.say-date-passed': () => 'Cette date est passée. Indiquez une date à venir.',
  'init.say-party-twice': ({ party }) =>
    `« ${party} » est indiqué deux fois. Indiquez chaque partie une seule fois.`,
  'init.say-title': () => 'Une convention porte déjà ce nom ici. Choisissez-en un autre.',

  'init.started': ({ title, directory }) => `La coopération « ${title} » est créée ${placeOf(directory)}`,
  'init.would-start': ({ title, directory }) =>
    `La coopération « ${title} » serait créée ${placeOf(directory)} (rien n’a été écrit)`,
  'init.file': ({ file }) =>
    ({
      agreement: 'la convention, en premier projet',
      meeting: 'la prochaine réunion, avec son ordre du jour',
      settings: 'ce qui vaut pour tout le dossier',
      contacts: 'noms et adresses ; reste sur cet ordinateur',
      readme: 'ce qu’est ce dossier, pour toutes les parties',
    })[file],
  'init.other-files': ({ count }, format) =>
    `et ${format.plural(count, { one: 'fichier', other: 'fichiers' })} pour les éditeurs et l’historique`,
  'init.kept': ({ files }, format) => `Fichiers existants, laissés tels quels : ${format.list(files)}`,
  'init.recorded': ({ commit, contact }) => `Consigné sous ${commit}, par ${contact}.`,
  'init.not-recorded': () => 'Rien n’a été consigné dans l’historique.',
  'init.unfinished': () =>
    'Tout est consigné, mais un fichier au moins n’a pas pu être écrit ; la prochaine commande s’en chargera.',
  'init.again': () => 'La même chose sans questions :',
  'init.next': () => 'Ensuite :',
  'init.subject': ({ title }) => `Début : ${title}`,
};
