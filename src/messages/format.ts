/** How a language writes dates, numbers, money and lists. Sentences use it; nothing else does. */
import type { Money, Text } from '../domain/schema-types.js';

/** By language, how the world's systems call its dates and numbers. English is British: days before months, no comma before "and". */
const locales = {
  en: 'en-GB',
  nl: 'nl',
  de: 'de',
  fr: 'fr',
} as const;

export type Language = keyof typeof locales;
export const languages = Object.keys(locales) as readonly Language[];
export const localeOf = (language: Language): string => locales[language];

export interface Format {
  readonly language: Language;
  /** `2027-06-30` -> "30 June 2027". */
  readonly date: (iso: string) => string;
  /** `2029-05-12` -> "May 2029". */
  readonly month: (iso: string) => string;
  /** A decimal text or number with the language's separators, digits kept as they are. */
  readonly number: (value: string | number) => string;
  /** A number with its unit: "61 km", "39 %". */
  readonly quantity: (value: string | number, unit: string) => string;
  readonly money: (money: Money) => string;
  /** An ISO 8601 period in words: `P14D` -> "14 days". */
  readonly period: (duration: string) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly choice: (items: readonly string[]) => string;
  /** Chooses by CLDR plural category: `plural(2, {one: 'day', other: 'days'})` -> "2 days". */
  readonly plural: (count: number, forms: { readonly one: string; readonly other: string }) => string;
  /** "Dutch", by its ISO 639 code. */
  readonly languageName: (code: string) => string;
  /** People's words in this language, else in the first language they have. */
  readonly text: (text: Text) => string;
}

/** The category `one` of CLDR. `Intl.PluralRules` answers the same, and takes longer to make than a check to say that all is well. */
const isOne: Readonly<Record<Language, (count: number) => boolean>> = {
  en: (count) => Math.abs(count) === 1,
  nl: (count) => Math.abs(count) === 1,
  de: (count) => Math.abs(count) === 1,
  fr: (count) => Math.abs(count) < 2,
};

export function formatFor(language: Language): Format {
  // Made when first used: Node takes milliseconds to load what it knows of a language.
  let days: Intl.DateTimeFormat | undefined;
  let months: Intl.DateTimeFormat | undefined;
  let numbers: Intl.NumberFormat | undefined;
  let languageNames: Intl.DisplayNames | undefined;
  const lists = new Map<Intl.ListFormatType, Intl.ListFormat>();
  const listWriter = (type: Intl.ListFormatType): Intl.ListFormat => {
    const known = lists.get(type) ?? new Intl.ListFormat(localeOf(language), { type });
    lists.set(type, known);
    return known;
  };
  const format: Format = {
    language,
    date: (iso) => {
      days ??= dateWriter(language, { dateStyle: 'long' });
      const written = days.format(dateOf(iso));
      return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
    },
    month: (iso) => {
      months ??= dateWriter(language, { month: 'long', year: 'numeric' });
      return months.format(dateOf(iso));
    },
    number: (value) => {
      // Written the same in all these languages.
      if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000)
        return String(value);
      numbers ??= new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
      return numbers.format(value as number | Intl.StringNumericLiteral);
    },
    quantity: (value, unit) => `${format.number(value)}\u00a0${unit}`,
    money: ({ amount, currency }) => moneyWriter(language, currency, amount).format(amount),
    period: (duration) => periodInWords(duration, format),
    list: (items) => listWriter('conjunction').format(items),
    choice: (items) => listWriter('disjunction').format(items),
    plural: (count, forms) => {
      return `${format.number(count)} ${isOne[language](count) ? forms.one : forms.other}`;
    },
    languageName: (code) => {
      languageNames ??= new Intl.DisplayNames(localeOf(language), { type: 'language' });
      return languageNames.of(code) ?? code;
    },
    text: (words) => (typeof words === 'string' ? words : (words[language] ?? Object.values(words)[0] ?? '')),
  };
  return format;
}

function dateOf(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function dateWriter(language: Language, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: 'UTC' });
}

/** Whole amounts without cents, others with them. */
function moneyWriter(language: Language, currency: string, amount: number): Intl.NumberFormat {
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency,
    ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  });
}

const periodUnits = {
  en: {
    Y: ['year', 'years'],
    M: ['month', 'months'],
    W: ['week', 'weeks'],
    D: ['day', 'days'],
    H: ['hour', 'hours'],
    m: ['minute', 'minutes'],
  },
  nl: {
    Y: ['jaar', 'jaar'],
    M: ['maand', 'maanden'],
    W: ['week', 'weken'],
    D: ['dag', 'dagen'],
    H: ['uur', 'uur'],
    m: ['minuut', 'minuten'],
  },
  de: {
    Y: ['Jahr', 'Jahre'],
    M: ['Monat', 'Monate'],
    W: ['Woche', 'Wochen'],
    D: ['Tag', 'Tage'],
    H: ['Stunde', 'Stunden'],
    m: ['Minute', 'Minuten'],
  },
  fr: {
    Y: ['an', 'ans'],
    M: ['mois', 'mois'],
    W: ['semaine', 'semaines'],
    D: ['jour', 'jours'],
    H: ['heure', 'heures'],
    m: ['minute', 'minutes'],
  },
} as const satisfies Record<Language, Record<string, readonly [one: string, other: string]>>;

function periodInWords(duration: string, format: Format): string {
  const parts: string[] = [];
  let inTime = false;
  for (const [, mark, digits, letter] of duration.matchAll(/(T)|(\d+)([YMWDH])/g)) {
    if (mark === 'T') inTime = true;
    if (digits === undefined || letter === undefined) continue;
    const unit = inTime && letter === 'M' ? 'm' : (letter as 'Y' | 'M' | 'W' | 'D' | 'H');
    const [one, other] = periodUnits[format.language][unit];
    parts.push(format.plural(Number(digits), { one, other }));
  }
  return parts.length > 0 ? format.list(parts) : duration;
}
