/** Dutch: the words of the rules about finance. */
import type { FindingData } from '../../../domain/finding.js';
import { byFault, count, quoted, word } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords } from '../../messages.js';

export const financeRules = {
  'budget-adds-up': {
    title: 'De begroting telt op',
    say: (data, format) => ({
      message: `De begrotingsregels komen op ${money(data, 'sum', format)}, het totaal zegt ${money(data, 'total', format)}: een verschil van ${money(data, 'difference', format)}.`,
      remedy:
        'Verbeter een regel of het totaal; zeg bij een afrondingsverschil hoe groot het is onder `rounding`.',
    }),
  },
  'shares-add-up': {
    title: 'Aandelen in dezelfde kosten zijn samen 100 procent',
    say: (data, format) => ({
      message: `De aandelen in ${quoted(data, 'pool')} komen op ${format.number(word(data, 'percent'))} procent, niet op 100.`,
      remedy: 'Verbeter de aandelen, of voeg de bijdrage toe die in deze pot ontbreekt.',
    }),
  },
  'contributions-cover-budget': {
    title: 'De bijdragen dekken de begroting',
    say: (data, format) => ({
      message: `De bijdragen komen op ${money(data, 'covered', format)} van de ${money(data, 'total', format)} die het kost: ${money(data, 'short', format)} te weinig.`,
      remedy: 'Spreek af wie de rest betaalt, of verlaag de begroting.',
    }),
  },
  'currency-consistent': {
    title: 'Alle bedragen zijn in één munt',
    say: (data) => ({
      message: `Dit bedrag is in ${word(data, 'currency')}, de andere zijn in ${word(data, 'usual')}.`,
      remedy: `Schrijf het in ${word(data, 'usual')}, of zet deze regel uit als twee munten bedoeld zijn.`,
    }),
  },
  'contribution-has-amount': {
    title: 'Elke bijdrage zegt hoeveel',
    say: (data) => ({
      message: `Er is niet afgesproken hoe groot bijdrage ${quoted(data)} is.`,
      remedy:
        data['isMoney'] === true
          ? 'Voeg een bedrag (`amount`), een aandeel (`share`) of een formule (`formula`) toe.'
          : 'Voeg een hoeveelheid met eenheid toe (`quantity`), of het bedrag waarop de bijdrage is gewaardeerd (`amount`).',
    }),
  },
  'contribution-within-cap': {
    title: 'Geen bijdrage ligt boven haar eigen maximum',
    say: (data, format) => ({
      message: `Bijdrage ${quoted(data)} is ${money(data, 'amount', format)}, meer dan haar maximum van ${money(data, 'cap', format)}.`,
      remedy: 'Verlaag het bedrag of verhoog het maximum.',
    }),
  },
  'grant-spent-in-time': {
    title: 'Een subsidie kan op tijd worden besteed',
    say: (data, format) => ({
      message:
        data['problem'] === 'before-start'
          ? `De subsidie voor ${quoted(data)} moet uiterlijk ${format.date(word(data, 'spendBy'))} besteed zijn, vóór de overeenkomst begint (${format.date(word(data, 'date'))}).`
          : `De subsidie voor ${quoted(data)} moet uiterlijk ${format.date(word(data, 'spendBy'))} besteed zijn, maar de bijdrage komt pas op ${format.date(word(data, 'date'))}.`,
      remedy: 'Verbeter de datum, of vraag de subsidiegever om uitstel voordat u op het geld rekent.',
    }),
  },
  'payment-term-stated': {
    title: 'Er is afgesproken wanneer geld betaald wordt',
    say: (data) => ({
      message: `Er is niet afgesproken wanneer bijdrage ${quoted(data)} betaald wordt.`,
      remedy:
        'Voeg een datum (`due`), een periode (`every`) of een betaaltermijn (`payment-within`, bijvoorbeeld P30D) toe.',
    }),
  },
  'vat-stated': {
    title: 'Er staat bij of bedragen met btw zijn',
    say: (data) => ({
      message:
        word(data, 'id') === ''
          ? 'Er staat niet bij of de begroting met of zonder btw is.'
          : `Er staat niet bij of bijdrage ${quoted(data)} met of zonder btw is.`,
      remedy: 'Voeg `vat` toe: `excluded`, `included`, `recoverable` of `none`.',
    }),
  },
  'recalibration-measurable': {
    title: 'Wat aandelen doet herzien, is te meten',
    say: (data, format) => ({
      message: `De aandelen worden herzien na een verandering van ${format.number(count(data, 'percent'))} %, maar nergens staat vanaf welke cijfers.`,
      remedy: `Voeg \`measure\` toe met het cijfer van elke partij, of de \`indicator\` die het laat zien.`,
    }),
  },
  'estimate-within-cap': {
    title: 'De raming blijft binnen het maximum',
    say: (data, format) => ({
      message: `Bij de raming van de kosten gaat bijdrage ${quoted(data)} al ${format.money({ amount: Number(word(data, 'beyond')), currency: word(data, 'currency') })} boven haar maximum van ${money(data, 'cap', format)}.`,
      remedy: `Verhoog het maximum, of spreek af wie de rest draagt (\`above-cap\`).`,
    }),
  },
  'change-orders-within-budget': {
    title: 'Meerwerk blijft binnen de begroting',
    say: (data, format) =>
      byFault(data, {
        beyond: {
          message: `Meerwerk mag tot ${money(data, 'cap', format)}, meer dan de hele begroting van ${money(data, 'total', format)}.`,
          remedy: 'Verlaag het maximum, of verhoog de begroting.',
        },
        percent: {
          message: `Meerwerk mag tot ${money(data, 'cap', format)}; ${format.number(count(data, 'percent'))} % van de begroting is ${money(data, 'expected', format)}.`,
          remedy: 'Verbeter een van de twee, of houd er een.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}
