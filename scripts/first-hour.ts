/** `npx tsx scripts/first-hour.ts`: writes the signed covenants of docs/getting-started into examples/first-hour. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { covenants } from './first-hour/covenant.js';
import { textPdf } from './first-hour/text-pdf.js';

const names = { en: 'covenant-signed.pdf', nl: 'convenant-getekend.pdf' } as const;

/** The files, by their path from the repository. */
export function firstHourFiles(): ReadonlyMap<string, Uint8Array> {
  const languages = ['en', 'nl'] as const;
  return new Map(
    languages.map((language) => {
      const { title, pages } = covenants[language];
      return [`examples/first-hour/${language}/${names[language]}`, textPdf(title, pages)];
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  for (const [path, bytes] of firstHourFiles()) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}
