/** Holds a value against the schema of its kind of file: findings in the terms of people, and what can be worked with. */
import type { Finding } from '../../domain/finding.js';
import { readingRules } from '../../domain/reading-rules.js';
import { Failure } from '../../errors/failure.js';
import { formatVersion, type FileKind, type FileTypes } from './file-kinds.js';
import { fits } from './fits.js';
import { readFaults } from './read-faults.js';
import { salvage } from './salvage.js';
import { validatorFor } from './validators.js';

export interface FileCheck<K extends FileKind> {
  readonly findings: readonly Finding[];
  /** The value itself when it fits; else what remains of it; undefined when that is too little. */
  readonly value: FileTypes[K] | undefined;
}

/** From so many files on, loading the validators costs less than it gives. */
let filesLeft = 30;

/** Findings of one file beyond this number say nothing new. */
const maxFindings = 1_000;

/**
 * @param file path from the workspace, for the findings
 * Throws `newer-format-version` when the file says it is of a later format: this program would misread it.
 */
export function validateFile<K extends FileKind>(kind: K, value: unknown, file: string): FileCheck<K> {
  refuseNewer(value, file);
  if (filesLeft > 0) {
    filesLeft -= 1;
    if (fits(kind, value)) return { findings: [], value: value as FileTypes[K] };
  }
  const validate = validatorFor(kind);
  if (validate(value)) return { findings: [], value: value as FileTypes[K] };
  const faults = readFaults(validate.errors ?? [], value).slice(0, maxFindings);
  const findings = faults.map(({ rule, pointer, at, data }): Finding => {
    return { rule, severity: readingRules[rule], file, pointer, at, data };
  });
  return { findings, value: salvage(kind, value) };
}

function refuseNewer(value: unknown, file: string): void {
  const version = typeof value === 'object' && value !== null ? Reflect.get(value, 'collab') : undefined;
  if (typeof version !== 'number' || !(version > formatVersion)) return;
  const data = { file, found: String(version), known: formatVersion };
  throw new Failure('workspace', 'newer-format-version', data, { file });
}
