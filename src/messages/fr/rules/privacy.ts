/** What should not be recorded for ever. */
import { word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { quoted } from '../quoted.js';

const citizenNumbers: Readonly<Record<string, string>> = {
  'be-national': 'un numéro de registre national belge',
  'de-tax': 'un numéro d’identification fiscale allemand',
  'fr-nir': 'un numéro de sécurité sociale (NIR)',
  'gb-nino': 'un numéro britannique d’assurance nationale (NINO)',
  'nl-bsn': 'un numéro de service au citoyen néerlandais (BSN)',
};

export const privacyRules = {
  'contacts-stay-out': {
    title: 'Les coordonnées restent hors de la convention',
    say: (data) => ({
      message:
        data['kind'] === 'email'
          ? `L’adresse électronique ${quoted(data, 'found')} resterait pour toujours dans l’historique.`
          : `Le numéro de téléphone ${quoted(data, 'found')} resterait pour toujours dans l’historique.`,
      remedy:
        'Enlevez ces coordonnées ; gardez-les avec `collab contacts add` et désignez la personne par l’identifiant obtenu.',
    }),
  },
  'names-stay-out': {
    title: 'Les noms de personnes restent hors de la convention',
    say: (data) => ({
      message:
        data['listed'] === true
          ? `${quoted(data, 'found')} est l’une des personnes de contacts.yaml ; son nom resterait pour toujours dans l’historique.`
          : `${quoted(data, 'found')} semble être le nom d’une personne et resterait pour toujours dans l’historique.`,
      remedy:
        'Écrivez la fonction, ou l’identifiant que `collab contacts add` donne à cette personne ; le nom reste alors dans contacts.yaml.',
    }),
  },
  'personal-numbers-stay-out': {
    title: 'Les numéros personnels des citoyens restent hors de la convention',
    say: (data) => ({
      message: `Le numéro qui se termine par ${word(data, 'ending')} ${data['certain'] === true ? 'est' : 'pourrait être'} ${citizenNumbers[word(data, 'kind')] ?? ''} ; il resterait pour toujours dans l’historique.`,
      remedy:
        data['certain'] === true
          ? 'Enlevez-le. Désignez la personne par l’identifiant que donne `collab contacts add` ; le numéro a sa place dans le système prévu pour cela.'
          : 'Enlevez-le si c’en est un. Sinon, écrivez devant de quoi c’est le numéro.',
    }),
  },
} satisfies Record<string, RuleWords>;
