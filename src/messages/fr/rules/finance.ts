/** French: the words of the rules about finance. */
import type { FindingData } from '../../../domain/finding.js';
import { byFault, count, word } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords } from '../../messages.js';
import { quoted } from '../quoted.js';

export const financeRules = {
  'budget-adds-up': {
    title: 'Le compte du budget est juste',
    say: (data, format) => ({
      message: `La somme des lignes du budget est de ${money(data, 'sum', format)}, le total indiqué de ${money(data, 'total', format)} : une différence de ${money(data, 'difference', format)}.`,
      remedy:
        'Corrigez une ligne ou le total ; si la différence vient des arrondis, indiquez-la sous `rounding`.',
    }),
  },
  'shares-add-up': {
    title: 'Les parts de mêmes coûts font 100 %',
    say: (data, format) => ({
      message: `La somme des parts dans ${quoted(data, 'pool')} est de ${format.quantity(word(data, 'percent'), '%')}, et non de 100\u00a0%.`,
      remedy: 'Corrigez les parts, ou ajoutez la contribution qui manque.',
    }),
  },
  'contributions-cover-budget': {
    title: 'Les contributions couvrent le budget',
    say: (data, format) => ({
      message: `Les contributions s’élèvent à ${money(data, 'covered', format)} pour un coût de ${money(data, 'total', format)} : il manque ${money(data, 'short', format)}.`,
      remedy: 'Convenez de qui paie le reste, ou réduisez le budget.',
    }),
  },
  'currency-consistent': {
    title: 'Tous les montants sont dans la même monnaie',
    say: (data) => ({
      message: `Ce montant est en ${word(data, 'currency')}, les autres sont en ${word(data, 'usual')}.`,
      remedy: `Écrivez-le en ${word(data, 'usual')}, ou désactivez cette règle si deux monnaies sont voulues.`,
    }),
  },
  'contribution-has-amount': {
    title: 'Chaque contribution dit combien',
    say: (data) => ({
      message: `Le montant ou la quantité de la contribution ${quoted(data)} n’est pas convenu.`,
      remedy:
        data['isMoney'] === true
          ? 'Ajoutez un montant (`amount`), une part (`share`) ou une formule (`formula`).'
          : 'Ajoutez une quantité (`quantity`) avec son unité, ou le montant auquel elle est évaluée (`amount`).',
    }),
  },
  'contribution-within-cap': {
    title: 'Aucune contribution ne dépasse son plafond',
    say: (data, format) => ({
      message: `La contribution ${quoted(data)} est de ${money(data, 'amount', format)}, plus que son plafond de ${money(data, 'cap', format)}.`,
      remedy: 'Réduisez le montant ou relevez le plafond.',
    }),
  },
  'grant-spent-in-time': {
    title: 'Une subvention peut être dépensée à temps',
    say: (data, format) => ({
      message:
        data['problem'] === 'before-start'
          ? `La subvention pour ${quoted(data)} doit être dépensée au plus tard le ${format.date(word(data, 'spendBy'))}, avant le début de la convention (${format.date(word(data, 'date'))}).`
          : `La subvention pour ${quoted(data)} doit être dépensée au plus tard le ${format.date(word(data, 'spendBy'))}, mais la contribution n’arrive que le ${format.date(word(data, 'date'))}.`,
      remedy: 'Corrigez la date, ou demandez un délai à qui l’accorde avant de compter sur l’argent.',
    }),
  },
  'payment-term-stated': {
    title: 'Il est convenu quand l’argent est versé',
    say: (data) => ({
      message: `Rien ne dit quand la contribution ${quoted(data)} est versée.`,
      remedy:
        'Ajoutez une date (`due`), une périodicité (`every`) ou un délai de paiement (`payment-within`, par exemple P30D).',
    }),
  },
  'vat-stated': {
    title: 'Il est indiqué si les montants comprennent la TVA',
    say: (data) => ({
      message:
        word(data, 'id') === ''
          ? 'Rien ne dit si le budget est avec ou sans TVA.'
          : `Rien ne dit si la contribution ${quoted(data)} est avec ou sans TVA.`,
      remedy:
        'Ajoutez `vat` : `excluded` (hors TVA), `included` (TVA comprise), `recoverable` (TVA récupérable) ou `none` (sans TVA).',
    }),
  },
  'recalibration-measurable': {
    title: 'Ce qui fait réviser les parts se mesure',
    say: (data, format) => ({
      message: `Les parts sont révisées après un écart de ${format.quantity(count(data, 'percent'), '%')}, mais rien ne dit à partir de quels chiffres.`,
      remedy: `Ajoutez \`measure\` avec le chiffre de chaque partie, ou l’\`indicator\` qui le montre.`,
    }),
  },
  'estimate-within-cap': {
    title: 'L’estimation reste sous le plafond',
    say: (data, format) => ({
      message: `À l’estimation des coûts, la contribution ${quoted(data)} dépasse déjà de ${format.money({ amount: Number(word(data, 'beyond')), currency: word(data, 'currency') })} son plafond de ${money(data, 'cap', format)}.`,
      remedy: `Relevez le plafond, ou convenez de qui porte le reste (\`above-cap\`).`,
    }),
  },
  'change-orders-within-budget': {
    title: 'Les travaux modificatifs restent dans le budget',
    say: (data, format) =>
      byFault(data, {
        beyond: {
          message: `Les travaux modificatifs peuvent atteindre ${money(data, 'cap', format)}, plus que tout le budget de ${money(data, 'total', format)}.`,
          remedy: 'Abaissez le plafond, ou relevez le budget.',
        },
        percent: {
          message: `Les travaux modificatifs peuvent atteindre ${money(data, 'cap', format)} ; ${format.quantity(count(data, 'percent'), '%')} du budget font ${money(data, 'expected', format)}.`,
          remedy: 'Corrigez l’un des deux, ou n’en gardez qu’un.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}
