/** What is wrong with signatures. */
import { byFault, quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const signatureRules = {
  'agreement-signed': {
    title: 'It is kept who signed',
    say: (data, format) =>
      byFault(data, {
        none: {
          message: 'The agreement is in force, but nothing shows that anybody signed it.',
          remedy:
            'Write the day under `term` as `signed`, and who signed in `signatures/`; or use status `proposed`.',
        },
        some: {
          message: `No signature is kept of ${format.list(words(data, 'parties'))}.`,
          remedy: 'Add it in `signatures/`, or say `signatory: false` of a party that does not sign.',
        },
        'date-only': {
          message: `The agreement was signed on ${format.date(word(data, 'date'))}; who signed is not kept.`,
          remedy: 'Keep for each party who signed and which document, in `signatures/`.',
        },
      }),
  },
  'signature-date-fits': {
    title: 'The day of a signature fits',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        'in-future': {
          message: `The signature is dated ${date}, which is still to come.`,
          remedy: 'Correct the date, or add the signature when it has been set.',
        },
        'after-end': {
          message: `The signature is dated ${date}, after the agreement ended on ${format.date(word(data, 'last'))}.`,
          remedy: 'Correct one of the dates.',
        },
        'after-last': {
          message: `The signature is dated ${date}; the last party is said to have signed on ${format.date(word(data, 'signed'))}.`,
          remedy: 'Correct the date, or write the later day under `term` as `signed`.',
        },
      });
    },
  },
  'signature-of-signing-party': {
    title: 'Whoever signed is a party that signs',
    say: (data) =>
      byFault(data, {
        unknown: {
          message: `${quoted(data)} is not a party of this agreement.`,
          remedy: didYouMean(data, 'Name the party by its id.'),
        },
        group: {
          message: `${quoted(data)} is a group; each party signs for itself.`,
          remedy: 'Keep one signature for each member.',
        },
        'does-not-sign': {
          message: `${quoted(data)} is a party that does not sign, and here is its signature.`,
          remedy: 'Remove `signatory: false` from the party, or the signature.',
        },
      }),
  },
  'signature-under-document': {
    title: 'What was signed is still there as it was signed',
    say: (data) =>
      byFault(data, {
        unknown: {
          message: `${quoted(data)} is not one of the documents of this agreement.`,
          remedy: didYouMean(data, 'Name the signed document by its id, or add it under `documents`.'),
        },
        changed: {
          message: `The file ${quoted(data, 'file')} was changed after ${quoted(data, 'party')} signed it.`,
          remedy: 'Put back the file that was signed; keep a new version beside it under another name.',
        },
        other: {
          message: `What ${quoted(data, 'party')} signed is not the document ${quoted(data, 'file')} that is listed.`,
          remedy: 'Make the two fingerprints the same, or name the document that was signed.',
        },
      }),
  },
  'work-starts-after-signing': {
    title: 'The work starts when everyone has signed',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        unsigned: {
          message: `Work began on ${date}, while the agreement has not been signed by everyone.`,
          remedy: 'Have it signed, and write the day under `term` as `signed`.',
        },
        before: {
          message: `Work began on ${date}, before the agreement was signed on ${format.date(word(data, 'signed'))}.`,
          remedy: 'Check both dates; if they are right, say in a note on whose account the early work is.',
        },
      });
    },
  },
} satisfies Record<string, RuleWords>;
