/** What one party is asked to report: what is due from it, how that stood last, and what it can be about. */
import type { Text } from '../domain/schema-types.js';
import type { Standing } from './report-input.js';
import { actionRows, bottleneckRows, type RaisedRow } from './progress-form/raised-rows.js';
import { deedRows, type DeedRow } from './progress-form/deed-rows.js';
import { measurementRows, type MeasurementRow } from './progress-form/measurement-rows.js';
import { otherDuties, type OtherDuty } from './progress-form/other-duties.js';
import { partyChoices, subjects, type FormChoice } from './progress-form/form-choices.js';

export interface ProgressForm {
  readonly party: string;
  readonly partyName: Text;
  /** ISO date. */
  readonly today: string;
  readonly agreements: readonly FormAgreement[];
}

export interface FormAgreement {
  readonly id: string;
  readonly title: Text;
  readonly measurements: readonly MeasurementRow[];
  readonly deeds: readonly DeedRow[];
  readonly bottlenecks: readonly RaisedRow[];
  readonly actions: readonly RaisedRow[];
  /** What else is due, and is not reported here. */
  readonly others: readonly OtherDuty[];
  /** What something new can be about, and of whom something can be asked. */
  readonly subjects: readonly FormChoice[];
  readonly parties: readonly FormChoice[];
}

/** @param party an id; agreements in which it takes no part are left out */
export function buildProgressForm(party: string, inputs: readonly Standing[]): ProgressForm {
  const own = inputs.filter(({ items }) => items.partyIds.has(party));
  const name = own[0]?.items.items.get(`parties/${party}`)?.value['name'] as Text | undefined;
  return {
    party,
    partyName: name ?? party,
    today: inputs[0]?.today ?? '',
    agreements: own.map((input) => formAgreement(party, input)),
  };
}

function formAgreement(party: string, input: Standing): FormAgreement {
  return {
    id: input.agreement.id,
    title: input.agreement.terms.title,
    measurements: measurementRows(party, input),
    deeds: deedRows(party, input),
    bottlenecks: bottleneckRows(party, input),
    actions: actionRows(party, input),
    others: otherDuties(party, input),
    subjects: subjects(input.items),
    parties: partyChoices(input.items, party),
  };
}

/** How many things are due: what the form has rows for. */
export function rowsAsked({ agreements }: ProgressForm): number {
  return agreements.reduce((sum, { measurements, deeds, bottlenecks, actions }) => sum + measurements.length + deeds.length + bottlenecks.length + actions.length, 0); // prettier-ignore
}
