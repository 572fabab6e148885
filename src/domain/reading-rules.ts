/** What reading a file can find, and how serious each is. The rules' pages and the reader both take it from here. */
import type { Severity } from './finding.js';

export const readingRules = {
  'agreement-file-present': 'error',
  'encoding-utf8': 'error',
  'file-names-distinct': 'error',
  'file-placed-well': 'warning',
  'file-small-enough': 'error',
  'format-version': 'error',
  'id-well-formed': 'error',
  'key-known': 'error',
  'key-once': 'error',
  'key-present': 'error',
  'key-safe': 'error',
  'nesting-shallow': 'error',
  'number-exact': 'error',
  'one-document': 'error',
  'value-allowed': 'error',
  'value-format': 'error',
  'value-in-range': 'error',
  'value-type': 'error',
  'yaml-syntax': 'error',
} as const satisfies Record<string, Severity>;

export type ReadingRuleId = keyof typeof readingRules;
