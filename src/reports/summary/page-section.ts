/** A part of the page of the summary: what it has, the most important first, and how it looks with so much of it. */
import type { Block } from '../document.js';
import type { PagePart } from './fit-page.js';

export interface PageSection extends PagePart {
  readonly build: (shown: number) => readonly Block[];
}
