/** Phrases of `collab save`: what changed, in words. */
import type { NoData } from '../phrases.js';

export interface SavePhrases {
  'save.description': NoData;
  'save.paths': NoData;
  'save.examples': NoData;
  'save.message': NoData;
  'save.dry-run': NoData;
  'save.nothing': NoData;
  'save.file': { readonly file: string; readonly change: 'added' | 'modified' | 'deleted' };
  /** One record that was written by hand. */
  'save.entry': { readonly subject: string };
  'save.item': { readonly path: string; readonly change: 'added' | 'removed' };
  'save.item-renamed': { readonly path: string; readonly from: string };
  /** A field of an item; the empty path is the agreement itself. Values are as the file says them. */
  'save.field': {
    readonly path: string;
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  };
  'save.more': { readonly count: number };
  'save.ask-why': NoData;
  'save.say-why': NoData;
  'save.recorded': { readonly count: number; readonly commit: string; readonly contact: string };
  'save.refused': { readonly count: number };
  'save.contacts-left-out': NoData;
  /** New files that are no part of the workspace: the first few, and how many there are. */
  'save.left-out': { readonly files: readonly string[]; readonly count: number };
  'save.start-history': NoData;
  'save.start-now': NoData;
  'save.start-not': NoData;
  /** Why the first state is recorded, when nobody says so. */
  'save.started': NoData;
  'save.next': NoData;
}
