/** What is wrong between agreements of one workspace. */
import type { FindingData } from '../../../domain/finding.js';
import type { RuleWords } from '../../messages.js';
import { byFault, quoted, textIn, word, words } from '../../finding-words.js';

/** The agreements of a circle, in the order in which they point to each other. */
function chain(data: FindingData): string {
  return words(data, 'cycle').join(' → ');
}

function quotedText(data: FindingData, name: string): string {
  return `"${textIn(data, name, 'en')}"`;
}

export const acrossAgreementsRules = {
  'relations-without-cycle': {
    title: 'Agreements do not rest on each other in a circle',
    say: (data) =>
      byFault(data, {
        rests: {
          message: `These agreements rest on each other in a circle: ${chain(data)}.`,
          remedy:
            'Take away the relation that is not meant: an agreement can only be under one that does not depend on it.',
        },
        replaces: {
          message: `These agreements replace each other in a circle: ${chain(data)}.`,
          remedy: 'Keep the relation of the newer agreement, and take the other away.',
        },
        amends: {
          message: `These agreements amend each other in a circle: ${chain(data)}.`,
          remedy: 'Keep the relation of the later agreement, and take the other away.',
        },
      }),
  },
  'precedence-agrees': {
    title: 'Agreements agree on which of them decides',
    say: (data) => ({
      message: `Here ${quoted(data, 'decides')} decides when the two differ; in ${quoted(data)} it is ${quoted(data, 'other')}.`,
      remedy: 'Agree on one of them, and write it in both.',
    }),
  },
  'identifier-has-one-name': {
    title: 'An identifier belongs to one name',
    say: (data) => ({
      message: `${word(data, 'scheme')} ${word(data, 'id')} is ${quotedText(data, 'name')} here and ${quotedText(data, 'other')} in ${quoted(data, 'agreement')}.`,
      remedy: 'If it is one organisation, use one name; if not, mend the number.',
    }),
  },
  'party-id-has-one-identifier': {
    title: 'A party id means the same organisation everywhere',
    say: (data) => ({
      message: `${quoted(data, 'party')} has ${word(data, 'scheme')} ${word(data, 'id')} here, and ${word(data, 'other')} in ${quoted(data, 'agreement')}.`,
      remedy: 'Mend the number, or give one of the two parties another id.',
    }),
  },
  'commitment-in-one-agreement': {
    title: 'A commitment stands in one agreement',
    say: (data) => ({
      message: `${quoted(data, 'party')} has promised the same in ${quoted(data, 'agreement')} (${quoted(data, 'other')}).`,
      remedy: 'Keep it in one of them; or say under `relations` how the two agreements belong together.',
    }),
  },
  'nested-terms-agree': {
    title: 'What is taken over from another agreement says the same',
    say: (data) => ({
      message: `${quoted(data)} has another \`${word(data, 'field')}\` here (${word(data, 'own')}) than in ${quoted(data, 'agreement')} (${word(data, 'other')}), which this agreement works out.`,
      remedy: 'Make them the same; or say under `relations` with `precedence` which of the two decides.',
    }),
  },
} satisfies Record<string, RuleWords>;
