/** A workspace as it would be with new entries: read from the very bytes that would be written, the rest as it was read. */
import { parseEntryFilePath } from '../domain/entry-file.js';
import type { Finding } from '../domain/finding.js';
import type { EntryFile } from '../domain/folder.js';
import type { LoadedWorkspace } from './load-workspace.js';
import { locator } from './locator.js';
import { overlaySource } from './overlay-source.js';
import { readFile } from './read-file.js';
import type { Source } from './source.js';

export interface NewEntryFile {
  /** From the workspace; as `entryFilePath` makes it. */
  readonly path: string;
  readonly content: string;
}

/** The entries come after those that are there. What they say that does not fit is among the findings. */
export async function withEntries(
  workspace: LoadedWorkspace,
  source: Source,
  files: readonly NewEntryFile[],
): Promise<LoadedWorkspace> {
  const encoder = new TextEncoder();
  const changes = new Map(files.map(({ path, content }) => [path, encoder.encode(content)]));
  const findings: Finding[] = [...workspace.findings];
  const agreements = new Map(workspace.folder.agreements);
  for (const [path, bytes] of changes) {
    const name = parseEntryFilePath(path);
    const agreement = agreements.get(name?.agreement ?? '');
    if (name === undefined || agreement === undefined)
      throw new RangeError(`not the path of an entry: ${path}`);
    const { value } = await readFile('entry', { path, bytes }, findings);
    if (value === undefined) continue;
    const added: EntryFile = { id: name.id, file: path, agreement: agreement.id, entry: value };
    agreements.set(agreement.id, { ...agreement, entries: [...agreement.entries, added] });
  }
  const { counts, folder, withIgnores } = workspace;
  return {
    folder: { ...folder, agreements },
    findings,
    withIgnores,
    ...locator(overlaySource(source, changes)),
    counts: { ...counts, files: counts.files + files.length, entries: counts.entries + files.length },
  };
}
