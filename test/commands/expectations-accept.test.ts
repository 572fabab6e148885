/** One step from what is expected or offered to a commitment: one commit, and all else in the file stays as it was. */
import { describe, expect, test } from 'vitest';
import {
  agreement,
  agreementFile,
  recordingWorkspace,
  type Ran,
  type RecordingWorkspace,
} from './recording-workspace.js';

const offers = `offers:
  map: { by: vallei, to: oosterwold, what: The map of all pipes, due: 2027-04-01 } # by hand
`;
const withOffers = { [agreementFile]: agreement.replace('bodies:\n', `${offers}bodies:\n`) };

function accept({ run }: RecordingWorkspace, ...args: readonly string[]): Ran {
  return run(['expectations', 'accept', ...args]);
}

function contentOf({ repo }: RecordingWorkspace, path: string): string {
  return `${repo.git('show', `HEAD:${path}`)}\n`;
}

test('an expectation is accepted, becomes a commitment, and names it, in one commit', () => {
  const workspace = recordingWorkspace(withOffers);
  const { status, stdout } = accept(
    workspace,
    'insight',
    '--due',
    '2027-01-31',
    '--deliverable',
    'A letter',
    '--json',
  );
  expect(status).toBe(0);
  const made = JSON.parse(stdout) as {
    readonly commitment: Readonly<Record<string, unknown>>;
    readonly entry: { readonly file: string };
    readonly commit: string;
  };
  expect(made.commitment).toEqual({
    path: 'commitments/early-insight',
    file: agreementFile,
    about: 'expectations/insight',
    what: 'Early insight',
    accountable: 'vallei',
    beneficiary: 'oosterwold',
    due: '2027-01-31',
    deliverable: 'A letter',
  });
  const before = withOffers[agreementFile] ?? '';
  const lines = `  early-insight:\n    what: Early insight\n    accountable: vallei\n    beneficiary: oosterwold\n    due: 2027-01-31\n    deliverable: A letter\n`;
  expect(contentOf(workspace, agreementFile)).toBe(
    before
      .replace('milestones:\n', `${lines}milestones:\n`)
      .replace('what: Early insight }', 'what: Early insight, answered-by: [commitments/early-insight] }'),
  );
  expect(contentOf(workspace, made.entry.file)).toBe(
    'collab: 1\nkind: expectation\ndate: 2026-11-23\nby: vallei\nabout: expectations/insight\nstate: accepted\n',
  );
  expect(workspace.repo.git('log', '-1', '--format=%H %an %s')).toContain(
    `${made.commit} anna Expectation accepted: Early insight`,
  );
  expect(workspace.repo.git('rev-list', '--count', 'HEAD').trim()).toBe('2');
  expect(workspace.repo.git('status', '--porcelain')).toBe('');
});

test('an offer that is taken up needs no answer', () => {
  const workspace = recordingWorkspace(withOffers);
  expect(accept(workspace, 'map').status).toBe(0);
  const text = contentOf(workspace, agreementFile);
  expect(text).toContain('due: 2027-04-01, answered-by: [commitments/the-map-of-all-pipes] } # by hand');
  expect(text).toContain(
    '  the-map-of-all-pipes:\n    what: The map of all pipes\n    accountable: vallei\n',
  );
  expect(workspace.repo.git('show', '--name-only', '--format=', 'HEAD').trim()).toBe(agreementFile);
});

test('what was accepted before is not accepted again', () => {
  const workspace = recordingWorkspace();
  workspace.record('expectation', '--about', 'insight', '--state', 'accepted', '--by', 'vallei');
  const { status, stdout } = accept(workspace, 'insight', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ entry: null });
});

describe('refuses, and writes nothing', () => {
  const force = {
    [agreementFile]: agreement.replace('title: Safe dike\n', 'title: Safe dike\nstatus: in-force\n'),
  };
  test.each([
    ['an unknown expectation', {}, ['insigth'], 'expectation-unknown', 'Did you mean "insight"?'],
    ['an unknown party', {}, ['insight', '--accountable', 'valei'], 'participant-unknown', 'vallei'],
    ['an unknown goal', {}, ['insight', '--serves', 'safe-dke'], 'goal-unknown', 'safe-dike'],
    ['what is signed', force, ['insight'], 'terms-signed', 'collab progress change dike'],
    ['a date that is none', {}, ['insight', '--due', 'soon'], 'option-value-malformed', '2027-06-30'],
    ['nothing to accept', {}, [], 'missing-argument', '--help'],
  ])('%s', (_, files, args, code, said) => {
    const workspace = recordingWorkspace(files);
    const { status, stdout } = accept(workspace, ...args, '--json');
    const { error } = JSON.parse(stdout) as {
      readonly error: { readonly code: string; readonly remedy: string };
    };
    expect({ status, code: error.code }).toEqual({ status: 2, code });
    expect(error.remedy).toContain(said);
    expect(workspace.repo.git('rev-list', '--count', 'HEAD').trim()).toBe('1');
    expect(workspace.repo.git('status', '--porcelain')).toBe('');
  });

  test('what is a commitment already', () => {
    const workspace = recordingWorkspace();
    expect(accept(workspace, 'insight', '--what', 'Tells early what will change').status).toBe(0);
    const again = accept(workspace, 'insight');
    expect(again).toMatchObject({ status: 2 });
    expect(again.stderr).toContain('commitments/tells-early-what-will-change');
  });

  test('what was changed by hand and is not recorded', () => {
    const workspace = recordingWorkspace();
    workspace.repo.write(agreementFile, `${agreement}# a thought\n`);
    expect(accept(workspace, 'insight')).toMatchObject({ status: 2 });
    expect(workspace.repo.git('status', '--porcelain').trim()).toBe(`M ${agreementFile}`);
  });
});

test('a dry run shows the commitment and writes nothing', () => {
  const workspace = recordingWorkspace();
  const { status, stdout } = accept(workspace, 'insight', '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('  early-insight:\n    what: Early insight\n');
  expect(stdout).toContain('Nothing was written.');
  expect(workspace.repo.git('status', '--porcelain')).toBe('');
});
