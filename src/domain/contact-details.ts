/** Finds what reaches a person: e-mail addresses and telephone numbers in running text. */

export interface ContactDetail {
  readonly kind: 'email' | 'telephone';
  readonly found: string;
}

// Bounded repetition: a hostile text costs no more than its length.
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
/** International (`+31 6 1234 5678`, `0031…`) or with the leading zero of Dutch, German and French numbers. */
const telephone =
  /(?<![\w.,/\u20ac$\u00a3-]|[\u20ac$\u00a3] )\(?(?:\+|00?)[1-9][\d\s().-]{6,20}\d(?![\w/%])/g;

export function findContactDetails(text: string): readonly ContactDetail[] {
  const details: ContactDetail[] = [];
  if (text.includes('@')) {
    for (const [found] of text.matchAll(email)) {
      // Names ending in .invalid are made up on purpose (RFC 2606).
      if (!found.endsWith('.invalid')) details.push({ kind: 'email', found });
    }
  }
  if (!/[+0]/.test(text) || countDigits(text) < fewestDigits) return details;
  for (const [found] of text.matchAll(telephone)) {
    if (isTelephone(found)) details.push({ kind: 'telephone', found });
  }
  return details;
}

/** Dates have eight: most texts need not be searched. */
const fewestDigits = 9;

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** E.164 has at most 15 digits; national numbers with a leading zero count 10 to 12. */
function isTelephone(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '').length;
  return /^\(?(\+|00)/.test(found) ? digits >= 9 && digits <= 15 : digits >= 10 && digits <= 12;
}
