/** `--since`: what changed, recorded or not, and what a change brought about elsewhere. */
import { expect, test } from 'vitest';
import { gitRepo, type TestRepo } from '../support/git-repo.js';
import { runCollab } from '../support/run-collab.js';

const file = 'agreements/dike/agreement.yaml';
const agreement = (goal: string, buy: string, parties = 'vallei: { name: Vallei }'): string => `collab: 1
title: Dike
parties: { oosterwold: { name: Oosterwold }, ${parties} }
goals:
  dry: { title: ${goal}, owner: valley }
commitments:
  buy: { what: ${buy}, accountable: valey, due: 2027-06-30 }
  raise: { what: Raises the dike., accountable: vallei, due: 2027-06-30 }
`;
const settings = 'collab: 1\ntitle: Dikes\nlanguages: [en]\n';

function repository(folder = ''): TestRepo {
  return gitRepo({
    commits: [
      { files: { [`${folder}collab.yaml`]: settings, [`${folder}${file}`]: agreement('Dry', 'Buys.') } },
    ],
  });
}

async function found(repo: TestRepo, since: string, folder = ''): Promise<readonly string[]> {
  const words = ['check', '--since', since, '--json', '--only', 'party-known'];
  const { stdout } = await runCollab(words, { cwd: `${repo.root}/${folder}` });
  return (JSON.parse(stdout) as { findings: { pointer: string }[] }).findings.map(({ pointer }) => pointer);
}

test('nothing where nothing changed; the item where something did, recorded or not', async () => {
  const repo = repository();
  expect(await found(repo, 'HEAD')).toEqual([]);
  repo.write(file, agreement('Dry feet', 'Buys.'));
  expect(await found(repo, 'HEAD')).toEqual(['/goals/dry/owner']);
  repo.git('commit', '--quiet', '--all', '--message', 'Change');
  expect(await found(repo, 'HEAD')).toEqual([]);
  expect(await found(repo, 'HEAD~1')).toEqual(['/goals/dry/owner']);
});

test('layout and comments are no change', async () => {
  const repo = repository();
  repo.write(file, `# A remark\n${agreement('Dry', 'Buys.').replace('goals:', '\n\ngoals: # what we want')}`);
  expect(await found(repo, 'HEAD')).toEqual([]);
});

test('what a change brings about elsewhere counts', async () => {
  const repo = repository();
  repo.write(file, agreement('Dry', 'Buys.', 'zuid: { name: Zuid }'));
  expect(await found(repo, 'HEAD')).toEqual(['/commitments/raise/accountable']);
});

test('a new file counts, and a workspace that was not there then', async () => {
  const repo = repository('contracts/');
  repo.write('contracts/agreements/river/agreement.yaml', agreement('Dry', 'Buys.'));
  expect(await found(repo, 'HEAD', 'contracts')).toEqual(['/commitments/buy/accountable', '/goals/dry/owner'].toSorted((a, b) => (a > b ? -1 : 1))); // prettier-ignore
  const later = gitRepo({ commits: [{ files: { 'readme.txt': 'x' } }], files: { 'collab.yaml': settings, [file]: agreement('Dry', 'Buys.') } }); // prettier-ignore
  expect(await found(later, 'HEAD')).toHaveLength(2);
});

test('what others recorded since both went apart is no change of ours', async () => {
  const repo = repository();
  repo.git('checkout', '--quiet', '-b', 'ours');
  repo.git('checkout', '--quiet', 'main');
  repo.write(file, agreement('Dry feet', 'Buys.'));
  repo.git('commit', '--quiet', '--all', '--message', 'Theirs');
  repo.git('checkout', '--quiet', 'ours');
  expect(await found(repo, 'main')).toEqual([]);
});

test('an update of the list of known findings leaves what did not change', async () => {
  const repo = repository();
  const known = ['check', '--baseline', 'known.json', '--update-baseline', '--only', 'party-known'];
  await runCollab(known, { cwd: repo.root });
  repo.write(file, agreement('Dry', 'Buys.').replace('owner: valley', 'owner: vallei'));
  const { stderr } = await runCollab([...known, '--since', 'HEAD'], { cwd: repo.root });
  expect(stderr).toBe('known.json lists 1 finding (0 added, 1 taken off).\n');
});

test.each([['nothing'], ['--upload-pack=x'], ['main..main'], ['']])(
  'a revision %j is refused',
  async (revision) => {
    const { status, stdout } = await runCollab(['check', `--since=${revision}`, '--json'], {
      cwd: repository().root,
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'unknown-revision' } });
  },
);
