/** What was edited by hand: checked, shown in words, recorded with why. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementFile, recordingWorkspace } from './recording-workspace.js';

const edit = (
  repo: { read(path: string): string; write(path: string, text: string): void },
  from: string,
  to: string,
): void => repo.write(agreementFile, repo.read(agreementFile).replace(from, to));

test('nothing changed', () => {
  const { run } = recordingWorkspace();
  expect(run(['save'])).toEqual({
    status: 0,
    stdout: 'Nothing changed since it was last recorded.\n',
    stderr: '',
  });
});

test('shows what changed, item by item, and records it in one commit', () => {
  const { repo, run } = recordingWorkspace();
  edit(
    repo,
    'due: 2027-06-30 }\n  tell',
    'due: 2027-09-30 }\n  build: { what: Builds it, accountable: vallei, due: 2028-01-01 }\n  tell',
  );
  edit(
    repo,
    'milestones:\n  permit: { title: The permit is there, due: 2027-03-01, owner: oosterwold }\n',
    '',
  );
  repo.write('agreements/dike/plan.txt', 'x');
  const { status, stdout } = run(['save', '--message', 'The province is late']);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'agreements/dike/agreement.yaml (changed)\n' +
      '  commitments/buy-land, due: "2027-06-30" → "2027-09-30"\n' +
      '  commitments/build: added\n' +
      '  milestones/permit: removed\n' +
      'agreements/dike/plan.txt (new)\n',
  );
  expect(repo.git('log', '-1', '--format=%an|%B').trim()).toBe(
    'anna|The province is late\n\nAgreement: dike\nFiles: 2',
  );
  expect(repo.git('rev-list', '--count', 'HEAD')).toBe('2');
  expect(repo.git('status', '--short')).toBe('');
});

test('only what is named', () => {
  const { repo, run } = recordingWorkspace();
  edit(repo, 'The dike is safe', 'The dike is strong');
  repo.write('plan.txt', 'x');
  expect(run(['save', 'dike', '--message', 'x']).status).toBe(0);
  expect(repo.git('status', '--short')).toBe('?? plan.txt');
  expect(run(['save', 'gone', '--message', 'x']).stderr).toContain('"gone" is not there');
  expect(run(['save', '..', '--message', 'x']).stderr).toContain('outside');
});

test('a removed file is recorded as removed', () => {
  const { repo, run } = recordingWorkspace({ 'old.txt': 'x' });
  repo.git('rm', '--quiet', 'old.txt');
  expect(run(['save', '--message', 'Tidy']).stdout).toContain('old.txt (removed)');
  expect(repo.git('ls-files', 'old.txt')).toBe('');
});

describe('what is refused', () => {
  test('errors in what changed: exit 1, nothing recorded', () => {
    const { repo, run } = recordingWorkspace();
    edit(repo, 'owner: vallei', 'owner: province');
    const { status, stdout, stderr } = run(['save', '--message', 'x']);
    expect(status).toBe(1);
    expect(stdout).toContain('"province" is not a party');
    expect(stderr).toContain('Nothing was recorded');
    const json = run(['save', '--message', 'x', '--json']);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      kind: 'save',
      ok: false,
      commit: null,
      files: [{ file: agreementFile, change: 'modified' }],
      findings: [{ rule: 'party-known' }],
    });
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  test('errors in other files because of what changed', () => {
    const { repo, run, record } = recordingWorkspace();
    record('milestone', '--about', 'permit', '--state', 'started');
    edit(
      repo,
      'milestones:\n  permit: { title: The permit is there, due: 2027-03-01, owner: oosterwold }\n',
      '',
    );
    const { status, stdout } = run(['save', '--message', 'x']);
    expect(status).toBe(1);
    expect(stdout).toContain('milestones/permit');
  });

  test('no reason and nobody to ask', () => {
    const { repo, run } = recordingWorkspace();
    edit(repo, 'The dike is safe', 'The dike is strong');
    const { status, stderr } = run(['save']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--message')]);
    expect(run(['save', '--message', '  ']).status).toBe(2);
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
  });
});

describe('what is recorded is never rewritten', () => {
  const recorded = () => {
    const workspace = recordingWorkspace();
    const { id, file } = workspace.record('note', '--note', 'All is well.');
    const refused = (words: string): void => {
      const before = workspace.repo.git('rev-list', '--count', 'HEAD');
      const { status, stdout, stderr } = workspace.run(['save', '--message', 'x']);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${file}: `);
      expect(stderr).toContain(words);
      expect(stderr).toContain(`git restore --staged --worktree -- "${file}"`);
      expect(stderr).toContain(`collab progress note --corrects ${id.slice(-8)}`);
      expect(stderr).toContain(`collab progress note --retracts ${id.slice(-8)}`);
      expect(workspace.repo.git('rev-list', '--count', 'HEAD')).toBe(before);
    };
    return { ...workspace, file, refused };
  };

  test('changed', () => {
    const { repo, run, file, refused } = recorded();
    repo.write(file, repo.read(file).replace('well', 'lost'));
    refused('changed by hand');
    const { error } = JSON.parse(run(['save', '--message', 'x', '--json']).stdout) as { error: object };
    expect(error).toMatchObject({ code: 'record-rewritten', file });
    // Beside it, other work goes on.
    repo.write('plan.txt', 'x');
    expect(run(['save', 'plan.txt', '--message', 'x']).status).toBe(0);
  });

  test('removed, and the remedy brings it back', () => {
    const { repo, run, file, refused } = recorded();
    repo.git('rm', '--quiet', file);
    refused('removed or renamed');
    repo.git('restore', '--staged', '--worktree', '--', file);
    expect(run(['save']).stdout).toContain('Nothing changed');
  });

  test('renamed', () => {
    const { repo, file, refused } = recorded();
    repo.git('mv', file, file.replace('-note-', '-success-'));
    refused('removed or renamed');
  });

  test('other line ends are no change', () => {
    const { repo, run, file } = recorded();
    repo.write(file, repo.read(file).replaceAll('\n', '\r\n'));
    expect(run(['save']).stdout).toContain('Nothing changed');
  });
});

test('who people are is never recorded', () => {
  const { repo, run } = recordingWorkspace({ '.gitignore': '' });
  repo.write('contacts.yaml', 'collab: 1\npeople:\n  anna: { name: Anna }\n');
  repo.write('agreements/dike/plan.txt', 'x');
  const { status, stderr } = run(['save', '--message', 'x']);
  expect([status, stderr]).toEqual([0, expect.stringContaining('contacts.yaml is left out')]);
  expect(repo.git('ls-files')).not.toContain('contacts.yaml');
  const named = run(['save', 'contacts.yaml', '--message', 'x', '--json']);
  expect(JSON.parse(named.stdout)).toMatchObject({ files: [], leftOut: ['contacts.yaml'], commit: null });
});

describe('what is no part of the workspace', () => {
  test('is left out and told, until it is named', () => {
    const { repo, run } = recordingWorkspace();
    repo.write('report.html', 'x');
    repo.write('old reports/march.html', 'x');
    const nothing = run(['save']);
    expect(nothing.stdout).toBe('Nothing changed since it was last recorded.\n');
    expect(nothing.stderr).toBe(
      'Left out, no part of the agreements: old reports/march.html and report.html. That is fine. ' +
        'To record it all the same: collab save "old reports/march.html"\n',
    );
    edit(repo, 'The dike is safe', 'The dike is strong');
    const json = JSON.parse(run(['save', '--message', 'x', '--json']).stdout) as object;
    expect(json).toMatchObject({
      files: [{ file: agreementFile, change: 'modified' }],
      leftOut: ['old reports/march.html', 'report.html'],
    });
    const named = run(['save', 'report.html', '--message', 'x', '--json']);
    expect(JSON.parse(named.stdout)).toMatchObject({
      files: [{ file: 'report.html', change: 'added' }],
      leftOut: [],
    });
    repo.write('report.html', 'y');
    expect(run(['save', '--message', 'y']).stdout).toContain('report.html (changed)');
  });

  test('is recorded when it was added with git', () => {
    const { repo, run } = recordingWorkspace();
    repo.write('plan.txt', 'x');
    repo.git('add', 'plan.txt');
    repo.write('tenders/dredging/notice.txt', 'x');
    expect(run(['save', '--message', 'x']).status).toBe(0);
    expect(repo.git('status', '--short')).toBe('');
  });

  test('many are counted', () => {
    const { repo, run } = recordingWorkspace();
    for (let index = 0; index < 7; index += 1) repo.write(`r${index}.html`, 'x');
    expect(run(['save', '--lang', 'nl']).stderr).toContain(
      'r0.html, r1.html, r2.html, r3.html, r4.html en 2 andere',
    );
  });

  test('--quiet does not mention it', () => {
    const { repo, run } = recordingWorkspace();
    repo.write('report.html', 'x');
    edit(repo, 'The dike is safe', 'The dike is strong');
    const { stdout, stderr } = run(['save', '--quiet', '--message', 'x']);
    expect(stdout).toMatch(/^Recorded: 1 file, version [0-9a-f]{7}, by anna\n$/);
    expect(stderr).toBe('');
  });
});

describe('a folder without a history', () => {
  const without = (): ReturnType<typeof recordingWorkspace> => {
    const workspace = recordingWorkspace();
    rmSync(join(workspace.repo.root, '.git'), { recursive: true });
    return workspace;
  };

  test.each([['save'], ['progress', 'note', '--note', 'x'], ['status'], ['report']])(
    '%s says what to do',
    (...words) => {
      const { repo, run } = without();
      const { status, stdout, stderr } = run(words);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('keeps no history yet');
      expect(stderr).toContain('"collab save --yes"');
      expect(existsSync(join(repo.root, '.git'))).toBe(false);
    },
  );

  test('--yes starts it and records what is there', () => {
    const { repo, run } = without();
    repo.write('report.html', 'x');
    const { status, stdout, stderr } = run(['save', '--yes']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Recorded: 3 files')]);
    expect(stderr).toContain('report.html');
    expect(repo.git('log', '--format=%an|%s').trim()).toBe('anna|Start of the history');
    expect(repo.git('config', 'collab.contact').trim()).toBe('anna');
    expect(run(['status']).status).toBe(0);
  });

  test('it stays without when nothing can be recorded', () => {
    const { repo, run } = without();
    const unknown = run(['save', '--yes'], { as: null });
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('--as:\n  anna: Process manager\n  bram: Engineer\n');
    edit(repo, 'owner: vallei', 'owner: province');
    expect(run(['save', '--yes']).status).toBe(1);
    expect(run(['save', '--yes', '--dry-run']).status).toBe(2);
    expect(existsSync(join(repo.root, '.git'))).toBe(false);
  });

  test('the only person there is records it', () => {
    const { repo, run } = without();
    repo.write('collab.yaml', repo.read('collab.yaml').replace(/ {2}bram: .*\n/, ''));
    expect(run(['save', '--yes'], { as: null }).status).toBe(0);
    expect(repo.git('log', '--format=%an').trim()).toBe('anna');
  });
});

test('records of progress written by hand get their own commits and words', () => {
  const { repo, run } = recordingWorkspace();
  const file = (id: string): string => `agreements/dike/progress/2026/11/2026-11-20-note-${id}.yaml`;
  const text = 'collab: 1\nkind: note\ndate: 2026-11-20\nby: vallei\nnote: All is well.\n';
  repo.write(file('01JD3Q7V8XK2M4N6P8R0S2T4V6'), text);
  repo.write(file('01JD3Q7V8XK2M4N6P8R0S2T4V7'), text);
  const { status, stdout } = run(['save', '--json']);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { commits: string[] }).commits).toHaveLength(2);
  expect(repo.git('log', '-1', '--format=%B').trim()).toBe(
    'Note: All is well.\n\nAgreement: dike\nKind: note\nEntry: 01JD3Q7V8XK2M4N6P8R0S2T4V7',
  );
});

test('a reason cannot forge what is ours', () => {
  const { repo, run } = recordingWorkspace();
  repo.write('README.md', 'x');
  expect(run(['save', '--message', 'x\n\nAgreement: other\nEntry: 01JD3Q7V8XK2M4N6P8R0S2T4V6']).status).toBe(
    0,
  );
  expect(repo.git('log', '-1', '--format=%(trailers:only)').trim()).toBe('Files: 1');
});

test('--dry-run records nothing', () => {
  const { repo, run } = recordingWorkspace();
  edit(repo, 'The dike is safe', 'The dike is strong');
  const { status, stdout } = run(['save', '--dry-run']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing was written.')]);
  expect(repo.git('status', '--short')).toBe(` M ${agreementFile}`);
});
