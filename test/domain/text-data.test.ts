import { expect, test } from 'vitest';
import { textData } from '../../src/domain/text-data.js';
import { textIn } from '../../src/messages/finding-words.js';

test('words in several languages reach a reader of each, and of another', () => {
  const data = textData('question', { nl: 'Wanneer?', de: 'Wann?' });
  expect(textIn(data, 'question', 'de')).toBe('Wann?');
  expect(textIn(data, 'question', 'en')).toBe('Wanneer?');
  expect(textIn(textData('question', 'When?'), 'question', 'nl')).toBe('When?');
});
