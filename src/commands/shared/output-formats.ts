/** `--format name` or `--format name=file`, repeatable; and the writing of what came out. */
import type { FailureData } from '../../errors/failure-data.js';
import { Failure, isFailure } from '../../errors/failure.js';
import { pathParts, resolvePath } from '../../platform/paths.js';
import { writeFileInside, type WriteOptions } from '../../platform/write-files.js';
import type { App } from '../../platform/system-app.js';

export interface FormatRequest<F extends string> {
  readonly format: F;
  /** Relative to where the person is; without it, stdout. */
  readonly file?: string;
}

/** For commander: adds one `--format` to those given before. */
export function formatParser<F extends string>(
  formats: readonly F[],
): (value: string, earlier: readonly FormatRequest<F>[] | undefined) => readonly FormatRequest<F>[] {
  return (value, earlier = []) => {
    const [name = '', ...rest] = value.split('=');
    const format = formats.find((known) => known === name);
    if (format === undefined) {
      throw new Failure('usage', 'option-value-not-allowed', {
        option: '--format',
        value: name,
        allowed: formats,
      });
    }
    const file = rest.join('=');
    if (rest.length > 0 && file === '') {
      throw new Failure('usage', 'option-value-malformed', {
        option: '--format',
        value,
        example: `${name}=result.${name}`,
      });
    }
    return [...earlier, file === '' ? { format } : { format, file }];
  };
}

/**
 * What goes to stdout is one thing when a program reads it: JSON beside another format needs a file for one of them.
 * The same asked twice counts once. Files come first: when one cannot be written, nothing was shown yet but that.
 * Throws `options-conflict`.
 */
export function orderRequests<F extends string>(
  requests: readonly FormatRequest<F>[],
  standsAlone: (format: F) => boolean = (format) => format === 'json',
): readonly FormatRequest<F>[] {
  const isRepeated = ({ format, file }: FormatRequest<F>, position: number): boolean =>
    requests.findIndex((other) => other.format === format && other.file === file) < position;
  const distinct = requests.filter((request, position) => !isRepeated(request, position));
  const shown = distinct.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (shown.length > 1 && shown.some(standsAlone)) {
    throw new Failure('usage', 'options-conflict', { options: shown.map((format) => `--format ${format}`) });
  }
  return distinct.toSorted((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
}

export interface Output {
  readonly request: FormatRequest<string>;
  readonly content: string | Uint8Array;
  /** Where files are named from: the folder of `-C`, else where the person is. */
  readonly directory: string;
}

/** Writes to the file, or to stdout when there is none. Files are replaced whole. Throws `file-unwritable`. */
export async function writeOutput({ request, content, directory }: Output, app: App): Promise<void> {
  if (request.file === undefined) {
    await app.stdout(content);
    return;
  }
  writeNamedFile(directory, request.file, content);
}

/** Replaces the file whole. Throws `file-unwritable`, naming it as the person did: of a folder that is absent, the last part alone says nothing. */
export function writeNamedFile(
  directory: string,
  file: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): void {
  const { folder, name } = pathParts(resolvePath(directory, file));
  try {
    writeFileInside(folder, name, content, options);
  } catch (error) {
    if (isFailure(error) && error.code === 'file-exists')
      throw new Failure('workspace', 'file-exists', { path: file });
    if (!isFailure(error) || error.code !== 'file-unwritable') throw error;
    const { reason } = error.data as FailureData['file-unwritable'];
    throw new Failure('workspace', 'file-unwritable', { path: file, reason });
  }
}

/** What is no text needs a file, or a program that reads nothing else. Throws `format-needs-file`, `options-conflict`. */
export function refuseOnScreen<F extends string>(
  requests: readonly FormatRequest<F>[],
  noText: readonly F[],
  { terminal }: App,
): void {
  const shown = requests.filter(({ file }) => file === undefined).map(({ format }) => format);
  const format = shown.find((one) => noText.includes(one));
  if (format === undefined) return;
  if (terminal.stdoutIsTerminal) throw new Failure('usage', 'format-needs-file', { format });
  if (shown.length > 1)
    throw new Failure('usage', 'options-conflict', { options: shown.map((one) => `--format ${one}`) });
}

/** What people ask for, and word processors make of a document. */
const savedElsewhere: ReadonlySet<string> = new Set(['pdf', 'doc', 'rtf', 'pages']);

/** The format that the ending of a file tells. Throws `ending-not-written`. Throws `option-value-not-allowed` with the endings known. */
export function formatOfFile<F extends string>(
  file: string,
  endings: ReadonlyMap<string, F>,
  option = '--output',
): F {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = endings.get(ending);
  if (format !== undefined) return format;
  if (savedElsewhere.has(ending) && endings.has('docx'))
    throw new Failure('usage', 'ending-not-written', { value: file, ending: `.${ending}` });
  const allowed = [...endings.keys()].map((one) => `.${one}`);
  throw new Failure('usage', 'option-value-not-allowed', { option, value: file, allowed });
}
