/** By what the tables of the form are known when it comes back: their titles in all languages. */
import type { TableForm } from '../../domain/sheet/find-tables.js';
import { formColumns, formSheets } from '../../domain/sheet/form-columns.js';
import type { Messages } from '../../messages/messages.js';
import { columnTitle } from '../progress-form.js';

export function formTables(languages: readonly Messages[]): readonly TableForm[] {
  return formSheets.map((sheet) => ({
    key: sheet,
    columns: formColumns[sheet].map(({ key }) => ({
      key,
      titles: languages.map((messages) => columnTitle(key, messages)),
    })),
  }));
}
