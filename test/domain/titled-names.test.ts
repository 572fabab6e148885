import { describe, expect, test } from 'vitest';
import { findTitledNames } from '../../src/domain/titled-names.js';

describe('findTitledNames', () => {
  test.each([
    ['Neem contact op met dhr. J. Jansen van de afdeling.', 'dhr. J. Jansen'],
    ['dhr Jansen', 'dhr Jansen'],
    ['De heer P.J. van den Berg tekent', 'De heer P.J. van den Berg'],
    ['vraag mevrouw Anna de Vries-Bakker.', 'mevrouw Anna de Vries-Bakker'],
    ['Mevr. dr. ir. K. Özdemir', 'Mevr. dr. ir. K. Özdemir'],
    ['mr. L.J. Brinkhorst', 'mr. L.J. Brinkhorst'],
    ['Drs. L.M.L.H.A.Hermans', 'Drs. L.M.L.H.A.Hermans'],
    ["prof. dr. A. van 't Hoff", "prof. dr. A. van 't Hoff"],
    ['Mrs Smith chairs.', 'Mrs Smith'],
    ['Ask Mr. O’Brien', 'Mr. O’Brien'],
    ['Ms Anne-Marie Patel', 'Ms Anne-Marie Patel'],
    ['Herr Meier und andere', 'Herr Meier'],
    ['an Herrn Dr. Müller-Lüdenscheidt', 'Herrn Dr. Müller-Lüdenscheidt'],
    ['Frau Prof. Dr. von der Leyen spricht', 'Frau Prof. Dr. von der Leyen'],
    ['Frau Bürgermeisterin Öztürk', 'Frau Bürgermeisterin Öztürk'],
    ['Mme Dupont présidera', 'Mme Dupont'],
    ['Madame de La Tour', 'Madame de La Tour'],
    ['avec M. Lefèvre et', 'M. Lefèvre'],
    ['M. d’Ornano', 'M. d’Ornano'],
  ])('%s', (text, found) => {
    expect(findTitledNames(text, { french: true })).toEqual([found]);
  });

  test.each([
    'Het waterschap Rijn en IJssel en de Gemeente De Bilt',
    'mevrouw de voorzitter',
    'de heer of mevrouw die tekent',
    'De heer Burgemeester',
    'Mr Speaker, Madam Chair, Mr President',
    'Madame la Maire, Monsieur le Préfet, Madame La Présidente',
    'Frau Bürgermeisterin und Herr Landrat',
    'Jede Frau Zugang zu Beratung; keine Frau Opfer',
    'Prof. mr. Teldersstichting, Dr. Kuyperstraat, Dr. Neher Laboratorium',
    'Mevrouw Courtmansplein 3',
    'Mr. Visserplein',
    'Mrs Beeton Street; Ms Foundation Trust',
    'Heerenveen, Frauenfeld, Mrsić, Msida',
    'de heerlijkheid Buren',
    'ingevolge artikel 12 M. Annex',
    'EUR 5 M. Die Stadt',
    'J. M. Keynes Lecture',
    'Stichting Waarborgfonds HBO, KvK 12345678',
    'Wasserverband Netterdenscher Kanal',
    'County Contract No. 81662',
  ])('nobody in: %s', (text) => {
    expect(findTitledNames(text, { french: true })).toEqual([]);
  });

  test('M is a letter of a list where nothing is in French', () => {
    expect(findTitledNames('M. Dupont', { french: false })).toEqual([]);
  });

  test('takes no longer than its text', () => {
    for (const text of [
      'Mr '.repeat(60_000),
      'Frau Dr. '.repeat(20_000),
      `Mrs ${'A.'.repeat(90_000)}`,
      'dhr. van de '.repeat(10_000),
      'Mme Aa'.repeat(30_000),
    ]) {
      const start = performance.now();
      findTitledNames(text, { french: true });
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
