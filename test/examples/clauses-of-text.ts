/** The clauses of a published agreement, as the text itself numbers or heads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCorpora } from '../support/corpora.js';

/** Example -> file in the corpus, and how its clauses are numbered. */
const texts: ReadonlyMap<string, readonly [file: string, read: (text: string) => readonly string[]]> = new Map([
  ['kandia', ['01-waterboards-pumping-station-kandia-nl-de.txt', kandiaClauses]],
  ['landstaken', ['02-cooperation-scheme-improvement-plans-curacao-sintmaarten-nl.txt', articles]],
  ['waarborgfonds-hbo', ['03-ministers-ocw-lnv-waarborgfonds-hbo-nl.txt', articles]],
  ['village-park', ['08-county-district-cost-share-agreement-sacramento-us.txt', sections]],
  ['joint-working', ['11-mou-scottish-ministers-dwp-joint-working-uk.txt', paragraphs]],
]);

export const examplesOfTexts: readonly string[] = [...texts.keys()];

/** What the table of an example must name; undefined where the corpora are not there. */
export function clausesOfText(example: string): readonly string[] | undefined {
  const entry = texts.get(example);
  const corpora = findCorpora();
  if (entry === undefined || !corpora.found) return undefined;
  const [file, read] = entry;
  return read(readFileSync(join(corpora.path, 'agreements', file), 'utf8'));
}

/** `### Artikel  2`, then `1.  Het …` or `1De …`: Artikel 2, Artikel 2.1; headings of annexes stand for themselves. */
function articles(text: string): readonly string[] {
  const found: string[] = [];
  let article = '';
  for (const line of text.split('\n')) {
    const heading = /^### ?(Artikel\s+\d+|Bijlage)/.exec(line)?.[1]?.replace(/\s+/, ' ');
    if (heading !== undefined) {
      article = heading;
      found.push(heading);
    }
    const paragraph = /^(\d{1,2})(?:\.\s|(?=[A-Z]))/.exec(line)?.[1];
    if (paragraph !== undefined && article !== '') found.push(`${article}.${paragraph}`);
  }
  // An article with paragraphs is named by them.
  return found.filter((clause) => !found.some((other) => other.startsWith(`${clause}.`)));
}

/** As the table of Kandia names them: `3.1`, and recitals by letter. */
function kandiaClauses(text: string): readonly string[] {
  const [before = ''] = text.split('### Artikel');
  const recitals = [...before.matchAll(/^([a-z])\. /gm)].map(([, letter = '']) => `Recital ${letter}`);
  const annexes = [...(text.split('###Bijlagen')[1] ?? '').matchAll(/^(\d)\. /gm)].map(([, number = '']) => `Annex ${number}`);
  const own = articles(text.split('###Bijlagen')[0] ?? '').map((clause) => clause.replace('Artikel ', ''));
  return [...recitals, ...own, ...annexes];
}

/** `8. AMENDMENT AND WAIVER`, `C. Change Orders.` under it: 8 AMENDMENT AND WAIVER, 3.C. */
function sections(text: string): readonly string[] {
  let section = '';
  return text.split('\n').flatMap((line) => {
    const heading = /^(\d{1,2})\. \**([A-Z][A-Z ]+[A-Z])\**\s*$/.exec(line);
    if (heading !== null) {
      section = heading[1] ?? '';
      return [`${section} ${heading[2] ?? ''}`];
    }
    const letter = /^\s*([A-F])\. /.exec(line)?.[1];
    return letter === undefined || section === '' ? [] : [`${section}.${letter}`];
  });
}

/** `5.2. In cases …`: 5.2. */
function paragraphs(text: string): readonly string[] {
  return [...text.matchAll(/^(\d{1,2}\.\d{1,2})\. /gm)].map(([, number = '']) => number);
}
