/** What is wrong with signatures. */
import { byFault, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { quoted } from '../quoted.js';

export const signatureRules = {
  'agreement-signed': {
    title: 'On garde la trace de qui a signé',
    say: (data, format) =>
      byFault(data, {
        none: {
          message: 'La convention est en vigueur, mais rien ne montre que quelqu’un l’a signée.',
          remedy:
            'Écrivez la date sous `term` (`signed`), et qui a signé dans `signatures/` ; ou utilisez l’état `proposed`.',
        },
        some: {
          message: `Il manque la trace d’une signature : ${format.list(words(data, 'parties'))}.`,
          remedy:
            'Ajoutez-la dans `signatures/`, ou écrivez `signatory: false` pour une partie qui ne signe pas.',
        },
        'date-only': {
          message: `La convention a été signée le ${format.date(word(data, 'date'))} ; il n’y a pas de trace de qui a signé.`,
          remedy: 'Notez dans `signatures/`, pour chaque partie, qui a signé et quel document.',
        },
      }),
  },
  'signature-date-fits': {
    title: 'La date d’une signature est cohérente',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        'in-future': {
          message: `La signature est datée du ${date}, une date à venir.`,
          remedy: 'Corrigez la date, ou ajoutez la signature quand elle aura été donnée.',
        },
        'after-end': {
          message: `La signature est datée du ${date}, après la fin de la convention le ${format.date(word(data, 'last'))}.`,
          remedy: 'Corrigez l’une des dates.',
        },
        'after-last': {
          message: `La signature est datée du ${date} ; or, la dernière partie aurait signé le ${format.date(word(data, 'signed'))}.`,
          remedy: 'Corrigez la date, ou écrivez la date la plus tardive sous `term` (`signed`).',
        },
      });
    },
  },
  'signature-of-signing-party': {
    title: 'Qui a signé est une partie signataire',
    say: (data) =>
      byFault(data, {
        unknown: {
          message: `${quoted(data)} n’est pas une partie de cette convention.`,
          remedy: didYouMean(data, 'Indiquez la partie par son identifiant.'),
        },
        group: {
          message: `${quoted(data)} est un groupe ; chaque partie signe pour elle-même.`,
          remedy: 'Gardez une signature par membre.',
        },
        'does-not-sign': {
          message: `${quoted(data)} est une partie qui ne signe pas ; or, voici sa signature.`,
          remedy: 'Supprimez `signatory: false` pour cette partie, ou supprimez la signature.',
        },
      }),
  },
  'signature-under-document': {
    title: 'Ce qui a été signé est encore là, tel quel',
    say: (data) =>
      byFault(data, {
        unknown: {
          message: `${quoted(data)} n’est pas un document de cette convention.`,
          remedy: didYouMean(
            data,
            'Indiquez le document signé par son identifiant, ou ajoutez-le sous `documents`.',
          ),
        },
        changed: {
          message: `Le fichier ${quoted(data, 'file')} a été modifié après sa signature (partie : ${quoted(data, 'party')}).`,
          remedy:
            'Remettez le fichier qui a été signé ; gardez une nouvelle version à côté, sous un autre nom.',
        },
        other: {
          message: `Le document signé (partie : ${quoted(data, 'party')}) n’est pas le document ${quoted(data, 'file')} de la liste.`,
          remedy: 'Mettez les deux empreintes d’accord, ou indiquez le document qui a été signé.',
        },
      }),
  },
  'work-starts-after-signing': {
    title: 'Le travail commence quand tout le monde a signé',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        unsigned: {
          message: `Le travail a commencé le ${date}, alors que tout le monde n’a pas signé la convention.`,
          remedy: 'Faites-la signer, et écrivez la date sous `term` (`signed`).',
        },
        before: {
          message: `Le travail a commencé le ${date}, avant la signature de la convention le ${format.date(word(data, 'signed'))}.`,
          remedy:
            'Vérifiez les deux dates ; si elles sont exactes, dites dans une note à la charge de qui est ce travail anticipé.',
        },
      });
    },
  },
} satisfies Record<string, RuleWords>;
