/** Words as spans of OpenDocument text. */
import { markup as xml, type Html as Xml } from '../html-template.js';
import { safeAddress } from '../office/address.js';
import { toneColours } from '../office/colours.js';
import { together } from '../office/together.js';
import { blank, toneSigns } from '../signs.js';
import type { Word, Words } from '../words.js';
import { styleOf, type Draft } from './draft.js';

export interface Form {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  readonly link?: boolean;
  readonly colour?: string;
  /** BCP 47. */
  readonly language?: string;
}

export function spans(words: Words, draft: Draft, form: Form = {}): Xml {
  const { language } = draft;
  const own = language === undefined || form.language !== undefined ? form : { ...form, language };
  return xml`${words.map((word) => wordSpans(word, draft, own))}`;
}

function wordSpans(word: Word, draft: Draft, form: Form): Xml {
  switch (word.type) {
    case 'plain':
      return span(word.text, draft, form);
    case 'code':
      return span(word.text, draft, { ...form, code: true });
    case 'status': {
      const words = `${toneSigns[word.tone]}\u00a0${together(word.text)}`;
      return span(words, draft, { ...form, strong: true, colour: toneColours[word.tone] });
    }
    case 'blank':
      return span(blank, draft, form);
    case 'break':
      return xml`<text:line-break/>`;
    case 'strong':
      return spans(word.words, draft, { ...form, strong: true });
    case 'emphasis':
      return spans(word.words, draft, { ...form, emphasis: true });
    case 'foreign':
      return spans(word.words, draft, { ...form, language: word.language });
    case 'link':
      return link(word, draft, form);
  }
}

function link({ href, words }: Extract<Word, { type: 'link' }>, draft: Draft, form: Form): Xml {
  const address = safeAddress(href);
  if (form.link === true || address === undefined) return spans(words, draft, form);
  return xml`<text:a xlink:type="simple" xlink:href="${address}" text:style-name="Internet_20_Link">${spans(words, draft, { ...form, link: true })}</text:a>`;
}

/** Spaces in a row are one for its readers, unless they are counted. */
export function span(text: string, draft: Draft, form: Form = {}): Xml {
  if (text === '') return xml``;
  const pieces = text.split(/( {2,})/);
  const inside = pieces.map((piece, at) =>
    at % 2 === 1 ? xml` <text:s text:c="${piece.length - 1}"/>` : piece,
  );
  const properties = propertiesOf(form);
  if (properties.length === 0) return xml`${inside}`;
  const style = styleOf(draft, 'text', xml`<style:text-properties${properties}/>`);
  return xml`<text:span text:style-name="${style}">${inside}</text:span>`;
}

function propertiesOf({ strong, emphasis, code, colour, language }: Form): readonly Xml[] {
  return [
    strong === true && xml` fo:font-weight="bold"`,
    emphasis === true && xml` fo:font-style="italic"`,
    code === true && xml` style:font-name="Mono"`,
    colour !== undefined && xml` fo:color="#${colour}"`,
    language !== undefined && languageOf(language),
  ].filter((one) => one !== false);
}

function languageOf(tag: string): Xml {
  const [language = '', ...rest] = tag.split('-');
  const country = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? 'none';
  return xml` fo:language="${language.toLowerCase()}" fo:country="${country}"`;
}
