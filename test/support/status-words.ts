/** The words of statuses in a language, without those of the rest of the program. */
import { formatFor, type Format, type Language } from '../../src/messages/format.js';
import { statusPhrases as english } from '../../src/messages/en/status-phrases.js';
import { statusPhrases as dutch } from '../../src/messages/nl/status-phrases.js';

export function statusWords(
  phrase: { readonly code: string; readonly data: unknown },
  language: Language = 'en',
): string {
  const words = (language === 'en' ? english : dutch) as unknown as Readonly<
    Record<string, (data: unknown, format: Format) => string>
  >;
  const sentence = words[phrase.code];
  if (sentence === undefined) throw new Error(`not a phrase of statuses: ${phrase.code}`);
  return sentence(phrase.data, formatFor(language));
}
