/** What to ask about unclear words. */
import type { ClarityQuestion } from '../../domain/clarity/clarity.js';

export const clarityQuestions: Readonly<Record<ClarityQuestion, string>> = {
  'by-which-date': 'Vóór welke datum?',
  'how-often': 'Hoe vaak?',
  'how-long-before': 'Hoeveel dagen van tevoren?',
  'who-decides-enough': 'Wie bepaalt wat genoeg is, en volgens welke maat?',
  'how-much': 'Vanaf welk getal?',
  'which-ones': 'Welke precies?',
  'in-which-cases': 'In welke gevallen, en wie beslist dat?',
  'when-possible': 'Wanneer kan het niet, en wat gebeurt er dan?',
  'what-else': 'Wat hoort er nog meer bij?',
  'what-at-least': 'Wat gebeurt er minstens?',
  'measured-how': 'Hoe gemeten, en waarmee vergeleken?',
  'who-agrees-when': 'Wie spreekt dit af, vóór wanneer, en wat geldt tot dan?',
};
