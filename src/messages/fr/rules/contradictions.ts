/** French: why expectations and answers cannot both hold. */
import type { FindingData } from '../../../domain/finding.js';
import { byFault, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { Sentence } from '../../messages.js';
import { quoted } from '../quoted.js';

export function sayContradiction(data: FindingData, format: Format): Sentence {
  const expectation = `L’attente ${quoted(data)}`;
  const date = (name: string): string => format.date(word(data, name));
  const [first = '', second = ''] = words(data, 'dates');
  return byFault(data, {
    'declined-but-promised': {
      message: `${expectation} est refusée, et pourtant ${quoted(data, 'promise')} y répond.`,
      remedy: 'Acceptez l’attente, ou retirez ce qui y répond.',
    },
    'needed-but-declined': {
      message: `${quoted(data, 'promise')} ne vaut que si l’attente ${quoted(data)} est satisfaite, et celle-ci est refusée.`,
      remedy: 'Reparlez-en : acceptez l’attente, ou abandonnez ce qui en dépend.',
    },
    'promised-too-late': {
      message: `${expectation} le demande pour le ${date('expected')}, et ${quoted(data, 'promise')} vient pour le ${date('promised')}.`,
      remedy: 'Convenez d’une seule date.',
    },
    'answered-by-another': {
      message: `${expectation} s’adresse à une partie, et ${quoted(data, 'promise')}, qui y répond, vient d’une autre.`,
      remedy: 'Laissez la partie concernée s’en charger, ou corrigez `of`.',
    },
    'accountable-twice': {
      message: `${expectation} reçoit deux fois le même engagement, dont deux parties répondent : ${format.list(words(data, 'promises'))}.`,
      remedy: 'Gardez-en un seul, avec la partie qui en répond.',
    },
    'two-dates': {
      message: `${expectation} et ${quoted(data, 'other')} demandent la même chose à la même partie, pour le ${format.date(first)} et pour le ${format.date(second)}.`,
      remedy: 'Convenez d’une seule date, ou dites en quoi elles diffèrent.',
    },
    'expected-of-each-other': {
      message: `${expectation} et ${quoted(data, 'other')} demandent la même chose : chaque partie l’attend de l’autre.`,
      remedy: 'Convenez de celle des deux qui s’en charge.',
    },
  });
}
