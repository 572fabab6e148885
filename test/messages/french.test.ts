/** French as it is written: spaces that do not break, dates, plurals, apostrophes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.js';
import { withFrenchSpaces } from '../../src/messages/fr/french-spaces.js';

const french = messagesFor('fr');

describe('French spaces', () => {
  test('do not break before high punctuation and inside quotation marks', () => {
    expect(withFrenchSpaces('Vouliez-vous dire « digue » ? Sinon : non ; fin !')).toBe(
      'Vouliez-vous dire «\u00a0digue\u00a0»\u00a0? Sinon\u00a0: non\u00a0; fin\u00a0!',
    );
  });

  test.each(['git restore -- "a : b.yaml"', 'le titre `a : b`', '  collab check', '{"kind": "note"}'])(
    'leave alone what is typed: %s',
    (typed) => {
      expect(withFrenchSpaces(typed)).toBe(typed);
    },
  );

  test('stand in failures, rules and phrases', () => {
    expect(french.failure('unknown-command', { command: 'chek', suggestion: 'check' })).toEqual({
      message: 'La commande «\u00a0chek\u00a0» n’existe pas.',
      remedy: 'Vouliez-vous dire «\u00a0check\u00a0»\u00a0?',
    });
    expect(french.finding('milestone-has-owner', { id: 'permis' }).message).toBe(
      'Personne ne répond du jalon «\u00a0permis\u00a0».',
    );
    expect(french.phrase({ code: 'help.commands', data: {} })).toBe('Commandes\u00a0:');
  });
});

describe('French dates, numbers and plurals', () => {
  test.each([
    ['2027-06-01', '1er juin 2027'],
    ['2027-06-30', '30 juin 2027'],
    ['2027-06-11', '11 juin 2027'],
  ])('%s is %s', (iso, written) => {
    expect(french.format.date(iso)).toBe(written);
  });

  test('none and one are singular, and a period says its unit', () => {
    expect([0, 1, 2].map((count) => french.format.plural(count, { one: 'jour', other: 'jours' }))).toEqual([
      '0 jour',
      '1 jour',
      '2 jours',
    ]);
    expect(french.format.period('P1Y6M')).toBe('1 an et 6 mois');
    expect(french.format.number('1234.5')).toBe('1\u202f234,5');
  });

  test('a status of goals agrees with their number', () => {
    const goals = (count: number): string =>
      french.phrase({ code: 'report.goals-as', data: { tone: 'achieved', count } });
    expect([goals(1), goals(2)]).toEqual(['1 atteint', '2 atteints']);
  });
});

const folder = join(import.meta.dirname, '../../src/messages/fr');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe.each(files)('the sentences in %s', (file) => {
  const code = readFileSync(join(folder, file), 'utf8');

  test('have the apostrophe of print', () => {
    expect(code.match(/.*\p{L}'\p{L}.*/u)).toBeNull();
  });
});
