/** What is wrong when something that is named is not there. */
import { word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { listNames } from '../list-names.js';
import { quoted } from '../quoted.js';

export const referencesRules = {
  'body-known': {
    title: 'Une instance citée existe',
    say: (data) => ({
      message: `${quoted(data)} n’est pas une instance de cette convention.`,
      remedy: didYouMean(data, 'Indiquez une instance par son identifiant, ou ajoutez-la sous `bodies`.'),
    }),
  },
  'dependencies-without-cycle': {
    title: 'Rien n’attend après soi-même',
    say: (data) => ({
      message: `Ces éléments s’attendent l’un l’autre : ${words(data, 'cycle').join(' → ')}.`,
      remedy: 'Supprimez la dépendance qui n’existe pas vraiment.',
    }),
  },
  'document-file-present': {
    title: 'Un fichier auquel on renvoie est présent',
    say: (data) =>
      data['fault'] === 'changed'
        ? {
            message: `${quoted(data, 'file')} n’est pas le fichier voulu : son empreinte est maintenant ${word(data, 'sha256')}.`,
            remedy:
              'Remettez le fichier d’origine, ou notez la nouvelle empreinte si la modification est convenue.',
          }
        : {
            message: `Le fichier ${quoted(data, 'file')} n’est pas dans ${quoted(data, 'folder')}.`,
            remedy: didYouMean(data, 'Mettez-y le fichier, ou corrigez son nom.'),
          },
  },
  'document-known': {
    title: 'Un document cité figure dans la liste',
    say: (data) => ({
      message: `${quoted(data)} n’est pas un document de cette convention.`,
      remedy: didYouMean(data, 'Indiquez un document par son identifiant, ou ajoutez-le sous `documents`.'),
    }),
  },
  'each-names-group': {
    title: '« Chaque membre » renvoie à un groupe',
    say: (data) => ({
      message: `${quoted(data)} ${data['isParty'] === true ? 'est une seule partie, pas un groupe' : 'n’est pas un groupe de cette convention'}.`,
      remedy: didYouMean(
        data,
        data['isParty'] === true && data['each'] === true
          ? 'Indiquez la partie elle-même, sans `each`.'
          : 'Indiquez un groupe par son identifiant, ou ajoutez-le sous `groups`.',
      ),
    }),
  },
  'formerly-free': {
    title: 'Un ancien nom n’appartient à aucun autre élément',
    say: (data) =>
      data['fault'] === 'in-use'
        ? {
            message: `${quoted(data, 'path')} est encore le nom d’un élément, et ne peut donc pas être un ancien nom.`,
            remedy: 'Supprimez-le ici, ou renommez l’autre élément.',
          }
        : {
            message: `${quoted(data, 'path')} est aussi un ancien nom d’un autre élément : ${quoted(data, 'other')}.`,
            remedy: 'Gardez-le à l’élément qui portait vraiment ce nom.',
          },
  },
  'participant-known': {
    title: 'Tous ceux qui participent sont connus',
    say: (data) => ({
      message: `${quoted(data)} n’est ici ni une partie, ni un groupe, ni une personne.`,
      remedy: didYouMean(
        data,
        'Indiquez une partie de la convention, ou une personne qui figure sous `people` dans collab.yaml.',
      ),
    }),
  },
  'party-known': {
    title: 'Tous ceux qui sont cités sont des parties ou des groupes',
    say: (data) => ({
      message:
        data['isGroup'] === true
          ? `${quoted(data)} est un groupe ; il faut ici une seule partie.`
          : `${quoted(data)} n’est ni une partie ni un groupe de cette convention.`,
      remedy: didYouMean(data, 'Indiquez une partie par son identifiant, ou ajoutez-la sous `parties`.'),
    }),
  },
  'rule-setting-known': {
    title: 'Les réglages de collab.yaml nomment des règles qui existent',
    say: (data) => ({
      message: `Il n’existe pas de règle ${quoted(data)}.`,
      remedy: didYouMean(data, 'Nommez la règle citée après le constat, ou retirez-la.'),
    }),
  },
  'person-known': {
    title: 'Une personne de contact figure parmi les personnes',
    say: (data) => ({
      message: `${quoted(data)} ne figure pas parmi les personnes de collab.yaml.`,
      remedy: didYouMean(data, 'Ajoutez la personne et sa fonction sous `people` dans collab.yaml.'),
    }),
  },
  'reference-not-withdrawn': {
    title: 'Rien ne repose sur ce qui a été retiré',
    say: (data) => ({
      message: `L’élément ${quoted(data, 'path')} a été retiré.`,
      remedy: 'Renvoyez à ce qui l’a remplacé, ou retirez aussi cet élément-ci.',
    }),
  },
  'reference-of-right-kind': {
    title: 'Un renvoi mène au bon type d’élément',
    say: (data, format) => ({
      message: `${quoted(data, 'path')} se trouve dans ${listNames(word(data, 'list'))} ; \`${word(data, 'field')}\` demande un élément à choisir dans ${format.choice(words(data, 'lists').map(listNames))}.`,
      remedy: 'Renvoyez à un élément de ce type.',
    }),
  },
  'reference-resolves': {
    title: 'Un renvoi mène à un seul élément',
    say: (data, format) => {
      if (data['fault'] === 'ambiguous') {
        return {
          message: `${quoted(data, 'path')} peut désigner plusieurs éléments.`,
          remedy: `Écrivez-le en entier : ${format.choice(words(data, 'paths'))}.`,
        };
      }
      if (data['fault'] === 'no-agreement') {
        return {
          message: `Il n’y a pas de convention ${quoted(data, 'agreement')} dans ce dossier.`,
          remedy: didYouMean(data, 'Indiquez une convention par le nom de son dossier.'),
        };
      }
      return {
        message: `L’élément ${quoted(data, 'path')} n’existe pas.`,
        remedy: didYouMean(data, 'Renvoyez à un élément qui existe, ou ajoutez-le.'),
      };
    },
  },
  'related-agreement-known': {
    title: 'Une convention liée se trouve dans le dossier',
    say: (data) => ({
      message:
        data['isItself'] === true
          ? `${quoted(data)} est cette convention elle-même.`
          : `Il n’y a pas de convention ${quoted(data)} dans ce dossier.`,
      remedy: didYouMean(
        data,
        'Indiquez une convention par le nom de son dossier ; si elle est ailleurs, par son titre (`title`).',
      ),
    }),
  },
  'pool-known': {
    title: 'Les coûts partagés nommés sont connus',
    say: (data) => ({
      message: `${quoted(data)} n’est pas parmi les coûts partagés.`,
      remedy: didYouMean(data, 'Nommez un élément de `budget.pools`, ou ajoutez-le.'),
    }),
  },
} satisfies Record<string, RuleWords>;
