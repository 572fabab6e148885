/** Months by the names and short names they have in the languages that people here write in. */

const languages = ['en', 'nl', 'de', 'fr'] as const;
let numbers: ReadonlyMap<string, string> | undefined;

/** `maart`: "3"; the empty text where it is no month. */
export function monthNumber(name: string): string {
  numbers ??= namesOfMonths();
  return numbers.get(plain(name)) ?? '';
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/\.$/, '');
}

function namesOfMonths(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const writer = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const parts = writer.formatToParts(new Date(Date.UTC(2027, month, 15)));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        names.set(plain(name), String(month + 1));
      }
    }
  }
  return names;
}
