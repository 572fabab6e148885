/** Runs a transcript in a fresh folder, and gives it back with what was really printed. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { buildExample } from '../../scripts/example-history/build-example.js';
import { fillByTitle } from './fill-in-sheet.js';
import { Placeholders } from './placeholders.js';
import { linesMatch, parseTranscript, type CommandStep, type Step } from './transcript.js';

const program = join(import.meta.dirname, '../../bin/collab.js');

/** The files and what was printed agree with the transcript; `COLLAB_UPDATE_TRANSCRIPTS=1` writes what was printed. */
export async function checkTranscript(path: string): Promise<void> {
  const written = readFileSync(path, 'utf8');
  const printed = await runTranscript(written);
  if (process.env['COLLAB_UPDATE_TRANSCRIPTS'] === '1' && printed !== written) writeFileSync(path, printed);
  else expect(printed).toBe(written);
}

/** The transcript as it should read. What differs within `[…]` is left as it stands. */
async function runTranscript(markdown: string): Promise<string> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'collab-transcript-')));
  const lines = markdown.split('\n');
  const place: Place = { root, cwd: root, before: [], placeholders: new Placeholders(root) };
  try {
    let moved = 0;
    for (const step of parseTranscript(markdown)) {
      if (step.kind !== 'command') {
        await prepare(step, place);
        continue;
      }
      const printed = runStep(step, place);
      const [from, length] = [step.from + moved, step.to - step.from];
      if (linesMatch(lines.slice(from, from + length), printed)) continue;
      lines.splice(from, length, ...printed);
      moved += printed.length - length;
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return lines.join('\n');
}

async function prepare(step: Exclude<Step, CommandStep>, { root, cwd }: Place): Promise<void> {
  if (step.kind === 'example') {
    cpSync(await builtExample(step.name), join(root, step.folder), { recursive: true });
    return;
  }
  if (step.kind === 'files') {
    cpSync(join(import.meta.dirname, '../..', step.folder), cwd, { recursive: true });
    return;
  }
  const path = join(cwd, step.path);
  if (step.kind === 'fill-in') {
    writeFileSync(path, fillByTitle(readFileSync(path), step.cells));
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, step.kind === 'write' ? step.text : changed(step, readFileSync(path, 'utf8')));
}

const examples = new Map<string, Promise<string>>();

/** Built once, since it has as many commits as things happened: the folder, to be copied. */
async function builtExample(name: string): Promise<string> {
  const building = examples.get(name) ?? build(name);
  examples.set(name, building);
  return building;
}

async function build(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'collab-example-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (await buildExample(name, folder)).directory;
}

function changed({ path, before, after }: Extract<Step, { kind: 'change' }>, text: string): string {
  // Forms have the line ends of spreadsheets.
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const parts = text.split(before.replaceAll('\n', end));
  if (parts.length !== 2) throw new Error(`found ${parts.length - 1} times in ${path}, not once:\n${before}`);
  return parts.join(after.replaceAll('\n', end));
}

interface Place {
  readonly root: string;
  cwd: string;
  /** What the last command printed. */
  before: readonly string[];
  readonly placeholders: Placeholders;
}

/** The lines that a command prints, as a transcript holds them. */
function runStep({ source, words }: CommandStep, place: Place): readonly string[] {
  const [command = '', ...args] = words.map((word) => place.placeholders.show(word));
  if (command === 'cd') {
    place.cwd = join(place.cwd, args[0] ?? '');
    if (!existsSync(place.cwd))
      throw new Error(`${source}: no such folder, after\n${place.before.join('\n')}`);
    return [];
  }
  if (command !== 'collab') throw new Error(`only collab and cd can be run: ${source}`);
  const options = { cwd: place.cwd, env: environment(place.root), input: '', encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], options);
  place.before = [
    ...linesOf(place.placeholders.hide(stdout, histories(place.root))),
    ...linesOf(place.placeholders.hide(stderr, histories(place.root))).map((line) => `! ${line}`.trimEnd()),
    ...(status === 0 ? [] : [`[exit code ${status}]`]),
  ];
  return place.before;
}

/** The folders of a transcript in which history is kept: its own, and those right below. */
function histories(root: string): readonly string[] {
  const folders = [root, ...readdirSync(root).map((name) => join(root, name))];
  return folders.filter((folder) => existsSync(join(folder, '.git')));
}

/** Without the line end that closes the last line; a missing one is shown. */
function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return text.endsWith('\n') ? text.slice(0, -1).split('\n') : `${text}[no line end]`.split('\n');
}

/** A computer on which nothing was set up, on a Monday in November. */
function environment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: dirname(home),
    LANG: 'C.UTF-8',
    TZ: 'Europe/Amsterdam',
    NO_COLOR: '1',
    COLLAB_TODAY: '2026-11-23',
  };
}
