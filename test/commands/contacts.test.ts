import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testEnvironment } from '../support/git-repo.js';
import { recordingWorkspace, settings, type RecordingWorkspace } from './recording-workspace.js';

interface Answer {
  readonly ok: boolean;
  readonly id: string;
  readonly files: readonly string[];
  readonly commit: string | null;
  readonly found: readonly Record<string, unknown>[];
  readonly people: readonly Record<string, unknown>[];
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
}

function ask({ run }: RecordingWorkspace, ...words: string[]): Answer {
  return JSON.parse(run(['contacts', ...words, '--json']).stdout) as Answer;
}

function files({ repo }: RecordingWorkspace, name: string): string {
  return readFileSync(join(repo.root, name), 'utf8');
}

const clara = [
  '--name',
  'Clara van der Meulen',
  '--email',
  'clara@meulen.example',
  '--telephone',
  '+31 20 123 45 67',
];

describe('add', () => {
  test('shares the function and keeps the name here', () => {
    const workspace = recordingWorkspace();
    const answer = ask(
      workspace,
      'add',
      '--function',
      'Project leader',
      '--party',
      'Vallei Water Board',
      ...clara,
    );
    expect(answer).toMatchObject({ ok: true, id: 'project-leader', files: ['collab.yaml', 'contacts.yaml'] });
    expect(files(workspace, 'collab.yaml')).toBe(
      `${settings}  project-leader:\n    function: Project leader\n    party: vallei\n`.replace(
        /\{ (function: [^}]+) \}/g,
        '{$1}',
      ),
    );
    expect(files(workspace, 'contacts.yaml')).toContain('Clara van der Meulen');
    expect(workspace.repo.git('show', '--stat', '--format=%an <%ae>%n%s', 'HEAD')).toMatch(
      /^anna <anna@contacts.invalid>\nProject leader \(Vallei Water Board\) takes part\n\n collab.yaml/,
    );
    expect(workspace.repo.git('status', '--porcelain')).toBe('');
    expect(workspace.run(['check', '--quiet']).stdout).not.toContain('contacts.yaml');
  });

  test('changes what is named of somebody who is there, and says when nothing changes', () => {
    const workspace = recordingWorkspace();
    ask(workspace, 'add', 'bram', '--name', 'Bram Bos');
    expect(ask(workspace, 'add', 'bram', '--email', 'bram@bos.example')).toMatchObject({
      files: ['contacts.yaml'],
      commit: null,
    });
    expect(ask(workspace, 'add', 'bram', '--email', 'bram@bos.example')).toMatchObject({
      files: [],
      commit: null,
    });
    expect(ask(workspace, 'list', 'bram').people).toEqual([
      { id: 'bram', function: 'Engineer', party: 'vallei', name: 'Bram Bos', email: 'bram@bos.example' },
    ]);
  });

  test('keeps contacts.yaml out of what is shared where nothing did', () => {
    const workspace = recordingWorkspace({ '.gitignore': 'node_modules' });
    expect(ask(workspace, 'add', 'bram', '--name', 'Bram Bos').files).toEqual([
      '.gitignore',
      'contacts.yaml',
    ]);
    expect(files(workspace, '.gitignore')).toBe('node_modules\n/contacts.yaml\n');
    expect(workspace.repo.git('status', '--porcelain')).toBe('');
  });

  test.each([
    [['add'], 'answer-needed', '--function'],
    [['add', 'bram', '--email', 'bram@bos.example'], 'answer-needed', '--name'],
    [['add', '--function', 'Engineer', '--party', 'valei'], 'participant-unknown', 'vallei'],
    [['add', 'Clara!', '--function', 'Engineer'], 'option-value-malformed', 'collab contacts add clara'],
    [['add', '--function', 'Engineer', '--email', 'clara'], 'option-value-malformed', 'name@example.org'],
    [['add', '--function', 'Clara van der Meulen, engineer', ...clara], 'person-named', '--name'],
    [['add', '--function', 'Mail clara@meulen.example'], 'person-named', '--email'],
    [['add', 'clara-meulen', '--function', 'Engineer', ...clara], 'person-named', '--name'],
    [['forgett', 'bram'], 'action-unknown', 'forget'],
    [['forget'], 'missing-argument', '--help'],
    [['forget', 'bran'], 'person-unknown', 'bram'],
    [['forget', 'bram', '--name', 'Bram'], 'options-conflict', 'Leave'],
    [['list', '--as-of', '2026-01-01', '--party', 'vallei'], 'options-conflict', 'Leave'],
  ])('%j is refused, and nothing is written', (words, code, remedy) => {
    const workspace = recordingWorkspace();
    const { status, stdout } = workspace.run(['contacts', ...words, '--json']);
    expect(status).toBe(2);
    const { error } = JSON.parse(stdout) as Answer;
    expect(error.code).toBe(code);
    expect(error.remedy).toContain(remedy);
    expect(existsSync(join(workspace.repo.root, 'contacts.yaml'))).toBe(false);
    expect(workspace.repo.git('rev-list', '--count', 'HEAD').trim()).toBe('1');
  });

  test('does not write names into a file that is shared, nor over one that is broken', () => {
    const shared = recordingWorkspace({ '.gitignore': '', 'contacts.yaml': 'collab: 1\npeople: {}\n' });
    expect(ask(shared, 'add', 'bram', '--name', 'Bram Bos').error.code).toBe('contacts-recorded');
    const broken = recordingWorkspace();
    writeFileSync(join(broken.repo.root, 'contacts.yaml'), 'collab: 1\npeople: {bram: [\n');
    expect(ask(broken, 'add', 'bram', '--name', 'Bram Bos').error.code).toBe('new-files-refused');
    expect(files(broken, 'contacts.yaml')).toBe('collab: 1\npeople: {bram: [\n');
  });

  test('without a history only the files are written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'collab-contacts-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'collab.yaml'), 'collab: 1\ntitle: Test\nlanguages: [nl]\n');
    const program = join(import.meta.dirname, '../../bin/collab.js');
    const words = [program, 'contacts', 'add', '--function', 'Projectleider', '--name', 'Bram Bos', '--json'];
    const { stdout, status } = spawnSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
      env: testEnvironment({}),
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, id: 'projectleider', commit: null });
    expect(readFileSync(join(folder, 'contacts.yaml'), 'utf8')).toMatch(
      /^people:\n {2}projectleider:\n {4}name: Bram Bos$/m,
    );
  });
});

describe('forget', () => {
  test('takes the name away; the function stays, and who was forgotten can come back', () => {
    const workspace = recordingWorkspace();
    ask(workspace, 'add', 'bram', '--name', 'Bram Bos', '--email', 'bram@bos.example');
    expect(ask(workspace, 'forget', 'bram')).toMatchObject({ ok: true, id: 'bram', found: [] });
    expect(files(workspace, 'contacts.yaml')).not.toMatch(/bos/i);
    expect(ask(workspace, 'list', 'bram').people).toEqual([
      { id: 'bram', function: 'Engineer', party: 'vallei', left: '2026-11-23' },
    ]);
    ask(workspace, 'add', 'bram', '--name', 'Barbara Blom');
    expect(ask(workspace, 'list', 'bram').people).toEqual([
      { id: 'bram', function: 'Engineer', party: 'vallei', name: 'Barbara Blom' },
    ]);
  });

  test('who was forgotten records no longer; after all, the next one starts anew', () => {
    const workspace = recordingWorkspace();
    ask(workspace, 'forget', 'bram');
    const note = ['progress', 'note', '--note', 'Seen'];
    expect(workspace.run(note, { as: 'bram' }).stderr).toMatch(
      /"bram" takes part no longer.*Choose anna with --as/s,
    );
    expect(workspace.run([...note, '--today', '2026-11-22'], { as: 'bram' }).status).toBe(0);
    ask(workspace, 'forget', 'anna');
    expect(ask(workspace, 'add', 'carla', '--function', 'Facilitator')).toMatchObject({
      ok: true,
      id: 'carla',
    });
  });

  test('says where somebody wrote the name by hand', () => {
    const workspace = recordingWorkspace({
      'notes/bram.md': 'Call BRAM  Bos.\n',
      'notes/other.md': 'Bram Bossink\n',
    });
    ask(workspace, 'add', 'bram', '--name', 'Bram Bos');
    writeFileSync(
      join(workspace.repo.root, 'contacts.yaml'),
      `# Bram Bos is away in May\n\n${files(workspace, 'contacts.yaml')}`,
    );
    const { found } = ask(workspace, 'forget', 'bram');
    expect(found).toEqual([{ path: 'notes/bram.md' }, { path: 'contacts.yaml', line: 1 }]);
  });

  /** Everything that is in a fresh clone: contents, names of files, messages, authors. */
  function everything(root: string): string {
    const clone = mkdtempSync(join(tmpdir(), 'collab-clone-'));
    onTestFinished(() => rmSync(clone, { recursive: true }));
    const git = (...words: string[]): string =>
      spawnSync('git', ['-C', clone, ...words], {
        encoding: 'latin1',
        maxBuffer: 1 << 28,
        env: testEnvironment({}),
      }).stdout;
    spawnSync('git', ['clone', '--quiet', '--no-local', root, clone], { env: testEnvironment({}) });
    return git('cat-file', '--batch-all-objects', '--batch');
  }

  const nameText = fc.stringMatching(/^Qx[a-z]{3,8}$/);

  test('leaves nothing of the person in any object, whatever was recorded', () => {
    fc.assert(
      fc.property(
        nameText,
        nameText,
        fc.array(fc.constantFrom('success', 'measurement', 'note', 'rename', 'again'), {
          minLength: 1,
          maxLength: 4,
        }),
        (first, last, steps) => {
          const workspace = recordingWorkspace();
          const email = `${first}@${last}.example`.toLowerCase();
          ask(
            workspace,
            'add',
            '--function',
            'Project leader',
            '--party',
            'vallei',
            '--name',
            `${first} ${last}`,
            '--email',
            email,
          );
          // What the person's own computer says of them does not come along either.
          workspace.repo.git('config', 'user.name', `${first} ${last}`);
          workspace.repo.git('config', 'user.email', email);
          for (const step of steps) {
            const as = { as: 'project-leader' };
            if (step === 'success') workspace.run(['progress', 'success', '--title', 'It went well'], as);
            if (step === 'measurement')
              workspace.run(
                ['progress', 'measurement', '--about', 'kilometres', '--value', '5', '--by', 'vallei'],
                as,
              );
            if (step === 'note') workspace.run(['progress', 'note', '--note', 'Remember this'], as);
            if (step === 'rename')
              workspace.run(['contacts', 'add', 'project-leader', '--name', `${last} ${first}`], as);
            if (step === 'again')
              workspace.run(['contacts', 'add', 'project-leader', '--telephone', '+31 20 765 43 21'], as);
          }
          expect(ask(workspace, 'forget', 'project-leader').found).toEqual([]);
          const objects = everything(workspace.repo.root).toLowerCase();
          expect(objects).toContain('project leader no longer takes part');
          const recorded = steps.some((step) => ['success', 'measurement', 'note'].includes(step));
          expect(objects.includes('author project-leader <project-leader@contacts.invalid>')).toBe(recorded);
          for (const word of [first, last, email, '765 43 21'])
            expect(objects).not.toContain(word.toLowerCase());
          expect(files(workspace, 'contacts.yaml').toLowerCase()).not.toContain(last.toLowerCase());
        },
      ),
      { numRuns: 5 },
    );
  }, 120_000);
});

test('the list shows who is known here, on a screen of 80 columns', () => {
  const workspace = recordingWorkspace();
  ask(workspace, 'add', 'bram', '--name', 'Bram Bos', '--email', 'bram@bos.example');
  const { stdout } = workspace.run(['contacts']);
  expect(stdout).toContain('Bram Bos');
  expect(stdout).toContain('stays on this computer');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
