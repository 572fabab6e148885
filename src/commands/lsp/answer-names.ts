/** Answers an editor about ids: where what is named is declared, where else it is named, and another id for it. */
import {
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Location,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { NamedPlace } from '../../domain/naming/named-place.js';
import type { Phrase } from '../../domain/phrases.js';
import type { Messages } from '../../messages/messages.js';
import type { OpenedWorkspace } from '../shared/open-workspace.js';
import { declarationsOf, namedAt, placesOf, rangeOfPlace } from './named-at.js';
import { prepareRename, renameAt, type RenameAt } from './rename.js';
import { placeOfUri, type WatchedFolders } from './watched-folders.js';

interface Pointed {
  readonly root: string;
  readonly workspace: OpenedWorkspace['workspace'];
  readonly place: NamedPlace;
}

export function answerRenames(connection: Connection, folders: WatchedFolders, messages: Messages): void {
  const at = async ({
    textDocument,
    position,
  }: TextDocumentPositionParams): Promise<(RenameAt & { root: string }) | undefined> => {
    const placed = placeOfUri(textDocument.uri);
    const { opened, findings = [] } = placed === undefined ? {} : await folders.check(placed.root);
    return placed && opened && { ...placed, opened, findings, position };
  };
  const refuse = (phrase: Phrase): ResponseError =>
    new ResponseError(LSPErrorCodes.RequestFailed, messages.phrase(phrase));

  connection.onPrepareRename(async (params) => {
    const found = await at(params);
    if (found === undefined) return null;
    const prepared = prepareRename(found);
    if ('refused' in prepared) throw refuse(prepared.refused);
    return { range: prepared.range, placeholder: prepared.placeholder };
  });
  connection.onRenameRequest(async (params): Promise<WorkspaceEdit | null> => {
    const found = await at(params);
    if (found === undefined) return null;
    const done = await renameAt(found, params.newName, messages);
    if ('refused' in done) throw refuse(done.refused);
    const { root } = found;
    const changes = [...done.edits].map(([file, edits]): [string, TextEdit[]] => [
      folders.uriOf({ root, file }),
      [...edits],
    ]);
    return { changes: Object.fromEntries(changes) };
  });
}

export function answerNames(connection: Connection, folders: WatchedFolders): void {
  const pointed = async ({
    textDocument,
    position,
  }: TextDocumentPositionParams): Promise<Pointed | undefined> => {
    const at = placeOfUri(textDocument.uri);
    const { opened } = at === undefined ? {} : await folders.check(at.root);
    if (at === undefined || opened === undefined) return undefined;
    const place = namedAt(opened.workspace, at.file, position);
    return place && { root: at.root, workspace: opened.workspace, place };
  };
  const locations = (places: readonly NamedPlace[], { root, workspace }: Pointed): Location[] =>
    places.map((place) => ({
      uri: folders.uriOf({ root, file: place.file }),
      range: rangeOfPlace(workspace, place),
    }));

  connection.onDefinition(async (params) => {
    const found = await pointed(params);
    if (found === undefined) return null;
    return locations(declarationsOf(found.workspace, found.place.named, found.place.file), found);
  });
  connection.onReferences(async (params) => {
    const found = await pointed(params);
    if (found === undefined) return null;
    const isWanted = ({ isDeclaration }: NamedPlace): boolean =>
      params.context.includeDeclaration || !isDeclaration;
    return locations(placesOf(found.workspace, found.place.named).filter(isWanted), found);
  });
}
