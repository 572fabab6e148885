/** A part of the page of the summary: what it has, the most important first, and how it looks with so much of it. */
import type { Block } from '../document.js';
import type { PagePart } from './fit-page.js';

export interface PageSection extends PagePart {
  readonly build: (shown: number) => readonly Block[];
}

/** The most lines that people's words may take in one place: few, or more where the page has room for everything. */
export type MostLines = 2 | 4;
