/** French: what to say of a value of the wrong kind. */
import type { FindingData } from '../../domain/finding.js';
import { word, words } from '../finding-words.js';
import type { Format } from '../format.js';
import type { Sentence } from '../messages.js';
import { didYouMean } from './did-you-mean.js';
import { quoted } from './quoted.js';
import { kinds } from './schema-words.js';

export function sayValueType(data: FindingData, format: Format): Sentence {
  const special = specialType(data);
  if (special !== undefined) return special;
  const expected = format.choice(words(data, 'expected').map((type) => kinds[type] ?? type));
  const found = kinds[word(data, 'found')] ?? '';
  const message =
    word(data, 'key') === ''
      ? `Ce fichier doit être ${expected} ; or, il est ${found}.`
      : `${quoted(data, 'key')} doit être ${expected} ; ${word(data, 'found') === 'nothing' ? 'il n’y a pas de valeur' : `la valeur est ${found}`}.`;
  const isUnquoted =
    words(data, 'expected').includes('string') && ['number', 'yes-or-no'].includes(word(data, 'found'));
  const otherwise = isUnquoted
    ? `Mettez la valeur entre guillemets droits : "${word(data, 'value')}".`
    : `Écrivez ${expected}, ou supprimez la clé.`;
  return { message, remedy: didYouMean(data, otherwise) };
}

/** Values of the wrong kind of which one knows what was meant. */
function specialType(data: FindingData): Sentence | undefined {
  if (word(data, 'key') === '' && data['found'] === 'nothing') {
    return {
      message: 'Ce fichier est vide.',
      remedy:
        'Écrivez ce qu’il doit dire, en commençant par "collab: 1", ou supprimez-le ; « collab init » commence une convention.',
    };
  }
  if (data['reason'] === 'several-parties') {
    return word(data, 'key') === 'accountable'
      ? {
          message: 'Une seule partie répond d’un engagement.',
          remedy:
            'Gardez-en une ; indiquez les autres sous `responsible` ou `supports`, ou écrivez {each: groupe}.',
        }
      : {
          message: `Une seule partie figure sous ${quoted(data, 'key')}.`,
          remedy: 'Gardez-en une, ou écrivez {each: groupe}.',
        };
  }
  return word(data, 'example') === ''
    ? undefined
    : {
        message: `${quoted(data, 'key')} doit être ${kinds['object'] ?? ''} ; la valeur est ${kinds[word(data, 'found')] ?? ''}.`,
        remedy: `Écrivez par exemple ${word(data, 'example')}.`,
      };
}
