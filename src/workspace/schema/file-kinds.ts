/** The kinds of files that have a schema: what they hold, and what stands in for what is missing. */
import type {
  Agreement,
  Contacts,
  Meeting,
  ProgressEntry,
  Signature,
  Workspace,
} from '../../domain/schema-types.js';

export interface FileTypes {
  readonly workspace: Workspace;
  readonly contacts: Contacts;
  readonly agreement: Agreement;
  readonly entry: ProgressEntry;
  readonly meeting: Meeting;
  readonly signature: Signature;
}

export type FileKind = keyof FileTypes;

export const formatVersion = 1;

/**
 * What a file is taken to say where it lacks what it must say, so that the rest can be worked with. A progress entry,
 * meeting or signature that lacks what it must say is left out as a whole.
 */
export const standIns = {
  workspace: { collab: formatVersion, title: 'collab', languages: ['en'] },
  contacts: { collab: formatVersion, people: {} },
  agreement: { collab: formatVersion, title: '', purpose: '', parties: {}, goals: {}, commitments: {} },
  entry: undefined,
  meeting: undefined,
  signature: undefined,
} as const satisfies { readonly [K in FileKind]: FileTypes[K] | undefined };
