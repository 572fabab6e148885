/** German: the words of the rules about measurability. */
import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const measurabilityRules = {
  'goal-has-indicator': {
    title: 'Jedes Ziel lässt sich messen',
    say: (data) => ({
      message: `Nichts zeigt, wie weit das Ziel ${quoted(data)} ist.`,
      remedy:
        'Ergänzen Sie unter `indicators` mindestens einen Indikator: was gezählt wird, und in welcher Einheit.',
    }),
  },
  'indicator-has-target': {
    title: 'Jeder Indikator hat einen Zielwert',
    say: (data) =>
      ({
        target: {
          message: `Der Indikator ${quoted(data)} hat keinen Zielwert.`,
          remedy:
            'Sagen Sie, welcher Wert wann erreicht sein soll, zum Beispiel `target: { value: 61, date: 2028-12-31 }`.',
        },
        value: {
          message: `Beim Indikator ${quoted(data)} nennt der Zielwert keine Zahl.`,
          remedy:
            'Ergänzen Sie sie unter `value`; für einen Wert, der in einem Bereich bleiben soll, wählen Sie `direction: maintain`.',
        },
        range: {
          message: `Der Indikator ${quoted(data)} soll in einem Bereich bleiben, aber der Bereich fehlt.`,
          remedy: 'Geben Sie dem Zielwert ein `minimum`, ein `maximum` oder beides.',
        },
      })[word(data, 'lacks') as 'target' | 'value' | 'range'],
  },
  'indicator-has-baseline': {
    title: 'Jeder Indikator hat einen Ausgangswert',
    say: (data) => ({
      message: `Der Indikator ${quoted(data)} hat keinen Ausgangswert.`,
      remedy:
        'Ergänzen Sie, wo er zu Beginn stand, zum Beispiel `baseline: { value: 12, date: 2026-01-01 }`.',
    }),
  },
  'indicator-has-measurer': {
    title: 'Für jeden Indikator ist vereinbart, wer wie oft misst',
    say: (data) => {
      const lacks = words(data, 'lacks');
      if (lacks.length > 1) {
        return {
          message: `Für den Indikator ${quoted(data)} ist nicht vereinbart, wer ihn misst und wie oft.`,
          remedy:
            'Ergänzen Sie die Partei unter `measured-by` und den Rhythmus unter `every`, zum Beispiel `P3M`.',
        };
      }
      return lacks[0] === 'who'
        ? {
            message: `Für den Indikator ${quoted(data)} ist nicht vereinbart, wer ihn misst.`,
            remedy: 'Ergänzen Sie unter `measured-by` die Partei, die misst.',
          }
        : {
            message: `Für den Indikator ${quoted(data)} ist nicht vereinbart, wie oft gemessen wird.`,
            remedy: 'Ergänzen Sie den Rhythmus unter `every`, zum Beispiel `P3M` für alle drei Monate.',
          };
    },
  },
  'target-agrees-with-direction': {
    title: 'Der Zielwert liegt in der Richtung des Indikators',
    say: (data, format) => {
      const from = format.number(word(data, 'from'));
      const to = format.number(word(data, 'to'));
      if (data['direction'] === 'range') {
        return {
          message: `Beim Indikator ${quoted(data)} liegt das Minimum (${from}) über dem Maximum (${to}).`,
          remedy: 'Tauschen Sie die beiden, oder berichtigen Sie die falsche Zahl.',
        };
      }
      const [way, side] = data['direction'] === 'increase' ? ['steigen', 'über'] : ['sinken', 'unter'];
      return {
        message: `Der Indikator ${quoted(data)} soll ${way}, aber sein Zielwert (${to}) liegt nicht ${side} dem Ausgangswert (${from}).`,
        remedy: 'Berichtigen Sie Ausgangswert oder Zielwert, oder kehren Sie die Richtung um.',
      };
    },
  },
  'interim-targets-on-the-way': {
    title: 'Zwischenziele liegen zwischen Ausgangswert und Zielwert',
    say: (data, format) => {
      const bounds = [
        ...(data['after'] === undefined ? [] : [`nach dem ${format.date(word(data, 'after'))}`]),
        ...(data['before'] === undefined ? [] : [`vor dem ${format.date(word(data, 'before'))}`]),
      ];
      const values = ['after', 'before'].flatMap((name) =>
        data[name] === undefined ? [] : [format.number(word(data, name))],
      );
      return data['what'] === 'date'
        ? {
            message: `Bei ${quoted(data)} steht das Zwischenziel vom ${format.date(word(data, 'is'))} an falscher Stelle: es gehört ${bounds.join(' und ')}.`,
            remedy: 'Ordnen Sie die Zwischenziele nach Datum, zwischen Ausgangswert und Zielwert.',
          }
        : {
            message: `Bei ${quoted(data)} liegt das Zwischenziel ${format.number(word(data, 'is'))} nicht auf dem Weg zwischen ${values.join(' und ')}.`,
            remedy:
              'Berichtigen Sie den Wert, sodass jeder Schritt dem Zielwert näher kommt und keiner darüber hinausgeht.',
          };
    },
  },
  'interim-path-has-interim-targets': {
    title: 'Ein Weg über Zwischenziele hat Zwischenziele',
    say: (data) => ({
      message: `Der Indikator ${quoted(data)} folgt seinen Zwischenzielen, aber es gibt keine.`,
      remedy: 'Ergänzen Sie unter `interim` Werte mit Datum, oder wählen Sie `path: linear`.',
    }),
  },
  'growth-path-possible': {
    title: 'Ein Wachstumspfad beginnt und endet über null',
    say: (data, format) => ({
      message: `Der Indikator ${quoted(data)} kann nicht mit fester Rate wachsen, wenn ein Ende bei ${format.number(word(data, 'figure'))} liegt.`,
      remedy: 'Wählen Sie `path: linear` oder `path: interim`, oder berichtigen Sie die Zahl.',
    }),
  },
  'indicator-dates-in-order': {
    title: 'Ausgangswert, Beginn und Zielwert eines Indikators folgen aufeinander',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      const other = format.date(word(data, 'other'));
      return {
        'target-before-baseline': {
          message: `Der Zielwert von ${quoted(data)} gilt für den ${date}, nicht später als der Ausgangswert (${other}).`,
          remedy: 'Geben Sie dem Zielwert ein späteres Datum, oder berichtigen Sie das des Ausgangswerts.',
        },
        'counts-before-baseline': {
          message: `Der Fortschritt von ${quoted(data)} zählt ab dem ${date}, vor dem Ausgangswert (${other}).`,
          remedy: 'Lassen Sie ihn ab dem Ausgangswert oder später zählen, oder lassen Sie `counts-from` weg.',
        },
        'counts-after-target': {
          message: `Der Fortschritt von ${quoted(data)} zählt ab dem ${date}, nicht vor dem Zielwert (${other}).`,
          remedy: 'Lassen Sie ihn ab einem Tag vor dem Zielwert zählen, oder lassen Sie `counts-from` weg.',
        },
      }[word(data, 'problem') as 'target-before-baseline' | 'counts-before-baseline' | 'counts-after-target'];
    },
  },
  'thresholds-in-order': {
    title: 'Die Schwelle für „im Plan“ liegt über der für „gefährdet“',
    say: (data, format) => ({
      message: `Im Plan ab ${format.number(word(data, 'onTrack'))} und gefährdet ab ${format.number(word(data, 'atRisk'))}: so könnte nie etwas gefährdet sein.`,
      remedy:
        'Setzen Sie `on-track` über `at-risk`; was Sie weglassen, gilt von der Ebene darüber (üblich: 0,95 und 0,60).',
    }),
  },
} satisfies Record<string, RuleWords>;
