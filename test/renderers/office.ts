/** Documents for word processors, opened again: their parts, and whether these are well-formed. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { OfficeOptions } from '../../src/renderers/office/office-options.js';
import { sampleMessages } from './sample-document.js';

export const officeOptions = (language: 'en' | 'nl' = 'en'): OfficeOptions => ({
  messages: sampleMessages(language),
  generator: 'collab 0.0.0',
  about: 'Dry feet in the Beek valley',
  organisation: 'Water board Beek and Aa',
  date: '2026-11-23',
});

/** The parts in XML, by path. */
export function xmlParts(file: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What a strict reader of XML 1.0 finds wrong in any part. */
export function faults(file: Uint8Array): readonly string[] {
  return [...xmlParts(file)].flatMap(([path, text]) => {
    const found: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', ({ message }) => found.push(`${path}: ${message}`));
    parser.write(text).close();
    return found;
  });
}

/** The texts of elements, as they are read. */
export function textsOf(xml: string, element: string, within: string): readonly string[] {
  const pattern = new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs');
  return [...xml.matchAll(pattern)].map(([, inside = '']) =>
    [...inside.matchAll(new RegExp(within, 'gs'))]
      .map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
      .join('')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}
