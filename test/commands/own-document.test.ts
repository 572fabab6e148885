/** `--output`: what collab made is made anew, what is somebody's is not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { recordingWorkspace } from './recording-workspace.js';

/** As a word processor saves it: its own name where that of collab stood. */
function savedElsewhere(bytes: Uint8Array, part: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array()).replace(/>collab [^<]*</, '>Another Writer<');
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

test.each([
  ['report.docx', (bytes: Uint8Array) => savedElsewhere(bytes, 'docProps/app.xml')],
  ['report.odt', (bytes: Uint8Array) => savedElsewhere(bytes, 'meta.xml')],
  ['report.html', () => strToU8('<!doctype html><title>Mine</title>')],
  ['report.json', () => strToU8('{"mine": true}')],
  ['report.md', () => strToU8('# Notes of mine\n')],
  ['report.txt', () => strToU8('Notes of mine\n')],
])('%s is written again by collab, and not over the work of others', (file, changed) => {
  const { run, repo } = recordingWorkspace();
  const path = join(repo.root, file);
  const write = (...more: string[]) => run(['report', '-o', file, ...more]);
  expect(write().status).toBe(0);
  expect(write().status).toBe(0);
  const others = changed(readFileSync(path));
  writeFileSync(path, others);
  const refused = write();
  expect([refused.status, refused.stderr]).toEqual([
    2,
    expect.stringContaining(`"${file}" is already there`),
  ]);
  expect(new Uint8Array(readFileSync(path))).toEqual(new Uint8Array(others));
  expect(write('--force').status).toBe(0);
  expect(new Uint8Array(readFileSync(path))).not.toEqual(new Uint8Array(others));
});
