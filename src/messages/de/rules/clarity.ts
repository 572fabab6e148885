/** German: what is wrong when words can be read two ways. */
import type { FindingData } from '../../../domain/finding.js';
import type { ClarityQuestion } from '../../../domain/clarity/clarity.js';
import { word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { clarityQuestions } from '../clarity-questions.js';

/** The words that it is about, and others of the same sentence. */
function named(data: FindingData, format: Format): string {
  return format.list([word(data, 'words'), ...words(data, 'also')].map((each) => `„${each}“`));
}

function ask(data: FindingData): string {
  return `Fragen Sie: ${clarityQuestions[word(data, 'question') as ClarityQuestion]}`;
}

const asks =
  (about: (named: string) => string, more = '') =>
  (data: FindingData, format: Format): Sentence => ({
    message: about(named(data, format)),
    remedy: ask(data) + more,
  });

export const clarityRules = {
  'words-precise': {
    title: 'Wörter sagen, wie viel',
    say: asks((words) => `${words} hat kein Maß: Jede Partei kann es anders lesen.`),
  },
  'duty-without-escape': {
    title: 'Eine Pflicht lässt keinen Ausweg',
    say: asks((words) => `${words} lässt einen Ausweg: Niemand kann sagen, wann die Pflicht gilt.`),
  },
  'list-complete': {
    title: 'Eine Aufzählung nennt alles, was dazugehört',
    say: asks(
      (words) => `${words} lässt die Aufzählung offen: Was noch geschuldet ist, muss jede Partei raten.`,
    ),
  },
  'moment-definite': {
    title: 'Ein Zeitpunkt steht im Kalender',
    say: asks((words) => `${words} ist kein Zeitpunkt: Niemand kann sagen, wann es zu spät ist.`),
  },
  'superlative-measurable': {
    title: 'Was das Beste ist, nennt sein Maß',
    say: asks((words) => `${words} ist nicht messbar: Nirgends steht, womit zu vergleichen ist.`),
  },
  'effort-called-effort': {
    title: 'Ein Bemühen heißt Bemühen',
    say: asks(
      (words) => `${words} verspricht ein Bemühen, und nirgends steht, was mindestens geschieht.`,
      ' Schreiben Sie in einer Zusage `force: effort`, mit `minimum-actions`.',
    ),
  },
  'nothing-left-to-agree': {
    title: 'Nichts bleibt später zu vereinbaren',
    say: asks(
      (words) =>
        `${words} schiebt auf, was hier vereinbart wird: Sind die Parteien dann uneins, gilt nichts.`,
    ),
  },
  'and-or-chosen': {
    title: 'Es heißt „und“ oder „oder“',
    say: asks(
      (words) => `${words} ist zwei Wörter zugleich: Die einen lesen beides, die anderen eines von beiden.`,
    ),
  },
  'slash-spelled-out': {
    title: 'Ein Schrägstrich wird ausgeschrieben',
    say: asks((words) => `${words} sagt nicht, ob das eine, das andere oder beides gemeint ist.`),
  },
  'range-has-both-ends': {
    title: 'Ein Bereich hat zwei Enden',
    say: asks(
      (words) => `${words} beginnt einen Bereich, der nicht endet: Die Hälfte füllt jede Partei selbst aus.`,
    ),
  },
  'number-has-unit': {
    title: 'Eine Zahl sagt, was sie zählt',
    say: asks((words) => `${words} hat keine Einheit: Euro, Tage und Prozent sind alle möglich.`),
  },
  'negation-single': {
    title: 'Etwas wird einmal verneint',
    say: asks((words) => `${words} verneint zweimal: Wer es liest, muss ausrechnen, was übrig bleibt.`),
  },
  'counts-agree': {
    title: 'Eine Anzahl ist die Anzahl des Genannten',
    say: asks(
      (words) => `${words} ist eine andere Anzahl, als genannt wird: Etwas fehlt, oder eines ist zu viel.`,
    ),
  },
  'actor-single': {
    title: 'Eine Pflicht hat einen, der dafür einsteht',
    say: asks(
      (words) => `${words}: Zwei stehen für eine Pflicht ein, also kann jeder auf den anderen warten.`,
    ),
  },
  'terms-used': {
    title: 'Was bestimmt wird, wird verwendet',
    say: (data) => ({
      message: `„${word(data, 'words')}“ ist bestimmt, und kein anderer Wortlaut der Vereinbarung verwendet es.`,
      remedy: 'Verwenden Sie es, wo es gemeint ist, oder streichen Sie die Bestimmung.',
    }),
  },
  'abbreviations-explained': {
    title: 'Eine Abkürzung wird erklärt',
    say: (data) => ({
      message: `„${word(data, 'words')}“ wird nirgends in der Vereinbarung erklärt.`,
      remedy:
        'Fragen Sie: Wofür steht sie? Schreiben Sie sie einmal aus, mit der Abkürzung in Klammern, oder bestimmen Sie sie unter `definitions`.',
    }),
  },
  'deadlines-agree': {
    title: 'Eine Zusage nennt eine Frist',
    say: (data, format) => ({
      message: `Der Wortlaut sagt ${format.date(word(data, 'said'))}, und \`due\` sagt ${format.date(word(data, 'due'))}.`,
      remedy: 'Fragen Sie: Welches der beiden Daten gilt? Nennen Sie es einmal, in `due`.',
    }),
  },
} satisfies Record<string, RuleWords>;
