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
  'who-does-it': 'Wie doet dat?',
  'what-is-meant': 'Wat wordt bedoeld?',
  'one-or-both': 'Een van beide, of allebei?',
  'and-or-or': 'Betekent de schuine streep "en" of "of"?',
  'which-duties': 'Welke afzonderlijke plichten zijn dit, elk met wie en wanneer?',
  'said-plainly': 'Hoe staat het er zonder dubbele ontkenning?',
  'which-unit': 'In welke eenheid?',
  'which-end': 'Waar begint het bereik, en waar eindigt het?',
  'which-party': 'Wie van hen staat ervoor?',
};
