/** A short status stays on one line. */
export function together(text: string): string {
  return text.length > 18 ? text : text.replaceAll(' ', '\u00a0');
}
