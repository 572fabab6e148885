/** The languages of documents as word processors know them: for spelling, hyphens and the voice that reads aloud. */
import type { Language } from '../../messages/format.js';

const countries: Readonly<Record<Language, string>> = { de: 'DE', en: 'GB', fr: 'FR', nl: 'NL' };

export const countryOf = (language: Language): string => countries[language];
export const languageTag = (language: Language): string => `${language}-${countries[language]}`;
