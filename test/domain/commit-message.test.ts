import { describe, expect, test } from 'vitest';
import {
  entryCommitMessage,
  entrySubject,
  subjectLength,
  type Say,
} from '../../src/domain/commit-message.js';
import type { Agreement, ProgressEntry } from '../../src/domain/schema-types.js';
import { messagesFor } from '../../src/messages/messages.js';

const terms: Agreement = {
  collab: 1,
  title: 'Dike',
  purpose: 'A safe dike',
  parties: { city: { name: 'City' }, board: { name: 'Board' } },
  goals: {
    'safe-dike': {
      title: 'Safe',
      owner: 'board',
      indicators: { 'kilometres-done': { definition: 'Kilometres that are done', unit: 'km' } },
    },
  },
  commitments: { survey: { what: 'Survey', accountable: 'city' } },
  contributions: {
    hours: { what: 'Staff', from: 'city', kind: 'staff', quantity: { value: 10, unit: 'hours' } },
  },
};
const id = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
const common = { collab: 1, date: '2026-03-02', by: 'city' } as const;
const english: Say = (phrase) => messagesFor('en').phrase(phrase);
const dutch: Say = (phrase) => messagesFor('nl').phrase(phrase);
const about = 'goals/safe-dike/indicators/kilometres-done';
const measurement: ProgressEntry = { ...common, kind: 'measurement', about, value: 61.5 };

describe('the commit message of an entry', () => {
  test('has a subject with the unit of the indicator, and trailers', () => {
    expect(entryCommitMessage({ id: 'dike', terms, entries: [] }, id, measurement, english)).toBe(
      `Measured Kilometres that are done: 61.5\u00a0km\n\nAgreement: dike\nKind: measurement\nAbout: ${about}\nEntry: ${id}\n`.replace(
        '\u00a0',
        ' ',
      ),
    );
  });

  test('calls what an entry opened by its title, also in later entries', () => {
    const opening: ProgressEntry = {
      ...common,
      kind: 'bottleneck',
      state: 'open',
      opens: 'permit-late',
      title: 'The permit is late',
    };
    const entries = [{ id, file: '', agreement: 'dike', entry: opening }];
    const solved: ProgressEntry = {
      ...common,
      kind: 'bottleneck',
      state: 'resolved',
      about: 'bottlenecks/permit-late',
    };
    expect(entrySubject({ terms, entries }, solved, english)).toBe('Bottleneck resolved: The permit is late');
    expect(entrySubject({ terms, entries: [] }, solved, english)).toBe('Bottleneck resolved: permit-late');
  });

  test('names no item where there is none', () => {
    const message = entryCommitMessage(
      { id: 'dike', terms, entries: [] },
      id,
      { ...common, kind: 'health', scores: { trust: 4 } },
      dutch,
    );
    expect(message).toBe(
      `Samenwerkingsscan ingevuld door city\n\nAgreement: dike\nKind: health\nEntry: ${id}\n`,
    );
  });

  test('takes words that try to be trailers as words', () => {
    const note = 'First line\n\nEntry: FORGED\u2028Kind: none\u001b[31m';
    const message = entryCommitMessage(
      { id: 'dike', terms, entries: [] },
      id,
      { ...common, kind: 'note', note },
      english,
    );
    expect(message.split('\n')[0]).toBe('Note: First line Entry: FORGED Kind: none [31m');
    expect(message.match(/^Entry:/gm)).toHaveLength(1);
  });
});

const cases: readonly (readonly [entry: ProgressEntry, english: string, dutch: string])[] = [
  [
    { ...measurement, provisional: true },
    'Measured Kilometres that are done: 61.5 km (provisional)',
    'Gemeten Kilometres that are done: 61,5 km (voorlopig)',
  ],
  [
    { ...measurement, corrects: id },
    'Correction: Measured Kilometres that are done: 61.5 km',
    'Correctie: Gemeten Kilometres that are done: 61,5 km',
  ],
  [{ ...measurement, about: 'gone' }, 'Measured gone: 61.5', 'Gemeten gone: 61,5'],
  [
    { ...common, kind: 'milestone', about: 'milestones/opening', state: 'rescheduled', due: '2027-06-01' },
    'Milestone moved to 1 June 2027: opening',
    'Mijlpaal verschoven naar 1 juni 2027: opening',
  ],
  [
    {
      ...common,
      kind: 'commitment',
      about: 'commitments/survey',
      state: 'started',
      share: 40,
      party: 'city',
    },
    'Commitment of City 40 % done: Survey',
    'Afspraak van City voor 40 % klaar: Survey',
  ],
  [
    {
      ...common,
      kind: 'bottleneck',
      opens: 'permit',
      state: 'open',
      title: { en: 'No permit', nl: 'Geen vergunning' },
    },
    'Bottleneck reported: No permit',
    'Knelpunt gemeld: Geen vergunning',
  ],
  [
    { ...common, kind: 'bottleneck', about: 'bottlenecks/permit', state: 'escalated', level: 2 },
    'Bottleneck escalated to level 2: permit',
    'Knelpunt opgeschaald naar niveau 2: permit',
  ],
  [
    { ...common, kind: 'risk', about: 'risks/flood', state: 'occurred' },
    'Risk occurred: flood',
    'Risico opgetreden: flood',
  ],
  [{ ...common, kind: 'success', title: 'Opened' }, 'Success: Opened', 'Succes: Opened'],
  [
    { ...common, kind: 'improvement', about: 'improvements/day', state: 'adopted' },
    'Improvement adopted: day',
    'Verbeterpunt overgenomen: day',
  ],
  [
    { ...common, kind: 'request', opens: 'money', state: 'open', title: 'More?' },
    'Decision wanted: More?',
    'Besluit gevraagd: More?',
  ],
  [{ ...common, kind: 'decision', title: 'Yes', outcome: 'adopted' }, 'Decided: Yes', 'Besloten: Yes'],
  [
    {
      ...common,
      kind: 'change',
      opens: 'pump',
      state: 'proposed',
      title: 'Pump',
      amount: { amount: 85_000, currency: 'EUR' },
    },
    'Change proposed: Pump (€85,000)',
    'Wijziging voorgesteld: Pump (€ 85.000)',
  ],
  [
    { ...common, kind: 'action', about: 'actions/ask', state: 'done' },
    'Action done: ask',
    'Actie gedaan: ask',
  ],
  [
    { ...common, kind: 'contribution', about: 'contributions/hours', state: 'delivered', quantity: 4 },
    'Contribution delivered: Staff, 4 hours',
    'Bijdrage geleverd: Staff, 4 hours',
  ],
  [
    { ...common, kind: 'assessment', overall: { status: 'at-risk' } },
    'Judged by city: at risk',
    'Oordeel van city: onder druk',
  ],
  [
    { ...common, kind: 'expectation', about: 'expectations/heard', state: 'declined' },
    'Expectation declined: heard',
    'Verwachting niet aanvaard: heard',
  ],
  [{ ...common, kind: 'reply', about: id, state: 'contested', text: 'No' }, 'Contested: No', 'Betwist: No'],
  [{ ...common, kind: 'report', title: 'Spring' }, 'Report sent: Spring', 'Rapportage verzonden: Spring'],
  [
    { ...common, kind: 'note', note: 'Wrong folder', retracts: id },
    'Taken back: Wrong folder',
    'Teruggenomen: Wrong folder',
  ],
];

describe('the subject', () => {
  test.each(cases)('of $kind', (entry, inEnglish, inDutch) => {
    expect(entrySubject({ terms, entries: [] }, entry, english).replaceAll('\u00a0', ' ')).toBe(inEnglish);
    expect(entrySubject({ terms, entries: [] }, entry, dutch).replaceAll('\u00a0', ' ')).toBe(inDutch);
  });

  test('of a long text ends at a word', () => {
    const subject = entrySubject(
      { terms, entries: [] },
      { ...common, kind: 'success', title: 'wordy '.repeat(60) },
      english,
    );
    expect(Array.from(subject).length).toBeLessThanOrEqual(subjectLength);
    expect(subject).toMatch(/wordy…$/);
  });
});
