import { quoted } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const referencesRules = {
  'party-known': {
    title: 'Wie genoemd wordt, is een partij of een groep',
    say: (data) => ({
      message:
        data['isGroup'] === true
          ? `${quoted(data)} is een groep; hier hoort één partij.`
          : `${quoted(data)} is geen partij of groep van deze overeenkomst.`,
      remedy: didYouMean(data, 'Noem een partij bij haar id, of voeg haar toe onder `parties`.'),
    }),
  },
} satisfies Record<string, RuleWords>;
