import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildExample, type BuiltExample } from '../../scripts/example-history/build-example.js';
import { parseEntryFilePath } from '../../src/domain/entry-file.js';
import type { AgreementFile } from '../../src/domain/folder.js';
import type { AgreementState } from '../../src/domain/state.js';
import { foldEntries } from '../../src/history/fold-entries.js';
import { checkFolder } from '../../src/rules/check-folder.js';
import { severitySettings } from '../../src/rules/severity.js';
import { loadWorkspace, type LoadedWorkspace } from '../../src/workspace/load-workspace.js';
import { workTreeSource } from '../../src/workspace/source.js';

const root = join(import.meta.dirname, '../..');
const names = ['kandia', 'elder-valley'] as const;
const today = '2026-11-23';
const temporary = mkdtempSync(join(tmpdir(), 'collab-examples-'));

interface Opened {
  readonly built: BuiltExample;
  readonly workspace: LoadedWorkspace;
  readonly states: ReadonlyMap<string, AgreementState>;
}
const opened = new Map<string, Opened>();

async function open(name: string): Promise<Opened> {
  const built = await buildExample(name, join(temporary, name));
  const workspace = await loadWorkspace(workTreeSource(built.directory));
  const states = new Map([...workspace.folder.agreements].map(([id, agreement]) => [id, foldEntries(agreement)]));
  return { built, workspace, states };
}

function example(name: string): Opened {
  const found = opened.get(name);
  if (found === undefined) throw new Error(`not built: ${name}`);
  return found;
}

/** Somebody else's machine: other clocks, other git configuration, no identity. */
async function headElsewhere(name: string): Promise<string> {
  const configuration = join(temporary, 'gitconfig');
  writeFileSync(configuration, '[commit]\n\tgpgSign = true\n[core]\n\thooksPath = /nowhere\n\tautocrlf = true\n');
  const script = join(root, 'scripts/build-example.ts');
  const args = ['--import', 'tsx', script, name, join(temporary, `${name}-elsewhere`)];
  const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', GIT_CONFIG_GLOBAL: configuration };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return stdout.split(' ')[0] ?? '';
}

const elsewhere = new Map<string, string>();

beforeAll(async () => {
  const buildElsewhere = async (): Promise<void> => {
    for (const name of names) elsewhere.set(name, await headElsewhere(name));
  };
  const buildHere = async (): Promise<void> => {
    for (const name of names) opened.set(name, await open(name));
  };
  await Promise.all([buildElsewhere(), buildHere()]);
}, 300_000);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe.each(names)('%s', (name) => {
  test('passes every check, reading included', () => {
    const { workspace, states } = example(name);
    const severities = severitySettings(workspace.folder.settings);
    const findings = [...workspace.findings, ...checkFolder({ folder: workspace.folder, states, today, severities })];
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names no person and no address', () => {
    const files = readdirSync(join(root, 'examples', name), { recursive: true, withFileTypes: true });
    const text = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
      .join('\n');
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i);
    expect(text).not.toMatch(/\+31|\b0\d{1,3}[- ]\d{6,}/);
    expect(text).not.toMatch(/\b(Van Brink|Albers)\b/i);
  });

  test('has every text in each of its languages', () => {
    for (const { terms, entries, meetings } of example(name).workspace.folder.agreements.values()) {
      const languages = [...(terms.languages ?? [])].toSorted();
      const texts = [terms, ...entries.map(({ entry }) => entry), ...meetings.map(({ meeting }) => meeting)].flatMap(textsIn);
      expect(texts.length).toBeGreaterThan(50);
      for (const text of texts) expect(Object.keys(text).toSorted()).toEqual(languages);
    }
  });

  test('is committed by contacts, with a clean work tree', () => {
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: example(name).built.directory, encoding: 'utf8' });
    expect(git('status', '--porcelain')).toBe('');
    const people = new Set(Object.keys(example(name).workspace.folder.settings.people ?? {}));
    for (const line of git('log', '--format=%an %ae %cn %ce').trim().split('\n')) {
      const [contact = '', ...rest] = line.split(' ');
      expect(people).toContain(contact);
      expect(rest).toEqual([`${contact}@contacts.invalid`, contact, `${contact}@contacts.invalid`]);
    }
  });

  test('has the same commits everywhere', () => {
    expect(elsewhere.get(name)).toBe(example(name).built.head);
  });
});

describe('the history of elder-valley', () => {
  const agreement = (): AgreementFile => example('elder-valley').workspace.folder.agreements.get('elder-valley')!;
  const state = (): AgreementState => example('elder-valley').states.get('elder-valley')!;

  test('has every kind of entry, over fourteen months', () => {
    const { entries } = agreement();
    expect(entries.length).toBeGreaterThanOrEqual(80);
    expect([...new Set(entries.map(({ entry }) => entry.kind))].toSorted()).toEqual([
      'action',
      'assessment',
      'bottleneck',
      'change',
      'commitment',
      'contribution',
      'decision',
      'expectation',
      'health',
      'improvement',
      'measurement',
      'milestone',
      'note',
      'reply',
      'report',
      'request',
      'risk',
      'success',
    ]);
    const dates = entries.map(({ entry }) => entry.date).toSorted();
    expect(dates[0]! < '2025-10').toBe(true);
    expect(dates.at(-1)! > '2026-11').toBe(true);
  });

  test('has one commit for each entry, and one file in each', () => {
    const log = execFileSync('git', ['log', '--format=%x00%s%x00%(trailers:key=Entry,valueonly,separator=)', '--name-only'], {
      cwd: example('elder-valley').built.directory,
      encoding: 'utf8',
    });
    const [, ...fields] = log.split('\0');
    const commits = fields.flatMap((subject, place) => {
      const [id = '', ...paths] = (fields[place + 1] ?? '').split('\n').filter((line) => line !== '');
      return place % 2 === 0 && /^[0-9A-Z]{26}$/.test(id) ? [{ subject, id, paths }] : [];
    });
    expect(commits.map(({ id }) => id).toSorted()).toEqual(agreement().entries.map(({ id }) => id).toSorted());
    for (const { id, paths } of commits) {
      expect(paths).toHaveLength(1);
      expect(parseEntryFilePath(paths[0] ?? '')?.id).toBe(id);
    }
  });

  test('is consistent: no step that cannot be', () => {
    expect(state().problems).toEqual([]);
  });

  test('tells what a steering group wants to know', () => {
    const { items, superseded, measurements } = state();
    const word = (path: string): string | undefined => items.get(path)?.state;
    expect(word('bottlenecks/lease-noord')).toBe('resolved');
    expect(items.get('bottlenecks/lease-noord')?.steps.map((step) => step.state)).toEqual(['open', 'escalated', 'escalated', 'resolved']);
    expect(word('bottlenecks/cables-molenstraat')).toBe('escalated');
    expect(word('bottlenecks/coach-alone')).toBe('open');
    expect(word('requests/pump-noord')).toBe('open');
    expect(word('requests/maintenance-split')).toBe('decided');
    expect(word('milestones/north-basin-open')).toBe('planned');
    expect(word('improvements/permit-table')).toBe('evaluated');
    expect(word('improvements/plant-with-schools')).toBe('proposed');
    expect(superseded.map(({ how }) => how).toSorted()).toEqual(['corrected', 'retracted']);
    const paved = measurements.get('goals/cooler-streets/indicators/paved-removed') ?? [];
    expect(paved.map(({ entry }) => entry.value)).toEqual([3.4, 8.1, 8.6, 12.9]);
  });

  test('fills the party that was to be tendered', () => {
    const { directory } = example('elder-valley').built;
    const file = 'agreements/elder-valley/agreement.yaml';
    const first = execFileSync('git', ['rev-list', '--max-parents=0', 'HEAD'], { cwd: directory, encoding: 'utf8' }).trim();
    const before = parse(execFileSync('git', ['cat-file', 'blob', `${first}:${file}`], { cwd: directory, encoding: 'utf8' })) as AgreementFile['terms'];
    expect(before.parties['contractor']?.kind).toBe('to-be-tendered');
    expect(agreement().terms.parties['contractor']?.kind).toBe('company');
  });
});

/** Texts that stand in several languages: maps whose keys are all language codes. */
function textsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const isText = keys.length > 0 && keys.every((key) => /^[a-z]{2}$/.test(key) && key !== 'of' && key !== 'by' && key !== 'on' && key !== 'to');
  return isText ? [value as Record<string, string>] : Object.values(value).flatMap(textsIn);
}
