/** `collab check --fix`: each fix that a rule offers, what is left alone, and how it is written and told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/commands/shared/check-workspace.js';
import type { OpenedForCheck } from '../../src/commands/shared/open-for-check.js';
import { fixWanted, type FixResult } from '../../src/commands/check/fixing/fix-wanted.js';
import type { RuleId } from '../../src/domain/rule-ids.js';
import { messagesFor } from '../../src/messages/messages.js';
import { fixes } from '../../src/rules/fixes.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';
import { workTreeSource } from '../../src/workspace/source.js';
import { gitRepo } from '../support/git-repo.js';
import { jsonOf, runCollab } from '../support/run-collab.js';
import {
  dike,
  dikeFile,
  note,
  noteFile,
  writeWorkspace,
  type Files,
} from '../workspace/temporary-workspace.js';

async function open(files: Files): Promise<OpenedForCheck> {
  const root = writeWorkspace(files);
  const source = workTreeSource(root);
  const place = { root, folder: '', repository: null, revision: null, until: null, today: '2026-11-23' };
  return { ...place, source, selection: [], workspace: await loadWorkspace(source, { hashDocuments: true }) };
}

async function fixed(files: Files, only?: RuleId): Promise<FixResult> {
  const opened = await open(files);
  return fixWanted({
    opened,
    messages: messagesFor('en'),
    dryRun: false,
    find: (now) => {
      const { findings } = findAll(now);
      const wanted = findings.filter(({ rule }) => only === undefined || rule === only);
      return Promise.resolve({ all: findings, wanted: wanted.map(now.workspace.locate) });
    },
  });
}

const textOf = ({ opened }: FixResult, file: string): string => readFileSync(join(opened.root, file), 'utf8');

const commitment = (what: string, more = ''): string =>
  dike.replace('Buys the land along the dike.', what).replace('facilitator:', `${more}facilitator:`);
const withList = (text: string): string => dike.replace('facilitator:', `${text}\nfacilitator:`);
const meeting = 'agreements/dike/meetings/2026-12-01-first.yaml';

/** By rule: a file with one thing wrong, and a line of it when that is mended. */
const cases: Readonly<Partial<Record<RuleId, readonly [file: string, text: string | Uint8Array, line: string, others?: Files]>>> = {
  'actor-single': [dikeFile, withList('clauses:\n  care:\n    heading: Care\n    kind: other\n    text: The city and the district will clean the quay.'), `      question: '"The city and the district": Who of the two answers for it, and what does the other do?'`],
  'and-or-chosen': [dikeFile, commitment('Sells the land and/or the houses.'), `      question: '"and/or": Both, or one of the two at whose choice?'`],
  'counts-agree': [dikeFile, commitment("'Buys land for the following three goals: safety and nature.'"), `      question: '"following three": How many are there, and which one is missing?'`],
  'negation-single': [dikeFile, commitment('Leaves no request not answered.'), `      question: '"no request not": What is it that must be done, said without "not"?'`],
  'number-has-unit': [dikeFile, commitment('Asks for consent to extra work above 25.000.'), `      question: '"above 25.000": Of what?'`],
  'range-has-both-ends': [dikeFile, commitment('Keeps the water between 20 cm below the edge.'), `      question: '"between 20": Between that and what?'`],
  'slash-spelled-out': [dikeFile, commitment('Repairs the gates / fences along the dike.'), `      question: '"gates / fences": The one, the other, or both?'`],
  'body-known': [dikeFile, withList('bodies:\n  steering-group: { title: Steering }\nchange: { body: stering-group }'), 'change: { body: steering-group }'],
  'chair-is-member': [dikeFile, withList('bodies:\n  board: { title: Board, chair: secretray, members: { secretary: { party: vallei } } }'), '  board: { title: Board, chair: secretary, members: { secretary: { party: vallei } } }'],
  'document-file-present': [dikeFile, withList('documents:\n  covenant: { title: Covenant, kind: signed-text, file: documents/covenent.pdf } # signed'), '  covenant: { title: Covenant, kind: signed-text, file: documents/covenant.pdf } # signed', { 'agreements/dike/documents/covenant.pdf': 'x' }],
  'document-known': [dikeFile, withList('documents:\n  covenant: { title: Covenant, kind: annex, url: "https://example.org/c.pdf" }\nauthoritative: "document:covenent"'), 'authoritative: "document:covenant"'],
  'duty-without-escape': [dikeFile, commitment('Buys the land where possible.'), `      question: '"where possible": When is it not possible, and what is done then?'`],
  'each-names-group': [dikeFile, withList('groups:\n  municipalities: { title: All, members: [oosterwold] }\n').replace('accountable: oosterwold', 'accountable: { each: municipalites }'), '    accountable: { each: municipalities }'],
  'effort-called-effort': [dikeFile, commitment('Makes every effort to buy the land.'), '      who: oosterwold'],
  'encoding-utf8': [dikeFile, Buffer.from(dike.replace('Safe dike', 'D\u00e9 dijk \u0096 veilig'), 'latin1'), 'title: D\u00e9 dijk \u2013 veilig'],
  'format-version': [dikeFile, dike.replace('collab: 1\n', '# On top\n'), 'collab: 1'],
  'formerly-free': [dikeFile, dike.replace('    accountable', '    formerly: [commitments/buy-ground, commitments/buy-land]\n    accountable'), '    formerly: [commitments/buy-ground]'],
  'id-well-formed': [dikeFile, dike.replace('  buy-land:', '  "Buy Land":'), '  "buy-land":'],
  'ignore-still-needed': [dikeFile, dike.replace('oosterwold\n', 'oosterwold # collab-ignore party-known -- known\n'), '    accountable: oosterwold'],
  'ignore-well-formed': [dikeFile, dike.replace('accountable: oosterwold\n', 'accountable: oostland # collab-ignore partyknown -- known\n'), '    accountable: oostland # collab-ignore party-known -- known'],
  'key-known': [dikeFile, dike.replace('purpose:', 'prupose:'), 'purpose: Keep the polder dry.'],
  'key-once': [dikeFile, `${dike}purpose: Keep the polder dry.\n`, 'facilitator: { party: vallei }'],
  'list-complete': [dikeFile, commitment('Buys the land, the houses, etc.'), `      question: '"etc": What else belongs to it?'`],
  'moment-definite': [dikeFile, commitment('Buys the land as soon as possible.'), `      question: '"as soon as possible": By which date?'`],
  'nothing-left-to-agree': [dikeFile, commitment('Buys the land at a price to be agreed.'), `      question: '"to be agreed": Who agrees this, by when, and what holds until then?'`],
  'participant-known': [meeting, 'collab: 1\ntitle: First\ndate: 2026-12-01\ninvited: [valei]\n', 'invited: [vallei]', { [dikeFile]: dike }],
  'party-known': [dikeFile, dike.replace('owner: vallei', "owner: 'valei'"), "  safe-dike: { title: The dike is safe, owner: 'vallei' }"],
  'person-known': [dikeFile, dike.replace('{ party: vallei }', '{ party: vallei, contact: jansn }'), 'facilitator: { party: vallei, contact: jansen }', { 'collab.yaml': 'collab: 1\ntitle: F\nlanguages: [en]\npeople: { jansen: { function: Manager } }\n' }],
  'pool-known': [dikeFile, withList('budget:\n  pools: { building: { what: Building } }\ncontributions:\n  ours: { what: Ours, kind: money, from: vallei, share: { percent: 50, of: All, pool: bulding } }'), '  ours: { what: Ours, kind: money, from: vallei, share: { percent: 50, of: All, pool: building } }'],
  'reference-resolves': [dikeFile, dike.replace('    accountable', '    serves: [goals/save-dike]\n    accountable'), '    serves: [goals/safe-dike]'],
  'related-agreement-known': [dikeFile, withList('relations:\n  - { kind: under, agreement: rivver }'), '  - { kind: under, agreement: river }', { 'agreements/river/agreement.yaml': dike }],
  'rule-setting-known': ['collab.yaml', 'collab: 1\ntitle: F\nlanguages: [en]\nrules:\n  party-knwon: warning # for now\n', '  party-known: warning # for now', { [dikeFile]: dike }],
  'superlative-measurable': [dikeFile, commitment('Builds the best dike.'), '    open:'],
  'value-allowed': [dikeFile, withList('status: drafft'), 'status: draft'],
  'value-format': [dikeFile, dike.replace('    accountable', '    due: 30.6.2027\n    accountable'), '    due: 2027-06-30'],
  'value-in-range': [dikeFile, withList('languages: [en, nl, en]'), 'languages: [en, nl]'],
  'value-type': [dikeFile, dike.replace('title: Safe dike', 'title: 2027 # year'), 'title: "2027" # year'],
  'words-precise': [dikeFile, commitment('Buys sufficient land.'), `      question: '"sufficient": Who decides what is enough, and by which measure?'`],
}; // prettier-ignore

test('every rule with a fix is here', () => {
  expect(Object.keys(cases).toSorted()).toEqual([...fixes.keys()].toSorted());
});

test.each(Object.entries(cases))('%s', async (rule, [file, text, line, others = {}]) => {
  const files = { [dikeFile]: dike, ...others, [file]: text };
  const before = typeof text === 'string' ? text : '';
  const result = await fixed(files, rule as RuleId);
  expect(result.report.notApplied).toEqual([]);
  expect(result.report.files.map((one) => one.file)).toEqual([file]);
  const after = textOf(result, file);
  expect(after.split('\n')).toContain(line);
  expect(findAll(result.opened).findings.filter((finding) => finding.rule === rule)).toEqual([]);
  // All other lines are those that were there.
  const kept = after.split('\n').filter((one) => before.split('\n').includes(one));
  if (typeof text === 'string') expect(kept.length).toBeGreaterThanOrEqual(before.split('\n').length - 2);
  // Nothing is left to do.
  expect((await fixed({ ...files, [file]: after }, rule as RuleId)).report.files).toEqual([]);
});

describe('what is left alone', () => {
  const untouched = async (files: Files, rule: RuleId): Promise<FixResult> => {
    const result = await fixed({ [dikeFile]: dike, ...files }, rule);
    expect(result.report.files).toEqual([]);
    for (const [file, text] of Object.entries(files)) expect(textOf(result, file)).toBe(text);
    return result;
  };

  test.each([
    ['a date with two readings', '    due: 1-2-2027\n    accountable', 'value-format'],
    ['a number with two readings', '    expected: 1.250\n    accountable', 'value-format'],
  ] as const)('%s', async (_what, line, rule) => {
    await untouched({ [dikeFile]: dike.replace('    accountable', line) }, rule);
  });

  test('one of two candidates that are as near', async () => {
    const text = dike.replace('  vallei:', '  valley: { name: Valley }\n  vallei:').replace('owner: vallei', 'owner: vallex');
    await untouched({ [dikeFile]: text }, 'party-known');
  });

  test('a key whose other spelling is there too', async () => {
    await untouched({ [dikeFile]: `${dike}prupose: Another.\n` }, 'key-known');
  });

  test('an open question of the parties', async () => {
    const text = commitment('Buys the land as soon as possible.\n    open: { question: Who pays? }');
    await untouched({ [dikeFile]: text }, 'moment-definite');
  });

  test('bytes that are no words in Windows-1252 either', async () => {
    const opened = Buffer.from(dike.replace('Safe', '\u0081\u00ff\u0001'), 'latin1');
    const result = await fixed({ [dikeFile]: opened }, 'encoding-utf8');
    expect(result.report.files).toEqual([]);
  });

  test('records', async () => {
    const result = await untouched({ [noteFile]: note.replace('vallei', 'valei') }, 'participant-known');
    expect(result.report.notApplied).toEqual([]);
  });

  test.each([
    ['in force', 'status: in-force'],
    ['with a day of signing', 'term: { signed: 2026-01-01 }'],
    ['with a status that nobody knows', 'status: something'],
  ])('terms %s, and it is said', async (_what, line) => {
    const text = withList(line).replace('owner: vallei', 'owner: valei');
    const { report } = await untouched({ [dikeFile]: text }, 'party-known');
    expect(report.notApplied).toMatchObject([{ file: dikeFile, line: 8, rules: ['party-known'], reason: 'signed' }]);
  });

  test('but not who is the contact in signed terms, and no comment', async () => {
    const { 'person-known': person } = cases;
    const text = String(person?.[1]).replace('title:', 'status: in-force # collab-ignore goal-has-indicator -- x\ntitle:');
    const result = await fixed({ ...person?.[3], [dikeFile]: text });
    expect(result.report.files[0]?.fixes.map(({ rules }) => rules.join())).toEqual(['ignore-still-needed', 'person-known']);
  });

  test('what would make something else worse', async () => {
    // No rule is known to do this: the second check finds an error that was not there.
    const text = dike.replace('accountable: oosterwold', 'accountable: oosterwold # collab-ignore party-known -- x');
    const opened = await open({ [dikeFile]: text });
    let round = 0;
    const { report } = await fixWanted({
      opened,
      messages: messagesFor('en'),
      dryRun: false,
      find: (now) => {
        const { findings } = findAll(now);
        round += 1;
        const worse = { rule: 'key-known', severity: 'error', file: dikeFile, pointer: '/x', at: 'key', data: {} } as const;
        return Promise.resolve({
          all: round > 1 ? [...findings, worse] : findings,
          wanted: findings.map(now.workspace.locate),
        });
      },
    });
    expect(report.files).toEqual([]);
    expect(report.notApplied.map(({ reason }) => reason)).toContain('worse');
  });
}); // prettier-ignore

test('fixes that build on one another', async () => {
  const text = commitment('Buys the land as soon as possible, and sufficient houses.')
    .replace('accountable: oosterwold', 'acountable: "oosterwodl"')
    .replace('  buy-land:', '  Buy Land:');
  const result = await fixed({ [dikeFile]: text });
  expect(textOf(result, dikeFile)).toContain(`  buy-land:
    what: Buys the land as soon as possible, and sufficient houses.
    accountable: "oosterwold"
    open:
      question: '"as soon as possible": By which date? "sufficient": Who decides what is enough, and by which measure?'
      who: oosterwold
`);
});

describe('as a command', () => {
  const faulty = dike.replace('owner: vallei', 'owner: valei');

  test('writes, tells, and checks what is left', async () => {
    const root = writeWorkspace({ [dikeFile]: faulty });
    const { status, stdout, stderr } = await runCollab(['check', '--fix', '--format', 'compact', '--only', 'references'], { cwd: root });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(`${dikeFile}: 1 fix\n  line 8: Write "vallei" instead of "valei"\nLook at what changed, and record it with "collab save".\n`);
    expect(readFileSync(join(root, dikeFile), 'utf8')).toBe(dike);
  });

  test('a dry run shows a difference that git takes, and writes nothing', async () => {
    const repo = gitRepo({ commits: [{ files: { 'collab.yaml': 'collab: 1\ntitle: F\nlanguages: [en]\n', [dikeFile]: faulty } }] });
    const { status, stdout } = await runCollab(['check', '--fix', '--dry-run'], { cwd: repo.root });
    expect(status).toBe(1);
    expect(readFileSync(join(repo.root, dikeFile), 'utf8')).toBe(faulty);
    repo.write('fix.patch', stdout);
    repo.git('apply', 'fix.patch');
    expect(readFileSync(join(repo.root, dikeFile), 'utf8')).toBe(dike);
  });

  test('only where it was asked for', async () => {
    const other = 'agreements/river/agreement.yaml';
    const root = writeWorkspace({ [dikeFile]: faulty.replace('purpose', 'prupose'), [other]: faulty });
    const json = jsonOf(await runCollab(['check', 'dike', '--fix', '--json', '--only', 'key-known'], { cwd: root }));
    expect(json['fixed']).toMatchObject({ written: true, files: [{ file: dikeFile, fixes: [{ rules: ['key-known'], title: 'Rename "prupose" to "purpose"' }] }] });
    expect(readFileSync(join(root, dikeFile), 'utf8')).toBe(faulty);
    expect(readFileSync(join(root, other), 'utf8')).toBe(faulty);
    await runCollab(['check', '--fix', '--rule', 'party-known=off'], { cwd: root });
    expect(readFileSync(join(root, other), 'utf8')).toBe(faulty);
  });

  test('not what is set aside, known, or was there before', async () => {
    const aside = faulty.replace('owner: valei }', 'owner: valei } # collab-ignore party-known -- they come later');
    const root = writeWorkspace({ [dikeFile]: aside });
    await runCollab(['check', '--fix'], { cwd: root });
    expect(readFileSync(join(root, dikeFile), 'utf8')).toBe(aside);
    const known = writeWorkspace({ [dikeFile]: faulty });
    await runCollab(['check', '--baseline', 'known.json', '--update-baseline'], { cwd: known });
    await runCollab(['check', '--baseline', 'known.json', '--fix'], { cwd: known });
    expect(readFileSync(join(known, dikeFile), 'utf8')).toBe(faulty);
    const repo = gitRepo({ commits: [{ files: { 'collab.yaml': 'collab: 1\ntitle: F\nlanguages: [en]\n', [dikeFile]: faulty } }] });
    await runCollab(['check', '--since', 'HEAD', '--fix'], { cwd: repo.root });
    expect(readFileSync(join(repo.root, dikeFile), 'utf8')).toBe(faulty);
  });

  test('standard input comes out fixed', async () => {
    const root = writeWorkspace({ [dikeFile]: 'title: other\n' });
    const { status, stdout } = await runCollab(['check', '-', '--stdin-path', dikeFile, '--fix'], { cwd: root, input: faulty });
    expect({ status, stdout }).toEqual({ status: 0, stdout: dike });
    expect(readFileSync(join(root, dikeFile), 'utf8')).toBe('title: other\n');
  });

  test('JSON holds a fix where there is one, without --fix too', async () => {
    const root = writeWorkspace({ [dikeFile]: faulty });
    const { findings } = jsonOf(await runCollab(['check', '--json', '--only', 'references'], { cwd: root })) as { findings: object[] };
    expect(findings).toMatchObject([{
      fix: { title: 'Write "vallei" instead of "valei"', edits: [{ op: 'replace', path: '/goals/safe-dike/owner', value: 'vallei' }], signed: false },
    }]);
  });

  test('explain tells which rules have one', async () => {
    const { rules } = jsonOf(await runCollab(['explain', '--list', '--json'], { cwd: '/' })) as { rules: { id: RuleId; fixable: boolean }[] };
    expect(rules.filter(({ fixable }) => fixable).map(({ id }) => id)).toEqual([...fixes.keys()].toSorted());
  });

  test.each([
    ['--dry-run'],
    ['--fix', '--as-of', 'HEAD'],
    ['--fix', '--baseline', 'x.json', '--update-baseline'],
    ['--fix', '--dry-run', '--format', 'compact'],
    ['--fix', '--format', 'sarif', '-', '--stdin-path', dikeFile],
  ])('refuses %s %s %s %s', async (...words) => {
    const repo = gitRepo({ commits: [{ files: { 'collab.yaml': 'collab: 1\ntitle: F\nlanguages: [en]\n', [dikeFile]: faulty } }] });
    const { status, stdout, stderr } = await runCollab(['check', ...words], { cwd: repo.root, input: faulty });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(readFileSync(join(repo.root, dikeFile), 'utf8')).toBe(faulty);
  });
}); // prettier-ignore
