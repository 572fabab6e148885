/** Changes of a text, at offsets in UTF-16 units. */

/** What stands between the two is replaced; where they are the same, text is put in. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Two insertions at one place touch too: nobody could say which comes first. */
export function touch(a: readonly TextChange[], b: readonly TextChange[]): boolean {
  return a.some((one) => b.some((other) => one.from <= other.to && other.from <= one.to));
}

/** Changes that do not touch, all at once. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const change of changes.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, change.from) + change.text;
    at = change.to;
  }
  return result + text.slice(at);
}
