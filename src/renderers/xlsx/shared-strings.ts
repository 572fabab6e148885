/** The texts of a workbook, each once: cells name them by number, so that no text is ever a formula. */
import { xmlText } from '../xml-text.js';

export interface SharedStrings {
  /** The number of the text. */
  add(text: string): number;
  xml(): string;
}

/** What a cell can hold at most, in UTF-16 units. */
const longest = 32_767;

export function sharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  let used = 0;
  return {
    add: (text) => {
      used += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    xml: () => {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`,
      );
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${String(used)}" uniqueCount="${String(numbers.size)}">${items.join('')}</sst>`;
    },
  };
}

/** `_x0007_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19); a text that looks so is written so that it stays. */
export function cellText(text: string): string {
  const held = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
  return xmlText(
    held
      .toWellFormed()
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escaped),
  );
}

function escaped(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
