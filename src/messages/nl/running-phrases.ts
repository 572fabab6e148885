import type { RunningPhrases } from '../../domain/phrases/running-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const runningPhrases: PhraseSentences<RunningPhrases> = {
  'init.ask-whether-done': () => 'Die dag is geweest. Is het gedaan?',
  'init.whether-done': ({ answer }) =>
    ({
      done: 'Ja',
      no: 'Nee, nog niet (het is te laat)',
      unknown: 'Dat weet ik niet',
    })[answer],
};
