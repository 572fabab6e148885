/** The language history is written in: the first of the workspace that has words here, else the one that is spoken. */
import type { Workspace } from '../../domain/schema-types.js';
import { languages } from '../../messages/format.js';
import { messagesFor, type Messages } from '../../messages/messages.js';

export function wordsOfRecord(settings: Workspace, spoken: Messages): Messages {
  for (const name of settings.languages) {
    const language = languages.find((known) => known === name);
    if (language !== undefined) return messagesFor(language);
  }
  return spoken;
}
