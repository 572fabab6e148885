/** A document in every format that was asked for: on the screen, or to files. */
import { Option, type Command } from 'commander';
import type { Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import { renderHtml } from '../../renderers/html.js';
import { renderMarkdown } from '../../renderers/markdown.js';
import { renderTerminal } from '../../renderers/terminal.js';
import type { ReportDocument } from '../../reports/document.js';
import type { GlobalOptions } from './global-options.js';
import { jsonEnvelope } from './json-envelope.js';
import {
  formatOfFile,
  formatParser,
  orderRequests,
  writeOutput,
  type FormatRequest,
} from './output-formats.js';

const formats = ['terminal', 'markdown', 'html', 'json'] as const;
type Format = (typeof formats)[number];
type DocumentRequest = FormatRequest<Format>;

const endings: ReadonlyMap<string, Format> = new Map([
  ['txt', 'terminal'],
  ['md', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
]);

export interface DocumentOptions {
  readonly format?: readonly DocumentRequest[];
  readonly output?: string;
}

export function defineDocumentOptions(command: Command, messages: Messages): void {
  const say = (code: 'report-command.format' | 'report-command.output'): string =>
    messages.phrase({ code, data: {} });
  command
    .addOption(new Option('--format <format>', say('report-command.format')).argParser(formatParser(formats)))
    .addOption(new Option('-o, --output <file>', say('report-command.output')));
}

/** On the screen when nothing else is asked for. Throws `options-conflict`, `option-value-not-allowed`. */
export function requestedDocuments(
  { format, output }: DocumentOptions,
  json: boolean,
): readonly DocumentRequest[] {
  const ofOutput = output === undefined ? [] : [{ format: formatOfFile(output, endings), file: output }];
  const asked = [...(json ? [{ format: 'json' as const }] : []), ...(format ?? []), ...ofOutput];
  return orderRequests(asked.length === 0 ? [{ format: 'terminal' }] : asked);
}

export interface MadeDocument {
  readonly document: ReportDocument;
  /** The command, as JSON names it. */
  readonly kind: string;
  readonly json: Readonly<Record<string, unknown>>;
}

const columnsInFiles = 100;

/** Throws `file-unwritable`. */
export async function writeDocuments(
  requests: readonly DocumentRequest[],
  made: MadeDocument,
  { global, messages }: { readonly global: GlobalOptions; readonly messages: Messages },
  app: App,
): Promise<void> {
  for (const request of requests) {
    const { file, format } = request;
    const screen = { columns: app.terminal.columns, colour: global.colour.stdout };
    const place = file === undefined ? screen : { columns: columnsInFiles, colour: false };
    const content = render(format, made, { ...place, messages }, app);
    await writeOutput({ request, content, directory: global.directory }, app);
    if (file !== undefined && !global.quiet)
      await app.stderr(`${messages.phrase({ code: 'report-command.written', data: { file } })}\n`);
  }
}

function render(
  format: Format,
  { document, kind, json }: MadeDocument,
  page: { readonly columns: number; readonly colour: boolean; readonly messages: Messages },
  app: App,
): string {
  switch (format) {
    case 'terminal':
      return renderTerminal(document, page);
    case 'markdown':
      return renderMarkdown(document, page);
    case 'html':
      return renderHtml(document, { messages: page.messages, generator: `collab ${app.version}` });
    case 'json':
      return jsonEnvelope(app, kind, true, json);
  }
}
