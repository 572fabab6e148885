/** German: what to say of a value of the wrong kind. */
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
  const found = word(data, 'found') === 'nothing' ? 'kein Wert' : (kinds[word(data, 'found')] ?? '');
  const what = word(data, 'key') === '' ? 'in dieser Datei' : `unter ${quoted(data, 'key')}`;
  const isUnquoted =
    words(data, 'expected').includes('string') && ['number', 'yes-or-no'].includes(word(data, 'found'));
  const otherwise = isUnquoted
    ? `Setzen Sie es in Anführungszeichen: "${word(data, 'value')}".`
    : `Schreiben Sie das Erwartete (${expected}), oder entfernen Sie das Feld.`;
  return {
    message: `Erwartet wird ${what}: ${expected}. Da steht: ${found}.`,
    remedy: didYouMean(data, otherwise),
  };
}

/** Values of the wrong kind of which one knows what was meant. */
function specialType(data: FindingData): Sentence | undefined {
  if (word(data, 'key') === '' && data['found'] === 'nothing') {
    return {
      message: 'Diese Datei ist leer.',
      remedy:
        'Schreiben Sie hinein, was sie sagen soll, beginnend mit "collab: 1", oder entfernen Sie sie; "collab init" beginnt eine Vereinbarung.',
    };
  }
  if (data['reason'] === 'several-parties') {
    return word(data, 'key') === 'accountable'
      ? {
          message: 'Federführend für eine Zusage ist genau eine Partei.',
          remedy:
            'Behalten Sie eine; nennen Sie die anderen unter `responsible` oder `supports`, oder schreiben Sie {each: gruppe}.',
        }
      : {
          message: `Unter ${quoted(data, 'key')} steht genau eine Partei.`,
          remedy: 'Behalten Sie eine, oder schreiben Sie {each: gruppe}.',
        };
  }
  return word(data, 'example') === ''
    ? undefined
    : {
        message: `Erwartet wird unter ${quoted(data, 'key')}: ${kinds['object'] ?? ''}. Da steht: ${kinds[word(data, 'found')] ?? ''}.`,
        remedy: `Schreiben Sie es so: ${word(data, 'example')}.`,
      };
}
