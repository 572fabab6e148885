/** Agreements and entries for tests, as short as they can be. */
import type { AgreementFile, EntryFile, MeetingFile } from '../../src/domain/folder.js';
import { walkItems } from '../../src/domain/item-index.js';
import type { Agreement, Meeting, ProgressEntry } from '../../src/domain/schema-types.js';

type Fields = Readonly<Record<string, unknown>> & {
  readonly kind: ProgressEntry['kind'];
  readonly date: string;
};

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID-shaped id in the order of its number. */
export function entryId(number: number): string {
  let rest = number;
  let text = '';
  while (text.length < 6) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return `01K0000000${'0'.repeat(10)}${text}`;
}

/** An entry file with the id of its number; the fields are those of its kind. */
export function entryFile(number: number, fields: Fields): EntryFile {
  const id = entryId(number);
  const entry = { collab: 1, by: 'oosterwold', ...fields } as unknown as ProgressEntry;
  const file = `agreements/dike/progress/x/${fields.date}-${fields.kind}-${id}.yaml`;
  return { id, file, agreement: 'dike', entry };
}

/** Entries numbered from 1 in the order given. */
export function entryFiles(...fields: readonly Fields[]): readonly EntryFile[] {
  return fields.map((one, index) => entryFile(index + 1, one));
}

export const smallTerms: Agreement = {
  collab: 1,
  title: 'Dike',
  purpose: 'Keep the water out.',
  status: 'in-force',
  parties: { oosterwold: { name: 'Municipality of Oosterwold' }, 'water-board': { name: 'Water board' } },
  goals: {
    'safe-dike': {
      title: 'A safe dike',
      owner: 'water-board',
      indicators: {
        kilometres: {
          definition: 'Length of dike that meets the standard.',
          unit: 'km',
          baseline: { value: 0, date: '2026-12-31' },
          target: { value: 100, date: '2028-12-31' },
          every: 'P3M',
          grace: 'P14D',
        },
      },
    },
  },
  commitments: { survey: { what: 'Survey the dike.', accountable: 'water-board', due: '2027-06-30' } },
  milestones: { opening: { title: 'Works opened', due: '2027-09-01', owner: 'water-board' } },
};

export function agreementFile(
  entries: readonly EntryFile[] = [],
  terms: Partial<Agreement> = {},
  meetings: readonly Meeting[] = [],
): AgreementFile {
  const all = { ...smallTerms, ...terms };
  return {
    id: 'dike',
    file: 'agreements/dike/agreement.yaml',
    terms: all,
    itemPaths: new Set([...walkItems(all)].map(({ path }) => path)),
    entries,
    meetings: meetings.map((meeting): MeetingFile => ({
      file: `agreements/dike/meetings/${meeting.date}.yaml`,
      agreement: 'dike',
      meeting,
    })),
    signatures: [],
    documents: new Map(),
  };
}
