/** The words of a commitment and its `due` say one deadline. */
import { agreementTexts, type AgreementText } from '../../domain/clarity/agreement-texts.js';
import { deadlinesIn } from '../../domain/clarity/dates-in-text.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'deadlines-agree',
  category: 'clarity',
  severity: 'warning',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement: { terms }, folder }) {
    const language = terms.languages?.[0] ?? folder.settings.languages?.[0] ?? 'en';
    for (const text of agreementTexts(terms, language)) {
      const problem = problemIn(text);
      if (problem !== undefined) yield problem;
    }
  },
};

function problemIn(read: AgreementText): Problem | undefined {
  const { text, kind, pointer, itemValue, item } = read;
  const { due } = itemValue;
  if (kind !== 'commitment' || typeof due !== 'string') return undefined;
  const deadlines = deadlinesIn(read);
  const [first] = deadlines;
  if (first === undefined || deadlines.some(({ date }) => isSame(date, due))) return undefined;
  const { from, to, date } = first;
  return { pointer, part: { from, to }, data: { words: text.slice(from, to), said: date, due, item } };
}

const day = 86_400_000;

/** "Before 1 July" is due on 30 June. */
function isSame(said: string, due: string): boolean {
  return Math.abs(Date.parse(said) - Date.parse(due)) <= day;
}
