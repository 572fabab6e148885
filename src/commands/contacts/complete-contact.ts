/** What is said of a person: by options, and by asking somebody who is new and whom nobody described. */
import { nearest } from '../../domain/nearest.js';
import type { Folder } from '../../domain/folder.js';
import type { Text } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import type { ContactEdit, PersonEdit } from '../../workspace/people-edits.js';
import { askChoice, askText } from '../shared/prompts.js';
import { isWellFormed, type ContactInvocation, type ContactOption } from './options.js';
import { partyNames, type KnownPerson } from './people.js';

export interface Completed {
  readonly shared: PersonEdit;
  readonly own: ContactEdit;
}

/** Throws `answer-needed`, `participant-unknown`, `interrupted`. */
export async function completeContact(
  invocation: ContactInvocation,
  known: KnownPerson | undefined,
  folder: Folder,
): Promise<Completed> {
  const { options, global } = invocation;
  const { function: role } = options;
  const party = partyNamed(options.party, folder);
  const asks = global.mayAsk && !global.yes && Object.keys(options).every(isNoContactOption);
  const isNew = known?.function === undefined;
  const shared = {
    function: role ?? (isNew ? await askFunction(invocation, asks) : undefined),
    party: party ?? (isNew && asks ? await askParty(invocation, folder) : undefined),
  };
  const own: Record<(typeof ownFields)[number], string | undefined> = {
    name: options.name,
    email: options.email,
    telephone: options.telephone,
  };
  if (asks) for (const field of ownFields) own[field] = await askOptional(field, invocation, known);
  requireName(present(own), known, invocation);
  return { shared: present(shared), own: present(own) };
}

const ownFields = ['name', 'email', 'telephone'] as const;
const contactFields: readonly string[] = ['function', 'party', ...ownFields];
const isNoContactOption = (option: string): boolean => !contactFields.includes(option);

function present<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: string };
}

/** Whoever can be reached has a name in contacts.yaml. */
function requireName(
  { name, email, telephone }: ContactEdit,
  known: KnownPerson | undefined,
  { messages }: ContactInvocation,
): void {
  if (name !== undefined || known?.name !== undefined) return;
  if (email === undefined && telephone === undefined) return;
  const question = messages.phrase({ code: 'contacts.ask-name', data: {} });
  throw new Failure('usage', 'answer-needed', { question, flag: '--name' });
}

async function askFunction({ messages, global }: ContactInvocation, asks: boolean): Promise<string> {
  const message = messages.phrase({ code: 'contacts.ask-function', data: {} });
  if (!asks && !(global.mayAsk && !global.yes))
    throw new Failure('usage', 'answer-needed', { question: message, flag: '--function' });
  const fault = (answer: string): string | undefined =>
    answer === '' ? messages.phrase({ code: 'contacts.say-form', data: { option: 'function' } }) : undefined;
  return askText({ message, fault });
}

async function askParty({ messages }: ContactInvocation, folder: Folder): Promise<string | undefined> {
  const parties = partyNames(folder);
  if (parties.size === 0) return undefined;
  const choices = [...parties].map(([value, name]) => ({ value, name: messages.format.text(name) }));
  const none = { value: '', name: messages.phrase({ code: 'contacts.no-party', data: {} }) };
  const message = messages.phrase({ code: 'contacts.ask-party', data: {} });
  return (await askChoice({ message, choices: [...choices, none] })) || undefined;
}

async function askOptional(
  option: Extract<ContactOption, 'name' | 'email' | 'telephone'>,
  { messages }: ContactInvocation,
  known: KnownPerson | undefined,
): Promise<string | undefined> {
  const preset = known?.[option];
  const fault = (answer: string): string | undefined =>
    answer === '' || isWellFormed(option, answer)
      ? undefined
      : messages.phrase({ code: 'contacts.say-form', data: { option } });
  const message = messages.phrase({ code: `contacts.ask-${option}`, data: {} });
  const answer = await askText({ message, fault, ...(preset === undefined ? {} : { preset }) });
  return answer === '' ? undefined : answer;
}

/** Its id, also where it is named in full. Throws `participant-unknown`. */
function partyNamed(party: string | undefined, folder: Folder): string | undefined {
  const names = partyNames(folder);
  if (party === undefined || names.has(party)) return party;
  const same = (name: Text): boolean =>
    Object.values(typeof name === 'string' ? [name] : name).some(
      (words) => words.toLowerCase() === party.toLowerCase(),
    );
  const found = [...names].find(([, name]) => same(name));
  if (found !== undefined) return found[0];
  const suggestion = nearest(party, names.keys());
  const data = { name: party, known: [...names.keys()].slice(0, 12) };
  throw new Failure(
    'usage',
    'participant-unknown',
    suggestion === undefined ? data : { ...data, suggestion },
  );
}
