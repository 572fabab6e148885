/** `collab lsp`: another id, in every file that names it, but never in records. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Position } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../src/domain/finding.js';
import { startCollabEditor, type CollabEditor } from '../support/collab-editor.js';
import { jsonOf, runCollab } from '../support/run-collab.js';
import { dikeFile, writeWorkspace, type Files } from '../workspace/temporary-workspace.js';
import { at, dikeTerms, entryFile, namingFiles, nestedFile, replyFile } from './naming-workspace.js';

const timeout = 60_000;

async function editing(files: Files): Promise<{ readonly editor: CollabEditor; readonly root: string }> {
  const root = writeWorkspace(files);
  const editor = await startCollabEditor([root]);
  onTestFinished(async () => {
    expect(await editor.end()).toBe(0);
  });
  return { editor, root };
}

interface Renamed {
  readonly root: string;
  /** What differs, line by line. */
  readonly changed: Readonly<Record<string, readonly string[]>>;
}

async function rename(files: Files, file: string, words: string, id: string): Promise<Renamed> {
  const { editor, root } = await editing(files);
  const position = at(String(files[file]), words);
  expect(await editor.prepareRename(join(root, file), position)).toMatchObject({ range: {} });
  const edit = await editor.rename(join(root, file), position, id);
  const changed: Record<string, readonly string[]> = {};
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
    const path = fileURLToPath(uri);
    const before = readFileSync(path, 'utf8');
    const after = TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, before), edits);
    writeFileSync(path, after);
    const lines = new Set(before.split('\n'));
    changed[path.slice(root.length + 1)] = after.split('\n').filter((line) => !lines.has(line));
  }
  const { findings } = jsonOf(await runCollab(['check', '--json'], { cwd: root })) as { findings: Finding[] };
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { root, changed };
}

async function refusal(files: Files, file: string, words: string | Position, id: string): Promise<string> {
  const { editor, root } = await editing(files);
  const position = typeof words === 'string' ? at(String(files[file]), words) : words;
  try {
    await editor.rename(join(root, file), position, id);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('renamed');
}

test('renames a goal in its agreement and in others, and records still find it', { timeout }, async () => {
  const { changed } = await rename(namingFiles, dikeFile, '  |safe-dike:', 'dry-feet');
  expect(changed).toEqual({
    [dikeFile]: [
      '  dry-feet: # the dike 🌊 itself\r',
      '      length: { title: Length, definition: Of the dike., unit: km, measured-by: vallei, formerly: [ goals/safe-dike/indicators/length ] }\r',
      '    formerly:\r',
      '      - goals/safe-dike\r',
      `    serves: ['goals/dry-feet/indicators/length', dry-feet] # "🌊"\r`,
      '  measure: { what: Measures., accountable: { each: all }, withdrawn: { on: 2026-11-01, why: Done. }, serves: [dry-feet] }\r',
      '  permit: { title: "🌊 permit", due: 2027-03-01, goal: goals/dry-feet }\r',
    ],
    [nestedFile]: ['    serves: [dike:goals/dry-feet]'],
  });
}); // prettier-ignore

test('keeps the short form that a record uses, and former names before it', { timeout }, async () => {
  const permit = await rename(namingFiles, entryFile, 'about: p|ermit', 'licence');
  expect(permit.changed[dikeFile]).toEqual([
    '    depends-on: [licence, old-survey]\r',
    '  licence: { title: "🌊 permit", due: 2027-03-01, goal: goals/safe-dike, formerly: [ milestones/permit, permit ] }\r',
  ]);
  expect(Object.keys(permit.changed)).toEqual([dikeFile]);
  const survey = await rename(namingFiles, dikeFile, '  |survey:', 'old-survey');
  expect(survey.changed[dikeFile]?.join()).toContain('formerly: [milestones/survey, old-survey]');
  const block = dikeTerms.replace('formerly: [milestones/old-survey, old-survey] }', 'formerly: [milestones/old-survey, old-survey], note: x }');
  const third = await rename({ ...namingFiles, [dikeFile]: block }, dikeFile, '  |survey:', 'sounding');
  expect(third.changed[dikeFile]?.join()).toContain('formerly: [milestones/old-survey, old-survey, milestones/survey], note');
}); // prettier-ignore

test('renames a document, a seat, a person and a party where records allow', { timeout }, async () => {
  const document = await rename(namingFiles, dikeFile, '[agreement, pl|an', 'scheme');
  expect(document.changed[dikeFile]?.join()).toContain('precedence: [agreement, scheme]');
  const seat = await rename(namingFiles, dikeFile, 'chair: fi|rst', 'head');
  expect(seat.changed[dikeFile]).toEqual([
    '  board: { title: Board, members: { head: { party: vallei, contact: chair } }, chair: head }\r',
  ]);
  const quiet = { 'collab.yaml': namingFiles['collab.yaml'] ?? '', 'contacts.yaml': namingFiles['contacts.yaml'] ?? '', [dikeFile]: dikeTerms, [nestedFile]: namingFiles[nestedFile] ?? '' };
  const person = await rename(quiet, 'collab.yaml', '  |chair:', 'president');
  expect(person.changed).toMatchObject({
    'collab.yaml': ['  president: { function: Chair, party: vallei } # here'],
    'contacts.yaml': ['  president: { name: A. Jansen }'],
  });
  const party = await rename(quiet, nestedFile, 'accountable: v|allei', 'valley');
  expect(Object.keys(party.changed).toSorted()).toEqual([dikeFile, nestedFile, 'collab.yaml'].toSorted());
  expect(readFileSync(join(party.root, dikeFile), 'utf8')).not.toMatch(/[^/]\bvallei/);
}); // prettier-ignore

test('says why not', { timeout: 120_000 }, async () => {
  const signed = { ...namingFiles, [dikeFile]: dikeTerms.replace('purpose:', 'status: in-force\r\npurpose:') };
  expect(await refusal(namingFiles, dikeFile, 'Keep the |polder', 'x')).toContain('No id stands here');
  expect(await refusal(namingFiles, nestedFile, 'agreement: |dike', 'x')).toContain('the name of a folder');
  for (const id of ['Dry Feet', 'één', '', '1-a', 'a/b', 'a'.repeat(81)])
    expect(await refusal(namingFiles, dikeFile, '  |permit:', id)).toContain('cannot be an id');
  expect(await refusal(namingFiles, dikeFile, '  |permit:', 'survey')).toContain('already in use');
  expect(await refusal(namingFiles, dikeFile, '  |permit:', 'old-survey')).toContain('or was');
  expect(await refusal(namingFiles, dikeFile, '  ooster|wold:', 'all')).toContain('already in use');
  expect(await refusal(signed, dikeFile, '  |permit:', 'licence')).toContain('amendment');
  expect(await refusal(signed, nestedFile, 'dike:goals/|safe-dike', 'x')).toContain('amendment');
  expect(await refusal(namingFiles, dikeFile, '  val|lei:', 'valley')).toMatch(/A record names "vallei" \(.*progress/);
  expect(await refusal(namingFiles, replyFile, 'about: 0|1JD', 'x')).toContain('A record names');
  // `permit` alone would mean two.
  expect(await refusal(namingFiles, dikeFile, '  |buy-land:', 'permit')).toMatch(/"permit" in .* would no longer mean|A record names/);
  const folded = dikeTerms.replace('owner: "vallei"', 'owner: >-\r\n      vallei');
  const unrecorded = { 'collab.yaml': namingFiles['collab.yaml'] ?? '', [dikeFile]: folded, [nestedFile]: namingFiles[nestedFile] ?? '' };
  expect(await refusal(unrecorded, dikeFile, '  val|lei:', 'valley')).toMatch(/agreement\.yaml cannot be changed without changing how it is written/);
  // A record opened a risk of that name.
  const risks = { ...namingFiles, [dikeFile]: `${dikeTerms}risks:\r\n  flood: { title: A flood }\r\n`, [entryFile]: 'collab: 1\nkind: risk\ndate: 2026-11-20\nby: vallei\nopens: drought\nstate: open\ntitle: Drought\n' };
  expect(await refusal(risks, dikeFile, '  flo|od:', 'drought')).toMatch(/^Then something would be wrong in agreements\/dike\/progress\/.*drought.* Choose another id/);
  const broken = dikeTerms.replace('facilitator: {', 'facilitator: { prty: permit,');
  expect(await refusal({ ...namingFiles, [dikeFile]: broken }, dikeFile, '  |permit:', 'x')).toContain('has mistakes');
}); // prettier-ignore
