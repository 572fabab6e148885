import type { RunningPhrases } from '../../domain/phrases/running-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const runningPhrases: PhraseSentences<RunningPhrases> = {
  'init.ask-whether-done': () => 'That day has been. Was it done?',
  'init.whether-done': ({ answer }) =>
    ({
      done: 'Yes',
      no: 'No, not yet (it is late)',
      unknown: 'I do not know',
    })[answer],
};
