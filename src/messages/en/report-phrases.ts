import type { ReportPhrases } from '../../domain/phrases/report-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const reportPhrases: PhraseSentences<ReportPhrases> = {};
