/** A signed covenant as it comes out of a scanner or a word processor: pages of text as PDF 1.4, the same bytes every time. */

const [width, height, margin, size, leading] = [595, 842, 71, 11, 16];

/** @param pages the lines of each page; a line that begins with `# ` is a heading. Letters of Windows-1252 only. */
export function textPdf(title: string, pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl) >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((lines, at) => {
    const content = contentOf(lines);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  objects.push(`<< /Title (${literal(title)}) /Producer (A word processor) >>`);
  return assemble(objects);
}

function contentOf(lines: readonly string[]): string {
  const drawn = lines.map((line) => {
    const [font, text] = line.startsWith('# ') ? ['/F2 13', line.slice(2)] : [`/F1 ${size}`, line];
    return `${font} Tf (${literal(text)}) Tj T*`;
  });
  return `BT ${leading} TL ${margin} ${height - margin} Td\n${drawn.join('\n')}\nET`;
}

/** Each letter is one byte. */
function literal(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('€', '\u0080')
    .replaceAll('’', '\u0092')
    .replaceAll('–', '\u0096');
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
