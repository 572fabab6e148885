/** What a form for expectations asks one party: what it expects and offers, and its answers to what others expect of it. */
import {
  answeredExpectations,
  type AnsweredExpectation,
} from '../domain/expectations/answered-expectations.js';
import type { AgreementFile } from '../domain/folder.js';
import { itemsOf, type ItemIndex } from '../domain/item-index.js';
import { transitionsFrom } from '../domain/lifecycles.js';
import { expandParties, partyName } from '../domain/party-references.js';
import type { Expectation, Offer, PartyReference, Text } from '../domain/schema-types.js';
import type { AgreementState } from '../domain/state.js';
import { areTermsSigned } from '../domain/terms-signed.js';
import { activeItems } from '../domain/typed-items.js';
import type { FormChoice } from './progress-form/form-choices.js';

export interface ExpectationsForm {
  readonly agreement: string;
  readonly title: Text;
  readonly party: string;
  readonly partyName: Text;
  /** ISO date. */
  readonly today: string;
  /** Signed terms take no new expectations and offers: only answers are asked. */
  readonly signed: boolean;
  /** Of whom something can be expected, and to whom it can be offered. */
  readonly others: readonly FormChoice[];
  /** What others expect of the party, by itself or in a group. */
  readonly asked: readonly AskedExpectation[];
  /** What the party expects and offers already. */
  readonly said: readonly Text[];
}

export interface AskedExpectation extends AnsweredExpectation {
  readonly byName: Text;
  /** The words by which it can be answered now. */
  readonly answers: readonly string[];
}

export function buildExpectationsForm(
  party: string,
  agreement: AgreementFile,
  state: Pick<AgreementState, 'items'>,
  today: string,
): ExpectationsForm {
  const items = itemsOf(agreement);
  const expectations = answeredExpectations(items, state);
  const wishes: readonly (Expectation | Offer)[] = [
    ...expectations.map(({ value }) => value),
    ...activeItems(items, 'offers').map(({ value }) => value),
  ];
  return {
    agreement: agreement.id,
    title: agreement.terms.title,
    party,
    partyName: partyName(party, items),
    today,
    signed: areTermsSigned(agreement),
    others: otherParties(party, items),
    asked: expectations
      .filter(({ value }) => expandParties(value.of, items).includes(party))
      .map((one) => asked(one, items)),
    said: wishes.filter(({ by }) => isAlone(party, by, items)).map(({ what }) => what),
  };
}

/** Whether a reference means the party, and nobody else. */
function isAlone(party: string, reference: PartyReference, items: ItemIndex): boolean {
  const parties = expandParties(reference, items);
  return parties.length === 1 && parties[0] === party;
}

function asked(one: AnsweredExpectation, items: ItemIndex): AskedExpectation {
  const answers = transitionsFrom('expectation', one.state).map(({ word }) => word);
  return { ...one, byName: partyName(one.value.by, items), answers: [...new Set(answers)] };
}

/** Parties first, then groups that are more than the party itself. */
function otherParties(party: string, items: ItemIndex): readonly FormChoice[] {
  const parties = activeItems(items, 'parties').filter(({ id }) => id !== party);
  const groups = activeItems(items, 'groups').filter(({ id }) => !isAlone(party, id, items));
  return [...parties, ...groups].map(({ id }) => ({ value: id, name: partyName(id, items) }));
}
