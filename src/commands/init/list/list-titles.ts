/** By which titles the columns of a list are known, in every language. */
import { listColumns, type ListColumn, type ListTitles } from '../../../domain/sheet/agreement-list.js';
import { languages } from '../../../messages/format.js';
import { messagesFor, type Messages } from '../../../messages/messages.js';

/** Between the usual title and the others. */
const separator = '|';

export function listTitles(): ListTitles {
  const all = languages.map(messagesFor);
  return new Map(
    listColumns.map((column) => [column, all.flatMap((messages) => titlesIn(column, messages))]),
  );
}

export function usualTitleOf(column: ListColumn, messages: Messages): string {
  return titlesIn(column, messages)[0] ?? column;
}

function titlesIn(column: ListColumn, messages: Messages): readonly string[] {
  return messages.phrase({ code: 'init.list-column', data: { column } }).split(separator);
}
