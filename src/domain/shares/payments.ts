/** What of what is owed came in already. */
import { add, decimal, subtract, type Decimal, zero } from '../decimal.js';
import type { AgreementState } from '../state.js';
import type { Answer } from './answer.js';
import type { Owed } from './cost-steps.js';

export type OwedAndPaid = Owed & {
  readonly paid: Decimal;
  /** Below zero where more came in than is owed. */
  readonly left: Decimal;
};

type Shared = Extract<Answer, { kind: 'shared' }>;

export type AnswerWithPayments =
  | Exclude<Answer, Shared>
  | (Omit<Shared, 'workedOut'> & {
      readonly workedOut: Omit<Shared['workedOut'], 'owed'> & { readonly owed: readonly OwedAndPaid[] };
    });

/** Payments in another currency than the costs do not count: `check` tells them. */
export function withPayments(
  answer: Answer,
  { contributions }: Pick<AgreementState, 'contributions'>,
): AnswerWithPayments {
  if (answer.kind !== 'shared') return answer;
  const { workedOut, currency } = answer;
  const owed = workedOut.owed.map((one): OwedAndPaid => {
    const isAlone = workedOut.owed.every(({ path, party }) => path !== one.path || party === one.party);
    const paid = (contributions.get(one.path) ?? [])
      .filter(({ entry }) => (isAlone || entry.by === one.party) && entry.amount?.currency === currency)
      .reduce((sum, { entry }) => add(sum, decimal(entry.amount?.amount ?? 0)), zero);
    return { ...one, paid, left: subtract(one.total, paid) };
  });
  return { ...answer, workedOut: { ...workedOut, owed } };
}
