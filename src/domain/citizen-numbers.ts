/**
 * Finds the numbers by which states know their citizens, in running text. Only numbers that pass their own check count; where
 * that check is weak, what stands before and behind the number decides.
 */

export const citizenNumberKinds = ['nl-bsn', 'fr-nir', 'be-national', 'de-tax', 'gb-nino'] as const;
export type CitizenNumberKind = (typeof citizenNumberKinds)[number];

export interface CitizenNumber {
  readonly kind: CitizenNumberKind;
  /** As it is written in the text. */
  readonly found: string;
  /** Whether it can hardly be anything else. */
  readonly certain: boolean;
}

interface Form {
  readonly kind: CitizenNumberKind;
  readonly pattern: RegExp;
  /** @param plain without spaces, dots and hyphens, in capitals */
  readonly holds: (plain: string) => boolean;
  /** What the number is called, right before it. */
  readonly label: RegExp;
  /** What a number that passes its check is without its name before it. */
  readonly unlabelled: 'certain' | 'possible';
}

// No part of a longer number, of an amount or of a path.
const before = String.raw`(?<![\w.,/+#-]|\d )`;
const behind = String.raw`(?![\w/-]|[.,]\d| \d)`;
const form = (body: string): RegExp => new RegExp(`${before}${body}${behind}`, 'g');

const forms: readonly Form[] = [
  {
    kind: 'fr-nir',
    pattern: form(String.raw`[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`),
    holds: isNir,
    label: /(?:\bNIR|s\u00e9curit\u00e9 sociale)\D{0,30}$/i,
    unlabelled: 'certain',
  },
  {
    kind: 'be-national',
    pattern: form(String.raw`\d{2}[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[. ]?\d{2}`),
    holds: isBelgianNational,
    label: /(?:rijksregister|registre national|INSZ|NISS|Nationalregister)\D{0,30}$/i,
    unlabelled: 'certain',
  },
  {
    kind: 'de-tax',
    pattern: form(String.raw`[1-9]\d ?\d{3} ?\d{3} ?\d{3}`),
    holds: isGermanTaxId,
    label: /(?:Steuer-?ID|Steuerliche Identifikation|Identifikationsnummer|IdNr|TIN\b)\D{0,30}$/i,
    unlabelled: 'possible',
  },
  {
    kind: 'nl-bsn',
    pattern: form(String.raw`(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})`),
    holds: isBsn,
    label: /(?:\bBSN|burgerservicen|\bsofi-?n)\D{0,30}$/i,
    unlabelled: 'possible',
  },
  {
    kind: 'gb-nino',
    pattern: form(
      String.raw`(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
    ),
    holds: () => true,
    label: /(?:national insurance|\bNINO|\bNI\b)\D{0,30}$/i,
    unlabelled: 'possible',
  },
];

/** What says that a number is of something else: a register, a file, an account, a sum. */
const otherLabel =
  /(?:numm?er|number|num\u00e9ro|kenmerk|zeichen|konto|rekening|dossier|\b(?:kvk|rsin|siren|siret|btw|tva|vat|ust|iban|oin|fiscaal|fiscal|compte|account|nr|no|n\u00b0|n\u00ba|zaak|r[e\u00e9]f\w*|contract|order|fact\w*|rechnung|invoice|besluit|code|id|eur)|[\u20ac$\u00a3])[\s.:()=-]{0,4}$/i;
const sumBehind = /^ ?(?:\u20ac|EUR\b|euros?\b|%)/i;

/** The shortest of them has six digits, the others nine; at most two signs stand between two digits. */
const fewestDigits = 6;
const widestGap = 2;

function mayHoldNumber(text: string): boolean {
  let digits = 0;
  let last = 0;
  for (let at = 0; at < text.length && digits < fewestDigits; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    digits = at - last <= widestGap + 1 ? digits + 1 : 1;
    last = at;
  }
  return digits === fewestDigits;
}

export function findCitizenNumbers(text: string): readonly CitizenNumber[] {
  if (!mayHoldNumber(text)) return [];
  const byPlace = new Map<number, CitizenNumber>();
  for (const { kind, pattern, holds, label, unlabelled } of forms) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (!holds(found.replaceAll(/[ .-]/g, '').toUpperCase())) continue;
      if (byPlace.has(index)) continue;
      const lead = text.slice(Math.max(0, index - 60), index);
      const labelled = label.test(lead);
      if (!labelled && isOfSomethingElse(lead, text.slice(index + found.length), found, unlabelled)) continue;
      byPlace.set(index, { kind, found, certain: labelled || unlabelled === 'certain' });
    }
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, number]) => number);
}

function isOfSomethingElse(
  lead: string,
  tail: string,
  found: string,
  unlabelled: Form['unlabelled'],
): boolean {
  if (sumBehind.test(tail)) return true;
  if (unlabelled === 'certain') return false;
  // Groups of digits are how sums and numbers of companies are written too.
  return otherLabel.test(lead) || /^\d+[. ]/.test(found);
}

/** The eleven-test: 9 times the first digit, 8 times the second, … 2 times the eighth, minus the ninth. */
function isBsn(plain: string): boolean {
  const sum = digitsOf(plain).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** 97 minus the rest of the first thirteen digits by 97; 2A and 2B (Corsica) count as 19 and 18. INSEE. */
function isNir(plain: string): boolean {
  const month = Number(plain.slice(3, 5));
  if (!((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50)) return false;
  const digits = plain.replace('2A', '19').replace('2B', '18');
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

/** 97 minus the rest of the first nine digits by 97, with a 2 before them for who was born since 2000. */
function isBelgianNational(plain: string): boolean {
  // Of who has no known date of birth, and of foreigners, the month is 0, or 20 or 40 more.
  const month = Number(plain.slice(2, 4)) % 20;
  const day = Number(plain.slice(4, 6));
  if (month > 12 || Number(plain.slice(2, 4)) > 52 || day > 31) return false;
  const check = Number(plain.slice(9));
  const first = plain.slice(0, 9);
  return [first, `2${first}`].some((number) => 97 - (Number(number) % 97) === check);
}

/** ISO 7064 MOD 11,10; of the first ten digits one comes two or three times, the others once at most. BZSt. */
function isGermanTaxId(plain: string): boolean {
  const digits = digitsOf(plain);
  const times = new Map<number, number>();
  for (const digit of digits.slice(0, 10)) times.set(digit, (times.get(digit) ?? 0) + 1);
  const repeated = [...times.values()].filter((count) => count > 1);
  if (repeated.length !== 1 || (repeated[0] ?? 0) > 3) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits[10];
}

const digitsOf = (plain: string): readonly number[] => Array.from(plain, Number);
