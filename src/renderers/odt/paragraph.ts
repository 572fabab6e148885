/** A paragraph of OpenDocument text: a style of the document, and what is different in its place. */
import { markup as xml, htmlText, type Html as Xml } from '../html-template.js';
import { styleOf, type Draft } from './draft.js';

export interface ParagraphForm {
  readonly style: string;
  readonly keepNext?: boolean;
  /** Centimetres. */
  readonly left?: number;
  readonly hanging?: number;
  readonly end?: boolean;
}

export function paragraphStyle(form: ParagraphForm, draft: Draft): string {
  const breaks = draft.breakNext;
  draft.breakNext = false;
  const { style, keepNext, left, hanging, end } = form;
  const properties = xml`${breaks && xml` fo:break-before="page"`}${keepNext === true && xml` fo:keep-with-next="always"`}${left !== undefined && left > 0 && xml` fo:margin-left="${centimetres(left)}"`}${hanging !== undefined && xml` fo:text-indent="${centimetres(-hanging)}"`}${end === true && xml` fo:text-align="end"`}`;
  if (htmlText(properties) === '') return style;
  return styleOf(draft, 'paragraph', xml`<style:paragraph-properties${properties}/>`, style);
}

export function paragraph(inside: Xml, form: ParagraphForm, draft: Draft): Xml {
  return xml`<text:p text:style-name="${paragraphStyle(form, draft)}">${inside}</text:p>
`;
}

export const centimetres = (length: number): string => `${String(Math.round(length * 1000) / 1000)}cm`;
