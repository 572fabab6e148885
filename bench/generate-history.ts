/** A repository with many entries as commits, spread over agreements and months, the same at every run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { agreementText, workspaceFile } from './generate-agreements.js';
import { seeded, type Random } from './random.js';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const start = Date.UTC(2026, 0, 5, 9);
const day = 86_400_000;

/** Writes through `git fast-import`: a hundred thousand commits in seconds. The work tree is checked out at the end. */
export function generateHistory(folder: string, entries: number, agreements = 50): void {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const random = seeded(4_711);
  const stream: string[] = [];
  const files = new Map([['collab.yaml', workspaceFile]]);
  const ids = Array.from(
    { length: agreements },
    (_, position) => `agreement-${String(position + 1).padStart(3, '0')}`,
  );
  for (const [position, id] of ids.entries())
    files.set(`agreements/${id}/agreement.yaml`, agreementText(position + 1, random));
  commit(stream, { at: start, message: 'Start the workspace', files });
  for (let number = 0; number < entries; number += 1) {
    const at = start + Math.floor((number * 300 * day) / entries);
    commit(stream, { at, ...entry(random, random.pick(ids), at, number) });
  }
  git(folder, ['fast-import', '--quiet', '--force'], stream.join(''));
  git(folder, ['reset', '--quiet', '--hard', 'main']);
}

interface Commit {
  readonly at: number;
  readonly message: string;
  readonly files: ReadonlyMap<string, string>;
}

function commit(stream: string[], { at, message, files }: Commit): void {
  stream.push(
    `commit refs/heads/main\ncommitter facilitator <facilitator@contacts.invalid> ${String(Math.floor(at / 1000))} +0100\n`,
    block(message),
  );
  for (const [path, content] of files) stream.push(`M 100644 inline ${path}\n`, block(content));
  stream.push('\n');
}

const block = (text: string): string => `data ${String(Buffer.byteLength(text))}\n${text}\n`;

function entry(random: Random, agreement: string, at: number, number: number): Omit<Commit, 'at'> {
  const id = ulid(at, number);
  const date = new Date(at).toISOString().slice(0, 10);
  const goal = String(random.between(1, 4));
  const value = random.between(0, 100);
  const about = `goals/goal-${goal}/indicators/done-${goal}`;
  const path = `agreements/${agreement}/progress/${date.slice(0, 4)}/${date.slice(5, 7)}/${date}-measurement-${id}.yaml`;
  const content = `collab: 1\nkind: measurement\ndate: ${date}\nby: contractor\nabout: ${about}\nvalue: ${String(value)}\n`;
  const message = `Measured done-${goal}: ${String(value)} km\n\nAgreement: ${agreement}\nKind: measurement\nAbout: ${about}\nEntry: ${id}\n`;
  return { message, files: new Map([[path, content]]) };
}

function digits(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32))
    text = `${alphabet[rest % 32] ?? '0'}${text}`;
  return text;
}

/** Time in the first ten characters, the number of the entry in the rest. */
function ulid(at: number, number: number): string {
  return `${digits(at, 10)}${digits(number, 16)}`;
}

function git(folder: string, args: readonly string[], input?: string): void {
  const result = spawnSync('git', args, {
    cwd: folder,
    input,
    stdio: ['pipe', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr.toString('utf8')}`);
}
