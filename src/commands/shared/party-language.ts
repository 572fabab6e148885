/** How a party is spoken to: in the language in which an agreement says it is addressed; else in the one that is spoken. */
import type { ItemIndex } from '../../domain/item-index.js';
import { languages } from '../../messages/format.js';
import { messagesFor, type Messages } from '../../messages/messages.js';

export function messagesForParty(
  party: string,
  agreements: readonly ItemIndex[],
  spoken: Messages,
): Messages {
  const asked = agreements
    .map(({ items }) => items.get(`parties/${party}`)?.value['language'])
    .find((language) => language !== undefined);
  const language = languages.find((one) => one === asked);
  return language === undefined ? spoken : messagesFor(language);
}
