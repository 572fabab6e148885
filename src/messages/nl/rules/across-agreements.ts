/** Wat er mis is tussen overeenkomsten in één map. */
import type { FindingData } from '../../../domain/finding.js';
import type { RuleWords } from '../../messages.js';
import { byFault, quoted, textIn, word, words } from '../../finding-words.js';

/** The agreements of a circle, in the order in which they point to each other. */
function chain(data: FindingData): string {
  return words(data, 'cycle').join(' → ');
}

function quotedText(data: FindingData, name: string): string {
  return `"${textIn(data, name, 'nl')}"`;
}

export const acrossAgreementsRules = {
  'relations-without-cycle': {
    title: 'Overeenkomsten rusten niet in een kring op elkaar',
    say: (data) =>
      byFault(data, {
        rests: {
          message: `Deze overeenkomsten rusten in een kring op elkaar: ${chain(data)}.`,
          remedy:
            'Haal de relatie weg die niet bedoeld is: een overeenkomst kan alleen vallen onder een die er niet van afhangt.',
        },
        replaces: {
          message: `Deze overeenkomsten vervangen elkaar in een kring: ${chain(data)}.`,
          remedy: 'Houd de relatie van de nieuwere overeenkomst en haal de andere weg.',
        },
        amends: {
          message: `Deze overeenkomsten wijzigen elkaar in een kring: ${chain(data)}.`,
          remedy: 'Houd de relatie van de latere overeenkomst en haal de andere weg.',
        },
      }),
  },
  'precedence-agrees': {
    title: 'Overeenkomsten zijn het eens over welke voorgaat',
    say: (data) => ({
      message: `Hier gaat ${quoted(data, 'decides')} voor als de twee verschillen; in ${quoted(data)} is dat ${quoted(data, 'other')}.`,
      remedy: 'Kies er samen één, en schrijf die in beide.',
    }),
  },
  'identifier-has-one-name': {
    title: 'Een nummer hoort bij één naam',
    say: (data) => ({
      message: `${word(data, 'scheme')} ${word(data, 'id')} heet hier ${quotedText(data, 'name')} en in ${quoted(data, 'agreement')} ${quotedText(data, 'other')}.`,
      remedy: 'Is het één organisatie, gebruik dan één naam; zo niet, verbeter het nummer.',
    }),
  },
  'party-id-has-one-identifier': {
    title: 'Een id van een partij betekent overal dezelfde organisatie',
    say: (data) => ({
      message: `${quoted(data, 'party')} heeft hier ${word(data, 'scheme')} ${word(data, 'id')}, en in ${quoted(data, 'agreement')} ${word(data, 'other')}.`,
      remedy: 'Verbeter het nummer, of geef een van de twee partijen een andere id.',
    }),
  },
  'commitment-in-one-agreement': {
    title: 'Een afspraak staat in één overeenkomst',
    say: (data) => ({
      message: `${quoted(data, 'party')} heeft hetzelfde toegezegd in ${quoted(data, 'agreement')} (${quoted(data, 'other')}).`,
      remedy:
        'Laat het in één van beide staan; of zeg onder `relations` hoe de twee overeenkomsten bij elkaar horen.',
    }),
  },
  'nested-terms-agree': {
    title: 'Wat uit een andere overeenkomst is overgenomen, luidt hetzelfde',
    say: (data) => ({
      message: `${quoted(data)} heeft hier een andere \`${word(data, 'field')}\` (${word(data, 'own')}) dan in ${quoted(data, 'agreement')} (${word(data, 'other')}), die deze overeenkomst uitwerkt.`,
      remedy: 'Maak ze gelijk; of zeg onder `relations` met `precedence` welke van de twee voorgaat.',
    }),
  },
} satisfies Record<string, RuleWords>;
