/** A paragraph of WordprocessingML with its properties, in the order of the schema. Lengths are twentieths of a point. */
import { markup as xml, type Html as Xml } from '../html-template.js';
import type { Draft } from './draft.js';

export interface Spacing {
  readonly before?: number;
  readonly after?: number;
  /** Of every line, exactly. */
  readonly line?: number;
}

export interface ParagraphForm {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly list?: { readonly number: number; readonly level: number };
  readonly spacing?: Spacing;
  readonly left?: number;
  readonly hanging?: number;
  readonly tab?: number;
  readonly end?: boolean;
}

export function paragraph(inside: Xml, form: ParagraphForm, draft: Draft): Xml {
  const breaks = draft.breakNext;
  draft.breakNext = false;
  const { style, keepNext, list, spacing, tab, end } = form;
  const properties = [
    style !== undefined && xml`<w:pStyle w:val="${style}"/>`,
    keepNext === true && xml`<w:keepNext/>`,
    breaks && xml`<w:pageBreakBefore/>`,
    list !== undefined &&
      xml`<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.number}"/></w:numPr>`,
    tab !== undefined && xml`<w:tabs><w:tab w:val="left" w:pos="${tab}"/></w:tabs>`,
    spacing !== undefined && spacingOf(spacing),
    indentation(form),
    end === true && xml`<w:jc w:val="right"/>`,
  ].filter((one) => one !== false && one !== undefined);
  return xml`<w:p>${properties.length > 0 && xml`<w:pPr>${properties}</w:pPr>`}${inside}</w:p>
`;
}

function spacingOf({ before, after, line }: Spacing): Xml {
  return xml`<w:spacing${before !== undefined && xml` w:before="${before}"`}${after !== undefined && xml` w:after="${after}"`}${line !== undefined && xml` w:line="${line}" w:lineRule="exact"`}/>`;
}

function indentation({ left, hanging }: ParagraphForm): Xml | undefined {
  if (left === undefined) return undefined;
  return xml`<w:ind w:left="${left}"${hanging !== undefined && xml` w:hanging="${hanging}"`}/>`;
}
