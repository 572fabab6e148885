import { byFault, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { quoted } from '../quoted.js';

const form = '# collab-ignore <règle> -- <raison>';

export const ignoreRules = {
  'ignore-well-formed': {
    title: 'Qui met un constat de côté dit quelle règle, et pourquoi',
    say: (data) =>
      byFault(data, {
        'no-rule': {
          message: 'Ce commentaire ne dit pas de quelle règle il s’agit.',
          remedy: `Nommez la règle citée après le constat : ${form}.`,
        },
        'unknown-rule': {
          message: `Il n’existe pas de règle ${quoted(data, 'name')}.`,
          remedy: didYouMean(data, 'Nommez la règle citée après le constat.'),
        },
        'fixed-rule': {
          message: `Ce que relève ${quoted(data, 'name')} ne peut pas être mis de côté.`,
          remedy: 'Corrigez ce qui est relevé, et retirez ce commentaire.',
        },
        'no-reason': {
          message: 'Ce commentaire ne dit pas pourquoi ; il ne met donc rien de côté.',
          remedy: `Écrivez la raison après deux traits d’union : ${form}.`,
        },
        'bad-date': {
          message: `${quoted(data, 'date')} n’est pas une date ; ce commentaire ne met donc rien de côté.`,
          remedy: 'Écrivez le dernier jour où il vaut sous la forme until:2027-06-30.',
        },
      }),
  },
  'ignore-still-needed': {
    title: 'Ce qui est mis de côté existe encore, et le délai court toujours',
    say: (data, format) =>
      byFault(data, {
        over: {
          message: `Ce commentaire valait jusqu’au ${format.date(word(data, 'until'))} inclus ; il ne met plus rien de côté.`,
          remedy: 'Corrigez ce dont il s’agissait, ou réexaminez-le et choisissez une nouvelle date.',
        },
        unused: {
          message: `${quoted(data, 'name')} ne relève rien ici ; il n’y a rien à mettre de côté.`,
          remedy: 'Retirez la règle de ce commentaire, ou le commentaire entier.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
