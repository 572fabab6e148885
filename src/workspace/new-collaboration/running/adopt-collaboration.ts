/** The files of a collaboration that is under way: agreement, signed document, signatures, entries and the next meeting. */
import { entryFilePath } from '../../../domain/entry-file.js';
import type { Meeting, ProgressEntry, Signature } from '../../../domain/schema-types.js';
import { partyKindOf } from '../../../domain/party-kind.js';
import { signatureFilePath } from '../../../domain/signature-file.js';
import { sha256 } from '../../../platform/sha256.js';
import { entryYaml, fileYaml } from '../../write-entry.js';
import type { NewDocument, NewFile } from '../collaboration.js';
import type { RunningCollaboration, RunningWords } from './running-collaboration.js';
import { runningEntries } from './running-entries.js';
import { documentId, runningTerms, type RunningTerms } from './running-terms.js';

export interface AdoptedCollaboration {
  readonly agreement: NewFile;
  readonly meeting: NewFile;
  /** Signatures and entries. */
  readonly others: readonly NewFile[];
  readonly documents: readonly NewDocument[];
  readonly entries: readonly { readonly id: string; readonly entry: ProgressEntry }[];
  readonly terms: RunningTerms['terms'];
  /** The id of the party of whoever starts; absent of who stands between them. */
  readonly ownParty?: string;
}

/** @param nextId ids for entries, each after the one before. Throws `name-unknown`. */
export function adoptCollaboration(
  told: RunningCollaboration,
  words: RunningWords,
  nextId: () => string,
): AdoptedCollaboration {
  const made = runningTerms(told, words);
  const { id, document } = told;
  const folder = `agreements/${id}`;
  const digest = document === undefined ? undefined : sha256(document.bytes);
  const terms =
    document === undefined || digest === undefined
      ? made.terms
      : { ...made.terms, documents: { [documentId]: listed(told, document.name, digest, words) } };
  const entries = runningEntries(told, made).map((entry) => ({ id: nextId(), entry }));
  return {
    agreement: {
      path: `${folder}/agreement.yaml`,
      content: fileYaml(terms, '../../.collab/schemas/agreement.schema.json'),
    },
    meeting: meetingFile(told, words),
    others: [
      ...(digest === undefined ? [] : signatures(told, made, digest, words)),
      ...entries.map(({ id: entryId, entry }) => ({
        path: entryFilePath(id, entry.date, entry.kind, entryId),
        content: entryYaml(entry),
      })),
    ],
    documents:
      document === undefined
        ? []
        : [{ path: `${folder}/documents/${document.name}`, content: document.bytes }],
    entries,
    terms,
    ...(made.ownParty === undefined ? {} : { ownParty: made.ownParty }),
  };
}

function listed({ signed }: RunningCollaboration, name: string, digest: string, words: RunningWords) {
  return {
    title: words.signedDocument,
    file: `documents/${name}`,
    sha256: digest,
    kind: 'signed-text' as const,
    'part-of-agreement': true,
    ...(signed === undefined ? {} : { date: signed }),
  };
}

function signatures(
  { id, signed, signatories, parties }: RunningCollaboration,
  made: RunningTerms,
  digest: string,
  words: RunningWords,
): readonly NewFile[] {
  if (signed === undefined) return [];
  const whoSigned = parties.filter(
    (name) => signatories.get(name) !== null && partyKindOf(name) !== 'to-be-tendered',
  );
  return whoSigned.map((name) => {
    const signature: Signature = {
      collab: 1,
      party: made.parties.require(name, 'party', parties),
      method: 'paper',
      'signed-on': signed,
      signatory: { function: signatories.get(name) ?? words.unknownFunction },
      document: documentId,
      sha256: digest,
    };
    const content = fileYaml(signature, '../../../.collab/schemas/signature.schema.json');
    return { path: signatureFilePath(id, signature), content };
  });
}

function meetingFile({ id, nextMeeting }: RunningCollaboration, words: RunningWords): NewFile {
  const meeting: Meeting = {
    collab: 1,
    title: words.meeting,
    kind: 'follow-up',
    date: nextMeeting,
    state: 'planned',
    agenda: words.agenda.map((title) => ({ title })),
  };
  return {
    path: `agreements/${id}/meetings/${nextMeeting}-follow-up.yaml`,
    content: fileYaml(meeting, '../../../.collab/schemas/meeting.schema.json'),
  };
}
