/** Many records in one file: JSON (an array, or one value per line) or CSV with the names of the fields in its first line. */
import { Failure } from '../errors/failure.js';
import { csvRecords, separatorIn } from './csv-records.js';

export interface Row {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, unknown>;
}

/** @param name the name of the file, for its ending and for messages. Throws `rows-unreadable`. */
export function readRows(bytes: Uint8Array, name: string): readonly Row[] {
  const text = decode(bytes, name);
  const isJson = name.toLowerCase().endsWith('.csv') ? false : /^\s*[[{]/.test(text);
  const rows = isJson ? jsonRows(text, name) : csvRows(text, name);
  if (rows.length === 0) throw unreadable('empty', name, 1);
  return rows;
}

function unreadable(
  fault: 'encoding' | 'json' | 'not-a-record' | 'quote' | 'columns' | 'header' | 'empty',
  file: string,
  line: number,
): Failure {
  return new Failure('usage', 'rows-unreadable', { fault, path: file }, { file, line });
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('encoding', name, 1);
  }
}

function jsonRows(text: string, name: string): readonly Row[] {
  if (!/^\s*\[/.test(text)) return jsonLines(text, name);
  const values = parse(text, name, 1);
  if (!Array.isArray(values)) throw unreadable('json', name, 1);
  const lines = elementLines(text);
  return values.map((value, index) => row(value, name, lines[index] ?? 1));
}

/** One value over all lines, or one on each line. */
function jsonLines(text: string, name: string): readonly Row[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (isJson(text)) return [row(JSON.parse(text), name, first + 1)];
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [row(parse(line, name, index + 1), name, index + 1)],
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parse(text: string, name: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const before = position === undefined ? '' : text.slice(0, Number(position));
    throw unreadable('json', name, line + before.split('\n').length - 1);
  }
}

function row(value: unknown, name: string, line: number): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable('not-a-record', name, line);
  return { line, cells: new Map(Object.entries(value)) };
}

/** The line of every element of the outer array of well-formed JSON. */
function elementLines(text: string): readonly number[] {
  const lines: number[] = [];
  let [line, depth, awaits] = [1, 0, false];
  for (const [token] of text.matchAll(/\n|"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s[\]{},"]+/gs)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (awaits && token !== ']') lines.push(line);
    awaits = (depth === 0 && token === '[') || (depth === 1 && token === ',');
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
  }
  return lines;
}

/** RFC 4180, with the separator that the first line uses. Empty cells say nothing. */
function csvRows(text: string, name: string): readonly Row[] {
  const records = csvRecords(text, separatorIn(text.split(/\r?\n/, 1)));
  const open = records.find(({ isOpen }) => isOpen);
  if (open !== undefined) throw unreadable('quote', name, open.line);
  const [header, ...lines] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (header === undefined) return [];
  const names = header.cells.map((cell) => cell.trim());
  if (names.includes('') || new Set(names).size !== names.length)
    throw unreadable('header', name, header.line);
  return lines.map(({ line, cells }) => {
    if (cells.length > names.length) throw unreadable('columns', name, line);
    const filled = cells.flatMap((cell, index) =>
      cell.trim() === '' ? [] : [[names[index] ?? '', cell.trim()] as const],
    );
    return { line, cells: new Map(filled) };
  });
}
