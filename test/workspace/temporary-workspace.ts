/** A workspace in a temporary folder, made of texts, and loaded. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadWorkspace, type LoadOptions, type LoadedWorkspace } from '../../src/workspace/load-workspace.js';
import { workTreeSource } from '../../src/workspace/source.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const settings = 'collab: 1\ntitle: Fixture\nlanguages: [en]\n';

/** The folder; it is removed when the test ends. */
export function writeWorkspace(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'collab-workspace-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({ 'collab.yaml': settings, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export async function loadFiles(files: Files, options?: LoadOptions): Promise<LoadedWorkspace> {
  return loadWorkspace(workTreeSource(writeWorkspace(files)), options);
}

/** A small agreement without faults. */
export const dike = `collab: 1
title: Safe dike
purpose: Keep the polder dry.
parties:
  oosterwold: { name: Municipality of Oosterwold }
  vallei: { name: Vallei Water Board }
goals:
  safe-dike: { title: The dike is safe, owner: vallei }
commitments:
  buy-land:
    what: Buys the land along the dike.
    accountable: oosterwold
facilitator: { party: vallei }
`;

export const dikeFile = 'agreements/dike/agreement.yaml';
export const noteFile = 'agreements/dike/progress/2026/11/2026-11-20-note-01JD3Q7V8XK2M4N6P8R0S2T4V6.yaml';
export const note = 'collab: 1\nkind: note\ndate: 2026-11-20\nby: vallei\nnote: All is well.\n';
