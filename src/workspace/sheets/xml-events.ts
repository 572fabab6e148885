/** What an XML part holds, element by element. Document types, and with them entities of someone's own, are refused. */
import { SaxesParser } from 'saxes';
import { Failure } from '../../errors/failure.js';

export interface XmlHandlers {
  /** `name` without its prefix; attributes by local name, the last one counts. */
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const deepest = 100;
const stretch = 65_536;

/** Throws `sheet-unreadable` for what is no well-formed XML. */
export function readXml(bytes: Uint8Array, file: string, handlers: XmlHandlers): void {
  const damaged = (): Failure =>
    new Failure('usage', 'sheet-unreadable', { fault: 'damaged', path: file }, { file });
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', ({ local, attributes }) => {
    depth += 1;
    if (depth > deepest) throw damaged();
    handlers.open?.(local, new Map(Object.values(attributes).map((one) => [one.local, one.value])));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ local }) => {
    depth -= 1;
    handlers.close?.(local);
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += stretch)
    parser.write(decoder.decode(bytes.subarray(at, at + stretch), { stream: true }));
  parser.write(decoder.decode()).close();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
