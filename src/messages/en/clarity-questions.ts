/** What to ask about unclear words. */
import type { ClarityQuestion } from '../../domain/clarity/clarity.js';

export const clarityQuestions: Readonly<Record<ClarityQuestion, string>> = {
  'by-which-date': 'By which date?',
  'how-often': 'How often?',
  'how-long-before': 'How many days before?',
  'who-decides-enough': 'Who decides what is enough, and by which measure?',
  'how-much': 'From which number on?',
  'which-ones': 'Which ones?',
  'in-which-cases': 'In which cases, and who decides?',
  'when-possible': 'When is it not possible, and what is done then?',
  'what-else': 'What else belongs to it?',
  'what-at-least': 'What is done at least?',
  'measured-how': 'Measured how, and against what?',
  'who-agrees-when': 'Who agrees this, by when, and what holds until then?',
  'and-or-or': 'Both, or one of the two at whose choice?',
  'which-of-the-two': 'The one, the other, or both?',
  'which-other-end': 'Between that and what?',
  'which-unit': 'Of what?',
  'said-plainly': 'What is it that must be done, said without "not"?',
  'how-many-are-there': 'How many are there, and which one is missing?',
  'who-is-accountable': 'Who of the two answers for it, and what does the other do?',
};
