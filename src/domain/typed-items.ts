/** The items of one list with their own types, for who walks an agreement by its index. */
import type { Item, ItemIndex } from './item-index.js';
import { outerPath } from './item-path.js';
import { oncePer } from './once-per.js';
import type {
  Approval,
  Body,
  BudgetLine,
  Clause,
  Commitment,
  Condition,
  Contribution,
  DataShare,
  Definition,
  Document,
  Evaluation,
  Expectation,
  FacilitatorTask,
  Goal,
  Group,
  Indicator,
  Member,
  Milestone,
  Offer,
  Other,
  Party,
  Pool,
  Principle,
  Recital,
  Report,
  Right,
  Risk,
  Termination,
} from './schema-types.js';

/** What stands in each list. */
export interface ItemTypes {
  readonly approvals: Approval;
  readonly bodies: Body;
  readonly clauses: Clause;
  readonly commitments: Commitment;
  readonly conditions: Condition;
  readonly contributions: Contribution;
  readonly 'data-sharing': DataShare;
  readonly definitions: Definition;
  readonly documents: Document;
  readonly evaluation: Evaluation;
  readonly expectations: Expectation;
  readonly goals: Goal;
  readonly groups: Group;
  readonly indicators: Indicator;
  readonly lines: BudgetLine;
  readonly members: Member;
  readonly milestones: Milestone;
  readonly offers: Offer;
  readonly others: Other;
  readonly parties: Party;
  readonly pools: Pool;
  readonly principles: Principle;
  readonly recitals: Recital;
  readonly reporting: Report;
  readonly rights: Right;
  readonly risks: Risk;
  readonly tasks: FacilitatorTask;
  readonly terminations: Termination;
}

export type TypedItem<T> = Omit<Item, 'value'> & { readonly value: T };

/** The items of a list that still hold: those marked `withdrawn`, or inside an item that is, are left out. */
export function activeItems<L extends keyof ItemTypes>(
  items: ItemIndex,
  list: L,
): readonly TypedItem<ItemTypes[L]>[] {
  const lists = activeLists(items);
  const known = lists.get(list) ?? items.ofList(list).filter((item) => isActive(items, item));
  lists.set(list, known);
  return known as unknown as readonly TypedItem<ItemTypes[L]>[];
}

/** Many rules walk the same lists. */
const activeLists = oncePer<ItemIndex, Map<string, readonly Item[]>>(() => new Map());

/** Whether neither the item nor the one it stands in is withdrawn. */
export function isActive(items: ItemIndex, item: Pick<Item, 'path'> & { readonly value: object }): boolean {
  if (isWithdrawn(item.value)) return false;
  if (!holdsWithdrawn(items)) return true;
  const outer = items.items.get(outerPath(item.path));
  return outer === undefined || !isWithdrawn(outer.value);
}

/** Most agreements hold nothing that was withdrawn: then no item needs to be asked for the one it stands in. */
const holdsWithdrawn = oncePer(({ items }: ItemIndex) =>
  [...items.values()].some(({ value }) => isWithdrawn(value)),
);

function isWithdrawn(value: object): boolean {
  return 'withdrawn' in value && value.withdrawn !== undefined;
}
