/** What a form for expectations says of itself, hidden in its first cell. */

export interface WishMark {
  /** The id of the party that fills it in. */
  readonly party: string;
  readonly agreement: string;
  /** The version of the folder that it was made from. */
  readonly version: string;
  readonly language: string;
}

const start = 'collab:expectations-form:1:';

export function writeWishMark({ party, agreement, version, language }: WishMark): string {
  return `${start}${party}:${agreement}:${version}:${language}`;
}

/** `newer`: a form of a later collab. Null for a text that is no mark of a form. */
export function readWishMark(text: string): WishMark | 'newer' | null {
  if (!text.startsWith(start)) return /^collab:expectations-form:\d+:/.test(text) ? 'newer' : null;
  const [party = '', agreement = '', version = '', language = ''] = text
    .slice(start.length)
    .trim()
    .split(':');
  const areIds = [party, agreement].every((id) => /^[a-z][a-z0-9-]*$/.test(id));
  return areIds && /^[0-9a-f]{12,64}$/.test(version) && language !== ''
    ? { party, agreement, version, language }
    : null;
}
