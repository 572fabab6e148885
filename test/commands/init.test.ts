import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateLanguages } from '../../src/workspace/new-collaboration/collaboration.js';
import { templateNames } from '../workspace/new-collaboration/fresh-collaboration.js';
import { filesOf, folder, git, given, init, load } from './init-runner.js';

describe('by options alone', () => {
  test('writes what was answered', async () => {
    await init(['dike', ...given]);
    const root = join(folder, 'dike');
    const { folder: read, findings } = await load(root);
    const agreement = read.agreements.get('a-safe-dike');
    expect(findings).toEqual([]);
    expect(agreement?.meetings[0]?.meeting.date).toBe('2027-01-18');
    expect(agreement?.terms).toMatchObject({
      title: 'A safe dike',
      purpose: 'Dry feet for all who live here',
      goals: { 'the-dike-meets-the-norm': { title: 'The dike meets the norm' } },
      parties: {
        'municipality-of-oosterwold': { name: 'Municipality of Oosterwold', kind: 'municipality' },
        'water-board-zuiderlek': { name: 'Water board Zuiderlek', kind: 'water-board' },
        'province-of-flevoland': { name: 'Province of Flevoland', kind: 'province' },
      },
      groups: {
        'all-parties': {
          members: ['municipality-of-oosterwold', 'water-board-zuiderlek', 'province-of-flevoland'],
        },
      },
      bodies: {
        'steering-group': { members: { 'province-of-flevoland': { party: 'province-of-flevoland' } } },
      },
    });
    expect(read.settings.people).toEqual({
      'process-manager': { function: 'Process manager', party: 'municipality-of-oosterwold' },
    });
  });

  test('records it once, and remembers who records', async () => {
    const result = await init(['dike', ...given, '--json']);
    const root = join(folder, 'dike');
    expect(git(root, 'log', '--format=%an <%ae> %cn %s')).toBe(
      'process-manager <process-manager@contacts.invalid> process-manager Start: A safe dike',
    );
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(git(root, 'config', '--local', 'collab.contact')).toBe('process-manager');
    expect(git(root, 'check-ignore', 'contacts.yaml')).toBe('contacts.yaml');
    expect(git(root, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    const answer = JSON.parse(result.stdout) as {
      ok: boolean;
      files: string[];
      commit: string;
      command: string;
    };
    expect(answer.ok).toBe(true);
    expect(answer.commit).toBe(git(root, 'rev-parse', 'HEAD'));
    expect(answer.files).toContain('contacts.yaml');
    expect(answer.files.filter((file) => file !== 'contacts.yaml')).toEqual(
      git(root, 'ls-files').split('\n').toSorted(),
    );
  });

  test('the equivalent command gives the same files', async () => {
    const { stdout } = await init(['dike', ...given, `--facilitator=Bureau "De Brug" & it's team`, '--json']);
    const { command } = JSON.parse(stdout) as { command: string };
    const again = join(folder, 'again');
    mkdirSync(again);
    const words = execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' }).split('\0');
    await init(words.slice(2, -1), { cwd: again });
    expect(filesOf(join(again, 'dike'))).toEqual(filesOf(join(folder, 'dike')));
  });

  // Every template in every language: test/workspace/new-collaboration/templates.test.ts.
  test.each([
    ['covenant', 'en'],
    ['public-private-partnership', 'nl'],
  ])('%s in %s: with --yes nothing is wrong, only unsettled', async (template, lang) => {
    expect(await init(['--template', template, '--lang', lang, '--yes'])).toMatchObject({ exitCode: 0 });
    const { folder: read, findings } = await load(folder);
    expect(findings).toEqual([]);
    const [agreement] = read.agreements.values();
    expect(agreement?.terms).toMatchObject({ status: 'draft', kind: template, languages: [lang] });
    const text = readFileSync(join(folder, agreement?.file ?? ''), 'utf8');
    expect(text.match(/^ *# /gm)?.length).toBeGreaterThan(15);
    expect(text).not.toMatch(/first-contact/);
  });

  test('a tender to come leaves a place for who will win it', async () => {
    await init(['--template=public-private-partnership', '--party=Ministry of Works', '--yes', '--lang=en']);
    const { folder: read, findings } = await load(folder);
    expect(findings).toEqual([]);
    const [agreement] = read.agreements.values();
    expect(Object.keys(agreement?.terms.parties ?? {})).toEqual(['ministry-of-works', 'contractor']);
    expect(agreement?.terms.parties['contractor']?.kind).toBe('to-be-tendered');
  });

  test('a facilitator can be another party, or somebody from outside', async () => {
    await init(['one', ...given, '--facilitator=water board zuiderlek']);
    await init(['two', ...given, '--facilitator=Bureau De Brug']);
    const one = (await load(join(folder, 'one'))).folder.agreements.get('a-safe-dike')?.terms.facilitator;
    const two = await load(join(folder, 'two'));
    expect(one?.party).toBe('water-board-zuiderlek');
    expect(one?.contact).toBeUndefined();
    expect(two.folder.agreements.get('a-safe-dike')?.terms.facilitator?.external).toBe('Bureau De Brug');
    expect(two.findings).toEqual([]);
  });
});

describe('what people write comes back as they wrote it', () => {
  const hostile = [
    'Dike: phase 2 # one',
    '"quoted" and \'single\'',
    '- list? {map: [x]} & *anchor !tag | > % @ `',
    'two\nlines',
    '  indented\n    more\n\ttab',
    '---\ntitle: other',
    'null',
    '2027-01-18',
    '1e3',
    'first-party',
    'Ελλάδα 東京 🌊',
    'bell \u0007 and \u202e turned',
    '\\n not a line',
  ];
  test.each(hostile)('%j', async (text) => {
    const result = await init([
      'ws',
      '--template=covenant',
      `--title=${text}`,
      `--purpose=${text}`,
      `--goal=${text}`,
      `--party=${text}`,
      `--party=${text} 2`,
      `--me=${text}`,
      '--next-meeting=2027-01-18',
      '--lang=en',
    ]);
    expect(result).toMatchObject({ exitCode: 0 });
    const { folder: read, findings } = await load(join(folder, 'ws'));
    const [agreement] = read.agreements.values();
    const terms = agreement?.terms;
    const wanted = text.trim();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(terms?.title).toBe(wanted);
    expect(terms?.purpose).toBe(wanted);
    expect(Object.values(terms?.goals ?? {}).map(({ title }) => title)).toEqual([wanted]);
    expect(Object.values(terms?.parties ?? {}).map(({ name }) => name)).toEqual([wanted, `${wanted} 2`]);
    expect(read.settings.title).toBe(wanted);
    expect(Object.values(read.settings.people ?? {})[0]?.function).toBe(wanted);
    // eslint-disable-next-line no-control-regex
    expect(result.stdout).not.toMatch(/[\u0007\u202e]/);
  });

  test('parties of one name get ids of their own', async () => {
    await init([
      '--template=covenant',
      '--party=Gemeente Ee',
      '--party=Gemeente Ée',
      '--party=constructor',
      '--party=All parties',
      '--yes',
      '--lang=en',
    ]);
    const { folder: read, findings } = await load(folder);
    const [agreement] = read.agreements.values();
    expect(Object.keys(agreement?.terms.parties ?? {})).toEqual([
      'gemeente-ee',
      'gemeente-ee-2',
      'party-constructor',
      'all-parties-2',
    ]);
    expect(findings).toEqual([]);
  });

  test('what may not enter history is refused, with the place; nothing is left behind', async () => {
    const result = await init(['ws', ...given, '--purpose=Ask jan.jansen@oosterwold.nl']);
    expect(result).toMatchObject({ exitCode: 2, code: 'new-files-refused' });
    expect(result.stderr).toContain('agreements/a-safe-dike/agreement.yaml:');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('answers from a file', () => {
  const answers = `title: "Dike: phase 2"
template: covenant
language: nl
parties: [Gemeente Oosterwold, Waterschap Zuiderlek]
purpose: |
  Droge voeten.
  Voor iedereen.
goal: De dijk voldoet
me: Procesmanager
next-meeting: 2027-01-18
`;

  test('from a file, and from standard input', async () => {
    writeFileSync(join(folder, 'answers.yaml'), answers);
    expect(await init(['one', '--answers', 'answers.yaml'])).toMatchObject({ exitCode: 0 });
    expect(await init(['two', '--answers', '-'], { stdin: answers })).toMatchObject({ exitCode: 0 });
    expect(filesOf(join(folder, 'one'))).toEqual(filesOf(join(folder, 'two')));
    const { folder: read, findings } = await load(join(folder, 'one'));
    expect(findings).toEqual([]);
    expect(read.agreements.get('dike-phase-2')?.terms.purpose).toBe('Droge voeten.\nVoor iedereen.\n');
    expect(git(join(folder, 'one'), 'log', '-1', '--format=%an')).toBe('procesmanager');
  });

  test('options win over the file', async () => {
    await init(['--answers', '-', '--title', 'Another'], { stdin: answers });
    expect([...(await load(folder)).folder.agreements.keys()]).toEqual(['another']);
  });

  test.each([
    ['titel: x\n', 'answer-unknown', '1:1', 'Did you mean "title"?'],
    ['title: x\nparties: one\n', 'answer-malformed', '2:10', 'list of names'],
    ['title: x\nnext-meeting: soon\n', 'answer-malformed', '2:15', '2027-06-30'],
    ['title: "x\n', 'answers-unreadable', '2:1', 'the same mark'],
    ['title: a\ntitle: b\n', 'answers-unreadable', '2:1', ''],
    ['- title\n', 'answer-malformed', '1:1', 'title: A safe dike'],
    ['', 'answer-malformed', '1:1', 'title: A safe dike'],
  ])('%j is refused at its place', async (text, code, place, remedy) => {
    const result = await init(['ws', '--answers', '-'], { stdin: text });
    expect(result).toMatchObject({ exitCode: 2, code });
    expect(result.stderr).toContain(`stdin:${place}`);
    expect(result.stderr).toContain(remedy);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what is missing or wrong is told', () => {
  test.each([
    [[], '--title'],
    [['--title=x'], '--template'],
    [['--title=x', '--template=covenant'], '--party'],
    [['--title=x', '--template=covenant', '--party=a', '--party=b'], '--purpose'],
    [given.filter((option) => !option.startsWith('--me')), '--me'],
    [given.filter((option) => !option.startsWith('--next-meeting')), '--next-meeting'],
  ])('nobody to ask, %j: names the option', async (args, flag) => {
    const result = await init(['ws', ...args]);
    expect(result).toMatchObject({ exitCode: 2, code: 'answer-needed', stdout: '' });
    expect(result.stderr).toContain(`Give the answer with ${flag}.`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [['--template=covenent', '--yes'], 'template-unknown'],
    [['--party=only one', '--yes'], 'too-few-parties'],
    [['--title=', '--yes'], 'option-value-malformed'],
    [['--id=Not An Id', '--yes'], 'option-value-malformed'],
    [['--next-meeting=2027-02-30', '--yes'], 'option-value-malformed'],
    [['--next-meeting=2026-11-22', '--yes'], 'meeting-in-the-past'],
    [['--party=Water board Zuiderlek', '--party=water  board ZUIDERLEK', '--yes'], 'party-named-twice'],
    [['--agreement-only', '--yes'], 'not-a-workspace'],
    [['--answers=absent.yaml'], 'file-not-found'],
    [['-C', 'absent', '--yes'], 'file-not-found'],
    [['--as=No One', '--yes'], 'option-value-malformed'],
  ])('%j -> %s', async (args, code) => {
    expect(await init(args)).toMatchObject({ exitCode: 2, code });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('--list-templates', async () => {
    const { stdout } = await init(['--list-templates', '--json']);
    const told = JSON.parse(stdout) as { templates: { name: string; languages: string[] }[] };
    expect(told).toMatchObject({ kind: 'init', templates: templateNames.map((name) => ({ name })) });
    for (const { languages } of told.templates) expect(languages).toEqual(templateLanguages);
    expect((await init(['--list-templates', '--lang=nl'])).stdout).toContain('Convenant tussen overheden');
  });
});
