/** What `collab progress form` says, and what stands in the form. */
import type { Text } from '../schema-types.js';
import type { FormColumn, FormSheet } from '../sheet/form-columns.js';
import type { NoData } from '../phrases.js';

export interface FormPhrases {
  'form.description': NoData;
  'form.examples': NoData;
  'form.for': NoData;
  'form.output': NoData;
  'form.force': NoData;
  'form.ask-party': NoData;
  /** Of a file with one of the tabs only. */
  'form.only-part': { readonly sheet: FormSheet };
  'form.written': { readonly file: string; readonly party: Text; readonly rows: number };
  /** What to do with it. */
  /** Of a cell that is not filled in: beside the form, or typed over what it shows. */
  'form.not-read': { readonly place: string; readonly text: string; readonly instead?: string };
  'form.not-read-remedy': { readonly more: number };
  /** Where nobody said where to write it. */
  'form.stands-in': { readonly folder: string };
  'form.send': { readonly file: string };
  /** After the file was read: rows that were recorded before, and what that leaves. */
  'form.recorded-before': { readonly count: number };
  /** Before the rows of which it is shown what would be recorded. */
  'form.would-record': { readonly count: number; readonly file: string };
  /** `last`: the figure before it, in its unit. */
  'form.would-record-row': {
    readonly place: string;
    readonly subject: string;
    readonly date: string;
    readonly last?: string;
  };
  /** `command` records it. */
  'form.nothing-yet': { readonly command?: string };
  /** While it is recorded. */
  'form.recording': { readonly done: number; readonly total: number };
  'form.nothing-new': { readonly file: string; readonly count: number };
  'form.nothing-filled-in': { readonly file: string };

  'form.title': { readonly party: Text; readonly date: string };
  /** The name of the file without an ending, where none was asked for. */
  'form.file-name': { readonly party: string; readonly date: string };
  /** Of the hidden tab behind the drop-downs. */
  'form.lists': NoData;
  'form.tab': { readonly sheet: FormSheet };
  'form.heading': { readonly sheet: FormSheet };
  /** How it is filled in, above every table. */
  /** `plain`: without colours, tabs and lists to choose from. */
  'form.how-to-fill': { readonly plain: boolean };
  'form.how-to-write': { readonly plain: boolean };
  'form.how-to-return': NoData;
  'form.column': { readonly column: FormColumn };
  /** Empty where the title says enough. */
  'form.hint': { readonly column: FormColumn };
  /** A cell of a file: on a tab, or in CSV. */
  'form.cell': { readonly tab: string | null; readonly cell: string };
  'form.row': { readonly tab: string | null; readonly row: number };
  /** A line of a file of rows. */
  'form.line': { readonly line: number };
}
