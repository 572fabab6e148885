/** Phrases are read when a text might hold them; here all of them are. */
import { expect, test } from 'vitest';
import type { LexiconSource } from '../../../src/domain/clarity/lexicon.js';
import { german } from '../../../src/domain/clarity/lexicons/de.js';
import { english } from '../../../src/domain/clarity/lexicons/en.js';
import { french } from '../../../src/domain/clarity/lexicons/fr.js';
import { dutch } from '../../../src/domain/clarity/lexicons/nl.js';
import { parsePhrases, phraseBook } from '../../../src/domain/clarity/pattern.js';
import { tokensOf } from '../../../src/domain/clarity/tokens.js';

const phrasesIn = ({
  groups,
  harmless,
  duties,
  rights,
  definitions,
  background,
  boilerplate,
  bounds,
}: LexiconSource): readonly string[] => [
  ...groups.map(({ phrases }) => phrases),
  harmless,
  duties,
  rights,
  definitions,
  background,
  boilerplate,
  ...Object.values(bounds),
];

/** A book is read when it is first asked. */
const read = (phrases: string): unknown => phraseBook([[phrases, true]]).at(tokensOf('word'), 0, 1);

test.each(Object.entries({ en: english, nl: dutch, de: german, fr: french }))(
  'every phrase of the lexicon can be read: %s',
  (_language, source) => {
    const { numbers, ...lexicon } = source();
    const all = phrasesIn({ numbers, ...lexicon }).map((text) => text.replaceAll('#', `#|${numbers}`));
    for (const text of all) {
      expect(parsePhrases(text).length).toBeGreaterThan(0);
      expect(() => read(text)).not.toThrow();
    }
  },
);

test('a stem too short, and a phrase that begins with what may be absent, are refused', () => {
  expect(() => parsePhrases('vo* doende')).toThrow('a stem has at least 3 letters');
  expect(() => read('(zo) spoedig')).toThrow('a phrase begins with a word');
  expect(() => read('... zorg')).toThrow('a phrase begins with a word');
});

test('one phrase whose first words begin alike is tried once, and the longest phrase wins', () => {
  const book = phraseBook([
    ['adequat*|adequaat', 'short'],
    ['adequat* maatregel*', 'long'],
  ]);
  const tokens = tokensOf('Adequate maatregelen.');
  expect(book.at(tokens, 0, tokens.length)).toEqual({ to: 2, value: 'long' });
});
