/** What `collab expectations form` and `read` say, and what stands in the form. */
import type { NoData } from '../phrases.js';
import type { Text } from '../schema-types.js';
import type { WishColumn, WishSheet } from '../sheet/wish-columns.js';

export interface ExpectationsFormPhrases {
  'expectations.form-description': NoData;
  'expectations.form-examples': NoData;
  'expectations.form-for': NoData;
  /** `asked`: how many expectations of others it asks an answer to. */
  'expectations.form-written': { readonly file: string; readonly party: Text; readonly asked: number };
  /** The name of the file without an ending, where none was asked for. */
  'expectations.form-file': { readonly party: string };
  'expectations.form-title': { readonly party: Text; readonly agreement: Text };
  'expectations.form-tab': { readonly sheet: WishSheet };
  'expectations.form-heading': { readonly sheet: WishSheet };
  'expectations.form-how': { readonly sheet: WishSheet };
  /** `plain`: without colours and lists to choose from. */
  'expectations.form-return': { readonly plain: boolean };
  /** What the party said before, so that it is not said twice. */
  'expectations.form-said': { readonly said: readonly string[] };
  'expectations.form-column': { readonly column: WishColumn };
  /** Empty where the title says enough. */
  'expectations.form-hint': { readonly column: WishColumn };

  'expectations.read-description': NoData;
  'expectations.read-examples': NoData;
  'expectations.read-which': NoData;
  'expectations.read-file': NoData;
  'expectations.dry-run': NoData;
}
