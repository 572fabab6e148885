/** Finds places in files when they are asked for, by reading the file once more: texts are not kept. */
import type { Finding, LocatedFinding, Place } from '../domain/finding.js';
import type { Source } from './source.js';
import { decodeText } from './yaml/decode-text.js';
import type { Locate } from './yaml/locate.js';
import { readYamlFast } from './yaml/read-yaml.js';

export interface Locator {
  /** Looks up where a finding stands. One in a file that is gone stands at its beginning. */
  readonly locate: (finding: Finding) => LocatedFinding;
  /** Where something of a file stands. */
  readonly placeOf: (what: PlacedPart) => Place;
  /** The text of a file; empty when it is gone. */
  readonly textOf: (file: string) => string;
}

export type PlacedPart = Pick<Finding, 'file' | 'pointer' | 'at' | 'part'>;

interface OpenFile {
  readonly text: string;
  readonly locate: Locate;
}

/** Findings come in the order of the files, so that a few are enough. */
const maxOpenFiles = 8;

const beginning: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function locator(source: Source): Locator {
  const openFiles = new Map<string, OpenFile>();
  const open = (file: string): OpenFile => {
    const known = openFiles.get(file);
    if (known !== undefined) return known;
    const opened = openFile(file, source.readAgain(file));
    const [oldest] = openFiles.keys();
    if (openFiles.size >= maxOpenFiles && oldest !== undefined) openFiles.delete(oldest);
    openFiles.set(file, opened);
    return opened;
  };
  const placeOf = ({ file, pointer, at, part }: PlacedPart): Place =>
    pointer === '' && at === 'value' ? beginning : open(file).locate(pointer, at, part);
  return {
    locate: (finding) => (isLocated(finding) ? finding : { ...finding, ...placeOf(finding) }),
    placeOf,
    textOf: (file) => open(file).text,
  };
}

/** What the reader of YAML found has its place: no pointer leads to the second of two equal keys. */
function isLocated(finding: Finding): finding is LocatedFinding {
  return 'line' in finding;
}

function openFile(file: string, bytes: Uint8Array | undefined): OpenFile {
  if (bytes === undefined) return { text: '', locate: () => beginning };
  const decoded = decodeText(bytes);
  const text = typeof decoded === 'string' ? decoded : new TextDecoder('utf-8').decode(bytes);
  return { text, locate: readYamlFast(bytes, { file }).locate };
}
