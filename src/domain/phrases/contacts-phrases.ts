/** Phrases of `collab contacts`. */
import type { NoData } from '../phrases.js';
import type { Text } from '../schema-types.js';

type ContactOption = 'function' | 'party' | 'name' | 'email' | 'telephone';

export interface ContactsPhrases
  extends
    Record<`contacts.option-${ContactOption}`, NoData>,
    Record<`contacts.ask-${ContactOption}`, NoData> {
  'contacts.description': NoData;
  'contacts.action': NoData;
  'contacts.id': NoData;
  'contacts.examples': NoData;
  /** What is wrong with an answer. */
  'contacts.say-form': { readonly option: ContactOption };
  'contacts.no-party': NoData;

  'contacts.title': NoData;
  'contacts.nobody': NoData;
  /** Which of the columns leave this computer. */
  'contacts.kept-here': NoData;
  'contacts.column': { readonly column: 'id' | 'function' | 'party' | 'name' | 'email' | 'telephone' };
  /** Added to the function of somebody who no longer takes part. */
  'contacts.left': { readonly date: string };

  /** What history says of it. */
  'contacts.subject-added': { readonly function: Text; readonly party?: Text };
  'contacts.subject-changed': { readonly function: Text };
  'contacts.subject-left': { readonly function: Text };
  'contacts.subject-kept-out': NoData;
  'contacts.used': { readonly id: string; readonly function: Text };
  'contacts.added': { readonly id: string; readonly function: Text };
  'contacts.changed': { readonly id: string; readonly function: Text };
  'contacts.unchanged': { readonly id: string };
  'contacts.name-kept-here': NoData;
  'contacts.recorded': { readonly commit: string };

  'contacts.ask-forget': { readonly who: string };
  'contacts.forget': NoData;
  'contacts.keep': NoData;
  'contacts.kept': NoData;
  'contacts.forgotten': { readonly id: string; readonly function: Text };
  'contacts.not-in-history': NoData;
  /** Somebody wrote the name or address into a file or a message by hand. */
  'contacts.still-in-history': { readonly places: readonly string[]; readonly count: number };
  'contacts.still-in-file': { readonly file: string; readonly line: number };
  'contacts.place-commit': { readonly commit: string };
}
