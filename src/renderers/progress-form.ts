/** The form for progress as a workbook: a sheet for each kind of report, in the language of the party. */
import { formColumns, formSheets, type FormColumn, type FormSheet } from '../domain/sheet/form-columns.js';
import { writeFormMark, type FormMark } from '../domain/sheet/form-mark.js';
import type { Sheet, SheetColumn, SheetRow, Workbook } from '../domain/sheet.js';
import type { Messages } from '../messages/messages.js';
import type { ProgressForm } from '../reports/progress-form.js';
import { formRows, type FormRow } from './progress-form/form-rows.js';

/** Room for what is new, in each agreement. */
export const roomForNew = 12;

/** @param format CSV has no colours, tabs or lists to choose from, so its words name none */
export function progressFormWorkbook(
  form: ProgressForm,
  made: Pick<FormMark, 'form' | 'version'>,
  messages: Messages,
  format: 'xlsx' | 'csv',
): Workbook {
  const { language } = messages;
  const mark = writeFormMark({ ...made, party: form.party, language, date: form.today });
  const title = messages.phrase({ code: 'form.title', data: { party: form.partyName, date: form.today } });
  const sheets = formSheets.flatMap((sheet): readonly Sheet[] => {
    const rows = formRows(sheet, form, messages, roomForNew);
    return rows.length === 0 ? [] : [formSheet(sheet, rows, { title, mark, several: form.agreements.length > 1, messages, plain: format === 'csv' })]; // prettier-ignore
  });
  const listsTab = messages.phrase({ code: 'form.lists', data: {} });
  return { title, language, date: form.today, listsTab, sheets };
}

interface SheetFrame {
  readonly title: string;
  readonly mark: string;
  readonly several: boolean;
  readonly messages: Messages;
  readonly plain: boolean;
}

function formSheet(
  sheet: FormSheet,
  rows: readonly FormRow[],
  { title, mark, several, messages, plain }: SheetFrame,
): Sheet {
  const isFilledIn = formColumns[sheet].some(({ fillIn }) => fillIn === true);
  const columns = formColumns[sheet].filter(({ key }) => several || key !== 'agreement');
  return {
    key: sheet,
    tab: messages.phrase({ code: 'form.tab', data: { sheet } }),
    title: `${title}: ${messages.phrase({ code: 'form.heading', data: { sheet } })}`,
    introduction: isFilledIn
      ? [
          messages.phrase({ code: 'form.how-to-fill', data: { plain } }),
          messages.phrase({ code: 'form.how-to-write', data: { plain } }),
          messages.phrase({ code: 'form.how-to-return', data: {} }),
        ]
      : [],
    ...(isFilledIn ? { mark } : {}),
    columns: columns.map((shape): SheetColumn => {
      const hint =
        shape.fillIn === true ? messages.phrase({ code: 'form.hint', data: { column: shape.key } }) : '';
      return { ...shape, title: columnTitle(shape.key, messages), ...(hint === '' ? {} : { hint }) };
    }),
    rows: rows.map(({ cells, choices }): SheetRow =>
      choices === undefined ? { cells } : { cells, choices },
    ),
  };
}

export function columnTitle(column: FormColumn, messages: Messages): string {
  return messages.phrase({ code: 'form.column', data: { column } });
}
