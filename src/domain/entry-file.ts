/** Where an entry stands: `agreements/<agreement>/progress/<year>/<month>/<date>-<kind>-<id>.yaml`. */
import type { ProgressEntry } from './schema-types.js';

export interface EntryFileName {
  readonly agreement: string;
  readonly date: string;
  readonly kind: string;
  /** The entry's id: 26 characters, in the order in which entries were made. */
  readonly id: string;
}

/** @param date when it happened; year and month of the folder are those of this date */
export function entryFilePath(
  agreement: string,
  date: string,
  kind: ProgressEntry['kind'],
  id: string,
): string {
  const [year = '', month = ''] = date.split('-');
  return `agreements/${agreement}/progress/${year}/${month}/${date}-${kind}-${id}.yaml`;
}

const form =
  /^agreements\/(?<agreement>[a-z][a-z0-9-]*)\/progress\/(?<folder>\d{4}\/\d{2})\/(?<date>\d{4}-\d{2}-\d{2})-(?<kind>[a-z]+)-(?<id>[0-9A-HJKMNP-TV-Z]{26})\.yaml$/;

/** The parts of the path of an entry; undefined when it is none, or stands in the folder of another month. */
export function parseEntryFilePath(path: string): EntryFileName | undefined {
  const { agreement, folder, date, kind, id } = form.exec(path)?.groups ?? {};
  if (agreement === undefined || date === undefined || kind === undefined || id === undefined)
    return undefined;
  return date.startsWith(folder?.replace('/', '-') ?? ' ') ? { agreement, date, kind, id } : undefined;
}
