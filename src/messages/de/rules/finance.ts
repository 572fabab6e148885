/** German: the words of the rules about finance. */
import type { FindingData } from '../../../domain/finding.js';
import { byFault, count, quoted, word } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords } from '../../messages.js';

export const financeRules = {
  'budget-adds-up': {
    title: 'Das Budget geht auf',
    say: (data, format) => ({
      message: `Die Budgetposten ergeben ${money(data, 'sum', format)}, als Summe steht da ${money(data, 'total', format)}: Unterschied ${money(data, 'difference', format)}.`,
      remedy:
        'Berichtigen Sie einen Posten oder die Summe; einen Unterschied durch Rundung nennen Sie unter `rounding`.',
    }),
  },
  'shares-add-up': {
    title: 'Anteile an denselben Kosten ergeben 100 Prozent',
    say: (data, format) => ({
      message: `Die Anteile in ${quoted(data, 'pool')} ergeben ${format.number(word(data, 'percent'))} Prozent, nicht 100.`,
      remedy: 'Berichtigen Sie die Anteile, oder ergänzen Sie den Beitrag, der hier fehlt.',
    }),
  },
  'contributions-cover-budget': {
    title: 'Die Beiträge decken das Budget',
    say: (data, format) => ({
      message: `Die Beiträge ergeben ${money(data, 'covered', format)}, die Kosten betragen ${money(data, 'total', format)}: es fehlen ${money(data, 'short', format)}.`,
      remedy: 'Vereinbaren Sie, wer den Rest zahlt, oder senken Sie das Budget.',
    }),
  },
  'currency-consistent': {
    title: 'Alle Beträge stehen in einer Währung',
    say: (data) => ({
      message: `Dieser Betrag steht in ${word(data, 'currency')}, die anderen in ${word(data, 'usual')}.`,
      remedy: `Schreiben Sie ihn in ${word(data, 'usual')}, oder schalten Sie diese Regel ab, wenn zwei Währungen gewollt sind.`,
    }),
  },
  'contribution-has-amount': {
    title: 'Jeder Beitrag sagt, wie viel',
    say: (data) => ({
      message: `Für den Beitrag ${quoted(data)} ist nicht vereinbart, wie hoch er ist.`,
      remedy:
        data['isMoney'] === true
          ? 'Ergänzen Sie `amount`, `share` oder `formula`.'
          : 'Ergänzen Sie die Menge (`quantity`) mit ihrer Einheit oder ihren Geldwert (`amount`).',
    }),
  },
  'contribution-within-cap': {
    title: 'Kein Beitrag liegt über seiner Obergrenze',
    say: (data, format) => ({
      message: `Der Beitrag ${quoted(data)} beträgt ${money(data, 'amount', format)}, mehr als seine Obergrenze von ${money(data, 'cap', format)}.`,
      remedy: 'Senken Sie den Betrag, oder heben Sie die Obergrenze an.',
    }),
  },
  'grant-spent-in-time': {
    title: 'Eine Zuwendung lässt sich rechtzeitig ausgeben',
    say: (data, format) => ({
      message:
        data['problem'] === 'before-start'
          ? `Die Zuwendung für ${quoted(data)} ist bis zum ${format.date(word(data, 'spendBy'))} auszugeben; die Vereinbarung beginnt aber erst am ${format.date(word(data, 'date'))}.`
          : `Die Zuwendung für ${quoted(data)} ist bis zum ${format.date(word(data, 'spendBy'))} auszugeben; der Beitrag kommt aber erst am ${format.date(word(data, 'date'))}.`,
      remedy:
        'Berichtigen Sie das Datum, oder bitten Sie die Stelle, die sie gewährt, um mehr Zeit, bevor Sie mit dem Geld rechnen.',
    }),
  },
  'payment-term-stated': {
    title: 'Es ist vereinbart, wann gezahlt wird',
    say: (data) => ({
      message: `Für den Beitrag ${quoted(data)} ist nicht vereinbart, wann er gezahlt wird.`,
      remedy:
        'Ergänzen Sie ein Datum (`due`), einen Rhythmus (`every`) oder eine Zahlungsfrist (`payment-within`, zum Beispiel P30D).',
    }),
  },
  'vat-stated': {
    title: 'Es steht da, ob Beträge die Umsatzsteuer enthalten',
    say: (data) => ({
      message:
        word(data, 'id') === ''
          ? 'Beim Budget steht nicht, ob es die Umsatzsteuer enthält.'
          : `Beim Beitrag ${quoted(data)} steht nicht, ob er die Umsatzsteuer enthält.`,
      remedy: 'Ergänzen Sie `vat`: `excluded`, `included`, `recoverable` oder `none`.',
    }),
  },
  'recalibration-measurable': {
    title: 'Was Anteile neu festsetzt, ist messbar',
    say: (data, format) => ({
      message: `Nach einer Änderung um ${format.number(count(data, 'percent'))} % werden die Anteile neu festgesetzt, aber es steht nirgends, von welchen Zahlen an.`,
      remedy: `Ergänzen Sie \`measure\` mit der Zahl jeder Partei, oder den \`indicator\`, der sie zeigt.`,
    }),
  },
  'estimate-within-cap': {
    title: 'Die Schätzung bleibt unter der Obergrenze',
    say: (data, format) => ({
      message: `Bei der Schätzung der Kosten liegt Beitrag ${quoted(data)} schon ${format.money({ amount: Number(word(data, 'beyond')), currency: word(data, 'currency') })} über seiner Obergrenze von ${money(data, 'cap', format)}.`,
      remedy: `Heben Sie die Obergrenze an, oder vereinbaren Sie, wer den Rest trägt (\`above-cap\`).`,
    }),
  },
  'change-orders-within-budget': {
    title: 'Nachträge bleiben im Budget',
    say: (data, format) =>
      byFault(data, {
        beyond: {
          message: `Nachträge dürfen bis ${money(data, 'cap', format)} gehen, mehr als das ganze Budget von ${money(data, 'total', format)}.`,
          remedy: 'Senken Sie die Obergrenze, oder erhöhen Sie das Budget.',
        },
        percent: {
          message: `Nachträge dürfen bis ${money(data, 'cap', format)} gehen; ${format.number(count(data, 'percent'))} % des Budgets sind ${money(data, 'expected', format)}.`,
          remedy: 'Berichtigen Sie eines von beiden, oder behalten Sie eines.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}
