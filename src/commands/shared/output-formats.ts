/** `--format name` or `--format name=file`, repeatable; and the writing of what came out. */
import { Failure } from '../../errors/failure.js';
import { pathParts, resolvePath } from '../../platform/paths.js';
import { writeFileInside } from '../../platform/write-files.js';
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

/** Writes to the file, or to stdout when there is none. Files are replaced whole. */
export async function writeOutput(app: App, request: FormatRequest<string>, content: string): Promise<void> {
  if (request.file === undefined) {
    await app.stdout(content);
    return;
  }
  const { folder, name } = pathParts(resolvePath(app.cwd, request.file));
  writeFileInside(folder, name, content);
}

/** The format that the ending of a file tells. Throws `option-value-not-allowed` with the endings known. */
export function formatOfFile<F extends string>(file: string, endings: ReadonlyMap<string, F>): F {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = endings.get(ending);
  if (format !== undefined) return format;
  const allowed = [...endings.keys()].map((one) => `.${one}`);
  throw new Failure('usage', 'option-value-not-allowed', { option: '--output', value: file, allowed });
}
