/** Where the parts of an agreement name parties: keys joined by points; lists on the way are walked. */
import type { Agreement } from './schema-types.js';

/** What several items and parts have in common. */
const anywhere = ['open.who'];

/** Properties of items that name one party or group, or a list of them. */
const ofItems: ReadonlyMap<string, readonly string[]> = new Map([
  ['conditions', ['owner']],
  ['approvals', ['for']],
  ['goals', ['owner']],
  ['indicators', ['measured-by']],
  ['expectations', ['of', 'by']],
  ['offers', ['by', 'to']],
  ['commitments', ['accountable', 'responsible', 'supports', 'consulted', 'informed', 'beneficiary']],
  ['rights', ['of', 'towards']],
  ['milestones', ['owner']],
  [
    'contributions',
    ['from', 'to', 'above-cap.borne-by', 'rounds-to.rest-to', 'invoice.by', 'share.contingency.released-by'],
  ],
  ['pools', ['incurred-by', 'above-cap.borne-by', 'rounds-to.rest-to']],
  [
    'bodies',
    [
      'veto',
      'heard-first',
      'guests.who',
      'appointment.by',
      'support.provided-by',
      'support.on-proposal-of',
      'support.answers-to',
    ],
  ],
  ['members', ['appointed-by']],
  ['risks', ['owner']],
  ['reporting', ['by', 'to', 'copies-to', 'draft.to']],
  ['data-sharing', ['from', 'to']],
  ['evaluation', ['by', 'asks']],
  ['terminations', ['by']],
  ['clauses', ['applies']],
  ['documents', ['owner']],
]);

/** The same in the single parts at the top of an agreement. */
const ofParts: ReadonlyMap<keyof Agreement, readonly string[]> = new Map<keyof Agreement, string[]>([
  ['scope', []],
  ['legal', ['published.by']],
  ['term', ['renewal.by']],
  ['facilitator', ['paid-by']],
  [
    'budget',
    [
      'held-by',
      'change-orders.approved-by',
      'change-orders.told.to',
      'change-orders.open.who',
      'settlement.by',
      'settlement.to',
    ],
  ],
  ['escalation', []],
  ['health', ['by']],
  ['change', ['proposed-by', 'approved-by', 'minor.by']],
  ['accession', ['approved-by']],
  ['exit', ['repayment.by', 'repayment.to']],
  ['notices', []],
]);

export function partyFieldsOf(list: string): readonly string[] {
  return [...(ofItems.get(list) ?? []), ...anywhere];
}

export const partyFieldsOfParts: readonly (readonly [part: keyof Agreement, fields: readonly string[]])[] = [
  ...ofParts,
].map(([part, fields]) => [part, [...fields, ...anywhere]]);
