/** What a file says when its misspelt keys are read as the keys that were meant. */
import type { Finding } from '../domain/finding.js';
import { pointerKeys } from '../domain/json-pointer.js';

/**
 * The value with what stands under a misspelt key also under the key that was meant: the slip has a finding of its own,
 * and what refers to the items below it is not at fault.
 * @param findings what reading found so far, of other files too
 */
export function withMeantKeys(raw: unknown, file: string, findings: readonly Finding[]): unknown {
  let meant = raw;
  for (const finding of findings) {
    const suggestion = finding.data['suggestion'];
    if (finding.file !== file || finding.rule !== 'key-known' || typeof suggestion !== 'string') continue;
    meant = copied(meant, pointerKeys(finding.pointer), suggestion);
  }
  return meant;
}

function copied(value: unknown, [key, ...rest]: readonly string[], meant: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || key === undefined) return value;
  const parts = new Map<string, unknown>(Object.entries(value));
  if (rest.length > 0) parts.set(key, copied(parts.get(key), rest, meant));
  else if (!parts.has(meant)) parts.set(meant, parts.get(key));
  return Object.fromEntries(parts);
}
