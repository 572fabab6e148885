/** What should not be recorded for ever. */
import { quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

const citizenNumbers: Readonly<Record<string, string>> = {
  'be-national': 'a Belgian national register number',
  'de-tax': 'a German tax identification number',
  'fr-nir': 'a French social security number (NIR)',
  'gb-nino': 'a British National Insurance number',
  'nl-bsn': 'a Dutch citizen service number (BSN)',
};

export const privacyRules = {
  'contacts-stay-out': {
    title: 'Contact details stay out of the agreement',
    say: (data) => ({
      message:
        data['kind'] === 'email'
          ? `The e-mail address ${quoted(data, 'found')} would stay in the history for ever.`
          : `The telephone number ${quoted(data, 'found')} would stay in the history for ever.`,
      remedy:
        'Take it out; keep it with `collab contacts add`, and name the person by the id that this gives.',
    }),
  },
  'names-stay-out': {
    title: 'Names of people stay out of the agreement',
    say: (data) => ({
      message:
        data['listed'] === true
          ? `${quoted(data, 'found')} is one of the people in contacts.yaml; the name would stay in the history for ever.`
          : `${quoted(data, 'found')} seems to be the name of a person, and would stay in the history for ever.`,
      remedy:
        'Write the function, or the id that `collab contacts add` gives this person; the name then stays in contacts.yaml.',
    }),
  },
  'personal-numbers-stay-out': {
    title: 'Personal numbers of citizens stay out of the agreement',
    say: (data) => ({
      message: `The number that ends in ${word(data, 'ending')} ${data['certain'] === true ? 'is' : 'could be'} ${citizenNumbers[word(data, 'kind')] ?? ''}; it would stay in the history for ever.`,
      remedy:
        data['certain'] === true
          ? 'Take it out. Name the person by the id that `collab contacts add` gives; the number belongs in the system made for it.'
          : 'Take it out if it is. If it is not, write before it what it is the number of.',
    }),
  },
} satisfies Record<string, RuleWords>;
