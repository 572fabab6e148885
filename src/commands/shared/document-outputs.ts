/** A document in every format that was asked for: on the screen, or to files. */
import { Option, type Command } from 'commander';
import { Failure } from '../../errors/failure.js';
import type { Text } from '../../domain/schema-types.js';
import type { Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import { renderDocx } from '../../renderers/docx.js';
import { renderHtml } from '../../renderers/html.js';
import { renderMarkdown } from '../../renderers/markdown.js';
import { renderOdt } from '../../renderers/odt.js';
import type { OfficeOptions } from '../../renderers/office/office-options.js';
import { renderTerminal } from '../../renderers/terminal.js';
import type { ReportDocument } from '../../reports/document.js';
import type { GlobalOptions } from './global-options.js';
import { jsonEnvelope } from './json-envelope.js';
import { documentThere, isOwnDocument } from './own-document.js';
import {
  formatOfFile,
  formatParser,
  orderRequests,
  refuseOnScreen,
  writeOutput,
  type FormatRequest,
} from './output-formats.js';

const formats = ['terminal', 'markdown', 'html', 'docx', 'odt', 'json'] as const;
type Format = (typeof formats)[number];
type DocumentRequest = FormatRequest<Format>;

const endings: ReadonlyMap<string, Format> = new Map([
  ['txt', 'terminal'],
  ['md', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['json', 'json'],
]);
/** Read by a word processor, not on a screen. They have pages. */
const paged: readonly Format[] = ['docx', 'odt'];

export interface DocumentOptions {
  readonly format?: readonly DocumentRequest[];
  readonly output?: string;
  readonly force?: true;
}

export function defineDocumentOptions(command: Command, messages: Messages): void {
  const say = (code: 'report-command.format' | 'report-command.output' | 'form.force'): string =>
    messages.phrase({ code, data: {} });
  command
    .addOption(new Option('--format <format>', say('report-command.format')).argParser(formatParser(formats)))
    .addOption(new Option('-o, --output <file>', say('report-command.output')))
    .addOption(new Option('--force', say('form.force')));
}

/** On the screen when nothing else is asked for. Throws `options-conflict`, `option-value-not-allowed`, `format-needs-file`. */
export function requestedDocuments(
  { format, output }: DocumentOptions,
  json: boolean,
  app: App,
): readonly DocumentRequest[] {
  const ofOutput = output === undefined ? [] : [{ format: formatOfFile(output, endings), file: output }];
  const asked = [...(json ? [{ format: 'json' as const }] : []), ...(format ?? []), ...ofOutput];
  const requests = orderRequests(asked.length === 0 ? [{ format: 'terminal' }] : asked);
  refuseOnScreen(requests, paged, app);
  return requests;
}

export interface MadeDocument {
  /** A document with pages may differ from one without. */
  readonly document: (hasPages: boolean) => ReportDocument;
  /** The command, as JSON names it, and what it answers. */
  readonly kind: string;
  readonly json: () => Readonly<Record<string, unknown>>;
  /** Whose document it is, and what it is about: the workspace, and the agreement where there is one. */
  readonly organisation: Text;
  readonly about: Text;
  /** Of which day it is. ISO date. */
  readonly date: string;
  /** Of the document, where it is not the language of the command. */
  readonly inWords?: Messages;
  /** Says in which file it is. */
  readonly written: 'report-command.written' | 'document-command.written';
}

const columnsInFiles = 100;

/** What collab made itself is made anew; what is somebody's, or was changed, only with `--force`. Throws `file-exists`, `file-unwritable`. */
export async function writeDocuments(
  requests: readonly DocumentRequest[],
  made: MadeDocument,
  {
    global,
    messages,
    options,
  }: {
    readonly global: GlobalOptions;
    readonly messages: Messages;
    readonly options: DocumentOptions;
  },
  app: App,
): Promise<void> {
  for (const request of requests) {
    const { file, format } = request;
    const screen = { columns: app.terminal.columns, colour: global.colour.stdout };
    const place = file === undefined ? screen : { columns: columnsInFiles, colour: false };
    const content = render(format, made, { ...place, messages: made.inWords ?? messages }, app);
    if (options.force !== true) requireOwn(request, content, global.directory);
    await writeOutput({ request, content, directory: global.directory }, app);
    if (file !== undefined && !global.quiet)
      await app.stderr(`${messages.phrase({ code: made.written, data: { file } })}\n`);
  }
}

function requireOwn(
  { file, format }: DocumentRequest,
  content: string | Uint8Array,
  directory: string,
): void {
  const there = file === undefined ? null : documentThere(directory, file);
  if (file === undefined || there === null || there.length === 0) return;
  if (!isOwnDocument(there, format, content)) throw new Failure('workspace', 'file-exists', { path: file });
}

interface Page {
  readonly columns: number;
  readonly colour: boolean;
  readonly messages: Messages;
}

function render(format: Format, made: MadeDocument, page: Page, app: App): string | Uint8Array {
  const { document, kind, json } = made;
  switch (format) {
    case 'terminal':
      return renderTerminal(document(false), page);
    case 'markdown':
      return renderMarkdown(document(false), page);
    case 'html':
      return renderHtml(document(false), { messages: page.messages, generator: `collab ${app.version}` });
    case 'docx':
      return renderDocx(document(true), officeOptions(made, page, app));
    case 'odt':
      return renderOdt(document(true), officeOptions(made, page, app));
    case 'json':
      return jsonEnvelope(app, kind, true, json());
  }
}

/** Whose document it is stands in its properties; its day is its only time. */
function officeOptions(
  { about, organisation, date }: MadeDocument,
  { messages }: Page,
  app: App,
): OfficeOptions {
  return {
    messages,
    generator: `collab ${app.version}`,
    about: messages.format.text(about),
    organisation: messages.format.text(organisation),
    date,
  };
}
