/** French: what is wrong where a record names an item or another record. */
import type { FindingData } from '../../../domain/finding.js';
import { word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { kindWithArticle } from '../progress-words.js';
import { quoted } from '../quoted.js';

export const progressReferenceRules = {
  'entry-about-known-item': {
    title: 'Une entrée concerne un élément connu',
    say: (data, format) => sayAbout(data, format),
  },
  'item-opened-once': {
    title: 'Ce qu’une entrée ouvre est ouvert une seule fois, avant toute suite',
    say: (data) => sayOpened(data),
  },
  'entry-reference-resolves': {
    title: 'Une entrée qui en cite une autre cite une entrée qui existe',
    say: (data) => sayReference(data),
  },
} satisfies Record<string, RuleWords>;

const lists: Readonly<Record<string, string>> = {
  indicators: 'un indicateur',
  milestones: 'un jalon',
  commitments: 'un engagement',
  contributions: 'une contribution',
  expectations: 'une attente',
  reporting: 'un rapport convenu',
};

function sayAbout(data: FindingData, format: Format): Sentence {
  const fault = word(data, 'fault');
  if (fault === 'several') {
    return {
      message: `${quoted(data, 'path')} peut désigner plusieurs éléments.`,
      remedy: `Écrivez-le en entier : ${format.choice(words(data, 'paths'))}.`,
    };
  }
  if (fault === 'other-kind') {
    const wanted = lists[word(data, 'list')] ?? word(data, 'list');
    return {
      message: `${quoted(data, 'path')} n’est pas ${wanted} ; or, c’est ce que cette entrée doit concerner.`,
      remedy: `Indiquez ${wanted} de la convention sous \`about\`.`,
    };
  }
  return {
    message: `${quoted(data, 'path')} ne figure pas dans la convention, et aucune entrée ne l’a ouvert.`,
    remedy: didYouMean(
      data,
      'Indiquez un élément de la convention, ou un élément qu’une entrée antérieure a ouvert.',
    ),
  };
}

function sayOpened(data: FindingData): Sentence {
  switch (word(data, 'problem')) {
    case 'opens-missing':
      return {
        message: `Cette entrée ouvre ${kindWithArticle(word(data, 'kind'))}, sans identifiant.`,
        remedy:
          'Consignez une correction qui a `opens` et un identifiant court, auquel les entrées suivantes pourront renvoyer.',
      };
    case 'about-missing':
      return {
        message: `Cette entrée ne dit pas ce qu’elle concerne ; il faut ici ${kindWithArticle(word(data, 'kind'))}.`,
        remedy: 'Consignez une correction qui l’indique sous `about`.',
      };
    case 'opened-twice':
      return {
        message: `${quoted(data, 'path')} existe déjà.`,
        remedy: `Consignée deux fois ? Annulez celle-ci : ${retraction(data, 'Consignée deux fois')}. Autre chose ? Annulez-la aussi, puis consignez-la sous un autre titre.`,
      };
    default:
      return {
        message: `${quoted(data, 'path')} change d’état ici, mais aucune entrée ne l’a ouvert.`,
        remedy: didYouMean(data, 'Consignez d’abord son ouverture.'),
      };
  }
}

function sayReference(data: FindingData): Sentence {
  switch (word(data, 'problem')) {
    case 'corrects-other-kind':
      return {
        message: `Une entrée du type ${word(data, 'kind')} ne peut pas en corriger une du type ${word(data, 'expected')}.`,
        remedy: `Consignez la correction avec le type ${word(data, 'expected')}, ou annulez l’autre entrée.`,
      };
    case 'circular':
      return {
        message: `Par \`${word(data, 'field')}\`, cette entrée renvoie à elle-même et ne change donc rien.`,
        remedy: 'Indiquez l’entrée qui est fausse, pas celle-ci.',
      };
    case 'same-id':
      return {
        message: `Ceci est une copie : ${word(data, 'first')} a le même identifiant, et seul ce fichier-là compte.`,
        remedy: 'Supprimez ce fichier-ci ; si les deux faits ont eu lieu, consignez l’autre à nouveau.',
      };
    default:
      return data['field'] === 'decision'
        ? {
            message: `${quoted(data)} n’est pas une décision consignée.`,
            remedy: 'Indiquez l’identifiant d’une décision : la fin du nom de son fichier.',
          }
        : {
            message: `Il n’y a pas d’entrée ${quoted(data)} dans cette convention.`,
            remedy: 'Copiez l’identifiant à la fin du nom de fichier de l’entrée voulue.',
          };
  }
}

/** The command that takes the record back, with a reason. */
function retraction(data: FindingData, note: string): string {
  return `\`collab progress note ${word(data, 'agreement')} --retracts ${word(data, 'id')} --note "${note}"\``;
}
