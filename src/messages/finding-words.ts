/** Reads what a sentence about a finding needs from its data; what is not there is empty. */
import type { FindingData } from '../domain/finding.js';

export function word(data: FindingData, name: string): string {
  const value = data[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function words(data: FindingData, name: string): readonly string[] {
  const value = data[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

export function count(data: FindingData, name: string): number {
  const value = data[name];
  return typeof value === 'number' ? value : 0;
}

/** "safe-dike", as it is written in the file. */
export function quoted(data: FindingData, name = 'id'): string {
  return `"${word(data, name)}"`;
}
