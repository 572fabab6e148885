/** The form for progress: made, filled in, read back, read again, mended. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillCsv, fillXlsx, type Filled } from '../support/fill-in-sheet.js';
import {
  agreement,
  agreementFile,
  recordingWorkspace,
  type RecordingWorkspace,
} from './recording-workspace.js';

interface Answer {
  readonly entries: readonly {
    readonly kind: string;
    readonly about: string | null;
    readonly file: string;
  }[];
  readonly recordedBefore: number;
  readonly notRead: readonly object[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
    readonly problems?: readonly unknown[];
  };
}

function readBack(
  { run }: RecordingWorkspace,
  file: string,
  ...more: readonly string[]
): Answer & { status: number | null } {
  const { status, stdout, stderr } = run(['progress', '--from', file, '--json', ...more]);
  if (stdout === '') throw new Error(stderr);
  return { status, ...(JSON.parse(stdout) as Answer) };
}

function commits({ repo }: RecordingWorkspace): number {
  return Number(repo.git('rev-list', '--count', 'HEAD'));
}

function filledForm(
  workspace: RecordingWorkspace,
  cells: readonly Filled[],
  party = 'vallei',
  file = 'march.xlsx',
): string {
  const { status, stderr } = workspace.run(['progress', 'form', '--for', party, '-o', file]);
  if (status !== 0) throw new Error(stderr);
  fill(workspace, cells, file);
  return file;
}

function fill({ repo }: RecordingWorkspace, cells: readonly Filled[], file: string): void {
  const path = join(repo.root, file);
  if (file.endsWith('.csv')) writeFileSync(path, fillCsv(readFileSync(path, 'utf8'), cells));
  else writeFileSync(path, fillXlsx(readFileSync(path), cells));
}

const everything: readonly Filled[] = [
  { row: 'indicators/kilometres', column: 'Value now', value: '5,5' },
  { row: 'indicators/kilometres', column: 'Measured on', value: 46_346 },
  { row: 'indicators/kilometres', column: 'Remark', value: '=not a formula' },
  { row: 'commitments/tell#vallei', column: 'Done so far (%)', value: 40 },
  { row: 'commitments/tell#vallei', column: 'Expected to be done on', value: '30 June 2027' },
  { row: 'new-bottlenecks/1', column: 'What is stuck', value: 'No sand' },
  { row: 'new-bottlenecks/1', column: 'About', value: 'The dike is safe' },
  { row: 'new-bottlenecks/1', column: 'Who can solve it', value: 'Municipality of Oosterwold' },
  { row: 'successes/3', column: 'What went well', value: 'The talks' },
  { row: 'improvements/1', column: 'What can be better', value: 'Fewer letters' },
];

describe.each(['march.xlsx', 'march.csv'])('%s', (file) => {
  const cells = file.endsWith('.csv') ? everything.map((cell) => (cell.value === 46_346 ? { ...cell, value: '2026-11-20' } : cell)) : everything; // prettier-ignore

  test('is recorded, one commit each; a second reading records nothing', () => {
    const workspace = recordingWorkspace();
    filledForm(workspace, cells, 'vallei', file);
    const first = readBack(workspace, file);
    expect([first.status, first.error]).toEqual([0, undefined]);
    expect(first.entries.map(({ kind, about }) => [kind, about])).toEqual([
      ['measurement', 'goals/safe-dike/indicators/kilometres'],
      ['commitment', 'commitments/tell'],
      ['bottleneck', 'goals/safe-dike'],
      ['success', null],
      ['improvement', null],
    ]);
    expect(commits(workspace)).toBe(6);
    const written = readFileSync(join(workspace.repo.root, first.entries[0]?.file ?? ''), 'utf8');
    expect(written).toContain(
      'date: 2026-11-20\nby: vallei\nabout: goals/safe-dike/indicators/kilometres\nvalue: 5.5\n',
    );
    expect(written).toContain('note: =not a formula');
    const again = readBack(workspace, file);
    expect([again.status, again.entries, again.recordedBefore]).toEqual([0, [], 5]);
    expect(commits(workspace)).toBe(6);
    expect(workspace.run(['progress', '--from', file]).stdout).toContain('5 rows were recorded before');
    expect(workspace.run(['check']).status).toBe(0);
  });

  test('a changed cell corrects what it said before; the rest stays', () => {
    const workspace = recordingWorkspace();
    filledForm(workspace, cells, 'vallei', file);
    const [first] = readBack(workspace, file).entries;
    fill(workspace, [{ row: 'indicators/kilometres', column: 'Value now', value: 6 }], file);
    const { entries, recordedBefore } = readBack(workspace, file);
    expect([entries.length, recordedBefore]).toEqual([1, 4]);
    const id = first?.file.slice(-31, -5) ?? '';
    expect(readFileSync(join(workspace.repo.root, entries[0]?.file ?? ''), 'utf8')).toContain(
      `value: 6\nnote: =not a formula\ncorrects: ${id}`,
    );
    expect(readBack(workspace, file).entries).toEqual([]);
  });

  test('the file of last quarter with another day in it is a new measurement, and another stand a next step', () => {
    const workspace = recordingWorkspace();
    const told = (cell: Omit<Filled, 'row'>): void => fill(workspace, [{ row: 'indicators/kilometres', ...cell }], file); // prettier-ignore
    const deed = (column: string, value: string | number): void => fill(workspace, [{ row: 'commitments/tell#vallei', column, value }], file); // prettier-ignore
    filledForm(workspace, [], 'vallei', file);
    told({ column: 'Value now', value: 5 });
    told({ column: 'Measured on', value: '2026-10-31' });
    deed('Done so far (%)', 30);
    deed('On which day', '2026-10-31');
    expect(readBack(workspace, file).entries).toHaveLength(2);
    told({ column: 'Value now', value: 5.5 });
    told({ column: 'Measured on', value: '2026-11-20' });
    deed('Done so far (%)', 60);
    deed('On which day', '2026-11-20');
    const next = readBack(workspace, file);
    expect([next.entries.length, next.recordedBefore]).toEqual([2, 0]);
    for (const { file: path } of next.entries)
      expect(readFileSync(join(workspace.repo.root, path), 'utf8')).not.toContain('corrects');
    // The day before is mended, and so is the newest.
    told({ column: 'Value now', value: 1500.5 });
    deed('On which day', '2026-11-19');
    const { stdout } = workspace.run(['progress', '--from', file]);
    expect(stdout).toContain('Correction, was 5.5 km, becomes 1,500.5 km: Kilometres that meet the norm');
    expect(stdout).toContain('Correction: ');
    told({ column: 'Measured on', value: '2026-10-31' });
    expect(workspace.run(['progress', '--from', file]).stdout).toContain('was 5 km, becomes 1,500.5 km');
    expect(readBack(workspace, file).entries).toEqual([]);
  });

  test('every mistake is told at its cell, and nothing is recorded', () => {
    const workspace = recordingWorkspace();
    const wrong: readonly Filled[] = [
      { row: 'indicators/kilometres', column: 'Value now', value: '1.234' },
      { row: 'indicators/kilometres', column: 'Measured on', value: '05/03/2026' },
      { row: 'commitments/tell#vallei', column: 'New state', value: 'startd' },
      { row: 'commitments/tell#vallei', column: 'On which day', value: '2027-01-01' },
      { row: 'new-bottlenecks/1', column: 'What happens if nothing changes', value: 'It stops' },
      { row: 'new-bottlenecks/2', column: 'What is stuck', value: 'No sand' },
      { row: 'new-bottlenecks/3', column: 'What is stuck', value: 'No land' },
      { row: 'new-bottlenecks/3', column: 'Who can solve it', value: 'Municipality of Osterwold' },
      { row: 'successes/1', column: 'What went well', value: 'The talks' },
    ];
    filledForm(workspace, wrong, 'vallei', file);
    const { status, error } = readBack(workspace, file);
    expect([status, error.code]).toEqual([2, 'rows-refused']);
    const told = error.remedy;
    expect(error.problems).toHaveLength(7);
    expect(told.split('\n')).toHaveLength(7);
    for (const words of [
      'Do you mean 1234 or 1.234?',
      '"05/03/2026" can be two days',
      'Did you mean "started"?',
      'is still to come',
      '"What is stuck" is empty',
      '"Who can solve it" is empty',
      'Osterwold',
    ])
      // prettier-ignore
      expect(told).toContain(words);
    expect(told).toMatch(
      file.endsWith('.csv') ? /^ {2}cell K7: / : /^ {2}Measurements, cell L7: |^ {2}Measurements, cell K7: /,
    );
    expect(commits(workspace)).toBe(1);
  });
});

describe('a form', () => {
  test('in the language of the party, and the same bytes for the same version', () => {
    const spoken = agreement.replace('Vallei Water Board }', 'Vallei Water Board, language: nl }');
    const workspace = recordingWorkspace({ 'agreements/dike/agreement.yaml': spoken });
    workspace.run(['progress', 'form', '--for', 'Vallei Water Board', '-o', 'a.csv']);
    const text = readFileSync(join(workspace.repo.root, 'a.csv'), 'utf8');
    expect(text).toContain('Wat hebt u gemeten?');
    workspace.run(['progress', 'form', '--for', 'vallei', '-o', 'b.csv']);
    expect(readFileSync(join(workspace.repo.root, 'b.csv'), 'utf8')).toBe(text);
    workspace.run(['progress', 'form', '--for', 'vallei', '--lang', 'en', '-o', 'b.csv', '--force']);
    expect(readFileSync(join(workspace.repo.root, 'b.csv'), 'utf8')).toContain('What have you measured?');
    // What was filled in in Dutch is read by who speaks English.
    fill(workspace, [{ row: 'commitments/tell#vallei', column: 'Nieuwe stand', value: 'begonnen' }, { row: 'commitments/tell#vallei', column: 'Op welke dag', value: '5-3-2026' }], 'a.csv'); // prettier-ignore
    const { entries, error } = readBack(workspace, 'a.csv');
    expect([error, entries.length]).toEqual([undefined, 1]);
    expect(entries[0]?.file).toContain('2026-03-05');
  });

  test('for nobody that is known, to no known ending, to a folder that is not there', () => {
    const { run } = recordingWorkspace();
    const failure = (...args: string[]): string => {
      const { status, stderr } = run(['progress', 'form', ...args]);
      return `${String(status)} ${stderr}`;
    };
    expect(failure('--for', 'valei')).toMatch(/^2 .*\n?.*Did you mean "Vallei Water Board"/);
    expect(failure('--for', 'a')).toMatch(
      /more than one[^]*Municipality of Oosterwold or Vallei Water Board/,
    );
    expect(failure('-o', 'x.xlsx')).toMatch(/For which party\?[^]*--for:\n {2}Municipality of Oosterwold/);
    expect(failure('--for', 'vallei', '-o', 'x.ods')).toContain('.xlsx or .csv');
    expect(failure('--for', 'vallei', '-o', 'gone/deep/x.xlsx')).toMatch(/^2 .*gone\/deep\/x.xlsx/);
    expect(failure('nothere', '--for', 'vallei')).toContain('nothere');
  });

  test('with nothing filled in records nothing, and says so', () => {
    const workspace = recordingWorkspace();
    filledForm(workspace, []);
    const { status, stdout } = workspace.run(['progress', '--from', 'march.xlsx']);
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing is filled in');
  });

  test('of another folder, of an item that was withdrawn, with a changed id, or no form at all', () => {
    const workspace = recordingWorkspace();
    filledForm(workspace, [{ row: 'indicators/kilometres', column: 'Value now', value: 5 }, { row: 'indicators/kilometres', column: 'Measured on', value: '2026-11-20' }], 'vallei', 'a.csv'); // prettier-ignore
    const path = join(workspace.repo.root, 'a.csv');
    const text = readFileSync(path, 'utf8');
    const remedyOf = (changed: string): string => {
      writeFileSync(path, changed);
      const { error } = readBack(workspace, 'a.csv');
      return `${error.code} ${error.message} ${error.remedy}`;
    };
    expect(remedyOf(text.replace('indicators/kilometres', 'indicators/miles'))).toContain('is not there');
    expect(remedyOf(text.replace('dike:goals', 'dune:goals'))).toContain('no agreement "dune"');
    expect(
      remedyOf(text.replaceAll(/:vallei:([0-9a-f]{12}):[0-9a-f]{12}/g, ':vallei:$1:000000000000')),
    ).toContain('another folder');
    expect(remedyOf(text.replaceAll('form:1:vallei', 'form:1:nobody'))).toContain('not a party here');
    expect(remedyOf(text.replaceAll('form:1:', 'form:2:'))).toContain('newer');
    writeFileSync(path, text);
    workspace.repo.write('agreements/dike/agreement.yaml', agreement.replace('        unit: km', '        unit: km\n        withdrawn: { on: 2026-11-22, why: Counted elsewhere }')); // prettier-ignore
    workspace.repo.git('commit', '-qam', 'Withdraw');
    expect(readBack(workspace, 'a.csv').error.message).toContain('was withdrawn');
    writeFileSync(join(workspace.repo.root, 'b.xlsx'), 'PK\u0003\u0004 broken');
    expect(readBack(workspace, 'b.xlsx').error.code).toBe('sheet-unreadable');
  });

  test('shown only, with --dry-run, and read from standard input', () => {
    const workspace = recordingWorkspace();
    filledForm(workspace, everything);
    expect(workspace.run(['progress', '--from', 'march.xlsx', '--dry-run']).stdout).toMatch(
      /5 things would be recorded from march.xlsx:\n\n {2}Measurements, row \d+: Measured .*: 5\.5 km, on 20 November 2026 \(last: 4\skm\)\n[^]*Nothing is recorded yet. To record it: collab progress --from march.xlsx\n$/,
    );
    expect(commits(workspace)).toBe(1);
  });
});

test('all mistakes of a file of rows at once', () => {
  const { run } = recordingWorkspace();
  const input = 'kind,about,value\nmeasurement,kilometres,many\nnota,,\nmeasurement,kilometers,3\n';
  const { status, stderr } = run(['progress', '--from', '-'], { input });
  expect(status).toBe(2);
  expect(stderr).toContain('line 2: "many"');
  expect(stderr).toContain('line 3: ');
  expect(stderr).toContain('line 4: ');
});

describe('a file that came back otherwise than it was sent', () => {
  test('is not overwritten by a new form', () => {
    const workspace = recordingWorkspace();
    filledForm(workspace, everything);
    const again = ['progress', 'form', '--for', 'vallei', '-o', 'march.xlsx'];
    const { status, stderr } = workspace.run(again);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--force')]);
    expect(readBack(workspace, 'march.xlsx').entries).toHaveLength(5);
    expect(workspace.run([...again, '--force']).status).toBe(0);
  });

  test('as a PDF, or with another title above a column', () => {
    const workspace = recordingWorkspace();
    workspace.repo.write('a.xlsx', '%PDF-1.7 form');
    expect(readBack(workspace, 'a.xlsx').error.message).toContain('PDF, not a spreadsheet');
    filledForm(workspace, everything.slice(0, 3), 'vallei', 'a.csv');
    const path = join(workspace.repo.root, 'a.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"Value now"', '"Count"'));
    expect(readBack(workspace, 'a.csv').error.remedy).toContain('"Value now"');
  });

  test('with words beside it, or over what it shows, is read, and says what was not', () => {
    const workspace = recordingWorkspace();
    const file = filledForm(workspace, [{ row: 'successes/3', column: 'What went well', value: 'The talks' }], 'vallei', 'march.csv'); // prettier-ignore
    const path = join(workspace.repo.root, file);
    const text = readFileSync(path, 'utf8').replace(/"km"(.*)/, '"miles"$1,"","Please note"');
    expect(text).toContain('"miles"');
    writeFileSync(path, text);
    const { stderr } = workspace.run(['progress', '--from', file, '--dry-run']);
    expect(stderr).toMatch(/cell D7: "miles" was typed over "km"/);
    expect(stderr).toMatch(/: "Please note" stands outside the cells to fill in/);
    const answer = readBack(workspace, file);
    expect(answer.entries.map(({ kind }) => kind)).toEqual(['success']);
    expect(answer.notRead).toEqual([
      expect.objectContaining({ text: 'miles', instead: 'km' }),
      expect.objectContaining({ text: 'Please note' }),
    ]);
  });

  test('with another figure, day or state over what it shows, says so by cell, and takes none of it', () => {
    const workspace = recordingWorkspace();
    const rows = { km: 'indicators/kilometres', tell: 'commitments/tell#vallei' };
    const file = filledForm(workspace, [
      { row: rows.km, column: 'Last value (or start value)', value: 5.5 },
      { row: rows.km, column: 'Last measured on', value: '1 November 2026' },
      { row: rows.tell, column: 'State now', value: 'Done' },
      { row: rows.tell, column: 'Due', value: 46_752 },
      { row: rows.tell, column: 'Done so far (%)', value: 40 },
    ]);
    const { entries, notRead } = readBack(workspace, file);
    expect(entries.map(({ kind }) => kind)).toEqual(['commitment']);
    expect(notRead).toEqual([
      { place: 'Measurements, cell E7', text: '5.5', instead: '4' },
      { place: 'Measurements, cell F7', text: '1 November 2026', instead: '2026-01-01' },
      expect.objectContaining({ text: '2027-12-31', instead: '2027-06-30' }),
      expect.objectContaining({ text: 'Done' }),
    ]);
  });

  test('that shows what was agreed when it was made, is held to that', () => {
    const workspace = recordingWorkspace();
    const file = filledForm(workspace, everything.slice(0, 2));
    const amended = agreement.replace('value: 12', 'value: 14').replace('unit: km', 'unit: kilometre');
    workspace.repo.write(agreementFile, amended);
    workspace.repo.git('commit', '-qam', 'Amend');
    const { entries, notRead } = readBack(workspace, file);
    expect([entries.length, notRead]).toEqual([1, []]);
  });

  test('with a party that is not known is told at its cell, and all in the order of reading', () => {
    const workspace = recordingWorkspace();
    const file = filledForm(workspace, [
      { row: 'new-bottlenecks/1', column: 'What is stuck', value: 'No sand' },
      { row: 'new-bottlenecks/1', column: 'Who can solve it', value: 'Nobody' },
      { row: 'commitments/tell#vallei', column: 'Expected to be done on', value: 'soon' },
      { row: 'commitments/tell#vallei', column: 'New state', value: 'startd' },
    ]);
    const { stderr } = workspace.run(['progress', '--from', file]);
    const cells = [...stderr.matchAll(/^ {2}(.+?), cell ([A-Z]+)\d+: "(.+?)"/gm)].map(([, tab, , value]) => [
      tab,
      value,
    ]);
    expect(cells).toEqual([
      ['Commitments, milestones', 'startd'],
      ['Commitments, milestones', 'soon'],
      ['New bottlenecks', 'Nobody'],
    ]);
  });

  test('as CSV with one tab only', () => {
    const workspace = recordingWorkspace();
    filledForm(workspace, [{ row: 'indicators/kilometres', column: 'Value now', value: 5 }, { row: 'indicators/kilometres', column: 'Measured on', value: '2026-11-20' }], 'vallei', 'a.csv'); // prettier-ignore
    const path = join(workspace.repo.root, 'a.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, text.indexOf('"collab:', 20)));
    const { status, stderr } = workspace.run(['progress', '--from', 'a.csv']);
    expect([status, stderr]).toEqual([0, expect.stringContaining('Only the part "Measurements"')]);
  });
});

test('two windows that read the same file at once record each row once', async () => {
  const workspace = recordingWorkspace();
  const rows = Array.from({ length: 12 }, (_, index): Filled => ({ row: `successes/${String(index + 1)}`, column: 'What went well', value: `Talk ${String(index + 1)}` })); // prettier-ignore
  filledForm(workspace, rows);
  const ran = await Promise.all(
    [1, 2, 3].map(() => workspace.start(['progress', '--from', 'march.xlsx', '--json'])),
  );
  const answers = ran.map(({ stdout }) => JSON.parse(stdout) as Answer);
  expect(answers.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(12);
  for (const { entries, recordedBefore } of answers) expect(entries.length + recordedBefore).toBe(12);
  expect(commits(workspace)).toBe(13);
  expect(workspace.repo.git('status', '--porcelain', 'agreements')).toBe('');
  expect(workspace.run(['check']).status).toBe(0);
});
