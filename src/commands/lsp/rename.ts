/** Another id for what is pointed at: the edits of every file, or why not. The whole folder is checked with them first. */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { LocatedFinding } from '../../domain/finding.js';
import type { NamedPlace } from '../../domain/naming/named-place.js';
import { changedMeaning, isIdForm, isTaken } from '../../domain/naming/rename-faults.js';
import { idOf, isInRecord, planRename, type RenamePlan } from '../../domain/naming/rename-plan.js';
import type { Phrase } from '../../domain/phrases.js';
import { withChanges, type TextChange } from '../../domain/text-change.js';
import type { Messages } from '../../messages/messages.js';
import { textChanges } from '../../workspace/file-edits/text-changes.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { overlaySource } from '../../workspace/overlay-source.js';
import { readYamlFast } from '../../workspace/yaml/read-yaml.js';
import { findAll } from '../shared/check-workspace.js';
import type { OpenedWorkspace } from '../shared/open-workspace.js';
import { termsLookSigned } from '../shared/terms-look-signed.js';
import { textEdits } from './code-actions.js';
import { namedAt, placesOf, rangeOfPlace } from './named-at.js';

export interface RenameAt {
  readonly opened: OpenedWorkspace;
  readonly findings: readonly LocatedFinding[];
  readonly file: string;
  readonly position: Position;
}

export type Refusal = { readonly refused: Phrase };

/** What would be renamed. */
export function prepareRename({
  opened: { workspace },
  file,
  position,
}: RenameAt): { readonly place: NamedPlace; readonly range: Range; readonly placeholder: string } | Refusal {
  const place = namedAt(workspace, file, position);
  if (place === undefined) return { refused: { code: 'lsp.rename-nothing', data: {} } };
  const id = idOf(place.named);
  if (place.named.path === '')
    return { refused: { code: 'lsp.rename-folder', data: { id: place.named.agreement ?? '' } } };
  const declared = placesOf(workspace, place.named).find(({ isDeclaration }) => isDeclaration);
  if (declared === undefined) return { refused: { code: 'lsp.rename-nothing', data: {} } };
  if (isInRecord(declared))
    return { refused: { code: 'lsp.rename-record', data: { id, file: declared.file } } };
  return { place, range: rangeOfPlace(workspace, place), placeholder: id };
}

/** By file. */
export async function renameAt(
  at: RenameAt,
  id: string,
  messages: Messages,
): Promise<{ readonly edits: ReadonlyMap<string, readonly TextEdit[]> } | Refusal> {
  const prepared = prepareRename(at);
  if ('refused' in prepared) return prepared;
  const { named } = prepared.place;
  if (id === idOf(named)) return { edits: new Map() };
  const { workspace } = at.opened;
  if (!isIdForm(id)) return { refused: { code: 'lsp.rename-form', data: { id } } };
  if (isTaken(workspace.folder, named, id)) return { refused: { code: 'lsp.rename-taken', data: { id } } };
  const plan = planRename(workspace.folder, named, id);
  const refused = faultInFiles(plan, at);
  if (refused !== undefined) return { refused };
  const changes = new Map<string, readonly TextChange[]>();
  for (const [file, edits] of plan.edits) {
    const made = textChanges(workspace.textOf(file), edits);
    if (made === undefined) return { refused: { code: 'lsp.rename-layout', data: { file } } };
    changes.set(file, made);
  }
  const fault = await faultAfter(plan, changes, at, messages);
  if (fault !== undefined) return { refused: fault };
  return {
    edits: new Map(
      [...changes].map(([file, made]) => [file, textEdits(workspace.textOf(file), { changes: made })]),
    ),
  };
}

/** Signed terms are left alone, but for who the contact is; what does not fit its form cannot be followed. */
function faultInFiles({ from, edits }: RenamePlan, { opened, findings }: RenameAt): Phrase | undefined {
  const { folder, textOf, findings: ofReading } = opened.workspace;
  const isPerson = from.path.startsWith('people/');
  for (const file of edits.keys()) {
    const { value } = readYamlFast(textOf(file), { file });
    const inFile = findings.filter((finding) => finding.file === file);
    if (!isPerson && termsLookSigned(file, { value, findings: inFile }, folder))
      return { code: 'lsp.rename-signed', data: { file } };
  }
  const broken = ofReading.find(
    ({ file, severity }) =>
      severity === 'error' &&
      /(?:^|\/)(?:agreement|collab|contacts)\.yaml$/.test(file) &&
      textOf(file).includes(idOf(from)),
  );
  return broken && { code: 'lsp.rename-broken', data: { file: broken.file } };
}

/** What would be wrong with the files as they would be. */
async function faultAfter(
  plan: RenamePlan,
  changes: ReadonlyMap<string, readonly TextChange[]>,
  { opened, findings }: RenameAt,
  messages: Messages,
): Promise<Phrase | undefined> {
  const { workspace } = opened;
  const encoder = new TextEncoder();
  const bytes = [...changes].map(
    ([file, made]) => [file, encoder.encode(withChanges(workspace.textOf(file), made))] as const,
  );
  const source = overlaySource(opened.source, new Map(bytes));
  const after = { ...opened, source, workspace: await loadWorkspace(source, { hashDocuments: true }) };
  const other = changedMeaning(workspace.folder, after.workspace.folder, plan);
  if (other !== undefined) {
    const { file, written } = other;
    return isInRecord(other)
      ? { code: 'lsp.rename-record', data: { id: written, file } }
      : { code: 'lsp.rename-meaning', data: { words: other.value ?? written, file } };
  }
  const count = countErrors(findings);
  const counted = new Map<string, number>();
  for (const finding of findAll(after).findings) {
    if (finding.severity !== 'error') continue;
    const key = `${finding.rule} ${finding.file}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
    if ((counted.get(key) ?? 0) <= (count.get(key) ?? 0)) continue;
    const { message } = messages.finding(finding.rule, finding.data);
    return { code: 'lsp.rename-finding', data: { file: finding.file, message } };
  }
  return undefined;
}

function countErrors(findings: readonly LocatedFinding[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { rule, file, severity } of findings) {
    const key = `${rule} ${file}`;
    if (severity === 'error') count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}
