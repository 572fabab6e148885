/** The rows of each sheet of the form: what is known, and what can be chosen. */
import type { FormColumn, FormSheet } from '../../domain/sheet/form-columns.js';
import { formatDecimal, decimal } from '../../domain/decimal.js';
import type { Messages } from '../../messages/messages.js';
import type { FormAgreement, ProgressForm } from '../../reports/progress-form.js';
import type { DeedRow } from '../../reports/progress-form/deed-rows.js';
import type { MeasurementRow } from '../../reports/progress-form/measurement-rows.js';
import type { RaisedRow } from '../../reports/progress-form/raised-rows.js';
import { obligationPhrase } from '../../reports/obligation-phrase.js';
import { choiceNames, stateName } from './choice-names.js';

export interface FormRow {
  readonly cells: Partial<Record<FormColumn, string>>;
  readonly choices?: Partial<Record<FormColumn, readonly string[]>>;
}

/** The rows of all agreements below each other; of new things as many empty ones as there is room for. */
export function formRows(
  sheet: FormSheet,
  { agreements }: ProgressForm,
  messages: Messages,
  room: number,
): readonly FormRow[] {
  return agreements.flatMap((agreement) => {
    const title = messages.format.text(agreement.title);
    return rowsOf(sheet, agreement, messages, room).map(({ cells, ...row }) => ({
      ...row,
      cells: {
        ...cells,
        ...(cells.id === undefined ? {} : { id: `${agreement.id}:${cells.id}` }),
        agreement: title,
      },
    }));
  });
}

function rowsOf(
  sheet: FormSheet,
  agreement: FormAgreement,
  messages: Messages,
  room: number,
): readonly FormRow[] {
  switch (sheet) {
    case 'measurements':
      return agreement.measurements.map((row) => measurementRow(row, messages));
    case 'deeds':
      return agreement.deeds.map((row) => deedRow(row, messages));
    case 'bottlenecks':
      return agreement.bottlenecks.map((row) => bottleneckRow(row, messages));
    case 'actions':
      return agreement.actions.map((row) => actionRow(row, messages));
    case 'others':
      return agreement.others.map(({ what, title, date }) => {
        const kind = messages.phrase(obligationPhrase(what));
        return { cells: { what: title === null ? kind : messages.format.text(title), kind, due: date } };
      });
    case 'new-bottlenecks':
    case 'successes':
    case 'improvements':
      return newRows(sheet, agreement, messages, room);
  }
}

function measurementRow(row: MeasurementRow, { format }: Messages): FormRow {
  const { path, goal, indicator, unit, last, target, expectedNow, due } = row;
  return {
    cells: {
      id: path,
      goal: format.text(goal),
      indicator: format.text(indicator),
      unit,
      last: numberText(last?.value),
      'last-date': last?.date ?? '',
      target: numberText(target.value),
      'target-date': target.date ?? '',
      'expected-now': numberText(expectedNow === null ? null : rounded(expectedNow)),
      due: due ?? '',
    },
  };
}

/** What was worked out is not measured: three digits behind the point say enough. */
function rounded(value: number): number {
  return Number(value.toPrecision(Math.max(3, Math.trunc(Math.abs(value)).toString().length)));
}

function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : formatDecimal(decimal(value));
}

function deedRow(
  { kind, path, title, due, state, share, expected, steps }: DeedRow,
  messages: Messages,
): FormRow {
  return {
    cells: {
      id: path,
      what: messages.format.text(title),
      kind: messages.phrase(obligationPhrase(kind)),
      due: due ?? '',
      'state-now': stateName(state, messages),
      'share-now': numberText(share),
      'expected-before': expected ?? '',
    },
    choices: { state: steps.map((word) => stateName(word, messages)) },
  };
}

function bottleneckRow(
  { path, title, who, due, since, state, steps }: RaisedRow,
  messages: Messages,
): FormRow {
  return {
    cells: {
      id: path,
      bottleneck: messages.format.text(title),
      'asked-of-now': who.map((name) => messages.format.text(name)).join('; '),
      due: due ?? '',
      since,
      'state-now': stateName(state, messages),
    },
    choices: { state: steps.map((word) => stateName(word, messages)) },
  };
}

function actionRow({ kind, path, title, due, steps }: RaisedRow, messages: Messages): FormRow {
  return {
    cells: {
      id: path,
      action: messages.format.text(title),
      kind: messages.phrase({ code: 'progress.kind-name', data: { kind } }),
      due: due ?? '',
    },
    choices: {
      state: steps.map((word) => stateName(word, messages)),
      ...(kind === 'action' ? {} : { 'new-due': [] }),
    },
  };
}

/** Each with a name of its own, so that a changed cell is known to be the same report. */
function newRows(
  sheet: FormSheet,
  { subjects, parties }: FormAgreement,
  messages: Messages,
  room: number,
): readonly FormRow[] {
  const choices = {
    about: choiceNames(subjects, messages).map(({ name }) => name),
    ...(sheet === 'new-bottlenecks'
      ? { 'asked-of': choiceNames(parties, messages).map(({ name }) => name) }
      : {}),
  };
  return Array.from({ length: room }, (_, index) => ({
    cells: { id: `${sheet}/${String(index + 1)}` },
    choices,
  }));
}
