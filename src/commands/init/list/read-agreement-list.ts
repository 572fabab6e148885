/** `--from`: a spreadsheet or CSV file as a list of agreements; all that is wrong in it is told at once. */
import { findListTables, type ListTable } from '../../../domain/sheet/agreement-list.js';
import { Failure } from '../../../errors/failure.js';
import type { Messages } from '../../../messages/messages.js';
import { readFileInside } from '../../../platform/files.js';
import { pathParts, resolvePath } from '../../../platform/paths.js';
import { readSheets } from '../../../workspace/read-sheets.js';
import { problemList, refuseProblems, type ProblemList } from '../../shared/problems.js';
import { listTitles, usualTitleOf } from './list-titles.js';
import { listedAgreements, type ListedAgreement } from './listed-agreements.js';

export interface AgreementList {
  readonly agreements: readonly ListedAgreement[];
  /** Titles of columns that were not taken over. */
  readonly leftOut: readonly string[];
  readonly problems: ProblemList;
}

const mostBytes = 10_000_000;

/** Throws what reading throws, `list-without-columns`. What is wrong with rows is kept in `problems`. */
export function readAgreementList(
  path: string,
  about: {
    readonly directory: string;
    readonly usualTitle: string | undefined;
    readonly today: string;
    readonly messages: Messages;
  },
): AgreementList {
  const { folder, name } = pathParts(resolvePath(about.directory, path));
  const bytes = readFileInside(folder, name, { maxBytes: mostBytes });
  const tables = findListTables(readSheets(bytes, name), listTitles());
  if (tables.every(({ rows }) => rows.length === 0)) {
    throw tables.length === 0
      ? new Failure('usage', 'list-without-columns', { path })
      : new Failure('usage', 'sheet-unreadable', { fault: 'nothing-filled-in', path });
  }
  const problems = problemList(about.messages);
  refuseLikelySlips(tables, about.messages, problems);
  const title = about.usualTitle ?? name.replace(/\.[^.]*$/, '');
  const { messages, today } = about;
  const agreements = listedAgreements(tables, title, { messages, today, problems });
  return {
    agreements,
    leftOut: tables.flatMap((table) => leftOutOf(table, messages)),
    problems,
  };
}

/** How something stands is taken over of commitments only. */
function leftOutOf({ unknown, columns }: ListTable, messages: Messages): readonly string[] {
  const titles = unknown.map(({ cell }) => cell.text.trim());
  return columns.has('state') && !columns.has('what') ? [...titles, usualTitleOf('state', messages)] : titles;
}

/** Throws what was found. */
export function refuseList({ problems }: AgreementList, path: string): void {
  refuseProblems(problems.all, path);
}

/** A title that is nearly one that is known would leave a whole column out. */
function refuseLikelySlips(tables: readonly ListTable[], messages: Messages, problems: ProblemList): void {
  for (const { tab, sheet, unknown } of tables) {
    for (const { cell, suggestion } of unknown) {
      if (suggestion === undefined) continue;
      const words = messages.phrase({ code: 'form.cell', data: { tab, cell: cell.ref } });
      problems.at({ words, at: [sheet] }, () => {
        throw new Failure('usage', 'column-unknown', { column: cell.text.trim(), suggestion });
      });
    }
  }
}
