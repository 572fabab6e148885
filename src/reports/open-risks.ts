/** Risks: those of the agreement and those that entries opened, with the latest word on each. */
import { isClosed } from '../domain/lifecycles.js';
import { referenceId } from '../domain/party-references.js';
import type { Risk, Text } from '../domain/schema-types.js';
import { activeItems } from '../domain/typed-items.js';
import { raisedItems, type RaisedItem } from './raised-items.js';
import type { ReportInput } from './report-input.js';

export interface KnownRisk {
  readonly path: string;
  /** As it stands in the agreement; undefined where an entry opened it. */
  readonly agreed: Risk | undefined;
  /** What entries say of it; undefined where none do. */
  readonly raised: RaisedItem<'risk'> | undefined;
}

export interface OpenRisk {
  readonly title: Text;
  readonly owner: readonly string[];
  readonly response: Text | undefined;
  readonly likelihood: Risk['likelihood'];
  readonly impact: Risk['impact'];
  readonly occurred: boolean;
}

/** Those of the agreement first; those withdrawn there are left out, those closed since are not. */
export function knownRisks({ items, state }: Pick<ReportInput, 'items' | 'state'>): readonly KnownRisk[] {
  const agreed = new Map<string, Risk>(activeItems(items, 'risks').map(({ path, value }) => [path, value]));
  const raised = new Map(raisedItems(state, 'risk').map((risk) => [risk.path, risk]));
  return [...new Set([...agreed.keys(), ...raised.keys()])].map((path) => ({
    path,
    agreed: agreed.get(path),
    raised: raised.get(path),
  }));
}

/** Those that nobody has closed. */
export function openRisks(input: Pick<ReportInput, 'items' | 'state'>): readonly OpenRisk[] {
  return knownRisks(input)
    .filter(({ raised }) => raised === undefined || !isClosed('risk', raised.state))
    .flatMap(openRisk);
}

/** The words of entries on top of those of the agreement; without a title from either there is nothing to show. */
function openRisk({ agreed, raised }: KnownRisk): readonly OpenRisk[] {
  const owner = agreed?.owner === undefined ? {} : { owner: referenceId(agreed.owner) };
  const latest = { ...agreed, ...owner, ...raised?.says };
  const { title, response, likelihood, impact } = latest;
  if (title === undefined) return [];
  const owners = typeof latest.owner === 'string' ? [latest.owner] : [];
  return [{ title, owner: owners, response, likelihood, impact, occurred: raised?.state === 'occurred' }];
}
