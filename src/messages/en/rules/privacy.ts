/** What should not be recorded for ever. */
import { quoted } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const privacyRules = {
  'contacts-stay-out': {
    title: 'Contact details stay out of the agreement',
    say: (data) => ({
      message:
        data['kind'] === 'email'
          ? `The e-mail address ${quoted(data, 'found')} would stay in the history for ever.`
          : `The telephone number ${quoted(data, 'found')} would stay in the history for ever.`,
      remedy: 'Take it out; keep it in contacts.yaml and name the person by an id.',
    }),
  },
} satisfies Record<string, RuleWords>;
