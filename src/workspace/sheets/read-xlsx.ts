/** An Excel file as sheets of cells. */
import type { SheetRead } from '../../domain/sheet/sheet-cell.js';
import { Failure } from '../../errors/failure.js';
import { readSharedTexts } from './cell-texts.js';
import { readNumberMeanings } from './number-formats.js';
import type { Parts } from './unpack.js';
import { readWorksheetLines } from './worksheet-lines.js';
import { readXml } from './xml-events.js';

/** Throws `sheet-unreadable`. */
export function readXlsx(parts: Parts, file: string): readonly SheetRead[] {
  const start = targetOf(parts, '_rels/.rels', 'officeDocument', '', file) ?? 'xl/workbook.xml';
  const part = parts.get(start);
  if (part === undefined) throw notSheets(parts, file);
  const folder = start.slice(0, start.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${start.slice(folder.length)}.rels`;
  const { tabs, since1904 } = readWorkbook(part, file);
  const targets = readRelations(parts.get(relations), folder, file);
  const ofType = (type: string): Uint8Array | undefined =>
    parts.get(targets.find((target) => target.type === type)?.path ?? '');
  const context = {
    file,
    since1904,
    texts: readSharedTexts(ofType('sharedStrings'), file),
    meanings: readNumberMeanings(ofType('styles'), file),
  };
  return tabs.flatMap(({ tab, id }) => {
    const target = targets.find((one) => one.id === id);
    const sheet = target?.type === 'worksheet' ? parts.get(target.path) : undefined;
    return sheet === undefined ? [] : [{ tab, lines: readWorksheetLines(sheet, context) }];
  });
}

/** A ZIP archive that is something else: a document of another program, or any archive. */
function notSheets(parts: Parts, file: string): Failure {
  const fault = parts.has('word/document.xml') ? 'document' : 'not-sheets';
  return new Failure('usage', 'sheet-unreadable', { fault, path: file }, { file });
}

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly path: string;
}

function readRelations(part: Uint8Array | undefined, folder: string, file: string): readonly Relation[] {
  const relations: Relation[] = [];
  if (part === undefined) return relations;
  readXml(part, file, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: pathFrom(folder, attributes.get('Target') ?? ''),
      });
    },
  });
  return relations;
}

function targetOf(
  parts: Parts,
  relations: string,
  type: string,
  folder: string,
  file: string,
): string | undefined {
  return readRelations(parts.get(relations), folder, file).find((one) => one.type === type)?.path;
}

function pathFrom(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

interface Tabs {
  readonly tabs: readonly { readonly tab: string; readonly id: string }[];
  readonly since1904: boolean;
}

function readWorkbook(part: Uint8Array, file: string): Tabs {
  const tabs: { tab: string; id: string }[] = [];
  let since1904 = false;
  readXml(part, file, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      if (name === 'sheet') tabs.push({ tab: attributes.get('name') ?? '', id: attributes.get('id') ?? '' });
    },
  });
  return { tabs, since1904 };
}
