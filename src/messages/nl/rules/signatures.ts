/** Wat er mis is met handtekeningen. */
import { byFault, quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const signatureRules = {
  'agreement-signed': {
    title: 'Bewaard is wie er tekende',
    say: (data, format) =>
      byFault(data, {
        none: {
          message: 'De overeenkomst is van kracht, maar nergens blijkt dat iemand getekend heeft.',
          remedy:
            'Schrijf de dag onder `term` als `signed`, en wie tekende in `signatures/`; of gebruik de status `proposed`.',
        },
        some: {
          message: `Er is geen handtekening bewaard van ${format.list(words(data, 'parties'))}.`,
          remedy: 'Voeg die toe in `signatures/`, of zeg `signatory: false` van een partij die niet tekent.',
        },
        'date-only': {
          message: `De overeenkomst is getekend op ${format.date(word(data, 'date'))}; wie tekende, is niet bewaard.`,
          remedy: 'Bewaar per partij wie tekende en welk document, in `signatures/`.',
        },
      }),
  },
  'signature-date-fits': {
    title: 'De dag van een handtekening klopt',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        'in-future': {
          message: `De handtekening heeft als datum ${date}, en die dag moet nog komen.`,
          remedy: 'Verbeter de datum, of voeg de handtekening toe als die gezet is.',
        },
        'after-end': {
          message: `De handtekening heeft als datum ${date}, na het einde van de overeenkomst op ${format.date(word(data, 'last'))}.`,
          remedy: 'Verbeter een van de twee datums.',
        },
        'after-last': {
          message: `De handtekening heeft als datum ${date}; de laatste partij zou op ${format.date(word(data, 'signed'))} getekend hebben.`,
          remedy: 'Verbeter de datum, of schrijf de latere dag onder `term` als `signed`.',
        },
      });
    },
  },
  'signature-of-signing-party': {
    title: 'Wie tekende, is een partij die tekent',
    say: (data) =>
      byFault(data, {
        unknown: {
          message: `${quoted(data)} is geen partij van deze overeenkomst.`,
          remedy: didYouMean(data, 'Noem de partij bij haar id.'),
        },
        group: {
          message: `${quoted(data)} is een groep; elke partij tekent voor zichzelf.`,
          remedy: 'Bewaar voor elk lid een handtekening.',
        },
        'does-not-sign': {
          message: `${quoted(data)} is een partij die niet tekent, en hier is haar handtekening.`,
          remedy: 'Haal `signatory: false` weg bij de partij, of haal de handtekening weg.',
        },
      }),
  },
  'signature-under-document': {
    title: 'Wat getekend is, is er nog zoals het getekend is',
    say: (data) =>
      byFault(data, {
        unknown: {
          message: `${quoted(data)} is geen document van deze overeenkomst.`,
          remedy: didYouMean(
            data,
            'Noem het getekende document bij zijn id, of voeg het toe onder `documents`.',
          ),
        },
        changed: {
          message: `Het bestand ${quoted(data, 'file')} is veranderd nadat ${quoted(data, 'party')} het tekende.`,
          remedy: 'Zet het getekende bestand terug; bewaar een nieuwe versie ernaast onder een andere naam.',
        },
        other: {
          message: `Wat ${quoted(data, 'party')} tekende, is niet het document ${quoted(data, 'file')} dat in de lijst staat.`,
          remedy: 'Maak de twee vingerafdrukken gelijk, of noem het document dat getekend is.',
        },
      }),
  },
  'work-starts-after-signing': {
    title: 'Het werk begint als iedereen getekend heeft',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        unsigned: {
          message: `Het werk begon op ${date}, terwijl nog niet iedereen de overeenkomst heeft getekend.`,
          remedy: 'Laat haar tekenen, en schrijf de dag onder `term` als `signed`.',
        },
        before: {
          message: `Het werk begon op ${date}, voordat de overeenkomst op ${format.date(word(data, 'signed'))} werd getekend.`,
          remedy:
            'Kijk beide datums na; kloppen ze, zeg dan in een notitie voor wiens rekening het vroege werk is.',
        },
      });
    },
  },
} satisfies Record<string, RuleWords>;
