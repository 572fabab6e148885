/** German: what should not be recorded for ever. */
import { quoted } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const privacyRules = {
  'contacts-stay-out': {
    title: 'Kontaktdaten gehören nicht in die Vereinbarung',
    say: (data) => ({
      message:
        data['kind'] === 'email'
          ? `Die E-Mail-Adresse ${quoted(data, 'found')} bliebe für immer im Verlauf stehen.`
          : `Die Telefonnummer ${quoted(data, 'found')} bliebe für immer im Verlauf stehen.`,
      remedy: 'Nehmen Sie sie heraus; führen Sie sie in contacts.yaml, und nennen Sie hier nur die Kennung.',
    }),
  },
} satisfies Record<string, RuleWords>;
