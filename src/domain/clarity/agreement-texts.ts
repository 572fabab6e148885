/** Every text of an agreement that people wrote and agree on, with where it stands and in which language. */
import { once } from '../once-per.js';
import { jsonPointer } from '../json-pointer.js';
import type { Agreement } from '../schema-types.js';
import { textPlaces, type TextPlaces } from '../text-places.js';
import type { ClarityLanguage, TextKind } from './clarity.js';
import { isClarityLanguage } from './lexicon.js';
import { tokensOf, type Token } from './tokens.js';

export interface AgreementText {
  readonly text: string;
  /** Cut into words and signs once, for all who read it. */
  readonly tokens: () => readonly Token[];
  readonly language: ClarityLanguage;
  readonly kind: TextKind;
  /** Of the text itself. */
  readonly pointer: string;
  /** Of the innermost item around it that can hold an open question. */
  readonly item: string;
  /** That item, as the file says it. */
  readonly itemValue: Readonly<Record<string, unknown>>;
}

interface Around {
  readonly item: readonly string[];
  readonly itemValue: Readonly<Record<string, unknown>>;
  readonly language: string;
}

/** Of the agreement that was asked about last: its rules run one after the other, and of ten thousand all would be kept. */
let last: { terms: Agreement; language: string; texts: readonly AgreementText[] } | undefined;

/**
 * In the order of the file. What was withdrawn is left out, and so are languages that the checker does not know.
 * @param language of a text that does not say its own
 */
export function agreementTexts(terms: Agreement, language: string): readonly AgreementText[] {
  if (last?.terms !== terms || last.language !== language) {
    const texts: AgreementText[] = [];
    visit(terms, textPlaces, [], { item: [], itemValue: terms, language }, texts);
    last = { terms, language, texts };
  }
  return last.texts;
}

function visit(
  value: unknown,
  place: TextPlaces | TextKind,
  keys: readonly string[],
  around: Around,
  texts: AgreementText[],
): void {
  if (typeof place === 'string') addText(value, place, keys, around, texts);
  else if (typeof value === 'object' && value !== null && !('withdrawn' in value)) {
    const inside = place.open === true ? { ...around, item: keys, itemValue: { ...value } } : around;
    for (const [key, part] of Object.entries(value)) {
      const next = Object.hasOwn(place.in, key) ? place.in[key] : place.in['*'];
      if (next !== undefined) visit(part, next, [...keys, key], inside, texts);
    }
  }
}

/** One text, or one for each language. */
function addText(
  value: unknown,
  kind: TextKind,
  keys: readonly string[],
  { item, itemValue, language }: Around,
  texts: AgreementText[],
): void {
  const add = (text: unknown, language: string, pointer: readonly string[]): void => {
    const known = language.split('-', 1)[0] ?? '';
    if (typeof text !== 'string' || !isClarityLanguage(known)) return;
    texts.push({
      text,
      tokens: once(() => tokensOf(text)),
      language: known,
      kind,
      pointer: jsonPointer(pointer),
      item: jsonPointer(item),
      itemValue,
    });
  };
  if (typeof value === 'string') add(value, language, keys);
  else if (typeof value === 'object' && value !== null)
    for (const [language, text] of Object.entries(value)) add(text, language, [...keys, language]);
}
