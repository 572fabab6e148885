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
  'and-or-or': 'Alle twee, of één van de twee, en wie kiest dan?',
  'which-of-the-two': 'Het een, het ander of allebei?',
  'which-other-end': 'Tussen dat en wat?',
  'which-unit': 'Waarvan?',
  'said-plainly': 'Wat moet er wél gebeuren?',
  'how-many-are-there': 'Hoeveel zijn het er, en welke ontbreekt?',
  'who-is-accountable': 'Wie van de twee is aanspreekbaar, en wat doet de ander?',
};
