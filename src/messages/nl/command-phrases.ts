import type { CommandPhrases } from '../../domain/phrases/command-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const commandPhrases: PhraseSentences<CommandPhrases> = {};
