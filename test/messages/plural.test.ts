import { expect, test } from 'vitest';
import { formatFor, languages } from '../../src/messages/format.js';

test.each(languages)('one and more are told apart as CLDR does, in %s', (language) => {
  const format = formatFor(language);
  const rules = new Intl.PluralRules(language);
  for (const count of [0, 1, -1, 0.5, 1.5, 1.99, 2, -2, 10, 21, 100, 101, 1_000, 1_000_000]) {
    const chosen = rules.select(count) === 'one' ? 'one' : 'other';
    expect(format.plural(count, { one: 'one', other: 'other' })).toMatch(new RegExp(` ${chosen}$`));
  }
});
