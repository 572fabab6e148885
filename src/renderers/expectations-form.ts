/** The form for expectations as a workbook: what we expect, what we offer, and our answers, in the language of the party. */
import type { TableForm } from '../domain/sheet/find-tables.js';
import { wishColumns, wishSheets, type WishColumn, type WishSheet } from '../domain/sheet/wish-columns.js';
import { writeWishMark } from '../domain/sheet/wish-mark.js';
import type { Sheet, SheetColumn, SheetRow, Workbook } from '../domain/sheet.js';
import type { Messages } from '../messages/messages.js';
import type { AskedExpectation, ExpectationsForm } from '../reports/expectations-form.js';
import { choiceNames } from './progress-form/choice-names.js';

/** Room for what is expected, and for what is offered. */
const roomForNew = 15;

/** @param format CSV has no colours or lists to choose from, so its words name none */
export function expectationsWorkbook(
  form: ExpectationsForm,
  version: string,
  messages: Messages,
  format: 'xlsx' | 'csv',
): Workbook {
  const { language } = messages;
  const { party, agreement } = form;
  const mark = writeWishMark({ party, agreement, version, language });
  const title = messages.phrase({
    code: 'expectations.form-title',
    data: { party: form.partyName, agreement: form.title },
  });
  const asked: readonly WishSheet[] = form.signed ? ['answers'] : wishSheets;
  const sheets = asked
    .filter((sheet) => sheet !== 'answers' || form.asked.length > 0)
    .map((sheet) => wishSheet(sheet, form, { title, mark, messages, plain: format === 'csv' }));
  const listsTab = messages.phrase({ code: 'form.lists', data: {} });
  return { title, language, date: form.today, listsTab, sheets };
}

interface Frame {
  readonly title: string;
  readonly mark: string;
  readonly messages: Messages;
  readonly plain: boolean;
}

function wishSheet(sheet: WishSheet, form: ExpectationsForm, { title, mark, messages, plain }: Frame): Sheet {
  const say = (
    code: 'expectations.form-tab' | 'expectations.form-heading' | 'expectations.form-how',
  ): string => messages.phrase({ code, data: { sheet } });
  const said = form.said.map((words) => messages.format.text(words));
  const before =
    sheet !== 'expected' || said.length === 0
      ? []
      : [messages.phrase({ code: 'expectations.form-said', data: { said } })];
  return {
    key: sheet,
    tab: say('expectations.form-tab'),
    title: `${title}: ${say('expectations.form-heading')}`,
    introduction: [
      say('expectations.form-how'),
      messages.phrase({ code: 'expectations.form-return', data: { plain } }),
      ...before,
    ],
    mark,
    columns: wishColumns[sheet].map((shape): SheetColumn => {
      const choices = choicesOf(shape.key, form, messages);
      const data = { column: shape.key };
      const hint = shape.fillIn === true ? messages.phrase({ code: 'expectations.form-hint', data }) : '';
      return {
        ...shape,
        title: wishColumnTitle(shape.key, messages),
        ...(choices.length === 0 ? {} : { choices }),
        ...(hint === '' ? {} : { hint }),
      };
    }),
    rows: sheet === 'answers' ? form.asked.map((one) => askedRow(one, form, messages)) : newRows(sheet),
  };
}

function choicesOf(
  column: WishColumn,
  { others, asked }: ExpectationsForm,
  messages: Messages,
): readonly string[] {
  const met = asked.map(({ path, value }) => ({ value: path, name: value.what }));
  const choices = column === 'of' || column === 'to' ? others : column === 'meets' ? met : [];
  return choiceNames(choices, messages).map(({ name }) => name);
}

/** Each new row has a name, by which the program knows it for a row to fill in. */
function newRows(sheet: WishSheet): readonly SheetRow[] {
  return Array.from({ length: roomForNew }, (_, index) => ({
    cells: { id: `${sheet}/${String(index + 1)}` },
  }));
}

function askedRow(one: AskedExpectation, { agreement }: ExpectationsForm, messages: Messages): SheetRow {
  const { format } = messages;
  const { value, path, byName, state, answers } = one;
  const cells = {
    id: `${agreement}:${path}`,
    by: format.text(byName),
    wish: format.text(value.what),
    because: value.interest === undefined ? '' : format.text(value.interest),
    worry: value.concern === undefined ? '' : format.text(value.concern),
    'wished-by': value.due ?? '',
    'state-now': messages.phrase({ code: 'expectations.answered-as', data: { state } }),
  };
  return { cells, choices: { answer: answers.map((word) => answerName(word, messages)) } };
}

export function answerName(word: string, messages: Messages): string {
  return messages.phrase({ code: 'progress.state', data: { state: word } });
}

export function wishColumnTitle(column: WishColumn, messages: Messages): string {
  return messages.phrase({ code: 'expectations.form-column', data: { column } });
}

/** By what the tables of the form are known when it comes back: their titles in all languages. */
export function wishTables(languages: readonly Messages[]): readonly TableForm[] {
  return wishSheets.map((sheet) => ({
    key: sheet,
    columns: wishColumns[sheet].map(({ key }) => ({
      key,
      titles: languages.map((messages) => wishColumnTitle(key, messages)),
    })),
  }));
}
