/** What `collab progress` accepts, refuses and leaves alone. */
import { describe, expect, test } from 'vitest';
import { recordingWorkspace } from './recording-workspace.js';

const bottleneck = ['bottleneck', '--title', 'The permit is late', '--asked-of', 'vallei'];

describe('what is refused', () => {
  const refusals: readonly (readonly [name: string, args: readonly string[], words: string])[] = [
    [
      'an item that is not there',
      ['measurement', '--about', 'kilometers', '--value', '1'],
      'Did you mean --about kilometres?',
    ],
    [
      'an item of another list',
      ['measurement', '--about', 'permit', '--value', '1'],
      '"milestones/permit" is not an indicator',
    ],
    ['a kind that does not exist', ['mesurement'], 'Did you mean "measurement"?'],
    ['an option of another kind', ['note', '--value', '1'], 'There is no option "--value" here.'],
    ['a value that is none', ['measurement', '--about', 'kilometres', '--value', 'many'], '--value 42.5'],
    [
      'a number that can be read in two ways',
      ['measurement', '--about', 'kilometres', '--value', '12.500'],
      'Do you mean 12500 or 12.5? Write 12500 or 12.50.',
    ],
    [
      'an amount that can be read in two ways',
      ['contribution', '--about', 'share', '--state', 'paid', '--amount', '1,000 EUR'],
      'Do you mean 1000 or 1? Write 1000 EUR or 1.00 EUR.',
    ],
    [
      'a date with the day first',
      ['note', '--note', 'x', '--date', '12-11-2026'],
      'Did you mean "2026-11-12"?',
    ],
    ['a date that does not exist', ['note', '--note', 'x', '--date', '2026-02-30'], '--date 2027-06-30'],
    ['a missing value', ['measurement', '--about', 'kilometres'], 'Give the answer with --value.'],
    ['a missing kind', [], 'collab progress <kind>'],
    ['a missing state', ['milestone', '--about', 'permit'], 'Give the answer with --state.'],
    [
      'a missing need of a step',
      ['milestone', '--about', 'permit', '--state', 'rescheduled', '--due', '2027-09-01'],
      '--decision',
    ],
    ['an unknown party', ['note', '--note', 'x', '--by', 'province'], '"province" is not a party'],
    ['an unknown record', ['note', '--retracts', 'ABCDEFGH', '--note', 'x'], 'There is no record "ABCDEFGH"'],
    ['a step into the dark', ['bottleneck', '--about', 'gone', '--state', 'resolved'], 'There is no "gone"'],
    [
      'evidence that is not there',
      ['note', '--note', 'x', '--evidence', 'documents/x.pdf'],
      'agreements/dike/documents',
    ],
    ['another agreement', ['note', 'dyke', '--note', 'x'], 'Did you mean "dike"?'],
    ['an entry in the future', ['note', '--note', 'x', '--date', '2027-01-01'], 'Nothing was recorded:'],
    [
      'a measurement in the future',
      ['measurement', '--about', 'kilometres', '--value', '5', '--date', '2027-01-01'],
      'A measurement cannot lie in the future.',
    ],
  ];
  test.each(refusals)('%s', (_, args, words) => {
    const { repo, run } = recordingWorkspace();
    const { status, stdout, stderr } = run(['progress', ...args]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
    expect(repo.git('status', '--short')).toBe('');
  });

  test('a step that the item cannot take from where it is', () => {
    const { run, record } = recordingWorkspace();
    record(...bottleneck);
    record('bottleneck', '--about', 'the-permit-is-late', '--state', 'resolved');
    const { status, stderr } = run([
      'progress',
      'bottleneck',
      '--about',
      'the-permit-is-late',
      '--state',
      'escalated',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('"bottlenecks/the-permit-is-late" is resolved');
    expect(stderr).toContain('Possible now: reopened.');
  });

  test('a decision about what is decided', () => {
    const { run, record } = recordingWorkspace();
    record('request', '--title', 'Which', '--needed-by', '2027-01-01');
    record('decision', '--about', 'which', '--title', 'High', '--outcome', 'adopted');
    const again = run(['progress', 'decision', '--about', 'which', '--title', 'Low', '--outcome', 'adopted']);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('"requests/which" is decided')]);
  });

  test('the same as JSON', () => {
    const { run } = recordingWorkspace();
    const { status, stdout } = run(['progress', 'mesurement', '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'progress',
      ok: false,
      error: { code: 'kind-unknown' },
    });
  });
});

describe('who records', () => {
  test('stands in the history as contact only', () => {
    const { repo, run } = recordingWorkspace();
    run(['progress', 'note', '--note', 'x'], { as: 'bram' });
    expect(repo.git('log', '-1', '--format=%an|%ae|%cn|%ce')).toBe(
      'bram|bram@contacts.invalid|bram|bram@contacts.invalid',
    );
    expect(repo.git('show', 'HEAD')).toContain('+by: vallei');
  });

  test('is the one of the settings, else named, else known', () => {
    const { repo, run } = recordingWorkspace();
    const nobody = run(['progress', 'note', '--note', 'x'], { as: null });
    expect([nobody.status, nobody.stderr]).toEqual([2, expect.stringContaining('--as')]);
    const unknown = run(['progress', 'note', '--note', 'x'], { as: 'ana' });
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('Did you mean "anna"?')]);
    repo.git('config', 'collab.contact', 'anna');
    expect(run(['progress', 'note', '--note', 'x'], { as: null }).status).toBe(0);
  });

  test('is who git knows where the workspace wants that', () => {
    const { repo, run } = recordingWorkspace();
    repo.write('collab.yaml', `${repo.read('collab.yaml')}authors: git\n`);
    repo.git('config', 'user.name', 'Anna de Vries');
    repo.git('config', 'user.email', 'anna@example.org');
    expect(run(['progress', 'note', '--note', 'x']).status).toBe(0);
    expect(repo.git('log', '-1', '--format=%an|%ae')).toBe('Anna de Vries|anna@example.org');
  });
});

describe('what stays as it is', () => {
  test('what somebody staged stays staged and out of the commit', () => {
    const { repo, record } = recordingWorkspace();
    repo.write('plan.txt', 'x');
    repo.git('add', 'plan.txt');
    record('note', '--note', 'x');
    expect(repo.git('status', '--short')).toBe('A  plan.txt');
  });

  test('everything, with --dry-run', () => {
    const { repo, run } = recordingWorkspace();
    const { status, stdout } = run(['progress', ...bottleneck, '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('    opens: the-permit-is-late');
    expect(stdout).toContain('Would record: Bottleneck reported: ');
    expect(repo.git('status', '--short')).toBe('');
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  test('an item that is not recorded itself', () => {
    const { repo, run } = recordingWorkspace();
    const file = 'agreements/dike/agreement.yaml';
    const added = '  survey: { title: The survey is there, due: 2027-04-01, owner: vallei }\n';
    repo.write(file, repo.read(file).replace('milestones:\n', `milestones:\n${added}`));
    const { status, stderr } = run(['progress', 'milestone', '--about', 'survey', '--state', 'started']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('collab save')]);
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
    expect(run(['progress', 'milestone', '--about', 'permit', '--state', 'started']).status).toBe(0);
  });

  test('a folder without history', () => {
    const { repo, run } = recordingWorkspace();
    const bare = run(['progress', 'note', '--note', 'x', '-C', '/']);
    expect([bare.status, bare.stderr]).toEqual([2, expect.stringContaining('collab.yaml')]);
    repo.git('update-ref', '-d', 'HEAD');
    expect(run(['progress', 'note', '--note', 'x']).status).toBe(0);
  });
});

describe('corrections and retractions', () => {
  test('a correction keeps what is not given, and corrects what counts now', () => {
    const { repo, record } = recordingWorkspace();
    const first = record(
      'measurement',
      '--about',
      'kilometres',
      '--value',
      '5',
      '--note',
      'By eye',
      '--date',
      '2026-11-02',
    );
    const second = record('measurement', '--corrects', first.id.slice(-6), '--value', '6');
    expect(repo.read(second.file)).toBe(
      'collab: 1\nkind: measurement\ndate: 2026-11-02\nby: oosterwold\nabout: goals/safe-dike/indicators/kilometres\nvalue: 6\n' +
        `note: By eye\ncorrects: ${first.id}\n`,
    );
    expect(repo.git('log', '-1', '--format=%s')).toBe(
      'Correction, was 5 km, becomes 6 km: Kilometres that meet the norm',
    );
    const third = record('measurement', '--corrects', first.id, '--value', '7');
    expect(repo.read(third.file)).toContain(`corrects: ${second.id}`);
  });

  test('only of the same kind', () => {
    const { run, record } = recordingWorkspace();
    const { id } = record('note', '--note', 'x');
    const { status, stderr } = run(['progress', 'success', '--title', 'x', '--corrects', id]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`collab progress note --corrects ${id}`)]);
  });

  test('a retraction is a note with its reason', () => {
    const { repo, run, record } = recordingWorkspace();
    const { id } = record('success', '--title', 'Done');
    expect(run(['progress', '--retracts', id]).status).toBe(2);
    const taken = record('success', '--retracts', id, '--note', 'Too early');
    expect(repo.read(taken.file)).toBe(
      `collab: 1\nkind: note\ndate: 2026-11-23\nby: oosterwold\nnote: Too early\nretracts: ${id}\n`,
    );
    const again = run(['progress', '--retracts', id, '--note', 'x']);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('no longer counts')]);
  });
});

describe('hostile and foreign words', () => {
  const words = [
    'Naïve 成功 🎉 ünïcödé',
    'x\n\nEntry: 01JD3Q7V8XK2M4N6P8R0S2T4V6\nKind: forged',
    '# not a comment',
    '- [a: {b',
    '*alias &anchor !tag %dir @at `tick',
    '\'single\' "double" \\back',
    'true',
    '2027-01-01',
    ' spaces \t tabs ',
    'line\r\nline\u2028line\u0085end',
    '--- \n...\n---',
    '\u001b[31mred\u202Eevil',
  ];
  test.each(words)('%j is kept as it is and forges nothing', (note) => {
    const { repo, run, record } = recordingWorkspace();
    const { id, file } = record('success', '--title', note, '--note', note);
    const trailers = repo.git('log', '-1', '--format=%(trailers:only,unfold)').trim().split('\n');
    expect(trailers).toEqual(['Agreement: dike', 'Kind: success', `Entry: ${id}`]);
    expect(repo.git('log', '-1', '--format=%B').trim().split('\n')).toHaveLength(5);
    expect(
      repo
        .read(file)
        .split('\n')
        .filter((line) => /^(kind|by|date):/.test(line)),
    ).toHaveLength(3);
    const shown = run(['progress', 'success', '--title', note, '--dry-run']);
    expect(shown.stdout).not.toContain('\u001b');
    expect(run(['check', file, '--fail-on', 'error']).status).toBe(0);
  });
});

describe('evidence', () => {
  test('a file gets its fingerprint, an address stays an address', () => {
    const { repo, record } = recordingWorkspace({ 'agreements/dike/documents/deed.txt': 'abc' });
    const { file } = record(
      'note',
      '--note',
      'x',
      '--evidence',
      'documents/deed.txt',
      '--evidence',
      'https://example.org/a',
    );
    expect(repo.read(file)).toContain(
      'evidence:\n  - file: documents/deed.txt\n    sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n  - url: https://example.org/a\n',
    );
  });

  test('not from elsewhere', () => {
    const { run } = recordingWorkspace();
    expect(run(['progress', 'note', '--note', 'x', '--evidence', '../../collab.yaml']).stderr).toContain(
      'not a file in the folder',
    );
  });
});

test('a member means itself where each member has the commitment', () => {
  const { repo, record } = recordingWorkspace();
  expect(repo.read(record('commitment', '--about', 'tell', '--state', 'done').file)).toContain(
    'party: oosterwold\n',
  );
});

test('quietly: what was recorded, and nothing more', () => {
  const workspace = recordingWorkspace();
  const { stdout, status } = workspace.run(['progress', 'note', '--note', 'x', '--quiet']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Recorded: .*\n$/);
});

test('the agreement is the one whose folder the person is in', () => {
  const { repo, run } = recordingWorkspace({ 'agreements/other/agreement.yaml': 'x' });
  repo.write('agreements/other/agreement.yaml', repo.read('agreements/dike/agreement.yaml'));
  expect(run(['progress', 'note', '--note', 'x']).stderr).toContain('more than one agreement');
  const here = run(['progress', 'note', '--note', 'x', '--json'], { cwd: `${repo.root}/agreements/other` });
  expect(here.stdout).toContain('agreements/other/progress/');
});

test('many at the same time are all recorded, each in its own commit', { timeout: 120_000 }, async () => {
  const { repo, start } = recordingWorkspace();
  const many = 24;
  const ran = await Promise.all(
    Array.from({ length: many }, (_, n) => start(['progress', 'note', '--note', `note ${String(n)}`])),
  );
  expect(ran.filter(({ status }) => status !== 0)).toEqual([]);
  expect(repo.git('rev-list', '--count', 'HEAD')).toBe(String(many + 1));
  expect(repo.git('status', '--short')).toBe('');
  expect(repo.git('ls-files', 'agreements/dike/progress').split('\n')).toHaveLength(many);
  expect(repo.git('fsck', '--no-dangling')).toBe('');
});
