/** One file of the workspace: parsed, and held against its schema. */
import type { Finding } from '../domain/finding.js';
import { fileFinding } from './file-layout.js';
import type { FileKind, FileTypes } from './schema/file-kinds.js';
import { validateFile } from './schema/validate-file.js';
import type { SourceFile } from './source.js';
import { readYaml } from './yaml/read-yaml.js';
import { maxBytes } from './yaml/yaml-problem.js';

export interface FileContent<K extends FileKind> {
  /** What fits the schema; undefined when too little does. */
  readonly value: FileTypes[K] | undefined;
  /** What the file says, whether it fits or not. */
  readonly raw: unknown;
}

/** Adds what it finds to `findings`. Throws `newer-format-version`. */
export async function readFile<K extends FileKind>(
  kind: K,
  { path, bytes }: SourceFile,
  findings: Finding[],
): Promise<FileContent<K>> {
  if (bytes === null) {
    findings.push(fileFinding('file-small-enough', path, { reason: 'bytes', limit: maxBytes }));
    return { value: undefined, raw: undefined };
  }
  const reading = await readYaml(bytes, { file: path });
  findings.push(...reading.findings);
  if (reading.value === undefined) return { value: undefined, raw: undefined };
  const check = validateFile(kind, reading.value, path);
  // What could not be read as a value stands there as nothing: that it is nothing need not be said too.
  const unread = new Set(reading.findings.map(({ pointer }) => pointer));
  findings.push(
    ...check.findings.filter(({ pointer, at }) => at === 'key' || !unread.has(pointer) || pointer === ''),
  );
  return { value: check.value, raw: reading.value };
}
