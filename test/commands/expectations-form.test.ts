/** A form goes out, comes back filled in, and is read: what is new and what is answered is recorded, once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillCsv, fillXlsx, type Filled } from '../support/fill-in-sheet.js';
import {
  agreement,
  agreementFile,
  recordingWorkspace,
  type Ran,
  type RecordingWorkspace,
} from './recording-workspace.js';

/** The water board says what it expects and offers, and answers Oosterwold. */
const filled: readonly Filled[] = [
  { row: 'expected/1', column: 'Of whom', value: 'Municipality of Oosterwold' },
  { row: 'expected/1', column: 'What we expect', value: 'Permits: within eight weeks # always' },
  { row: 'expected/1', column: 'Why it matters to us', value: 'The season is short' },
  { row: 'expected/1', column: 'What we fear if it does not happen', value: 'A year lost' },
  { row: 'expected/1', column: 'By when', value: '1 March 2027' },
  { row: 'offered/1', column: 'To whom', value: 'oosterwold' },
  { row: 'offered/1', column: 'What we offer', value: 'A letter every month' },
  { row: 'offered/1', column: 'Answers the expectation', value: 'Early insight' },
  { row: 'expectations/insight', column: 'Our answer', value: 'accepted' },
  { row: 'expectations/insight', column: 'Met by', value: '2027-02-01' },
];

function formOf({ run, repo }: RecordingWorkspace, file: string, ...more: readonly string[]): string {
  const { status, stderr } = run(['expectations', 'form', '--for', 'vallei', '-o', file, ...more]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return join(repo.root, file);
}

function read({ run }: RecordingWorkspace, file: string, ...more: readonly string[]): Ran {
  return run(['expectations', 'read', file, '--json', ...more]);
}

function fillIn(path: string, cells: readonly Filled[]): void {
  if (path.endsWith('.csv')) writeFileSync(path, fillCsv(readFileSync(path, 'utf8'), cells));
  else writeFileSync(path, fillXlsx(readFileSync(path), cells));
}

const terms = ({ repo }: RecordingWorkspace): unknown =>
  parse(readFileSync(join(repo.root, agreementFile), 'utf8'));

const commits = ({ repo }: RecordingWorkspace): string => repo.git('rev-list', '--count', 'HEAD').trim();

describe.each(['form.xlsx', 'form.csv'])('%s', (name) => {
  test('there and back: added, answered, recorded in one commit; a second reading changes nothing', () => {
    const workspace = recordingWorkspace();
    fillIn(formOf(workspace, name), filled);
    const { status, stdout } = read(workspace, name);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      expectations: [
        {
          path: 'expectations/permits-within-eight-weeks-always',
          of: 'oosterwold',
          by: 'vallei',
          what: 'Permits: within eight weeks # always',
          interest: 'The season is short',
          concern: 'A year lost',
          due: '2027-03-01',
        },
      ],
      offers: [
        {
          path: 'offers/a-letter-every-month',
          by: 'vallei',
          to: 'oosterwold',
          answers: ['expectations/insight'],
        },
      ],
      answers: [{ about: 'expectations/insight', state: 'accepted' }],
      unchanged: 0,
    });
    expect(terms(workspace)).toMatchObject({
      expectations: { insight: { of: 'vallei' }, 'permits-within-eight-weeks-always': { due: '2027-03-01' } },
      offers: { 'a-letter-every-month': { what: 'A letter every month' } },
    });
    expect(workspace.repo.git('log', '-1', '--format=%an%n%B').trim()).toBe(
      [
        'anna',
        'From Vallei Water Board: 1 expectation, 1 offer and 1 answer',
        '',
        'expectations/permits-within-eight-weeks-always',
        'offers/a-letter-every-month',
        'expectations/insight: accepted',
        '',
        'Agreement: dike',
        'Files: 2',
      ].join('\n'),
    );
    const again = JSON.parse(read(workspace, name).stdout) as unknown;
    expect(again).toMatchObject({
      ok: true,
      expectations: [],
      offers: [],
      answers: [],
      unchanged: 3,
      commit: null,
    });
    expect(commits(workspace)).toBe('2');
    const accepted = workspace.run(['expectations', 'accept', 'insight', '--json']);
    expect(JSON.parse(accepted.stdout)).toMatchObject({ commitment: { due: '2027-02-01' }, entry: null });
  });

  test('every mistake is told with its cell, and nothing is recorded', () => {
    const workspace = recordingWorkspace();
    fillIn(formOf(workspace, name), [
      { row: 'expected/1', column: 'What we expect', value: 'Permits' },
      { row: 'expected/2', column: 'Of whom', value: 'Munich' },
      { row: 'expected/2', column: 'What we expect', value: 'Beer' },
      { row: 'expected/3', column: 'Of whom', value: 'Municipality of Oosterwold' },
      { row: 'expected/3', column: 'What we expect', value: 'Land' },
      { row: 'expected/3', column: 'By when', value: 'soon' },
      { row: 'offered/1', column: 'To whom', value: 'Municipality of Oosterwold' },
      { row: 'expectations/insight', column: 'Our answer', value: 'declined' },
    ]);
    const { status, stdout } = read(workspace, name);
    const { error } = JSON.parse(stdout) as {
      readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
    };
    expect({ status, code: error.code }).toEqual({ status: 2, code: 'rows-refused' });
    const told = `${error.message}\n${error.remedy}`;
    for (const words of [
      '"Of whom" is empty',
      '"Munich"',
      '"soon"',
      '"What we offer" is empty',
      '"Reason" is empty',
    ])
      expect(told).toContain(words);
    expect(told.match(/cell [A-J]\d+/g)).toHaveLength(5);
    expect(commits(workspace)).toBe('1');
    expect(workspace.repo.git('status', '--porcelain').trim()).toBe(`?? ${name}`);
  });
});

test('a form comes back in the language in which it was sent', () => {
  const workspace = recordingWorkspace();
  fillIn(formOf(workspace, 'nl.csv', '--lang', 'nl'), [
    { row: 'expectations/insight', column: 'Ons antwoord', value: 'geparkeerd' },
    { row: 'expectations/insight', column: 'Reden', value: 'Eerst het onderzoek' },
  ]);
  expect(JSON.parse(read(workspace, 'nl.csv').stdout)).toMatchObject({
    answers: [{ about: 'expectations/insight', state: 'parked' }],
  });
});

test('a dry run shows what came in and writes nothing', () => {
  const workspace = recordingWorkspace();
  fillIn(formOf(workspace, 'form.csv'), filled);
  const { status, stdout } = workspace.run(['expectations', 'read', 'form.csv', '--dry-run']);
  expect(status).toBe(0);
  expect(stdout).toContain('offers/a-letter-every-month: A letter every month');
  expect(stdout).toContain('Nothing was written.');
  expect(commits(workspace)).toBe('1');
});

describe('an agreement that is signed', () => {
  const signed = { [agreementFile]: agreement.replace('goals:\n', 'term: { signed: 2026-10-01 }\ngoals:\n') };

  test('is asked for answers only', () => {
    const text = readFileSync(formOf(recordingWorkspace(signed), 'form.csv'), 'utf8');
    expect(text).toContain('expectations/insight');
    expect(text).not.toContain('expected/1');
  });

  test('takes no new expectations from a form that was sent before', () => {
    const workspace = recordingWorkspace();
    fillIn(formOf(workspace, 'form.csv'), filled);
    workspace.repo.write(agreementFile, signed[agreementFile] ?? '');
    expect(workspace.run(['save', '-m', 'Signed']).status).toBe(0);
    const { status, stdout } = read(workspace, 'form.csv');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'terms-signed' } });
  });
});

describe('refuses', () => {
  test.each([
    ['an unknown party', ['form', '--for', 'valei'], 'participant-unknown'],
    ['a group', ['form', '--for', 'all'], 'participant-unknown'],
    ['no party', ['form'], 'answer-needed'],
    ['another ending', ['form', '--for', 'vallei', '-o', 'form.pdf'], 'option-value-not-allowed'],
    ['no file', ['read'], 'missing-argument'],
    ['a file that is not there', ['read', 'form.xlsx'], 'file-not-found'],
    ['a file that is no form', ['read', 'collab.yaml'], 'form-unfit'],
  ])('%s', (_, words, code) => {
    const { status, stdout } = recordingWorkspace().run(['expectations', ...words, '--json']);
    expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 2, error: { code } });
  });
});
