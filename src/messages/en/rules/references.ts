import { quoted } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const referencesRules = {
  'party-known': {
    title: 'Everyone who is named is a party or a group',
    say: (data) => ({
      message:
        data['isGroup'] === true
          ? `${quoted(data)} is a group; one party belongs here.`
          : `${quoted(data)} is not a party or group of this agreement.`,
      remedy: didYouMean(data, 'Name a party by its id, or add it under `parties`.'),
    }),
  },
} satisfies Record<string, RuleWords>;
