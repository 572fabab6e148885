/** The words about commands only, for the overview: it is there at once, without the words of all else. */
import type { CommandPhrases } from '../domain/phrases/command-phrases.js';
import { formatFor, type Language } from './format.js';
import type { PhraseSentences } from './messages.js';
import { commandPhrases as english } from './en/command-phrases.js';
import { commandPhrases as dutch } from './nl/command-phrases.js';
import { commandPhrases as german } from './de/command-phrases.js';
import { commandPhrases as french } from './fr/command-phrases.js';
import { phrasesInFrench } from './fr/french-spaces.js';

const words: Record<Language, PhraseSentences<CommandPhrases>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: phrasesInFrench(french),
};

export interface CommandWords {
  phrase<C extends keyof CommandPhrases>(phrase: {
    readonly code: C;
    readonly data: CommandPhrases[C];
  }): string;
}

export function commandWordsFor(language: Language): CommandWords {
  const format = formatFor(language);
  return { phrase: ({ code, data }) => words[language][code](data, format) };
}
