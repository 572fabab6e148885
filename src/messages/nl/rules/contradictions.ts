/** Nederlands: waarom verwachtingen en antwoorden niet samengaan. */
import type { FindingData } from '../../../domain/finding.js';
import { byFault, quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { Sentence } from '../../messages.js';

export function sayContradiction(data: FindingData, format: Format): Sentence {
  const expectation = `Verwachting ${quoted(data)}`;
  const date = (name: string): string => format.date(word(data, name));
  const [first = '', second = ''] = words(data, 'dates');
  return byFault(data, {
    'declined-but-promised': {
      message: `${expectation} is afgewezen, en toch beantwoordt ${quoted(data, 'promise')} haar.`,
      remedy: 'Aanvaard de verwachting, of haal weg wat haar beantwoordt.',
    },
    'needed-but-declined': {
      message: `${quoted(data, 'promise')} geldt alleen als aan verwachting ${quoted(data)} wordt voldaan, en die is afgewezen.`,
      remedy: 'Bespreek het opnieuw: aanvaard de verwachting, of laat vallen wat ervan afhangt.',
    },
    'promised-too-late': {
      message: `${expectation} vraagt het uiterlijk ${date('expected')}, en ${quoted(data, 'promise')} komt uiterlijk ${date('promised')}.`,
      remedy: 'Spreek één datum af.',
    },
    'answered-by-another': {
      message: `${expectation} richt zich op de ene partij, en ${quoted(data, 'promise')}, dat haar beantwoordt, is van een andere.`,
      remedy: 'Laat de partij van wie het verwacht wordt het op zich nemen, of verbeter `of`.',
    },
    'accountable-twice': {
      message: `${expectation} wordt twee keer met dezelfde afspraak beantwoord, met twee partijen die ervoor staan: ${format.list(words(data, 'promises'))}.`,
      remedy: 'Houd er één, met de partij die ervoor staat.',
    },
    'two-dates': {
      message: `${expectation} en ${quoted(data, 'other')} vragen hetzelfde van dezelfde partij, uiterlijk ${format.date(first)} en uiterlijk ${format.date(second)}.`,
      remedy: 'Spreek één datum af, of zeg waarin ze verschillen.',
    },
    'expected-of-each-other': {
      message: `${expectation} en ${quoted(data, 'other')} vragen hetzelfde: elke partij verwacht het van de andere.`,
      remedy: 'Spreek af wie van de twee het doet.',
    },
  });
}
