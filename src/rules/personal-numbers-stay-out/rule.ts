/** Numbers by which a state knows its citizens do not enter the history. */
import { findCitizenNumbers } from '../../domain/citizen-numbers.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { writtenTexts } from '../../domain/written-texts.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'personal-numbers-stay-out',
  category: 'privacy',
  severity: 'error',
  scope: 'agreement',
  check({ agreement }) {
    const problems: Problem[] = [];
    for (const { text, keys, file } of writtenTexts(agreement)) {
      for (const { kind, found, certain } of findCitizenNumbers(text)) {
        const data = { kind, ending: found.replaceAll(/[ .-]/g, '').slice(-shown), certain };
        const problem = { file, pointer: jsonPointer(keys), data };
        problems.push(certain ? problem : { ...problem, severity: 'warning' });
      }
    }
    return problems;
  },
};

/** Findings travel, to logs and screens of others: they show the end of the number only. */
const shown = 3;
