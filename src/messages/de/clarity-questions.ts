/** What to ask about unclear words. */
import type { ClarityQuestion } from '../../domain/clarity/clarity.js';

export const clarityQuestions: Readonly<Record<ClarityQuestion, string>> = {
  'by-which-date': 'Bis zu welchem Datum?',
  'how-often': 'Wie oft?',
  'how-long-before': 'Wie viele Tage vorher?',
  'who-decides-enough': 'Wer entscheidet, was genügt, und nach welchem Maß?',
  'how-much': 'Ab welcher Zahl?',
  'which-ones': 'Welche genau?',
  'in-which-cases': 'In welchen Fällen, und wer entscheidet das?',
  'when-possible': 'Wann ist es nicht möglich, und was geschieht dann?',
  'what-else': 'Was gehört noch dazu?',
  'what-at-least': 'Was geschieht mindestens?',
  'measured-how': 'Wie gemessen, und womit verglichen?',
  'who-agrees-when': 'Wer vereinbart das, bis wann, und was gilt bis dahin?',
  'and-or-or': 'Beides, oder eines von beiden, und wer wählt dann?',
  'which-of-the-two': 'Das eine, das andere oder beides?',
  'which-other-end': 'Zwischen diesem Wert und welchem?',
  'which-unit': 'Wovon?',
  'said-plainly': 'Was soll also geschehen, ohne „nicht“ gesagt?',
  'how-many-are-there': 'Wie viele sind es, und was fehlt?',
  'who-is-accountable': 'Wer von beiden steht dafür ein, und was tut der andere?',
};
