/**
 * Builds the workspace of an example with its whole history: one commit per step, with fixed authors, dates and ids.
 * The same example gives the same commit ids everywhere, whatever git is configured to do.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import type { EntryFile } from '../../src/domain/folder.js';
import type { Agreement, Workspace } from '../../src/domain/schema-types.js';
import { commitFiles } from '../../src/platform/git/commit-writer.js';
import { gitEnvironment } from '../../src/platform/git/git-environment.js';
import { findRepository, type Oid } from '../../src/platform/git/repository.js';
import { readHistory, type History, type HistoryStep } from './history-file.js';
import { momentAt } from './moments.js';
import { nameEntries, planStep } from './plan-step.js';

export const examplesDirectory = join(import.meta.dirname, '../../examples');

export interface BuiltExample {
  readonly directory: string;
  /** The last commit. */
  readonly head: Oid;
  readonly commits: number;
}

/** @param directory an empty or absent folder; it becomes a repository with the example's workspace checked out */
export async function buildExample(name: string, directory: string): Promise<BuiltExample> {
  const source = join(examplesDirectory, name);
  const history = readHistory(source);
  return withoutGitConfiguration(async () => {
    initRepository(directory);
    return commitHistory(readStart(source), history, directory);
  });
}

async function commitHistory(
  start: ReadonlyMap<string, string>,
  history: History,
  directory: string,
): Promise<BuiltExample> {
  const settings = parse(start.get('collab.yaml') ?? '', { schema: 'core' }) as Workspace;
  const zone = settings['time-zone'] ?? 'UTC';
  const files = new Map(start);
  const ids = nameEntries(history, zone);
  const termsFile = `agreements/${history.agreement}/agreement.yaml`;
  const repository = await findRepository(directory);
  if (repository === null) throw new Error(`no repository in ${directory}`);
  const entries: EntryFile[] = [];
  let head: Oid | null = null;
  for (const step of history.steps) {
    const terms = parse(files.get(termsFile) ?? '', { schema: 'core' }) as Agreement;
    const agreement = { id: history.agreement, terms, entries };
    const plan = planStep(step, { agreement, settings, start, files, ids });
    for (const { path, content } of plan.changes) files.set(path, content);
    if (plan.recorded !== undefined) entries.push(plan.recorded);
    const { changes, message } = plan;
    head = (await commitFiles(repository, { changes, message, author: signature(step, zone) })).oid;
  }
  if (head === null) throw new Error('a history has at least one step');
  return { directory, head, commits: history.steps.length };
}

function signature(step: HistoryStep, zone: string) {
  return { name: step.who, email: `${step.who}@contacts.invalid`, date: momentAt(step.at, zone) };
}

/** The files as they are in the first commit, by path; `history/` is not part of the workspace. */
function readStart(source: string): ReadonlyMap<string, string> {
  const paths = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(source.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((path) => !path.startsWith('history/'))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(source, path), 'utf8')]));
}

function initRepository(directory: string): void {
  mkdirSync(directory, { recursive: true });
  const args = ['init', '--quiet', '--template=', '--initial-branch=main', '--object-format=sha1', '.'];
  const { status, stderr } = spawnSync('git', args, {
    cwd: directory,
    env: gitEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git init: ${stderr}`);
}

/** Whoever runs this may sign or rewrite commits; the example does not. */
async function withoutGitConfiguration<T>(work: () => Promise<T>): Promise<T> {
  const names = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT'] as const;
  const before = names.map((name) => [name, process.env[name]] as const);
  process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
  process.env['GIT_CONFIG_NOSYSTEM'] = '1';
  delete process.env['GIT_CONFIG_COUNT'];
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
