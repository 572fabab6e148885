/** What has an id: which one stands where an editor points, where it is declared, and everywhere it stands. */
import type { Position, Range } from 'vscode-languageserver';
import { isSame, type Named, type NamedPlace } from '../../domain/naming/named-place.js';
import { namedPlaces } from '../../domain/naming/named-places.js';
import type { LoadedWorkspace } from '../../workspace/load-workspace.js';
import { meets, rangeOf } from './as-diagnostics.js';

type Workspace = Pick<LoadedWorkspace, 'folder' | 'placeOf'>;

/** Of a path, the part that is pointed at; elsewhere in it, the item that it means. */
export function namedAt(workspace: Workspace, file: string, position: Position): NamedPlace | undefined {
  const here = { start: position, end: position };
  const covers = ({ pointer, at, part }: Pick<NamedPlace, 'pointer' | 'at' | 'part'>): boolean =>
    meets(rangeOf(workspace.placeOf({ file, pointer, at, ...(part && { part }) })), here);
  const around = namedPlaces(workspace.folder).filter(
    ({ file: other, pointer, at }) => other === file && pointer !== '' && covers({ pointer, at }),
  );
  return around.find(covers) ?? around.at(-1);
}

export function rangeOfPlace({ placeOf }: Workspace, place: NamedPlace): Range {
  return rangeOf(placeOf(place));
}

export function placesOf({ folder }: Workspace, named: Named): readonly NamedPlace[] {
  return namedPlaces(folder).filter((place) => isSame(place.named, named));
}

/** A party is declared in each agreement it takes part in: the one at hand goes first. @param file where it is named */
export function declarationsOf(workspace: Workspace, named: Named, file: string): readonly NamedPlace[] {
  const declared = placesOf(workspace, named).filter(({ isDeclaration }) => isDeclaration);
  const agreement = /^agreements\/[^/]+\//.exec(file)?.[0];
  const own = declared.filter((place) => agreement !== undefined && place.file.startsWith(agreement));
  return own.length > 0 ? own : declared;
}
