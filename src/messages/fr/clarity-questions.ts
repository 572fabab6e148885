/** What to ask about unclear words. */
import type { ClarityQuestion } from '../../domain/clarity/clarity.js';

export const clarityQuestions: Readonly<Record<ClarityQuestion, string>> = {
  'by-which-date': 'Pour quelle date ?',
  'how-often': 'À quelle fréquence ?',
  'how-long-before': 'Combien de jours à l’avance ?',
  'who-decides-enough': 'Qui décide de ce qui suffit, et selon quelle mesure ?',
  'how-much': 'À partir de quel chiffre ?',
  'which-ones': 'Lesquels exactement ?',
  'in-which-cases': 'Dans quels cas, et qui en décide ?',
  'when-possible': 'Quand n’est-ce pas possible, et que fait-on alors ?',
  'what-else': 'Qu’est-ce qui en fait encore partie ?',
  'what-at-least': 'Que fait-on au minimum ?',
  'measured-how': 'Mesuré comment, et par rapport à quoi ?',
  'who-agrees-when': 'Qui en convient, pour quand, et que vaut-il d’ici là ?',
  'and-or-or': 'Les deux, ou l’un des deux, et au choix de qui ?',
  'which-of-the-two': 'L’un, l’autre ou les deux ?',
  'which-other-end': 'Entre cette valeur et laquelle ?',
  'which-unit': 'De quoi ?',
  'said-plainly': 'Que faut-il donc faire, dit sans « pas » ?',
  'how-many-are-there': 'Combien y en a-t-il, et lequel manque ?',
  'who-is-accountable': 'Qui des deux en répond, et que fait l’autre ?',
};
