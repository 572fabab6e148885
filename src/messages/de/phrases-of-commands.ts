/** German: what single commands and reports say. */
import type { PhraseSentences, PhrasesOfCommands } from '../messages.js';
import { contactsPhrases } from './contacts-phrases.js';
import { costPhrases } from './cost-phrases.js';
import { doctorPhrases } from './doctor-phrases.js';
import { fixPhrases } from './fix-phrases.js';
import { documentPhrases } from './document-phrases.js';
import { formPhrases } from './form-phrases.js';
import { expectationsFormPhrases } from './expectations-form-phrases.js';
import { expectationsPhrases } from './expectations-phrases.js';
import { initPhrases } from './init-phrases.js';
import { lspPhrases } from './lsp-phrases.js';
import { progressPhrases } from './progress-phrases.js';
import { recordPhrases } from './record-phrases.js';
import { reportPhrases } from './report-phrases.js';
import { runningPhrases } from './running-phrases.js';
import { savePhrases } from './save-phrases.js';
import { statusPhrases } from './status-phrases.js';

/** Asked for as a function: a check without findings needs none of them. */
export const phrasesOfCommands = (): PhraseSentences<PhrasesOfCommands> => ({
  ...contactsPhrases,
  ...costPhrases,
  ...doctorPhrases,
  ...fixPhrases,
  ...documentPhrases,
  ...formPhrases,
  ...expectationsFormPhrases,
  ...expectationsPhrases,
  ...initPhrases,
  ...lspPhrases,
  ...progressPhrases,
  ...recordPhrases,
  ...reportPhrases,
  ...runningPhrases,
  ...savePhrases,
  ...statusPhrases,
});
