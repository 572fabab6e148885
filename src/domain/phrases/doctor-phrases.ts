/** Phrases of `collab doctor`: what is right, and what is wrong, with the surroundings. */
import type { NoData } from '../phrases.js';
import type { Text } from '../schema-types.js';

export interface DoctorPhrases {
  'doctor.description': NoData;
  'doctor.examples': NoData;
  'doctor.title': NoData;
  /** How many things are to be mended. */
  'doctor.broken': { readonly count: number };
  'doctor.all-fine': NoData;
  /** Above what needs no mending. */
  'doctor.in-order': NoData;
  /** A mistake as it is worded everywhere, with its remedy. */
  'doctor.failure': { readonly message: string; readonly remedy: string };

  'doctor.program': { readonly version: string; readonly node: string };
  'doctor.program-old': { readonly node: string; readonly needed: string };
  'doctor.git': { readonly version: string };
  'doctor.git-missing': NoData;
  'doctor.git-old': { readonly version: string; readonly needed: string };

  'doctor.workspace': { readonly title: Text; readonly agreements: number };
  'doctor.no-workspace': { readonly directory: string };
  'doctor.errors': { readonly count: number };
  'doctor.no-errors': NoData;

  'doctor.history': { readonly records: number };
  'doctor.no-history': NoData;
  'doctor.nothing-recorded': NoData;
  'doctor.shallow': NoData;
  'doctor.bare': NoData;
  'doctor.no-branch': NoData;
  'doctor.clock-behind': { readonly now: string; readonly last: string };

  'doctor.contact': { readonly contact: string; readonly function: Text };
  'doctor.no-contact': { readonly known: readonly string[] };
  'doctor.contact-left': { readonly contact: string; readonly left: string };
  'doctor.contact-unknown': { readonly contact: string };
  'doctor.private': NoData;
  'doctor.contacts-shared': NoData;
  'doctor.contacts-not-kept-out': NoData;

  'doctor.recorded': NoData;
  'doctor.not-recorded': { readonly files: readonly string[]; readonly count: number };
  'doctor.not-writable': { readonly directory: string };

  'doctor.shared': { readonly place: string };
  'doctor.alone': NoData;
  'doctor.no-upstream': { readonly place: string };
  'doctor.not-published': { readonly count: number; readonly place: string };
  'doctor.not-taken-over': { readonly count: number; readonly place: string };
}
