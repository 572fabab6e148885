/** Wat niet voor altijd bewaard moet worden. */
import { quoted } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const privacyRules = {
  'contacts-stay-out': {
    title: 'Contactgegevens blijven buiten de overeenkomst',
    say: (data) => ({
      message:
        data['kind'] === 'email'
          ? `Het e-mailadres ${quoted(data, 'found')} zou voor altijd in de geschiedenis blijven.`
          : `Het telefoonnummer ${quoted(data, 'found')} zou voor altijd in de geschiedenis blijven.`,
      remedy: 'Haal het weg; bewaar het in contacts.yaml en noem de persoon met een id.',
    }),
  },
} satisfies Record<string, RuleWords>;
