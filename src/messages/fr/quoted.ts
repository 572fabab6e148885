import type { FindingData } from '../../domain/finding.js';
import { word } from '../finding-words.js';

/** « digue-sûre », as it is written in the file. */
export const quoted = (data: FindingData, name = 'id'): string => `« ${word(data, name)} »`;
