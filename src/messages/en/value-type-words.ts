/** English: what to say of a value of the wrong kind. */
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
      ? `This file must be ${expected}, and is ${found}.`
      : `${quoted(data, 'key')} must be ${expected}, and ${word(data, 'found') === 'nothing' ? 'has no value' : `is ${found}`}.`;
  const isUnquoted =
    words(data, 'expected').includes('string') && ['number', 'yes-or-no'].includes(word(data, 'found'));
  const otherwise = isUnquoted
    ? `Put it in quotes: "${word(data, 'value')}".`
    : `Write ${expected}, or remove the key.`;
  return { message, remedy: didYouMean(data, otherwise) };
}

/** Values of the wrong kind of which one knows what was meant. */
function specialType(data: FindingData): Sentence | undefined {
  if (word(data, 'key') === '' && data['found'] === 'nothing') {
    return {
      message: 'This file is empty.',
      remedy:
        'Write what it is to say, beginning with "collab: 1", or remove it; "collab init" starts an agreement.',
    };
  }
  if (data['reason'] === 'several-parties') {
    return word(data, 'key') === 'accountable'
      ? {
          message: 'Exactly one party answers for a commitment.',
          remedy: 'Keep one; name the others under `responsible` or `supports`, or write {each: group}.',
        }
      : {
          message: `Exactly one party stands under ${quoted(data, 'key')}.`,
          remedy: 'Keep one, or write {each: group}.',
        };
  }
  return word(data, 'example') === ''
    ? undefined
    : {
        message: `${quoted(data, 'key')} must be ${kinds['object'] ?? ''}, and is ${kinds[word(data, 'found')] ?? ''}.`,
        remedy: `Write it as ${word(data, 'example')}.`,
      };
}
