/** Whether somebody wrote a name where a function belongs, which everybody can read and which stays. A guess: it is asked, never refused. */

const signs: readonly RegExp[] = [
  /@/,
  /(^|\s)(mr|mrs|ms|miss|dhr|mevr|mw|herrn?|frau|mme|mlle|monsieur|madame)\.?\s+\p{Lu}/iu,
  // J. de Vries, J.P. Jansen
  /(^|\s)(\p{Lu}\.\s?)+(\p{Ll}+\s){0,3}\p{Lu}\p{Ll}+/u,
  // Jan de Vries, Anna van der Berg, Karl von Stein
  /(^|\s)\p{Lu}\p{Ll}+\s(van|de|den|der|ten|ter|von|zu)\s((de|den|der|het)\s)?\p{Lu}\p{Ll}+$/u,
  // programme manager Jan Jansen
  /^\p{Ll}.*\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u,
];

export function looksLikeName(words: string): boolean {
  return signs.some((sign) => sign.test(words.trim()));
}
