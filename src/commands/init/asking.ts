/** How questions are asked: whether somebody is there to answer, and in which language. */
import type { Phrase } from '../../domain/phrases.js';
import type { Messages } from '../../messages/messages.js';

export interface Manner {
  /** Somebody is there to answer. */
  readonly mayAsk: boolean;
  /** Take the usual for what is missing. */
  readonly takeUsual: boolean;
}

export interface Asking extends Manner {
  messages: Messages;
}

export function say({ messages }: Asking, phrase: Phrase): string {
  return messages.phrase(phrase);
}
