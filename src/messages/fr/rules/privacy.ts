/** What should not be recorded for ever. */
import type { RuleWords } from '../../messages.js';
import { quoted } from '../quoted.js';

export const privacyRules = {
  'contacts-stay-out': {
    title: 'Les coordonnées restent hors de la convention',
    say: (data) => ({
      message:
        data['kind'] === 'email'
          ? `L’adresse électronique ${quoted(data, 'found')} resterait pour toujours dans l’historique.`
          : `Le numéro de téléphone ${quoted(data, 'found')} resterait pour toujours dans l’historique.`,
      remedy:
        'Enlevez ces coordonnées ; gardez-les dans contacts.yaml et désignez la personne par un identifiant.',
    }),
  },
} satisfies Record<string, RuleWords>;
