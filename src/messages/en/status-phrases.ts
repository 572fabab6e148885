import type { StatusPhrases } from '../../domain/phrases/status-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const statusPhrases: PhraseSentences<StatusPhrases> = {};
