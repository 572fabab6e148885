/** What a value in the wrong form was most likely meant to be. */

/** The forms that texts take; `messages` says each with an example. */
export type Form =
  | 'authoritative'
  | 'currency'
  | 'date'
  | 'duration'
  | 'email'
  | 'entry-id'
  | 'fraction'
  | 'id'
  | 'language'
  | 'other'
  | 'path'
  | 'sha256'
  | 'time'
  | 'uri';

const patterns: ReadonlyMap<string, Form> = new Map([
  ['^[a-z][a-z0-9]*(-[a-z0-9]+)*$', 'id'],
  ['^[a-z]{2,3}(-[A-Z]{2})?$', 'language'],
  ['^[A-Z]{3}$', 'currency'],
  ['^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}$', 'fraction'],
  ['^[0-9a-f]{64}$', 'sha256'],
  ['^[0-9A-HJKMNP-TV-Z]{26}$', 'entry-id'],
  ['^([01][0-9]|2[0-3]):[0-5][0-9]$', 'time'],
  ['^(this-file|document:[a-z][a-z0-9]*(-[a-z0-9]+)*)$', 'authoritative'],
  ['^([a-z][a-z0-9-]*:)?[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*$', 'path'],
]);

export const knownPatterns: readonly string[] = [...patterns.keys()];

/** A pattern without a form of its own is `other`. */
export function formOfPattern(pattern: string): Form {
  return patterns.get(pattern) ?? 'other';
}

/** Words that people use, by the word of the format that says the same. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['draft', ['concept', 'ontwerp', 'in voorbereiding']],
  ['proposed', ['final', 'definitief', 'voorgesteld', 'voorstel']],
  ['in-force', ['signed', 'active', 'valid', 'effective', 'geldig', 'geldend', 'ondertekend', 'getekend', 'actief', 'van kracht']],
  ['suspended', ['paused', 'on hold', 'opgeschort', 'gepauzeerd']],
  ['ended', ['expired', 'terminated', 'closed', 'beëindigd', 'afgelopen', 'verlopen']],
  ['increase', ['up', 'higher', 'more', 'omhoog', 'hoger', 'meer']],
  ['decrease', ['down', 'lower', 'less', 'omlaag', 'lager', 'minder']],
]); // prettier-ignore

/** The possible word that says the same; undefined when none is known to. */
export function synonymIn(text: string, allowed: readonly string[]): string | undefined {
  const said = text.trim().toLowerCase();
  return allowed.find((word) => synonyms.get(word)?.includes(said));
}

/** Undefined when there is no likely form. */
export function inForm(form: Form, text: string): string | undefined {
  const found = suggestions[form]?.(text.trim());
  return found === undefined || found === '' || found === text ? undefined : found;
}

/** Whether what `inForm` makes of a text can mean nothing else: `1-2-2027` may be in January or February. */
export function isObvious(form: Form, text: string): boolean {
  const said = text.trim();
  if (form === 'id' || form === 'path') return lettersOf(said) === lettersOf(inForm(form, said) ?? '');
  if (form === 'date') {
    const [, day, month] = /^(\d{1,2})[-./](\d{1,2})[-./]\d{4}$/.exec(said) ?? [];
    return day === undefined || day === month || Number(day) > 12;
  }
  return form === 'currency' ? said !== '$' : form !== 'uri';
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const suggestions: Readonly<Partial<Record<Form, (text: string) => string | undefined>>> = {
  id: toId,
  path: (text) =>
    text
      .split('/')
      .map((part) => toId(part) ?? '')
      .join('/'),
  date: toDate,
  language: (text) => (/^[A-Za-z]{2}$/.test(text) ? text.toLowerCase() : undefined),
  currency: (text) =>
    /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : { '€': 'EUR', '£': 'GBP', $: 'USD' }[text],
  sha256: (text) => (/^[0-9A-Fa-f]{64}$/.test(text) ? text.toLowerCase() : undefined),
  'entry-id': (text) => (/^[0-9a-hjkmnp-tv-z]{26}$/.test(text) ? text.toUpperCase() : undefined),
  time: (text) =>
    /^\d[:.]\d\d$|^\d\d\.\d\d$/.test(text) ? text.replace('.', ':').padStart(5, '0') : undefined,
  fraction: (text) => text.replaceAll(/\s/g, '').replace(/^(\d+)(?::|÷|⁄)(\d+)$/, '$1/$2'),
  uri: (text) => (/^www\.\S+$/.test(text) ? `https://${text}` : undefined),
};

/** "Veilige dijk (2e fase)" -> `veilige-dijk-2e-fase`. */
function toId(text: string): string | undefined {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '');
  return id === '' || id.length > 80 ? undefined : id;
}

/** Day first where there is no doubt: `30-6-2027`, `30.06.2027`, `30/6/2027`; not `6/5/2027`. */
function toDate(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (dayFirst !== null) {
    const [, day = '', separator, month = '', year = ''] = dayFirst;
    return separator === '/' && Number(day) <= 12 ? undefined : toIso(year, month, day);
  }
  const yearFirst = /^(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})$/.exec(text);
  if (yearFirst === null) return undefined;
  const [, year = '', month = '', day = ''] = yearFirst;
  return toIso(year, month, day);
}

function toIso(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** `1.250,50` and `€ 1 250` -> `1250.50`, `1250`; undefined where a point may part thousands or cents. */
export function toNumber(text: string): string | undefined {
  const digits = text.replace(/^(?:\u20ac|EUR)\s*|[\s\u00a0_']|\s*(?:\u20ac|EUR|,-|%)$/g, '');
  if (/^-?\d+(?:\.\d+)?$/.test(digits) && !/^-?\d{1,3}\.\d{3}$/.test(digits)) return digits;
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$|^-?\d+,\d{1,2}$/.test(digits))
    return digits.replaceAll('.', '').replace(',', '.');
  if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '');
  return /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/.test(digits)
    ? digits.replaceAll(',', '')
    : undefined;
}
