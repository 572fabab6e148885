/** Français. */
import type { Wording } from '../messages.js';
import { checkPhrases } from './check-phrases.js';
import { commandPhrases } from './command-phrases.js';
import { contactsPhrases } from './contacts-phrases.js';
import { doctorPhrases } from './doctor-phrases.js';
import { failures } from './failures.js';
import { failuresInFrench, phrasesInFrench } from './french-spaces.js';
import { initPhrases } from './init-phrases.js';
import { progressPhrases } from './progress-phrases.js';
import { readingPhrases } from './reading-phrases.js';
import { recordPhrases } from './record-phrases.js';
import { rendererPhrases } from './renderer-phrases.js';
import { reportPhrases } from './report-phrases.js';
import { rules } from './rules/index.js';
import { savePhrases } from './save-phrases.js';
import { statusPhrases } from './status-phrases.js';

/** Asked for as a function, so that a program loads the words of one language only (`scripts/lean-packages.ts`). */
export const french = (): Wording => ({
  rules,
  failures: failuresInFrench(failures),
  phrases: phrasesInFrench({
    ...checkPhrases,
    ...commandPhrases,
    ...contactsPhrases,
    ...doctorPhrases,
    ...initPhrases,
    ...progressPhrases,
    ...readingPhrases,
    ...recordPhrases,
    ...rendererPhrases,
    ...reportPhrases,
    ...savePhrases,
    ...statusPhrases,
  }),
});
