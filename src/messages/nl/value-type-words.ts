/** Nederlands: wat er te zeggen is van een waarde van de verkeerde soort. */
import type { FindingData } from '../../domain/finding.js';
import { quoted, word, words } from '../finding-words.js';
import type { Format } from '../format.js';
import type { Sentence } from '../messages.js';
import { didYouMean } from './did-you-mean.js';
import { kinds } from './schema-words.js';

export function sayValueType(data: FindingData, format: Format): Sentence {
  const special = specialType(data);
  if (special !== undefined) return special;
  const expected = format.choice(words(data, 'expected').map((type) => kinds[type] ?? type));
  const found = kinds[word(data, 'found')] ?? '';
  const message =
    word(data, 'key') === ''
      ? `Dit bestand moet ${expected} zijn, en is ${found}.`
      : `${quoted(data, 'key')} moet ${expected} zijn, en ${word(data, 'found') === 'nothing' ? 'heeft geen waarde' : `is ${found}`}.`;
  const isUnquoted =
    words(data, 'expected').includes('string') && ['number', 'yes-or-no'].includes(word(data, 'found'));
  const otherwise = isUnquoted
    ? `Zet het tussen aanhalingstekens: "${word(data, 'value')}".`
    : `Schrijf ${expected}, of haal de sleutel weg.`;
  return { message, remedy: didYouMean(data, otherwise) };
}

/** Waarden van de verkeerde soort waarvan duidelijk is wat er bedoeld is. */
function specialType(data: FindingData): Sentence | undefined {
  if (word(data, 'key') === '' && data['found'] === 'nothing') {
    return {
      message: 'Dit bestand is leeg.',
      remedy:
        'Schrijf op wat erin moet staan, te beginnen met "collab: 1", of haal het weg; "collab init" begint een overeenkomst.',
    };
  }
  if (data['reason'] === 'several-parties') {
    return word(data, 'key') === 'accountable'
      ? {
          message: 'Voor een afspraak staat precies één partij in.',
          remedy:
            'Houd er één over; noem de andere onder `responsible` of `supports`, of schrijf {each: groep}.',
        }
      : {
          message: `Onder ${quoted(data, 'key')} staat precies één partij.`,
          remedy: 'Houd er één over, of schrijf {each: groep}.',
        };
  }
  return word(data, 'example') === ''
    ? undefined
    : {
        message: `${quoted(data, 'key')} moet ${kinds['object'] ?? ''} zijn, en is ${kinds[word(data, 'found')] ?? ''}.`,
        remedy: `Schrijf het als ${word(data, 'example')}.`,
      };
}
