/** What every `--json` answer is wrapped in, also on failure. */
import type { App } from '../../platform/system-app.js';
import { renderJson } from '../../renderers/json.js';

export interface JsonError {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly cell?: string;
  /** What is wrong in a file of many records. */
  readonly problems?: readonly {
    readonly place: string;
    readonly message: string;
    readonly remedy: string;
  }[];
}

/** One JSON value and a newline. `ok` is exit code 0. */
export function jsonEnvelope(
  app: App,
  kind: string,
  ok: boolean,
  content: Readonly<Record<string, unknown>> | { readonly error: JsonError },
): string {
  return renderJson({ collab: app.version, schemaVersion: 1, kind, ok, ...content });
}
