import type { RunningPhrases } from '../../domain/phrases/running-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const runningPhrases: PhraseSentences<RunningPhrases> = {
  'init.ask-whether-done': () => 'Dieser Tag ist vorbei. Ist es erledigt?',
  'init.whether-done': ({ answer }) =>
    ({
      done: 'Ja',
      no: 'Nein, noch nicht (es ist überfällig)',
      unknown: 'Das weiß ich nicht',
    })[answer],
};
