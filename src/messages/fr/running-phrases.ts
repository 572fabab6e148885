import type { RunningPhrases } from '../../domain/phrases/running-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const runningPhrases: PhraseSentences<RunningPhrases> = {
  'init.ask-whether-done': () => 'Ce jour est passé. Est-ce fait ?',
  'init.whether-done': ({ answer }) =>
    ({
      done: 'Oui',
      no: 'Non, pas encore (c’est en retard)',
      unknown: 'Je ne sais pas',
    })[answer],
};
