/** Dutch. */
import type { Wording } from '../messages.js';
import { checkPhrases } from './check-phrases.js';
import { commandPhrases } from './command-phrases.js';
import { failures } from './failures.js';
import { phrasesOfCommands } from './phrases-of-commands.js';
import { readingPhrases } from './reading-phrases.js';
import { rendererPhrases } from './renderer-phrases.js';
import { rules } from './rules/index.js';

/** Asked for as a function, so that a program loads the words of one language only (`scripts/lean-packages.ts`). */
export const dutch = (): Wording => ({
  rules,
  failures,
  phrases: {
    ...checkPhrases,
    ...commandPhrases,
    ...readingPhrases,
    ...rendererPhrases,
  },
  phrasesOfCommands,
});
