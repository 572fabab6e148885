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
      '  collab init convention-digue --running      une coopération en cours : demande ce qui a été signé',
      '  collab init conventions --from liste.xlsx   ce qui était tenu dans un tableur jusqu’ici',
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
  'init.option-works-for': () =>
    'avec --running : la partie pour laquelle vous travaillez, ou none si vous êtes entre les parties (par défaut : none)',
  'init.option-next-meeting': () => 'la date de la prochaine réunion',
  'init.option-agreement-only': () =>
    'seulement ajouter une coopération à un dossier de conventions existant',
  'init.option-no-git': () => 'ne pas tenir d’historique',
  'init.option-no-commit': () => 'écrire les fichiers, ne rien consigner pour l’instant',
  'init.option-dry-run': () => 'montrer les fichiers qui seraient écrits, sans rien écrire',
  'init.option-force': () => 'remplacer les fichiers existants',

  'init.welcome': () =>
    'Huit questions au plus. Tout peut être modifié plus tard.\nCtrl-C arrête, et ne laisse rien derrière.',
  'init.option-running': () =>
    'reprendre une coopération déjà en cours : le document signé, ce qui est convenu, où en sont les choses',
  'init.option-document': () => 'avec --running : le fichier signé ; il est copié',
  'init.option-signed': () => 'avec --running : le jour où la dernière partie a signé',
  'init.option-starts': () => 'avec --running : le début (sans indication : le jour de la signature)',
  'init.option-ends': () => 'avec --running : le dernier jour, ou open-ended',
  'init.option-signatory': () =>
    'avec --running : qui a signé pour une partie, par sa fonction : "Partie=Maire" (à répéter pour chaque partie)',
  'init.welcome-running': () =>
    'Une dizaine de questions sur ce qui a été signé,\npuis ce qui est convenu et où en sont les choses.\nCtrl-C arrête tout, et ne laisse rien.',
  'init.ask-document': () => 'Le document signé (un fichier : PDF, Word, …) :',
  'init.ask-signed': () => 'Quel jour la dernière partie a-t-elle signé ?',
  'init.ask-starts': () => 'À partir de quand la convention s’applique-t-elle ?',
  'init.ask-ends': () => 'Jusqu’à quand ? (Entrée : aucune fin convenue)',
  'init.ask-agreed': ({ count }) =>
    count === 0 ? 'Qu’est-ce qui est convenu ?' : 'Qu’est-ce qui est convenu d’autre ?',
  'init.ask-standing': ({ count }) =>
    count === 0 ? 'Où en sont les choses aujourd’hui ?' : 'Que dire d’autre de la situation actuelle ?',
  'init.part-choice': ({ kind }) =>
    ({
      goal: 'Un objectif',
      commitment: 'Ce que fait une partie',
      measurement: 'Un chiffre que l’on mesure',
      bottleneck: 'Un point de blocage',
      milestone: 'Un résultat atteint',
      nothing: 'Rien de plus pour l’instant',
    })[kind],
  'init.ask-part': ({ key }) =>
    ({
      goal: 'Quel objectif ? Dans les mots du document :',
      commitment: 'Que fait-elle ? Dans les mots du document :',
      who: 'Quelle partie ?',
      owner: 'Quelle partie en est le pilote ?',
      by: 'Pour quand ? (Entrée : aucune date convenue)',
      article: 'Quel article ? (Entrée : passer)',
      measurement: 'Que mesure-t-on ?',
      value: 'La dernière valeur :',
      unit: 'Dans quelle unité ?',
      target: 'Quelle valeur faut-il atteindre ? (Entrée : rien de convenu)',
      'target-date': 'Pour quand ?',
      date: 'De quel jour date cette valeur ?',
      bottleneck: 'Qu’est-ce qui bloque ?',
      impact: 'Quelle en est la conséquence ? (Entrée : passer)',
      of: 'Qui peut le résoudre ?',
      'needed-by': 'Pour quand est-ce nécessaire ? (Entrée : passer)',
      since: 'Depuis quand cela bloque-t-il ?',
      milestone: 'Qu’est-ce qui a été atteint ?',
      met: 'Quel jour ?',
      done: 'Quand cela a-t-il été fait ?',
      measure: 'Comment est-ce mesuré ? (Entrée : ce n’est pas mesuré)',
      baseline: 'Quelle était la valeur de départ ? (Entrée : inconnue)',
      'baseline-date': 'Quel jour était-ce ?',
      every: 'À quelle fréquence est-ce mesuré ?',
      'measured-by': 'Qui le mesure ?',
      'figure-goal': 'À quel objectif cela se rapporte-t-il ?',
    })[key],
  'init.say-number': (_, format) => `Écrivez un nombre, comme ${format.number(12.5)}.`,
  'init.say-date-to-come': () => 'Cette date est à venir. Donnez la date du fait.',
  'init.adopted': ({ title, directory }) => `La coopération « ${title} » est reprise ${placeOf(directory)}`,
  'init.would-adopt': ({ title, directory }) =>
    `La coopération « ${title} » serait reprise ${placeOf(directory)} (rien n’a été écrit)`,
  'init.adopt-subject': ({ title }) => `Reprise : ${title}`,
  'init.adopted-file': ({ file, count }, format) =>
    ({
      document: 'le document signé ; ses mots font foi',
      signatures: format.plural(count, { one: 'signature', other: 'signatures' }),
      entries: `${format.plural(count, { one: 'entrée', other: 'entrées' })} sur ce qui s’est passé avant, consignées aujourd’hui`,
    })[file],
  'init.keep-answers': () => 'Vos réponses, pour recommencer (à garder sous le nom answers.yaml) :',
  'init.running-word': ({ word }) =>
    ({
      'signed-document': 'Convention signée',
      meeting: 'Réunion de suivi',
      'as-signed': 'Fait ce que la convention signée lui demande.',
      'as-signed-question': 'Lesquels de ses engagements suivons-nous ici, et à quelle échéance ?',
      'who-facilitates': 'Qui, dans cette partie, anime la coopération ?',
      'who-owns-goal': 'Quelle partie pilote cet objectif ?',
      'agenda-stuck': 'Ce qui bloque, et qui le résout',
      'agenda-figures': 'Où nous en sommes',
      'agenda-questions': 'Ce que nous changeons dans la convention au prochain avenant',
      'unknown-function': 'Fonction inconnue',
    })[word],
  'init.option-from': () =>
    'prendre les conventions, parties et engagements dans une liste : tableur (.xlsx, .ods) ou CSV ; avec --running, comme signés',
  'init.option-list-form': () => 'écrire une liste vide à remplir (.xlsx), et rien d’autre',
  'init.list-column': ({ column }) =>
    ({
      agreement: 'Convention|Accord|Coopération|Contrat',
      parties: 'Parties|Partenaires',
      purpose: 'Raison d’être|Finalité|Pourquoi',
      signed: 'Signé le|Date de signature|Signée le',
      starts: 'Début|Date de début|À partir de',
      ends: 'Fin|Date de fin|Jusqu’au',
      document: 'Document|Document signé|Fichier',
      goal: 'Objectif|But',
      what: 'Engagement|Quoi|Engagements|Action|Tâche',
      who: 'Partie|Qui|Pilote|Organisation|Partenaire',
      by: 'Échéance|Pour quand|Date limite|Délai',
      article: 'Article|Clause',
      state: 'État|État d’avancement|Statut',
      done: 'Fait le|Fait|Terminé le|Achevé',
      measure: 'Indicateur|Ce que l’on mesure',
      unit: 'Unité',
      baseline: 'Valeur de départ|Valeur initiale',
      target: 'Cible|Valeur cible',
      value: 'Dernière valeur|Valeur|Valeur actuelle',
      date: 'Mesuré le|Date de la valeur|Date',
      bottleneck: 'Point de blocage|Ce qui bloque|Problème',
      impact: 'Conséquence|Conséquences',
      of: 'Demandé à|Qui peut le résoudre',
      'needed-by': 'Nécessaire pour le|Solution nécessaire pour le',
      since: 'Depuis|Ouvert depuis',
      milestone: 'Jalon',
      met: 'Atteint le',
    })[column],
  'init.list-state': ({ state }) =>
    ({
      done: 'Fait|Oui|Terminé|Achevé',
      'not-done': 'Pas fait|Non|Pas encore|Ouvert|Commencé|En cours|En retard|À faire|Prévu',
      unknown: 'Non connu|Inconnu',
    })[state],
  'init.list-tab': ({ tab }) => ({ agreements: 'Conventions', agreed: 'Convenu', today: 'Aujourd’hui' })[tab],
  'init.list-introduction': ({ tab }) =>
    ({
      agreements:
        'Une ligne par convention. Les parties séparées par des points-virgules, la vôtre en premier. Le document est un fichier à côté de celui-ci.',
      agreed:
        'Une ligne pour tout ce qui est convenu : un objectif, ou ce que fait une partie. S’il n’y a qu’une convention, elle peut être omise. Indiquez sous « État » si ce qui était dû est fait ; vide signifie : non connu.',
      today: 'Une ligne par chiffre, par point de blocage ou par jalon atteint.',
    })[tab],
  'init.list-written': ({ file }) => `Une liste à remplir est écrite dans ${file}.`,
  'init.left-out': ({ columns }, format) =>
    `Non repris, car collab ne connaît pas ces colonnes : ${format.list(columns)}.`,
  'init.lists-tab': () => 'Listes',
  'init.ask-title': () => 'Quel est le nom de la coopération ?',
  'init.ask-language': () => 'Dans quelle langue la convention est-elle rédigée ?',
  'init.ask-template': () => 'De quel type de coopération s’agit-il ?',
  'init.ask-parties': ({ ownFirst }) =>
    `Les parties, ${ownFirst ? 'la vôtre en premier, ' : ''}séparées par des points-virgules (;) :`,
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
      : 'Indiquez au moins deux parties, séparées par un point-virgule (;).',
  'init.say-date': (_, format) =>
    `Écrivez le jour avec l’année, comme ${format.date('2027-06-30')} ou 30/06/2027.`,
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
      'agreement-adopted': 'ce qui est convenu, pour en suivre l’exécution',
      meeting: 'la prochaine réunion, avec son ordre du jour',
      settings: 'ce qui vaut pour tout le dossier',
      contacts: 'noms et adresses ; reste sur cet ordinateur',
      readme: 'ce qu’est ce dossier, pour toutes les parties',
    })[file],
  'init.other-files': ({ count }, format) =>
    `et ${format.plural(count, { one: 'fichier', other: 'fichiers' })} que vous n’avez pas à regarder`,
  'init.kept': ({ files }, format) => `Fichiers existants, laissés tels quels : ${format.list(files)}`,
  'init.recorded': ({ name }) => `Enregistré, au nom de ${name}.`,
  'init.not-recorded': () => 'Rien n’a été consigné dans l’historique.',
  'init.unfinished': () =>
    'Tout est consigné, mais un fichier au moins n’a pas pu être écrit ; la prochaine commande s’en chargera.',
  'init.again': () => 'La même chose sans questions :',
  'init.next': () => 'Ensuite :',
  'init.subject': ({ title }) => `Début : ${title}`,
};
