/** French: what to do about a word that is not known: the likely slip first. */
import type { FindingData } from '../../domain/finding.js';
import { word } from '../finding-words.js';

export function didYouMean(data: FindingData, otherwise: string): string {
  const suggestion = word(data, 'suggestion');
  return suggestion === ''
    ? otherwise
    : `Vouliez-vous dire « ${suggestion} » ? Sinon, ${lowerFirst(otherwise)}`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
