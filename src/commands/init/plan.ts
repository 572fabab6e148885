/** What `collab init` would write, all of it computed and checked before anything is. */
import { newId, slug } from '../../domain/slug.js';
import { Failure } from '../../errors/failure.js';
import { isForAmendment, type Messages } from '../../messages/messages.js';
import { escapeLineStart, escapeMarkdown } from '../../renderers/markdown/escape.js';
import { loadWorkspace, type LoadedWorkspace } from '../../workspace/load-workspace.js';
import type { NewFile } from '../../workspace/new-collaboration/collaboration.js';
import { fillTemplate, titleOfTemplate } from '../../workspace/new-collaboration/fill-template.js';
import { readmeFile, toolFiles } from '../../workspace/new-collaboration/surroundings.js';
import {
  contactsFile,
  settingsFile,
  settingsWithPerson,
  type NewPerson,
} from '../../workspace/new-collaboration/workspace-settings.js';
import { overlaySource } from '../../workspace/overlay-source.js';
import { checkWorkspace } from '../shared/check-workspace.js';
import type { CompleteAnswers } from './complete-answers.js';
import { placeFiles, type PlacedFiles } from './place-files.js';
import type { Situation } from './situation.js';

export interface Plan extends PlacedFiles {
  /** The id of the agreement. */
  readonly id: string;
  readonly title: string;
  /** The id of whoever starts, and that function in words. */
  readonly contact: string;
  readonly contactName: string;
  /** How many things in the signed words are for the next amendment. */
  readonly amendments: number;
  readonly agreementFile: string;
  readonly meetingFile: string;
  /** What came along of a collaboration that was under way already. */
  readonly adopted?: Adopted;
}

export interface Adopted {
  readonly agreements: readonly string[];
  readonly meetings: readonly string[];
  readonly documents: readonly string[];
  readonly signatures: readonly string[];
  readonly entries: readonly string[];
  /** What the history says of each entry. */
  readonly subjects: readonly string[];
}

export interface PlanOptions {
  readonly force: boolean;
  readonly timeZone: string;
}

/** Throws `agreement-exists`, and `new-files-refused` when the result would not pass the check. */
export async function planCollaboration(
  complete: CompleteAnswers,
  situation: Situation,
  messages: Messages,
  options: PlanOptions,
): Promise<Plan> {
  const { answers, template, language, nextMeeting } = complete;
  const title = answers.title ?? titleOfTemplate(template, language);
  const id = chooseId(title, answers.id, situation, options.force);
  const person = chooseContact(complete, situation);
  const filled = fillTemplate({
    template,
    language,
    answers: { ...answers, title },
    id,
    contact: person.id,
    ...knownParty(person.id, situation),
    nextMeeting,
  });
  const files: NewFile[] = [filled.agreement, filled.meeting];
  const newPerson = { ...person, party: filled.ownParty };
  files.push(...surroundings({ complete, situation, options, title, newPerson, files: filled }));
  const placed = placeFiles(files, situation, options.force);
  const { amendments } = await refuseFaults(placed, situation, messages);
  const { path: agreementFile } = filled.agreement;
  const contactName = contactNameOf(person, situation, messages);
  const meetingFile = filled.meeting.path;
  return { ...placed, id, title, contact: person.id, contactName, amendments, agreementFile, meetingFile };
}

export function chooseId(
  title: string,
  wanted: string | undefined,
  { workspace }: Situation,
  force: boolean,
): string {
  const taken = new Set(workspace?.folder.agreements.keys());
  const id = wanted ?? newId(title, 'agreement', new Set());
  if (!taken.has(id) || force) return id;
  throw new Failure('usage', 'agreement-exists', {
    agreement: id,
    suggestion: newId(id, 'agreement', taken),
  });
}

/** Who starts: as said, as remembered, or with an id made from the function. */
export function chooseContact(
  { answers, template, language }: CompleteAnswers,
  situation: Situation,
): Omit<NewPerson, 'party'> {
  const people = new Map(Object.entries(situation.workspace?.folder.settings.people ?? {}));
  const role = answers.me ?? template.function[language] ?? '';
  const remembered =
    situation.contact !== null && people.has(situation.contact) ? situation.contact : undefined;
  const named = answers.as ?? (answers.me === undefined ? remembered : undefined);
  if (named !== undefined) return { id: named, function: role };
  const sameRole = people.get(slug(role))?.function === role;
  return { id: sameRole ? slug(role) : newId(role, 'contact', new Set(people.keys())), function: role };
}

/** The function by which somebody is known in the workspace, else the one that was told. */
export function contactNameOf(
  { id, function: role }: Omit<NewPerson, 'party'>,
  { workspace }: Situation,
  messages: Messages,
): string {
  const known = new Map(Object.entries(workspace?.folder.settings.people ?? {})).get(id);
  return known === undefined ? role : messages.format.text(known.function);
}

/** Of somebody who takes part in the workspace already. */
export function knownParty(id: string, { workspace }: Situation): { readonly contactParty?: string } {
  const person = new Map(Object.entries(workspace?.folder.settings.people ?? {})).get(id);
  return person?.party === undefined ? {} : { contactParty: person.party };
}

interface Surroundings {
  readonly complete: CompleteAnswers;
  readonly situation: Situation;
  readonly options: PlanOptions;
  readonly title: string;
  readonly newPerson: NewPerson;
  readonly files: { readonly agreement: NewFile; readonly meeting: NewFile };
}

/** What stands around the agreement: all of it for a new workspace, else the person who is not known yet. */
export function surroundings({
  complete,
  situation,
  options,
  title,
  newPerson,
  files,
}: Surroundings): readonly NewFile[] {
  const { language } = complete;
  const { workspace, source } = situation;
  if (workspace !== null) {
    if (Object.hasOwn(workspace.folder.settings.people ?? {}, newPerson.id)) return [];
    const text = new TextDecoder().decode(source.readAgain('collab.yaml'));
    return [settingsWithPerson(text, newPerson)];
  }
  const heading = escapeLineStart(escapeMarkdown(title));
  const words = { title: heading, agreement: files.agreement.path, meeting: files.meeting.path };
  return [
    settingsFile({ title, language, timeZone: options.timeZone, person: newPerson }),
    contactsFile(language, newPerson.id),
    readmeFile(language, words),
    ...toolFiles(),
  ];
}

/** The real check, over the folder as it would be; what was wrong before does not count against it. Counts what an amendment can mend. */
export async function refuseFaults(
  { writes }: PlacedFiles,
  situation: Situation,
  messages: Messages,
): Promise<{ readonly amendments: number }> {
  const paths = new Set(writes.map(({ path }) => path));
  const proposed = new Map(
    writes.filter(({ path }) => isRead(path)).map(({ path, content }) => [path, Buffer.from(content)]),
  );
  const workspace: LoadedWorkspace = await loadWorkspace(overlaySource(situation.source, proposed));
  const findings = checkWorkspace({ workspace, today: situation.today, until: null });
  const fault = findings.find(({ severity, file }) => severity === 'error' && paths.has(file));
  const ours = findings.filter(({ file }) => paths.has(file));
  if (fault === undefined) return { amendments: ours.filter(({ data }) => isForAmendment(data)).length };
  const { message, remedy } = messages.finding(fault.rule, fault.data);
  const { file, line, column } = workspace.locate(fault);
  throw new Failure('usage', 'new-files-refused', { reason: message, remedy }, { file, line, column });
}

function isRead(path: string): boolean {
  return path.startsWith('agreements/') || path === 'collab.yaml' || path === 'contacts.yaml';
}
