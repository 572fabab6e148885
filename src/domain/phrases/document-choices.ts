/** What may be chosen in an agreement: the choices that its document names. */
import type {
  Agreement,
  BindsSupplier,
  Body,
  Budget,
  Change,
  Clause,
  Condition,
  Contribution,
  DataShare,
  Document,
  Escalation,
  Expectation,
  Facilitator,
  Goal,
  Indicator,
  Measure,
  Other,
  Party,
  Repayment,
  Right,
  Risk,
  RoundingRule,
  Termination,
  Visibility,
} from '../schema-types.js';

/** What may be chosen in an agreement, by what it is about. */
export interface Choices {
  readonly clause: Clause['kind'];
  readonly binding: NonNullable<NonNullable<Agreement['legal']>['binding']>;
  readonly 'binds-supplier': BindsSupplier;
  readonly body: NonNullable<Body['kind']>;
  readonly 'cap-per': NonNullable<Contribution['cap-per']>;
  readonly clock: NonNullable<Escalation['levels'][number]['clock-starts']>;
  readonly condition: Condition['kind'];
  readonly contribution: Contribution['kind'];
  readonly 'counts-from': NonNullable<Termination['counts-from']>;
  readonly 'data-role': NonNullable<DataShare['role']>;
  readonly 'decides-by': NonNullable<Body['decides-by']> | NonNullable<Body['fallback']>['decides-by'];
  readonly direction: NonNullable<Indicator['direction']>;
  readonly document: Document['kind'];
  readonly escalation: NonNullable<Escalation['levels'][number]['how']>;
  readonly 'expectation-state': NonNullable<Expectation['state']>;
  readonly guest: NonNullable<NonNullable<Body['guests']>[number]['may']>[number];
  readonly mandate: NonNullable<Facilitator['mandate']>[number];
  readonly measure: NonNullable<Measure['of']>;
  readonly 'notice-form': NonNullable<NonNullable<Agreement['notices']>['forms']>[number];
  readonly organisation: NonNullable<Party['kind']>;
  readonly 'other-role': Other['role'];
  readonly 'outside-approval': NonNullable<Change['outside-approval']>;
  readonly 'part-of': NonNullable<NonNullable<Body['majority']>['of']>;
  readonly path: NonNullable<Indicator['path']>;
  readonly precedence: NonNullable<NonNullable<Agreement['relations']>[number]['precedence']>;
  readonly priority: NonNullable<Goal['priority']>;
  readonly relation: NonNullable<Agreement['relations']>[number]['kind'];
  readonly renewal: NonNullable<NonNullable<Agreement['term']>['renewal']>['kind'];
  readonly repayment: Repayment['basis'];
  readonly right: Right['kind'];
  readonly rounding: NonNullable<RoundingRule['way']>;
  readonly scale: NonNullable<NonNullable<Budget['recalibration']>[number]['scale']>;
  readonly 'standing-aside': NonNullable<Body['standing-aside']>;
  readonly termination: Termination['kind'];
  readonly tie: NonNullable<Body['tie']>;
  readonly vat: NonNullable<Contribution['vat']>;
  readonly visibility: Visibility;
  readonly weight: NonNullable<Risk['likelihood']>;
  readonly agreement: NonNullable<Agreement['kind']>;
  readonly status: NonNullable<Agreement['status']>;
}
export type ChoiceGroup = keyof Choices;
export type ChoiceWords = { readonly [G in ChoiceGroup]: Readonly<Record<Choices[G], string>> };
