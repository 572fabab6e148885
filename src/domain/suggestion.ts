/** What a word that is not known was most likely meant to be, and whether there is no doubt about it. */
import { editDistance, nearest } from './nearest.js';

/** As data of a finding: `sure` when the word can be replaced without asking. */
export interface Suggestion {
  readonly suggestion?: string;
  readonly sure?: true;
}

export function suggestionFor(word: string, candidates: Iterable<string>): Suggestion {
  const known = [...candidates];
  const suggestion = nearest(word, known);
  if (suggestion === undefined) return {};
  return isSure(word, suggestion, known) ? { suggestion, sure: true } : { suggestion };
}

/**
 * No other candidate is as near, or nearly so; and what tells one thing from the next in a row is the same: `lot-2` is no
 * slip for `lot-1`, nor `party-b` for `party-a`.
 */
function isSure(word: string, suggestion: string, candidates: readonly string[]): boolean {
  const distance = distanceOf(word, suggestion);
  const others = candidates.filter((other) => other !== suggestion && other !== word);
  return (
    others.every((other) => distanceOf(word, other, distance + 1) > distance + 1) &&
    ordinals(word) === ordinals(suggestion)
  );
}

function distanceOf(word: string, other: string, limit?: number): number {
  return editDistance(word.toLowerCase(), other.toLowerCase(), limit);
}

/** The numbers, and the letters that stand alone. */
function ordinals(word: string): string {
  return (word.toLowerCase().match(/\d+|(?<![\p{L}\d])\p{L}(?![\p{L}\d])/gu) ?? []).join(' ');
}
