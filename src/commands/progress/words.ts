/** What kinds, fields and states are called. */
import type { EntryKind } from '../../domain/state.js';
import type { Messages } from '../../messages/messages.js';

/** A few words that say what the field is for, in lower case. */
export function fieldWords(messages: Messages, kind: EntryKind | undefined, field: string): string {
  return messages.phrase({ code: 'progress.field', data: { kind: kind ?? 'success', field } });
}

/** The words of a field as a question. */
export function fieldQuestion(messages: Messages, kind: EntryKind, field: string): string {
  const words = fieldWords(messages, kind, field);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}:`;
}

/** What people call a state. */
export function stateWords(messages: Messages, state: string): string {
  return messages.phrase({ code: 'progress.state', data: { state } });
}
