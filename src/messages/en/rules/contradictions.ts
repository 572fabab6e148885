/** English: why expectations and answers cannot both hold. */
import type { FindingData } from '../../../domain/finding.js';
import { byFault, quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { Sentence } from '../../messages.js';

export function sayContradiction(data: FindingData, format: Format): Sentence {
  const expectation = `Expectation ${quoted(data)}`;
  const date = (name: string): string => format.date(word(data, name));
  const [first = '', second = ''] = words(data, 'dates');
  return byFault(data, {
    'declined-but-promised': {
      message: `${expectation} is declined, and ${quoted(data, 'promise')} answers it all the same.`,
      remedy: 'Accept the expectation, or take away what answers it.',
    },
    'needed-but-declined': {
      message: `${quoted(data, 'promise')} holds only if expectation ${quoted(data)} is met, and that one is declined.`,
      remedy: 'Talk it through again: accept the expectation, or drop what depends on it.',
    },
    'promised-too-late': {
      message: `${expectation} asks for it by ${date('expected')}, and ${quoted(data, 'promise')} comes by ${date('promised')}.`,
      remedy: 'Agree on one date.',
    },
    'answered-by-another': {
      message: `${expectation} is of one party, and ${quoted(data, 'promise')}, which answers it, is of another.`,
      remedy: 'Let who it is expected of take it on, or correct `of`.',
    },
    'accountable-twice': {
      message: `${expectation} is answered twice by the same commitment, with two parties that answer for it: ${format.list(words(data, 'promises'))}.`,
      remedy: 'Keep the one, with the party that answers for it.',
    },
    'two-dates': {
      message: `${expectation} and ${quoted(data, 'other')} ask the same of the same party, by ${format.date(first)} and by ${format.date(second)}.`,
      remedy: 'Agree on one date, or say in what they differ.',
    },
    'expected-of-each-other': {
      message: `${expectation} and ${quoted(data, 'other')} ask the same: each party expects it of the other.`,
      remedy: 'Agree on which of the two does it.',
    },
  });
}
