/** Unclear words are for the parties to mend: what can be done is to put the question beside them. */
import type { Finding, FindingData } from '../domain/finding.js';
import type { AskedWords } from '../domain/fix.js';
import { pointerKeys } from '../domain/json-pointer.js';
import { isMap, valueIn, type PlanFix } from './fix-plan.js';

/** One open question about all that is unclear in an item. Where one stands already, it is people's own. */
export const askInItem: PlanFix = (finding, { value: root, findings }) => {
  const { item, language } = finding.data;
  if (typeof item !== 'string' || item === '' || typeof language !== 'string') return undefined;
  const value = valueIn(root, pointerKeys(item));
  if (!isMap(value) || Object.hasOwn(value, 'open')) return undefined;
  const about = findings.filter(
    ({ data }) => data['item'] === item && data['language'] === language && data['words'] !== undefined,
  );
  const who = [value['accountable'], value['owner'], value['to']].find((party) => typeof party === 'string');
  return {
    ask: {
      path: `${item}/open`,
      about: distinct(about.toSorted(byPlace).map(({ data }) => asked(data))),
      language,
      ...(who === undefined ? {} : { who }),
    },
  };
};

function asked(data: FindingData): AskedWords {
  const also = Array.isArray(data['also']) ? (data['also'] as readonly string[]) : [];
  return { words: [String(data['words']), ...also], question: String(data['question']) };
}

function distinct(about: readonly AskedWords[]): readonly AskedWords[] {
  return [...new Map(about.map((one) => [JSON.stringify(one), one])).values()];
}

function byPlace(a: Finding, b: Finding): number {
  return a.pointer < b.pointer
    ? -1
    : Number(a.pointer > b.pointer) || (a.part?.from ?? 0) - (b.part?.from ?? 0);
}
