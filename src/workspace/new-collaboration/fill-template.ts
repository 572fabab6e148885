/** From a template and answers to the agreement and its first meeting. */
import { isMap, isScalar, type Document, type YAMLMap } from 'yaml';
import { partyKindOf } from '../../domain/party-kind.js';
import { newId } from '../../domain/slug.js';
import type { Answers, NewFile, TemplateLanguage } from './collaboration.js';
import { replacePlaceholders, type Placeholders } from './placeholders.js';
import { readTemplateFile, type Template } from './templates.js';
import { keyNode, mapAt, nameSchema, parseForEdits, setText, textNode, writeEdited } from './yaml-edits.js';

export interface FillRequest {
  readonly template: Template;
  readonly language: TemplateLanguage;
  readonly answers: Answers;
  /** The id of the agreement. */
  readonly id: string;
  /** The id of whoever starts. */
  readonly contact: string;
  /** The party that whoever starts is known to belong to. */
  readonly contactParty?: string;
  /** ISO date. */
  readonly nextMeeting: string;
}

export interface FilledTemplate {
  readonly agreement: NewFile;
  readonly meeting: NewFile;
  /** The id of the party of whoever starts. */
  readonly ownParty: string;
}

export function fillTemplate(request: FillRequest): FilledTemplate {
  const { template, language, answers, id, nextMeeting } = request;
  const agreement = parseForEdits(readTemplateFile(template.name, language, 'agreement.yaml'));
  const parties = answers.parties ?? namesOfParties(agreement);
  const goal = answers.goal ?? textAt(agreement, ['goals', 'first-goal', 'title']);
  const partyIds = idsOfParties(agreement, parties, request.contact);
  const goalId = newId(answers.goal ?? template.goal[language] ?? '', 'goal', new Set(), 40);
  const dates = { from: template.nextMeeting, to: nextMeeting };
  const placeholders: Placeholders = { partyIds, contact: request.contact, goal: goalId, dates };

  replacePlaceholders(agreement, placeholders);
  for (const [index, partyId] of partyIds.entries()) nameParty(agreement, partyId, parties[index] ?? partyId);
  setText(mapAt(agreement, ['goals', goalId]), 'title', goal);
  if (answers.title !== undefined) setText(mapAt(agreement, []), 'title', answers.title);
  if (answers.purpose !== undefined) setText(mapAt(agreement, []), 'purpose', answers.purpose);
  nameFacilitator(agreement, request, { parties, partyIds });
  nameSchema(agreement, '../../.collab/schemas/agreement.schema.json');

  const meeting = parseForEdits(readTemplateFile(template.name, language, 'meeting.yaml'));
  replacePlaceholders(meeting, placeholders);
  nameSchema(meeting, '../../../.collab/schemas/meeting.schema.json');
  return {
    agreement: { path: `agreements/${id}/agreement.yaml`, content: writeEdited(agreement) },
    meeting: {
      path: `agreements/${id}/meetings/${nextMeeting}-start-up.yaml`,
      content: writeEdited(meeting),
    },
    ownParty: partyIds[0] ?? '',
  };
}

/** The title that a template has of its own. */
export function titleOfTemplate(template: Template, language: TemplateLanguage): string {
  return textAt(parseForEdits(readTemplateFile(template.name, language, 'agreement.yaml')), ['title']);
}

function textAt(document: Document, path: readonly string[]): string {
  const value = document.getIn(path);
  return typeof value === 'string' ? value : '';
}

function namesOfParties(document: Document): readonly string[] {
  return ['first-party', 'second-party'].map((id) => textAt(document, ['parties', id, 'name']));
}

/** Parties share their ids with groups, people, and the parties that the template brings itself. */
function idsOfParties(document: Document, names: readonly string[], contact: string): readonly string[] {
  const taken = new Set([contact]);
  for (const list of ['parties', 'groups']) {
    for (const { key } of mapAt(document, [list]).items) taken.add(keyNode(key).value);
  }
  for (const placeholder of ['first-party', 'second-party']) taken.delete(placeholder);
  return names.map((name) => {
    const id = newId(name, 'party', taken);
    taken.add(id);
    return id;
  });
}

function nameParty(document: Document, id: string, name: string): void {
  const party = mapAt(document, ['parties', id]);
  setText(party, 'name', name);
  const kind = partyKindOf(name);
  if (kind !== undefined) party.items.splice(1, 0, document.createPair('kind', kind));
}

interface Parties {
  readonly parties: readonly string[];
  readonly partyIds: readonly string[];
}

/** Whoever starts, with the own party; unless another was named: somebody of a party, or from outside. */
function nameFacilitator(document: Document, request: FillRequest, { parties, partyIds }: Parties): void {
  const { facilitator } = request.answers;
  const own = request.contactParty ?? partyIds[0];
  const map = mapAt(document, ['facilitator']);
  if (facilitator === undefined) {
    if (own !== undefined && partyIds.includes(own)) setText(map, 'party', own);
    else leaveFacilitatorOpen(map, request);
    return;
  }
  const same = (name: string): boolean => name.toLowerCase() === facilitator.toLowerCase();
  const index = [...parties.keys()].find((at) => same(parties[at] ?? '') || same(partyIds[at] ?? ''));
  if (index === undefined || partyIds[index] !== own) map.delete('contact');
  if (index !== undefined) return setText(map, 'party', partyIds[index] ?? '');
  const party = map.items.find(({ key }) => isScalar(key) && key.value === 'party');
  if (party === undefined) return;
  keyNode(party.key).value = 'external';
  party.value = textNode(facilitator);
}

/** Whoever starts is of none of the parties: which of them keeps it going, they settle. */
function leaveFacilitatorOpen(facilitator: YAMLMap, { template, language }: FillRequest): void {
  facilitator.delete('contact');
  facilitator.delete('party');
  const open = facilitator.get('open', true);
  const question = template.facilitatorQuestion[language];
  if (isMap(open) && question !== undefined) setText(open, 'question', question);
}
