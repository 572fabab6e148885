/**
 * The first step of every format: content of the document model in the words of one language. What remains for a format
 * is how it writes plain and strong words, code, links and statuses.
 */
import type { Content, Inline, Tone } from '../reports/document.js';
import type { Messages } from '../messages/messages.js';
import type { Text } from '../domain/schema-types.js';
import { clipWords } from './clip-words.js';
import { peopleWords } from './people-words.js';
import { plainText } from './plain-text.js';

export { plainText } from './plain-text.js';

export type Word =
  | { readonly type: 'plain'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'status'; readonly tone: Tone; readonly text: string }
  | { readonly type: 'break' }
  /** Room to write by hand. */
  | { readonly type: 'blank' }
  | { readonly type: 'strong' | 'emphasis'; readonly words: Words }
  /** `href` begins with `http:`, `https:` or `mailto:`, without spaces or brackets. */
  | { readonly type: 'link'; readonly href: string; readonly words: Words }
  /** Words in another language than the document's; a BCP 47 tag. */
  | { readonly type: 'foreign'; readonly language: string; readonly words: Words };

export type Words = readonly Word[];

export function wordsOf(content: Content, messages: Messages): Words {
  return content.flatMap((inline) => wordsOfInline(inline, messages));
}

function wordsOfInline(inline: Inline, messages: Messages): Words {
  const { format } = messages;
  switch (inline.type) {
    case 'phrase':
      return [{ type: 'plain', text: messages.phrase(inline.phrase) }];
    case 'text':
      return inLanguageOf(inline.text, messages, peopleWords(format.text(inline.text)));
    case 'date':
      // The day stays with its month.
      return [{ type: 'plain', text: format.date(inline.date).replace(' ', '\u00a0') }];
    case 'number':
      return [{ type: 'plain', text: numberWords(inline, messages) }];
    case 'money':
      return [{ type: 'plain', text: format.money(inline.money) }];
    case 'status':
      return [{ type: 'status', tone: inline.tone, text: messages.phrase(inline.words) }];
    case 'strong':
      return [{ type: 'strong', words: wordsOf(inline.content, messages) }];
    case 'clipped':
      return clipWords(wordsOf(inline.content, messages), inline.lines, inline.width);
    case 'code':
      return [{ type: 'code', text: inline.text }];
    case 'blank':
      return [{ type: 'blank' }];
    case 'in-each':
      return wordsInEach(inline, messages);
  }
}

function numberWords({ value, unit }: Extract<Inline, { type: 'number' }>, { format }: Messages): string {
  return unit === undefined ? format.number(value) : format.quantity(value, unit);
}

/** What is the same in two languages is said once. */
function wordsInEach(
  { languages, content }: Extract<Inline, { type: 'in-each' }>,
  messages: Messages,
): Words {
  const said = new Map<string, Words>();
  for (const language of languages) {
    const words = wordsOf(content, messages.inLanguage(language));
    const name = plainText(words);
    const own = language === messages.language || !languageTag.test(language);
    if (!said.has(name)) said.set(name, own ? words : [{ type: 'foreign', language, words }]);
  }
  return [...said.values()].flatMap((words, at): Words =>
    at === 0 ? words : [{ type: 'plain', text: ' / ' }, ...words],
  );
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Says in which language the words are, when the text does not have the language of the document. */
export function inLanguageOf(text: Text, messages: Messages, words: Words): Words {
  const language = foreignLanguage(text, messages);
  return language === undefined ? words : [{ type: 'foreign', language, words }];
}

function foreignLanguage(text: Text, messages: Messages): string | undefined {
  if (typeof text === 'string' || Object.hasOwn(text, messages.language)) return undefined;
  const [language] = Object.keys(text);
  return language !== undefined && languageTag.test(language) ? language : undefined;
}
