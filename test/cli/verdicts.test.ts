/** A check that is answered from what an earlier one saw must have seen everything it depends on. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCollab } from '../support/run-collab.js';

let root: string;
let workspace: string;

/** Notes every path that Node is asked about, in a file beside; what the program itself keeps note of is not trusted here. */
const listener = `
const fs = require('node:fs');
const asked = new Set();
const opened = new Set();
for (const name of ['openSync', 'lstatSync', 'statSync', 'readdirSync', 'existsSync', 'readFileSync', 'realpathSync']) {
  const own = fs[name];
  const listened = function (path, ...rest) {
    if (typeof path === 'string') asked.add(path);
    if (typeof path === 'string' && name.startsWith('open')) opened.add(path);
    return own.call(this, path, ...rest);
  };
  fs[name] = Object.assign(listened, own);
}
const native = fs.realpathSync.native;
fs.realpathSync.native = (path) => (asked.add(path), native(path));
process.on('exit', () => fs.writeFileSync(process.env.ASKED, JSON.stringify({ asked: [...asked], opened: [...opened] })));
`;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'collab-seen-')));
  writeFileSync(join(root, 'listener.cjs'), listener);
  workspace = join(root, 'workspace');
  const args = ['init', workspace, '--template', 'covenant', '--title', 'Dike', '--party', 'A', '--party', 'B', '--yes'];
  expect((await runCollab(args, { cwd: root })).status).toBe(0);
  // Old enough for a check to be sure of what it saw.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
}); // prettier-ignore

afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Checked {
  readonly stdout: string;
  readonly asked: readonly string[];
  /** Whether a file of the workspace was opened. */
  readonly read: boolean;
}

async function check(args: readonly string[], cache: string): Promise<Checked> {
  const env = {
    ASKED: join(root, 'asked.json'),
    NODE_OPTIONS: `--require ${join(root, 'listener.cjs')}`,
    XDG_CACHE_HOME: join(root, cache),
  };
  const { stdout, status } = await runCollab(['check', ...args], { cwd: workspace, env });
  expect(status).toBe(0);
  const { asked, opened } = JSON.parse(readFileSync(env.ASKED, 'utf8')) as Record<string, string[]>;
  const read = (opened ?? []).some((path) => path.startsWith(workspace));
  return { stdout, asked: asked ?? [], read };
}

/** Every path that a kept verdict depends on. */
function keptPaths(cache: string): ReadonlySet<string> {
  const folder = join(root, cache, 'collab');
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
    file.includes('verdict-'),
  );
  const bytes = readFileSync(join(folder, name ?? 'no verdict'));
  const end = bytes.indexOf('\n');
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as {
    answers: [string, string][];
    pathBytes: number;
  };
  const read = bytes.toString('utf8', end + 1, end + 1 + head.pathBytes).split('\0');
  return new Set([...read, ...head.answers.map(([, path]) => path)]);
}

const ways: readonly (readonly [string, readonly string[]])[] = [
  ['the whole workspace', []],
  ['one agreement, as JSON', ['dike', '--json']],
  ['by way of another folder', ['-C', 'agreements/dike']],
];

describe.each(ways)('check of %s', (name, args) => {
  const cache = `cache-${ways.findIndex(([each]) => each === name)}`;

  test('keeps note of every path of the workspace that it asks about', async () => {
    const { asked } = await check(args, cache);
    const kept = keptPaths(cache);
    const own = asked.filter((path) => path.startsWith(workspace));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((path) => !kept.has(path))).toEqual([]);
  });

  test('says the same again without reading a file of the workspace', async () => {
    const first = await check(args, `${cache}-again`);
    const second = await check(args, `${cache}-again`);
    expect([first.read, second.read]).toEqual([true, false]);
    expect(second.stdout).toBe(first.stdout);
  });
});

test('a file put back with its old time is seen to have changed', async () => {
  const file = join(workspace, 'agreements', 'dike', 'agreement.yaml');
  const first = await check(['--json', '--fail-on', 'never'], 'cache-old-time');
  writeFileSync(file, readFileSync(file, 'utf8').replace('open:', '0pen:'));
  utimesSync(file, 1, 1);
  const second = await check(['--json', '--fail-on', 'never'], 'cache-old-time');
  expect(second.read).toBe(true);
  expect(second.stdout).not.toBe(first.stdout);
});
