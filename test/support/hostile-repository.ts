/**
 * A repository may come from anybody. Here everything in it that can name a program is set to one that leaves a mark.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitRepo, testEnvironment, type CommitDescription, type TestRepo } from './git-repo.js';

export const HOOKS = [
  'post-index-change', 'reference-transaction', 'pre-commit', 'commit-msg', 'prepare-commit-msg', 'post-commit',
  'post-checkout', 'post-rewrite', 'pre-auto-gc', 'fsmonitor-watchman', 'pre-push',
]; // prettier-ignore

/** Settings that name a program; each leaves a mark called after it. */
export const SETTINGS: readonly (readonly [string, (program: string) => string])[] = [
  ['core.fsmonitor', (program) => program],
  ['core.pager', (program) => program],
  ['pager.log', (program) => program],
  ['core.editor', (program) => program],
  ['core.sshCommand', (program) => program],
  ['core.askPass', (program) => program],
  ['core.gitProxy', (program) => program],
  ['core.alternateRefsCommand', (program) => program],
  ['credential.helper', (program) => `!${program}`],
  ['alias.log', (program) => `!${program}`],
  ['alias.ls-files', (program) => `!${program}`],
  ['diff.external', (program) => program],
  ['diff.trap.textconv', (program) => program],
  ['diff.trap.command', (program) => program],
  ['merge.trap.driver', (program) => program],
  ['filter.trap.clean', (program) => program],
  ['filter.trap.smudge', (program) => program],
  ['filter.trap.process', (program) => program],
  ['gpg.program', (program) => program],
  ['gpg.ssh.program', (program) => program],
  ['gpg.ssh.defaultKeyCommand', (program) => program],
  ['remote.origin.uploadpack', (program) => program],
  ['remote.origin.receivepack', (program) => program],
  ['trailer.entry.command', (program) => program],
  ['sequence.editor', (program) => program],
  ['uploadpack.packObjectsHook', (program) => program],
];

export interface Hostile {
  readonly repo: TestRepo;
  /** The names of the traps that were sprung. */
  readonly sprung: () => string[];
}

/** @param commits what the repository holds; the attributes that spring traps are added to the first */
export function hostileRepository(commits: readonly CommitDescription[]): Hostile {
  const [first, ...later] = commits;
  const files = { '.gitattributes': '* filter=trap diff=trap merge=trap\n', ...first?.files };
  const repo = gitRepo({ commits: [{ ...first, files }, ...later] });
  signHead(repo);
  const traps = mkdtempSync(join(tmpdir(), 'collab-traps-'));
  const marks = join(traps, 'marks');
  mkdirSync(marks);
  const program = (name: string): string => {
    const file = join(traps, name);
    writeFileSync(file, `#!/bin/sh\ntouch '${join(marks, name)}'\n`);
    chmodSync(file, 0o755);
    return file;
  };
  for (const hook of HOOKS) {
    const body = readFileSync(program(`hook-${hook}`));
    for (const folder of ['.git/hooks', 'repo-hooks']) {
      mkdirSync(join(repo.root, folder), { recursive: true });
      writeFileSync(join(repo.root, folder, hook), body, { mode: 0o755 });
    }
  }
  for (const [key, value] of SETTINGS) repo.git('config', key, value(program(key)));
  for (const [key, value] of [
    ['log.showSignature', 'true'], ['commit.gpgSign', 'true'], ['core.untrackedCache', 'true'],
    ['core.commitGraph', 'true'], ['remote.origin.url', `file://${repo.root}/.git`], ['remote.origin.promisor', 'true'],
    ['remote.origin.partialCloneFilter', 'blob:none'], ['extensions.partialClone', 'origin'],
    ['protocol.file.allow', 'always'], ['protocol.ext.allow', 'always'], ['core.repositoryFormatVersion', '1'],
    ['core.hooksPath', 'repo-hooks'], ['include.path', '../included'], ['remote.evil.url', 'ext::sh -c true'],
  ] as const) repo.git('config', key, value); // prettier-ignore
  return { repo, sprung: () => readdirSync(marks).sort() };
}

/** Replaces the last commit by one with a signature header, as `log.showSignature` would have checked. */
function signHead(repo: TestRepo): void {
  const [head = '', body = ''] = repo.git('cat-file', 'commit', 'HEAD').split(/\n\n(.*)/s);
  const armour = '-----BEGIN PGP SIGNATURE-----\n \n iQEzBAABCAAdFiEE\n =abcd\n -----END PGP SIGNATURE-----';
  const input = `${head}\ngpgsig ${armour}\n\n${body}\n`;
  const args = ['hash-object', '-w', '-t', 'commit', '--stdin'];
  const oid = execFileSync('git', args, { cwd: repo.root, input, env: testEnvironment() }).toString().trim();
  repo.git('update-ref', 'HEAD', oid);
}
