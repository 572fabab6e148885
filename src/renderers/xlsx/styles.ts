/** How cells look, and which of them are open to people: the styles of the workbook, by number. */
import type { SheetColumn } from '../../domain/sheet.js';

type Holds = SheetColumn['holds'];
type CellStyle =
  | 'plain' | 'title' | 'introduction' | 'header' | 'header-fill' | 'key' | `shown-${Holds}` | `fill-${Holds}`
  | 'shown-text-quoted' | 'fill-text-quoted'; // prettier-ignore

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  readonly wrap?: true;
  readonly open?: true;
  /** It begins like a formula: it stays a text when someone edits it. */
  readonly quoted?: true;
}

/** Formats of ECMA-376: 0 general, 49 text as it was typed; from 164 on our own, the date. */
const dateFormat = 164;
const formats: Readonly<Record<Holds, number>> = { text: 49, number: 0, date: dateFormat };
const shown = { font: 0, fill: 0, border: 1, wrap: true } as const;
const toFill = { font: 0, fill: 3, border: 2, wrap: true, open: true } as const;

const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { font: 0, fill: 0, border: 0, format: 0 },
  title: { font: 2, fill: 0, border: 0, format: 0 },
  introduction: { font: 0, fill: 0, border: 0, format: 0 },
  header: { font: 1, fill: 2, border: 1, format: 0, wrap: true },
  'header-fill': { font: 1, fill: 4, border: 2, format: 0, wrap: true },
  key: { font: 3, fill: 0, border: 0, format: 49 },
  'shown-text': { ...shown, format: 0 },
  'shown-number': { ...shown, format: 0 },
  'shown-date': { ...shown, format: dateFormat },
  'fill-text': { ...toFill, format: formats.text },
  'fill-number': { ...toFill, format: formats.number },
  'fill-date': { ...toFill, format: formats.date },
  'shown-text-quoted': { ...shown, format: 0, quoted: true },
  'fill-text-quoted': { ...toFill, format: formats.text, quoted: true },
};

const numbers: ReadonlyMap<string, number> = new Map(Object.keys(looks).map((name, index) => [name, index]));

/** For the attribute `s`. */
export function styleNumber(name: CellStyle): number {
  return numbers.get(name) ?? 0;
}

export function styleOf({ fillIn, hidden, holds }: SheetColumn, text: string): number {
  if (hidden === true) return styleNumber('key');
  const quoted = holds === 'text' && /^[=+\-@'\t\r]/.test(text) ? '-quoted' : '';
  return styleNumber(`${fillIn === true ? 'fill' : 'shown'}-${holds}${quoted}` as CellStyle);
}

const font = (style: string): string =>
  `<font>${style}<color rgb="FF1A1A1A"/><name val="Arial"/><family val="2"/></font>`;
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const line = (side: string, style: string, colour: string): string =>
  `<${side} style="${style}"><color rgb="${colour}"/></${side}>`;
const border = (style: string, colour: string): string =>
  `<border>${['left', 'right', 'top', 'bottom'].map((side) => line(side, style, colour)).join('')}<diagonal/></border>`;

/** As Windows numbers them. */
const locales: ReadonlyMap<string, string> = new Map([
  ['en', '809'],
  ['nl', '413'],
  ['de', '407'],
  ['fr', '40C'],
]);

/** With the month in letters, in the language of who reads it: no day is taken for a month. */
function dateCode(language: string): string {
  return `[$-${locales.get(language.slice(0, 2)) ?? '809'}]d\\ mmm\\ yyyy`;
}

export function stylesXml(language: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="1"><numFmt numFmtId="${String(dateFormat)}" formatCode="${dateCode(language)}"/></numFmts>`,
    `<fonts count="4">${font('<sz val="10"/>')}${font('<b/><sz val="10"/>')}${font('<b/><sz val="14"/>')}${font('<sz val="8"/>')}</fonts>`,
    '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `${fill('FFE6E9ED')}${fill('FFFFFBE6')}${fill('FFFFE9A8')}</fills>`,
    `<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>${border('thin', 'FFC4C9CF')}${border('thin', 'FF8A7A3C')}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(numbers.size)}">${Object.values(looks).map(cellFormat).join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function cellFormat(look: Look): string {
  const wrap = look.wrap === true ? ' wrapText="1"' : '';
  const quoted = look.quoted === true ? ' quotePrefix="1"' : '';
  const locked = look.open === true ? '0' : '1';
  return `<xf numFmtId="${String(look.format)}" fontId="${String(look.font)}" fillId="${String(look.fill)}" borderId="${String(look.border)}" xfId="0"${quoted} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"${wrap}/><protection locked="${locked}"/></xf>`;
}
