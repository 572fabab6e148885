/**
 * A drawing as an Enhanced Metafile ([MS-EMF]): lines, discs and text that stay sharp in every word processor and on paper.
 * Lengths are hundredths of a millimetre, from the top left.
 */
import { printedWidth } from '../../domain/printed-lines.js';

export type Point = readonly [x: number, y: number];

export interface Emf {
  line(points: readonly Point[], look: { readonly colour: string; readonly width: number }): void;
  /** White within. */
  disc(centre: Point, radius: number, look: { readonly colour: string; readonly width: number }): void;
  /** White, without an edge. */
  clear(from: Point, to: Point): void;
  /** `at` is on the line that letters stand on. */
  text(words: string, at: Point, look: TextLook): void;
  bytes(): Uint8Array;
}

export interface TextLook {
  readonly colour: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

const record = {
  header: 1,
  polyline: 4,
  endOfFile: 14,
  backgroundMode: 18,
  textAlign: 22,
  textColour: 24,
  selectObject: 37,
  createPen: 38,
  createBrush: 39,
  deleteObject: 40,
  ellipse: 42,
  rectangle: 43,
  createFont: 82,
  text: 84,
} as const;

/** The one brush there is, and the tool that is made, used and thrown away again. */
const [brush, tool] = [1, 2] as const;
const stock = 0x80000000;
const noPen = stock + 8;
const baseline = 24;
/** Bold letters are so much wider. */
const boldWider = 1.06;
const anchors = { start: 0, middle: 6, end: 2 } as const;

const box = ([left, top]: Point, [right, bottom]: Point): readonly number[] =>
  [left, top, right, bottom].map(Math.round);

export function emf(width: number, height: number): Emf {
  const records: Uint8Array[] = [];
  const add = (type: number, ...words: readonly number[]): void => void records.push(recordOf(type, words));
  const withTool = (type: number, made: readonly number[], use: () => void): void => {
    add(type, tool, ...made);
    add(record.selectObject, tool);
    use();
    add(record.selectObject, noPen);
    add(record.deleteObject, tool);
  };
  const pen = (look: { readonly colour: string; readonly width: number }, use: () => void): void => {
    withTool(record.createPen, [0, Math.round(look.width), 0, colourOf(look.colour)], use);
  };
  add(record.backgroundMode, 1);
  add(record.createBrush, brush, 0, 0xffffff, 0);
  add(record.selectObject, brush);
  return {
    line: (points, look) => {
      if (points.length < 2) return;
      pen(look, () => {
        add(record.polyline, ...boundsOf(points), points.length, ...points.flat().map(Math.round));
      });
    },
    disc: ([x, y], radius, look) => {
      pen(look, () => {
        add(record.ellipse, ...box([x - radius, y - radius], [x + radius, y + radius]));
      });
    },
    clear: (from, to) => {
      add(record.selectObject, noPen);
      add(record.rectangle, ...box(from, to));
    },
    text: (words, at, look) => {
      withTool(record.createFont, fontOf(look), () => {
        add(record.textAlign, baseline + anchors[look.anchor]);
        add(record.textColour, colourOf(look.colour));
        records.push(textRecord(words, at, look.bold === true ? look.size * boldWider : look.size));
      });
      add(record.selectObject, stock + 13);
    },
    bytes: () => {
      add(record.endOfFile, 0, 16, 20);
      return wholeOf(records, width, height);
    },
  };
}

/** `RRGGBB` as Windows writes it. */
function colourOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red + green * 256 + blue * 65536;
}

function boundsOf(points: readonly Point[]): readonly number[] {
  const [xs, ys] = [points.map(([x]) => Math.round(x)), points.map(([, y]) => Math.round(y))];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function recordOf(type: number, words: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 + words.length * 4));
  [type, view.byteLength, ...words].forEach((word, at) => {
    if (word < 0) view.setInt32(at * 4, word, true);
    else view.setUint32(at * 4, word, true);
  });
  return new Uint8Array(view.buffer);
}

/** The 32-bit words of an extended logical font: what is left at zero is for the reader to choose. */
function fontOf({ size, bold }: TextLook): readonly number[] {
  const words = Array.from({ length: 80 }, () => 0);
  words[0] = -Math.round(size);
  words[4] = bold === true ? 700 : 400;
  Array.from('Arial').forEach((letter, at) => {
    const word = 7 + Math.floor(at / 2);
    words[word] = (words[word] ?? 0) + (letter.codePointAt(0) ?? 0) * (at % 2 === 0 ? 1 : 65536);
  });
  return words;
}

/** The width of each letter is told, so that words look the same whoever draws them. */
function textRecord(words: string, [x, y]: Point, size: number): Uint8Array {
  const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at));
  const pairs = Array.from({ length: Math.ceil(units.length / 2) }, (_, at) => {
    return (units[at * 2] ?? 0) + (units[at * 2 + 1] ?? 0) * 65536;
  });
  const start = 76;
  const widths = Array.from(words).flatMap((letter) => {
    const width = Math.round((printedWidth(letter) * size) / 2);
    return letter.length === 1 ? [width] : [width, 0];
  });
  const scale = 1_065_353_216; // 1.0 as a 32-bit float
  const noBounds = [0, 0, -1, -1];
  const compatible = 1;
  return recordOf(record.text, [
    ...noBounds,
    compatible,
    scale,
    scale,
    Math.round(x),
    Math.round(y),
    units.length,
    start,
    0,
    ...noBounds,
    start + pairs.length * 4,
    ...pairs,
    ...widths,
  ]);
}

const headerBytes = 108;
/** That it is a metafile, and of which version. */
const signature = [0x464d4520, 0x10000];
/** The brush, the tool, and the one that every file has. */
const handles = 3;

/** A reference screen on which one dot is one hundredth of a millimetre. */
function wholeOf(records: readonly Uint8Array[], width: number, height: number): Uint8Array {
  const bytes = records.reduce((sum, one) => sum + one.length, headerBytes);
  const drawing = [0, 0, width, height];
  const description = [0, 0, 0];
  const pixels = [0, 0, 0];
  const screen = { dots: [20_000, 20_000], millimetres: [200, 200], micrometres: [200_000, 200_000] };
  const header = recordOf(record.header, [
    ...drawing,
    ...drawing,
    ...signature,
    bytes,
    records.length + 1,
    handles,
    ...description,
    ...screen.dots,
    ...screen.millimetres,
    ...pixels,
    ...screen.micrometres,
  ]);
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of [header, ...records]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
