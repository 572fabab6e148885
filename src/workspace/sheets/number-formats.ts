/** What the formats of cells say of their numbers: that they are days, or parts of a hundred. */
import { readXml } from './xml-events.js';

export type NumberMeaning = 'number' | 'date' | 'percentage';

/** By number of the cell format (`s`); what is absent is a number. */
export type NumberMeanings = readonly NumberMeaning[];

const builtInPercentages: ReadonlySet<number> = new Set([9, 10]);
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Throws `sheet-unreadable`. */
export function readNumberMeanings(styles: Uint8Array | undefined, file: string): NumberMeanings {
  if (styles === undefined) return [];
  const own = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let inFormats = false;
  readXml(styles, file, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') inFormats = true;
      if (name === 'xf' && inFormats) meanings.push(meaningOf(Number(attributes.get('numFmtId')), own));
    },
    close: (name) => {
      if (name === 'cellXfs') inFormats = false;
    },
  });
  return meanings;
}

function meaningOf(id: number, own: ReadonlyMap<number, string>): NumberMeaning {
  const code = own.get(id);
  if (code === undefined)
    return isBuiltInDate(id) ? 'date' : builtInPercentages.has(id) ? 'percentage' : 'number';
  // Without what is quoted, escaped, a colour, a condition or a locale.
  const signs = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (signs.includes('%')) return 'percentage';
  // German and Dutch Excel write years as J, French ones as A.
  return /[dyj]|(?<![#0?.,])m(?!.*[#0?])/i.test(signs) && !/general|standard/i.test(signs)
    ? 'date'
    : 'number';
}
