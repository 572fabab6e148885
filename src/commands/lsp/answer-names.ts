/** Answers an editor about ids: where what is named is declared, and where else it is named. */
import type { Connection, Location, TextDocumentPositionParams } from 'vscode-languageserver/node';
import type { NamedPlace } from '../../domain/naming/named-place.js';
import type { OpenedWorkspace } from '../shared/open-workspace.js';
import { declarationsOf, namedAt, placesOf, rangeOfPlace } from './named-at.js';
import { placeOfUri, type WatchedFolders } from './watched-folders.js';

interface Pointed {
  readonly root: string;
  readonly workspace: OpenedWorkspace['workspace'];
  readonly place: NamedPlace;
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
