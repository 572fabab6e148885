/** A step says what that step asks for. */
import { type ItemIndex } from '../../domain/item-index.js';
import {
  findTransition,
  lifecycleOf,
  lifecycleOfPath,
  missingNeeds,
  notOpened,
} from '../../domain/lifecycles.js';
import { type ItemState } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'entry-complete',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    for (const item of state.items.values()) {
      for (const { file, needs, word } of incompleteSteps(item, items)) {
        for (const fields of needs) yield { file, pointer: '', data: { path: item.path, word, fields } };
      }
    }
  },
};

interface IncompleteStep {
  readonly file: string;
  readonly word: string;
  readonly needs: readonly (readonly string[])[];
}

function* incompleteSteps(item: ItemState, items: ItemIndex): Generator<IncompleteStep> {
  const lifecycle = lifecycleOfPath(item.path);
  if (lifecycle === undefined) return;
  const inAgreement = items.items.get(item.path.split('#')[0] ?? '');
  const recurring = inAgreement?.value['every'] !== undefined;
  // A risk that stands in the agreement is open from the start.
  let from =
    inAgreement !== undefined && lifecycle.initial === notOpened
      ? 'open'
      : lifecycleOf(lifecycle.kind).initial;
  for (const { state, entry: recorded } of item.steps) {
    const { entry, file } = recorded;
    if (entry.kind !== 'decision' && 'state' in entry) {
      const transition = findTransition(lifecycle.kind, from, entry.state, { recurring });
      // The decision behind a new date has a rule of its own.
      const needs = transition === undefined ? [] : missingNeeds(transition, entry);
      yield { file, word: entry.state, needs: needs.filter((fields) => fields.join() !== 'decision') };
    }
    from = state;
  }
}
