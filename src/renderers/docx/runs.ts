/** Words as runs of WordprocessingML. */
import { markup as xml, type Html as Xml } from '../html-template.js';
import { safeAddress } from '../office/address.js';
import { toneColours } from '../office/colours.js';
import { together } from '../office/together.js';
import { blank, toneSigns } from '../signs.js';
import type { Word, Words } from '../words.js';
import { linkId, type Draft } from './draft.js';

export interface Form {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  readonly link?: boolean;
  readonly colour?: string;
  /** BCP 47. */
  readonly language?: string;
}

export function runs(words: Words, draft: Draft, form: Form = {}): Xml {
  const { language } = draft;
  const own = language === undefined || form.language !== undefined ? form : { ...form, language };
  return xml`${words.map((word) => wordRuns(word, draft, own))}`;
}

function wordRuns(word: Word, draft: Draft, form: Form): Xml {
  switch (word.type) {
    case 'plain':
      return run(word.text, form);
    case 'code':
      return run(word.text, { ...form, code: true });
    case 'status':
      return run(`${toneSigns[word.tone]}\u00a0${together(word.text)}`, {
        ...form,
        strong: true,
        colour: toneColours[word.tone],
      });
    case 'blank':
      return run(blank, form);
    case 'break':
      return xml`<w:r><w:br/></w:r>`;
    case 'strong':
      return runs(word.words, draft, { ...form, strong: true });
    case 'emphasis':
      return runs(word.words, draft, { ...form, emphasis: true });
    case 'foreign':
      return runs(word.words, draft, { ...form, language: word.language });
    case 'link':
      return link(word, draft, form);
  }
}

function link({ href, words }: Extract<Word, { type: 'link' }>, draft: Draft, form: Form): Xml {
  const address = safeAddress(href);
  if (form.link === true || address === undefined) return runs(words, draft, form);
  return xml`<w:hyperlink r:id="${linkId(draft, address)}" w:history="1">${runs(words, draft, { ...form, link: true })}</w:hyperlink>`;
}

export function run(text: string, form: Form = {}): Xml {
  if (text === '') return xml``;
  return xml`<w:r>${properties(form)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** In the order of the schema. */
function properties({ strong, emphasis, code, link, colour, language }: Form): Xml | undefined {
  const style = link ? 'Hyperlink' : code ? 'Code' : undefined;
  const inside = [
    style !== undefined && xml`<w:rStyle w:val="${style}"/>`,
    strong === true && xml`<w:b/><w:bCs/>`,
    emphasis === true && xml`<w:i/><w:iCs/>`,
    colour !== undefined && xml`<w:color w:val="${colour}"/>`,
    language !== undefined && xml`<w:lang w:val="${language}"/>`,
  ].filter((one) => one !== false);
  return inside.length === 0 ? undefined : xml`<w:rPr>${inside}</w:rPr>`;
}
