/** Phrases of who owes what at an actual amount. Percentages and figures are decimals as text, exactly as worked out. */
import type { NoData } from '../phrases.js';
import type { Money, Text } from '../schema-types.js';

export interface CostPhrases {
  'cost.option': NoData;
  'cost.actual': { readonly actual: Money };
  /** A cap on what is shared. */
  'cost.shared': { readonly shared: Money };
  'cost.owed': NoData;
  'cost.column-part': NoData;
  'cost.column-sum': NoData;
  'cost.column-amount': NoData;
  'cost.step.share': NoData;
  'cost.step.surcharge': { readonly for?: Text };
  'cost.step.cap': { readonly unless?: Text };
  'cost.step.grant-maximum': NoData;
  'cost.step.floor': NoData;
  'cost.step.above-cap': NoData;
  'cost.step.rounding': NoData;
  'cost.step.vat': NoData;
  'cost.step.index': { readonly limited: boolean };
  'cost.step.repayment': NoData;
  'cost.total': { readonly to?: Text };
  'cost.paid': NoData;
  'cost.left': NoData;
  'cost.overpaid': NoData;
  'cost.sum.percent': { readonly percent: string; readonly of: Money };
  /** A part that is no percentage: 1 of 3, or 3782 of 9835 hectares. */
  'cost.sum.part': { readonly part: string; readonly whole: string; readonly of: Money };
  'cost.sum.at-most': { readonly limit: Money };
  'cost.sum.at-least': { readonly limit: Money };
  'cost.sum.index': { readonly amount: Money; readonly figure: string; readonly base: string };
  /** Beside what is owed, and only when used. */
  'cost.contingency': {
    readonly party: Text;
    readonly percent: string;
    readonly amount: Money;
    readonly for?: Text;
  };
  /** What rounding leaves to nobody. */
  'cost.unassigned': { readonly amount: Money };
  'cost.moved': { readonly change: string; readonly threshold: string };
  'cost.not-moved': { readonly change: string; readonly threshold: string };
  'cost.figures': NoData;
  'cost.column-agreed': NoData;
  'cost.column-now': NoData;
  'cost.figure': { readonly figure: string; readonly unit: string; readonly percent: string };
  'cost.new-share': { readonly party: Text; readonly before: string; readonly after: string };
}
