/** `collab init --running`: a collaboration that is under way, taken over whole or not at all. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main as check } from '../../src/commands/check.js';
import { main as status } from '../../src/commands/status.js';
import { testApp } from '../support/test-app.js';
import { folder, init } from './init-runner.js';

const flags = [
  '--running',
  '--template=covenant',
  '--lang=en',
  '--title=A safe dike',
  '--party=Municipality of Oosterwold',
  '--party=Water board Zuiderlek',
  '--document=signed.pdf',
  '--signed=2024-03-01',
  '--starts=2024-04-01',
  '--ends=2028-12-31',
  '--signatory=municipality of oosterwold=Mayor',
  '--purpose=Dry feet for all who live here',
  '--me=Process manager',
  '--next-meeting=2027-01-18',
  '--today=2026-11-24',
  '--no-input',
];

const answers = `agreed:
  - goal: The dike meets the norm
    who: Water board Zuiderlek
    article: 2
    measure: kilometres that meet the norm
    unit: km
    baseline: 0
    target: 12
  - commitment: Buys the land
    who: Municipality of Oosterwold
    by: 2025-06-30
    done: 2025-06-12
  - commitment: Draws the design
    who: Water board Zuiderlek
    done: 2026-05-01
today:
  - { measurement: Kilometres that meet the norm, unit: km, value: 7, date: 2026-09-30 }
  - { bottleneck: Land at Noord, impact: No work there, of: Municipality of Oosterwold, needed-by: 2026-12-15, since: 2026-08-01 }
  - { milestone: Design approved, met: 2026-03-01, who: Water board Zuiderlek }
`;

beforeEach(() => {
  writeFileSync(join(folder, 'signed.pdf'), '%PDF-1.7 signed');
  writeFileSync(join(folder, 'answers.yaml'), answers);
});

const agreementFolder = (): string => join(folder, 'dike/agreements/a-safe-dike');
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', join(folder, 'dike'), ...args], { encoding: 'utf8' });

async function run(command: typeof check, ...args: string[]) {
  const { app, said } = testApp({ cwd: join(folder, 'dike') });
  const exitCode = await command([...args, '--json', '--today=2026-11-24'], app);
  return { exitCode, value: JSON.parse(said.stdout) as Record<string, never> };
}

describe('by flags and a file of answers', () => {
  beforeEach(async () => {
    expect(await init(['dike', ...flags, '--answers=answers.yaml'])).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
  });

  test('the result is in force, signed on paper, and has no error', async () => {
    const { exitCode, value } = await run(check);
    expect(exitCode).toBe(0);
    expect(value).toMatchObject({ ok: true, summary: { errors: 0, warnings: 0, entries: 5 } });
    const signatures = readdirSync(join(agreementFolder(), 'signatures'));
    expect(signatures).toEqual([
      expect.stringMatching(/^municipality-of-oosterwold-[0-9a-f]{12}\.yaml$/),
      expect.stringMatching(/^water-board-zuiderlek-[0-9a-f]{12}\.yaml$/),
    ]);
  });

  test('what the signed words lack is for the next amendment', async () => {
    const { value } = await run(check);
    const { findings } = value as unknown as { findings: { severity: string; help: string; data: object }[] };
    expect(findings.length).toBeGreaterThan(0);
    for (const { severity, help, data } of findings) {
      expect({ severity, ...data }).toMatchObject({ severity: 'info', 'for-amendment': true });
      expect(help).toMatch(/^For the next amendment: /);
    }
  });

  test('nothing is late on the first day', async () => {
    const { value } = await run(status);
    const [agreement] = (value as unknown as { agreements: { counts: object }[] }).agreements;
    expect(JSON.stringify(agreement)).not.toContain('"late"');
  });

  test('it is one commit that names each record', () => {
    expect(git('rev-list', '--count', 'HEAD').trim()).toBe('1');
    const message = git('log', '-1', '--format=%B');
    expect(message).toMatch(/^Take over: A safe dike\n/);
    expect(message.match(/^- .* \(written down afterwards\)$/gm)).toHaveLength(5);
    expect(git('status', '--porcelain')).toBe('');
  });
});

test('with flags alone the purpose is the goal, and what each party does is a question', async () => {
  expect((await init(['dike', ...flags])).exitCode).toBe(0);
  expect((await run(check)).exitCode).toBe(0);
});

test('it is added to a workspace that is there, and works without history', async () => {
  expect((await init(['dike', ...flags, '--no-git'])).exitCode).toBe(0);
  expect(existsSync(join(folder, 'dike/.git'))).toBe(false);
  const second = flags.map((flag) => (flag.startsWith('--title') ? '--title=The bridge' : flag));
  const document = `--document=${join(folder, 'signed.pdf')}`;
  const { exitCode } = await init(['-C', join(folder, 'dike'), ...second, document, '--no-git']);
  expect(exitCode).toBe(0);
  expect(readdirSync(join(folder, 'dike/agreements'))).toEqual(['a-safe-dike', 'the-bridge']);
});

test('only shown, nothing is written', async () => {
  const { exitCode, stdout } = await init([
    'dike',
    ...flags,
    '--answers=answers.yaml',
    '--dry-run',
    '--json',
  ]);
  expect(exitCode).toBe(0);
  const { files } = JSON.parse(stdout) as { files: readonly string[] };
  expect(files.filter((path) => path.includes('/progress/'))).toHaveLength(5);
  expect(readdirSync(folder)).toEqual(['answers.yaml', 'signed.pdf']);
});

describe('nothing is made up', () => {
  const terms = () => parse(readFileSync(join(agreementFolder(), 'agreement.yaml'), 'utf8')) as object;
  const written = async (text: string, ...more: string[]) => {
    writeFileSync(join(folder, 'answers.yaml'), text);
    const words =
      more.length > 0 ? flags.filter((flag) => !flag.startsWith(more[0]?.split('=')[0] ?? '')) : flags;
    expect(await init(['dike', ...words, ...more, '--answers=answers.yaml'])).toMatchObject({ exitCode: 0 });
    return terms();
  };

  test('a commitment serves the goal that was named, or the only one, and else none', async () => {
    const two =
      'agreed:\n- goal: A\n- goal: B\n- { commitment: C, who: Water board Zuiderlek }\n- { commitment: D, who: Water board Zuiderlek, serves: b }\n';
    const { commitments } = (await written(two)) as { commitments: { c: object; d: object } };
    expect(commitments.c).not.toHaveProperty('serves');
    expect(commitments.d).toMatchObject({ serves: ['goals/b'] });
  });

  test('of a goal and a milestone nobody is the owner who was not named', async () => {
    const text =
      'agreed:\n- goal: A\n- { goal: B, who: Water board Zuiderlek }\ntoday:\n- { milestone: M, met: 2026-01-01 }\n';
    const { goals, milestones } = (await written(text)) as {
      goals: { a: object; b: object };
      milestones: { m: object };
    };
    const question = 'Who is responsible for this goal?';
    expect(goals).toMatchObject({ a: { open: { question } }, b: { owner: 'water-board-zuiderlek' } });
    expect(goals.a).not.toHaveProperty('owner');
    expect(goals.a).not.toHaveProperty('open.who');
    expect(goals.b).not.toHaveProperty('open');
    expect(milestones.m).not.toHaveProperty('owner');
    expect((await run(check)).value).toMatchObject({ ok: true, summary: { errors: 0 } });
  });

  test('what is measured today is not where it began', async () => {
    const text =
      'today:\n- { measurement: Length, unit: km, value: "3,5", target: 12, date: 30-9-2026, every: quarter, measured-by: Water board Zuiderlek }\n';
    const found = (await written(text, '--lang=nl')) as {
      goals: Record<string, { indicators: { length: object } }>;
    };
    const [goal] = Object.values(found.goals);
    expect(goal?.indicators.length).toEqual({
      definition: 'Length',
      unit: 'km',
      direction: 'increase',
      target: { value: 12, date: '2028-12-31' },
      'measured-by': 'water-board-zuiderlek',
      every: 'P3M',
    });
    const [entry = ''] = readdirSync(join(agreementFolder(), 'progress/2026/09'));
    const recorded = readFileSync(join(agreementFolder(), 'progress/2026/09', entry), 'utf8');
    expect(parse(recorded)).toMatchObject({ value: 3.5, date: '2026-09-30', by: 'process-manager' });
  });

  test('who did not sign has no signature, and of whom nobody knows the function none is made up', async () => {
    const signed = '--signatory=Water board Zuiderlek=-';
    await written('today: []\n', signed);
    const [file = '', ...others] = readdirSync(join(agreementFolder(), 'signatures'));
    expect(others).toEqual([]);
    const signature: unknown = parse(readFileSync(join(agreementFolder(), 'signatures', file), 'utf8'));
    expect(signature).toMatchObject({
      party: 'municipality-of-oosterwold',
      signatory: { function: 'Function not known' },
    });
  });

  test('who starts belongs to the party that was named, else to none', async () => {
    await written('today: []\n');
    const people = () =>
      (parse(readFileSync(join(folder, 'dike/collab.yaml'), 'utf8')) as { people: object }).people;
    expect(people()).toEqual({ 'process-manager': { function: 'Process manager' } });
    expect(terms()).toMatchObject({ facilitator: { contact: 'process-manager' } });
    const other = ['other', ...flags, '--works-for=Water board Zuiderlek'];
    expect(await init(other)).toMatchObject({ exitCode: 0 });
    const settings = parse(readFileSync(join(folder, 'other/collab.yaml'), 'utf8')) as { people: object };
    expect(settings.people).toMatchObject({ 'process-manager': { party: 'water-board-zuiderlek' } });
  });

  test('a function that looks like a name is pointed out', async () => {
    const words = flags.filter((flag) => !flag.startsWith('--me'));
    const { stderr } = await init(['dike', ...words, '--me=manager Jan de Vries']);
    expect(stderr).toContain('looks like the name of a person');
  });

  test('days are read as people write them', async () => {
    const words = flags.filter((flag) => !/^--(signed|starts|ends)/.test(flag));
    const days = ['--signed=1 March 2024', '--starts=1.4.2024', '--ends=31/12/2028'];
    expect(await init(['dike', ...words, ...days])).toMatchObject({ exitCode: 0 });
    expect(terms()).toMatchObject({
      term: { signed: '2024-03-01', starts: '2024-04-01', ends: '2028-12-31' },
    });
    const doubtful = await init([
      'other',
      ...words,
      '--signed=3-4-2024',
      '--starts=2024-04-01',
      '--ends=open-ended',
    ]);
    expect(doubtful).toMatchObject({ code: 'cell-date-doubtful' });
  });
});

describe('what was due before the day it is taken over', () => {
  const commitment = 'agreed:\n  - { commitment: Buys the land, who: Water board Zuiderlek, by: 2025-06-30';

  async function counts(done: string) {
    writeFileSync(join(folder, 'answers.yaml'), `${commitment}${done} }\n`);
    expect(await init(['dike', ...flags, '--answers=answers.yaml'])).toMatchObject({ exitCode: 0 });
    const { app, said } = testApp({ cwd: join(folder, 'dike') });
    await status(['--today=2026-11-24'], app);
    const [agreement] = (
      (await run(status)).value as unknown as {
        agreements: { counts: { commitments: object }; next: { status: string; date: string }[] }[];
      }
    ).agreements;
    expect((await run(check)).exitCode).toBe(0);
    return { screen: said.stdout, agreement };
  }

  test.each([', done: no', ', done: false'])('and was not done (%s) is late, with its day', async (done) => {
    const { screen, agreement } = await counts(done);
    expect(agreement).toMatchObject({ counts: { commitments: { late: 1 } } });
    expect(agreement?.next).toContainEqual(expect.objectContaining({ status: 'late', date: '2025-06-30' }));
    expect(screen).toContain('1 milestone or commitment is late.');
  });

  test('and of which nobody knows is asked for', async () => {
    const { screen, agreement } = await counts('');
    expect(agreement).toMatchObject({ counts: { commitments: { untold: 1 } } });
    expect(screen).toContain('1 commitment or milestone was due; nobody has said whether it was done.');
    expect(screen.replace(/\s+/g, ' ')).toContain('was due on 30 June 2025');
    expect(screen).not.toContain('nothing is due yet');
  });

  test('cannot be done on some day or other', async () => {
    writeFileSync(join(folder, 'answers.yaml'), `${commitment}, done: in June }\n`);
    expect(await init(['dike', ...flags, '--answers=answers.yaml'])).toMatchObject({
      code: 'answer-malformed',
      data: { form: 'done' },
    });
  });
});

describe('the document', () => {
  const withDocument = (path: string): string[] =>
    flags.map((flag) => (flag.startsWith('--document') ? `--document=${path}` : flag));

  test.each([
    ['absent.pdf', 'absent'],
    ['.', 'folder'],
    ['empty.pdf', 'empty'],
    ['link.pdf', 'link'],
    ['large.pdf', 'too-large'],
    // Nothing is taken from what belongs to a repository.
    ['sub/.git', 'unreadable'],
  ])('%s is refused, and nothing is left', async (path, reason) => {
    writeFileSync(join(folder, 'empty.pdf'), '');
    symlinkSync('signed.pdf', join(folder, 'link.pdf'));
    writeFileSync(join(folder, 'large.pdf'), 'x');
    truncateSync(join(folder, 'large.pdf'), 50_000_000);
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/.git'), 'signed');
    const before = readdirSync(folder);
    expect(await init(['dike', ...withDocument(path)])).toMatchObject({
      code: 'document-refused',
      data: { reason },
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    ['../Convenant Ünïcode (definitief).PDF', 'convenant-unicode-definitief.pdf'],
    ['con.docx', 'signed-text.docx'],
    ['签署.pdf', 'signed-text.pdf'],
    ['a\nb; rm -rf.pdf', 'a-b-rm-rf.pdf'],
  ])('%j gets a plain name', async (path, name) => {
    mkdirSync(join(folder, 'deep'));
    const cwd = join(folder, 'deep');
    writeFileSync(join(cwd, path), 'signed');
    const result = await init(['dike', ...withDocument(path)], { cwd });
    expect(result).toMatchObject({ exitCode: 0 });
    expect(readdirSync(join(cwd, 'dike/agreements/a-safe-dike/documents'))).toEqual([name]);
  });
});

describe('a slip is told where it stands', () => {
  test.each([
    ['agreed: [{ commitment: Buys land }]', 'answer-incomplete'],
    ['agreed: [{ who: Water board Zuiderlek }]', 'answer-incomplete'],
    ['agreed: [{ commitment: Buys land, who: Waterboard Zuiderlek }]', 'name-unknown'],
    ['agreed: [{ commitment: Buys land, wo: Water board Zuiderlek }]', 'answer-unknown'],
    ['today: [{ milestone: Opened, met: 2027-01-01 }]', 'day-still-to-come'],
    ['today: [{ measurement: Length, unit: km, value: twelve }]', 'answer-malformed'],
    ['today: [{ measurement: Length, unit: km, value: 1.200 }]', 'number-doubtful'],
    ['today: [{ milestone: Opened, met: 3-4-2025 }]', 'cell-date-doubtful'],
    [
      'agreed: [{ goal: A }, { goal: B }]\ntoday: [{ measurement: Length, unit: km, value: 1 }]',
      'figure-without-goal',
    ],
    ['works-for: Nobody', 'name-unknown'],
    ['today: [{ measurement: Length, unit: km, value: 1, goal: Elsewhere }]', 'name-unknown'],
  ])('%s', async (text, code) => {
    writeFileSync(join(folder, 'answers.yaml'), text);
    expect(await init(['dike', ...flags, '--answers=answers.yaml'])).toMatchObject({ code });
    expect(existsSync(join(folder, 'dike'))).toBe(false);
  });

  test.each(['document', 'signed', 'party', 'purpose'])(
    'without a terminal, --%s is asked for',
    async (flag) => {
      const others = flags.filter((one) => !one.startsWith(`--${flag}`));
      const { code } = await init(['dike', ...others]);
      expect(code).toBe('answer-needed');
    },
  );
});

test('the agreement says when it was taken over, and what decides', async () => {
  await init(['dike', ...flags, '--answers=answers.yaml']);
  const terms = parse(readFileSync(join(agreementFolder(), 'agreement.yaml'), 'utf8')) as object;
  expect(terms).toMatchObject({
    status: 'in-force',
    authoritative: 'document:signed-text',
    'taken-over': '2026-11-24',
    goals: { 'the-dike-meets-the-norm': { source: { document: 'signed-text', article: '2' } } },
    documents: { 'signed-text': { file: 'documents/signed.pdf', kind: 'signed-text' } },
  });
});

test('what the page about it shows can be used as it stands', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/running.md'), 'utf8');
  const [, form = ''] = /^```yaml\n(.*?)^```$/ms.exec(page) ?? [];
  writeFileSync(join(folder, 'answers.yaml'), form);
  writeFileSync(join(folder, 'covenant-signed.pdf'), 'signed');
  const words = ['--running', '--answers=answers.yaml', '--no-input', '--today=2026-11-24'];
  expect(await init(['dike', ...words])).toMatchObject({ exitCode: 0 });
  expect((await run(check)).value).toMatchObject({ ok: true, summary: { entries: 4 } });
});
