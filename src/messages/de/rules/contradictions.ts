/** German: why expectations and answers cannot both hold. */
import type { FindingData } from '../../../domain/finding.js';
import { byFault, quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { Sentence } from '../../messages.js';

export function sayContradiction(data: FindingData, format: Format): Sentence {
  const expectation = `Die Erwartung ${quoted(data)}`;
  const date = (name: string): string => format.date(word(data, name));
  const [first = '', second = ''] = words(data, 'dates');
  return byFault(data, {
    'declined-but-promised': {
      message: `${expectation} ist abgelehnt, und ${quoted(data, 'promise')} antwortet trotzdem darauf.`,
      remedy: 'Nehmen Sie die Erwartung an, oder entfernen Sie, was darauf antwortet.',
    },
    'needed-but-declined': {
      message: `${quoted(data, 'promise')} gilt nur, wenn die Erwartung ${quoted(data)} erfüllt wird, und die ist abgelehnt.`,
      remedy:
        'Besprechen Sie es noch einmal: Nehmen Sie die Erwartung an, oder streichen Sie, was davon abhängt.',
    },
    'promised-too-late': {
      message: `${expectation} verlangt es bis zum ${date('expected')}, und ${quoted(data, 'promise')} kommt bis zum ${date('promised')}.`,
      remedy: 'Einigen Sie sich auf ein Datum.',
    },
    'answered-by-another': {
      message: `${expectation} richtet sich an eine Partei, und ${quoted(data, 'promise')} als Antwort darauf kommt von einer anderen.`,
      remedy: 'Lassen Sie die Partei, von der es erwartet wird, es übernehmen, oder berichtigen Sie `of`.',
    },
    'accountable-twice': {
      message: `${expectation} wird zweimal mit derselben Zusage beantwortet, und zwei Parteien sind dafür federführend: ${format.list(words(data, 'promises'))}.`,
      remedy: 'Behalten Sie eine davon, mit der Partei, die federführend ist.',
    },
    'two-dates': {
      message: `${expectation} und ${quoted(data, 'other')} verlangen dasselbe von derselben Partei, bis zum ${format.date(first)} und bis zum ${format.date(second)}.`,
      remedy: 'Einigen Sie sich auf ein Datum, oder sagen Sie, worin sie sich unterscheiden.',
    },
    'expected-of-each-other': {
      message: `${expectation} und ${quoted(data, 'other')} verlangen dasselbe: Jede Partei erwartet es von der anderen.`,
      remedy: 'Legen Sie fest, welche der beiden es tut.',
    },
  });
}
