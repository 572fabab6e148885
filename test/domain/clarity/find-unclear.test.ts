import { describe, expect, test, vi } from 'vitest';
import type { ClarityLanguage, TextKind } from '../../../src/domain/clarity/clarity.js';
import { findUnclear } from '../../../src/domain/clarity/find-unclear.js';
import { literalBook } from '../../../src/domain/clarity/pattern.js';

const found = (text: string, language: ClarityLanguage, kind: TextKind = 'commitment'): readonly string[] =>
  findUnclear({ text, language, kind }).map(({ rule, words }) => `${rule}: ${words}`);

describe.each([
  ['en', 'Reports a leak as soon as possible.', 'moment-definite: as soon as possible'],
  ['en', 'Maintains the paths where possible.', 'duty-without-escape: where possible'],
  ['nl', 'Draagt voor een veilige dijk zorg.', 'effort-called-effort: Draagt voor een veilige dijk zorg'],
  ['nl', 'De kosten worden nader overeengekomen.', 'nothing-left-to-agree: nader overeengekomen'],
  ['de', 'Meldet eine Leckage so bald wie möglich.', 'moment-definite: so bald wie möglich'],
  ['de', 'Stellt ausreichendes Personal bereit.', 'words-precise: ausreichendes'],
  [
    'fr',
    'Entretient la digue dans la mesure du possible.',
    'duty-without-escape: dans la mesure du possible',
  ],
  ['fr', 'Remet un rapport dans un délai raisonnable.', 'moment-definite: dans un délai raisonnable'],
] as const)('%s: %s', (language, text, expected) => {
  test('leaves a question', () => {
    expect(found(text, language)).toEqual([expected]);
  });
});

test.each([
  ['a limit follows', 'nl', 'Informeert de ander zo spoedig mogelijk, doch uiterlijk binnen twee weken.'],
  ['a limit follows', 'de', 'Meldet es so bald wie möglich, spätestens innerhalb von zwei Wochen.'],
  ['a limit follows', 'fr', 'Le signale dès que possible, au plus tard dans les deux jours.'],
  ['a limit stands before', 'en', 'Reports a leak within two (2) hours or as soon as possible.'],
  ['somebody else is quoted', 'en', 'Puts up the sign “as soon as possible, etc.” at the gate.'],
  ['it is part of a name', 'en', 'Pays the costs of the Fair Wages Fund.'],
  ['the law is meant', 'en', 'Follows all relevant legislation.'],
] as const)('nothing is asked where %s (%s)', (_, language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  [
    'what an act is for binds nobody',
    'en',
    'The City shall hold meetings in order to ensure efficient service.',
  ],
  [
    'what an act is for binds nobody',
    'nl',
    'Het waterschap plaatst een pomp teneinde een doelmatige afvoer te borgen.',
  ],
  [
    'what an act is for binds nobody',
    'de',
    'Der Kreis baut eine Brücke, um einen effizienten Verkehr zu ermöglichen.',
  ],
  [
    'what an act is for binds nobody',
    'fr',
    'La commune ouvre une salle afin de favoriser un accueil adapté.',
  ],
  [
    'somebody decides otherwise',
    'en',
    'The parties shall seek to agree the date, failing which the chair decides.',
  ],
  [
    'somebody decides otherwise',
    'nl',
    'Partijen streven naar een oplossing; lukt dat niet, dan beslist de minister.',
  ],
  ['somebody judges', 'en', 'The Board shall appoint such staff as it considers necessary.'],
  ['somebody judges', 'nl', 'De stuurgroep vergadert zo vaak als de voorzitter dat nodig acht.'],
  ['somebody judges', 'de', 'Der Rat lädt Fachleute ein, soweit er dies für erforderlich hält.'],
  ['an infinitive follows what a party may do', 'nl', 'Elke partij kan deskundigen raadplegen indien nodig.'],
  ['the permits of the law are meant', 'de', 'Die Stadt holt die erforderlichen Genehmigungen ein.'],
] as const)('nothing is asked where %s (%s)', (_, language, text) => {
  expect(found(text, language, 'clause')).toEqual([]);
});

test('why the parties agree, what words mean and titles are left alone', () => {
  for (const kind of ['background', 'definition', 'title'] as const)
    expect(found('Good drainage is necessary as soon as possible.', 'en', kind)).toEqual([]);
});

test('what a party merely may do has no escape', () => {
  expect(found('Each party may visit the works where necessary.', 'en', 'clause')).toEqual([]);
  expect(found('Each party shall visit the works where necessary.', 'en', 'clause')).toEqual([
    'duty-without-escape: where necessary',
  ]);
});

test('defined words are not vague', () => {
  const text = 'Sends adequate staff.';
  expect(
    findUnclear({ text, language: 'en', kind: 'commitment', defined: literalBook(['Adequate staff']) }),
  ).toEqual([]);
});

test('the span is that of the very words; others of the sentence are named with it', () => {
  const text = 'Vooraf.\nStelt voldoende  en adequate\nmiddelen ter beschikking.';
  const [span] = findUnclear({ text, language: 'nl', kind: 'commitment' });
  expect(text.slice(span?.from, span?.to)).toBe('voldoende');
  expect(span?.also).toEqual(['adequate']);
});

test('ten times the text takes about ten times the steps', () => {
  const sentence = 'The county shall, where possible, pay as soon as it is reasonably practicable, etc. ';
  const small = countSteps(sentence.repeat(20));
  const large = countSteps(sentence.repeat(200));
  expect(large / small).toBeLessThan(11);
});

test('a text of 1 MB takes about ten times the steps of 100 KB', () => {
  const sentences = [
    'De gemeente en het waterschap houden, waar mogelijk, tussen 20 en 40 hekken en/of sluizen open.',
    'Partijen 1 tot en met 6 werken aan de volgende drie doelen: veiligheid en natuur; niet nooit meer dan 5.',
  ].join(' ');
  const small = sentences.repeat(Math.ceil(100_000 / sentences.length));
  expect(countSteps(small.repeat(10), 'nl') / countSteps(small, 'nl')).toBeLessThan(11);
});

test('one sentence that does not end costs no more than its length', () => {
  const hostile = 'draagt if where when ( “ between 5 at least 5 / not no : following three , and '.repeat(
    400,
  );
  expect(countSteps(hostile.repeat(10)) / countSteps(hostile)).toBeLessThan(11);
});

/** How often a word of the text is compared with those of a phrase. */
function countSteps(text: string, language: ClarityLanguage = 'en'): number {
  let steps = 0;
  const has = Reflect.get(Set.prototype, 'has');
  const compared = vi.spyOn(Set.prototype, 'has').mockImplementation(function (
    this: Set<unknown>,
    word: unknown,
  ) {
    steps += 1;
    return Reflect.apply(has, this, [word]);
  });
  findUnclear({ text, language, kind: 'commitment' });
  compared.mockRestore();
  return steps;
}
