/** Was zwischen Vereinbarungen eines Ordners nicht stimmt. */
import type { FindingData } from '../../../domain/finding.js';
import type { RuleWords } from '../../messages.js';
import { byFault, quoted, textIn, word, words } from '../../finding-words.js';

/** The agreements of a circle, in the order in which they point to each other. */
function chain(data: FindingData): string {
  return words(data, 'cycle').join(' → ');
}

function quotedText(data: FindingData, name: string): string {
  return `"${textIn(data, name, 'de')}"`;
}

export const acrossAgreementsRules = {
  'relations-without-cycle': {
    title: 'Vereinbarungen beruhen nicht im Kreis aufeinander',
    say: (data) =>
      byFault(data, {
        rests: {
          message: `Diese Vereinbarungen beruhen im Kreis aufeinander: ${chain(data)}.`,
          remedy:
            'Entfernen Sie die Beziehung, die nicht gemeint ist: Eine Vereinbarung kann nur auf einer beruhen, die nicht von ihr abhängt.',
        },
        replaces: {
          message: `Diese Vereinbarungen ersetzen einander im Kreis: ${chain(data)}.`,
          remedy: 'Behalten Sie die Beziehung der neueren Vereinbarung und entfernen Sie die andere.',
        },
        amends: {
          message: `Diese Vereinbarungen ändern einander im Kreis: ${chain(data)}.`,
          remedy: 'Behalten Sie die Beziehung der späteren Vereinbarung und entfernen Sie die andere.',
        },
      }),
  },
  'precedence-agrees': {
    title: 'Vereinbarungen sind sich einig, welche vorgeht',
    say: (data) => ({
      message: `Hier geht ${quoted(data, 'decides')} vor, wenn beide sich unterscheiden; in ${quoted(data)} ist es ${quoted(data, 'other')}.`,
      remedy: 'Einigen Sie sich auf eine und schreiben Sie sie in beide.',
    }),
  },
  'identifier-has-one-name': {
    title: 'Eine Nummer gehört zu einem Namen',
    say: (data) => ({
      message: `${word(data, 'scheme')} ${word(data, 'id')} heißt hier ${quotedText(data, 'name')} und in ${quoted(data, 'agreement')} ${quotedText(data, 'other')}.`,
      remedy: 'Ist es eine Organisation, verwenden Sie einen Namen; wenn nicht, berichtigen Sie die Nummer.',
    }),
  },
  'party-id-has-one-identifier': {
    title: 'Die Kennung einer Partei bedeutet überall dieselbe Organisation',
    say: (data) => ({
      message: `${quoted(data, 'party')} hat hier ${word(data, 'scheme')} ${word(data, 'id')}, in ${quoted(data, 'agreement')} aber ${word(data, 'other')}.`,
      remedy: 'Berichtigen Sie die Nummer, oder geben Sie einer der beiden Parteien eine andere Kennung.',
    }),
  },
  'commitment-in-one-agreement': {
    title: 'Eine Zusage steht in einer Vereinbarung',
    say: (data) => ({
      message: `${quoted(data, 'party')} hat dasselbe in ${quoted(data, 'agreement')} zugesagt (${quoted(data, 'other')}).`,
      remedy:
        'Lassen Sie es in einer der beiden stehen; oder sagen Sie unter `relations`, wie die beiden zusammengehören.',
    }),
  },
  'nested-terms-agree': {
    title: 'Was aus einer anderen Vereinbarung übernommen ist, lautet gleich',
    say: (data) => ({
      message: `${quoted(data)} hat hier ein anderes \`${word(data, 'field')}\` (${word(data, 'own')}) als in ${quoted(data, 'agreement')} (${word(data, 'other')}), die diese Vereinbarung ausführt.`,
      remedy: 'Gleichen Sie beide an; oder sagen Sie unter `relations` mit `precedence`, welche vorgeht.',
    }),
  },
} satisfies Record<string, RuleWords>;
