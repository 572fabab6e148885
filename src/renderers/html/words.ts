/** Words as HTML within a paragraph, and the shapes of statuses. */
import type { Tone } from '../../reports/document.js';
import { markup, trusted, type Html } from '../html-template.js';
import type { Word, Words } from '../words.js';

export function htmlWords(words: Words): Html {
  return markup`${words.map(htmlWord)}`;
}

function htmlWord(word: Word): Html {
  switch (word.type) {
    case 'plain':
      return markup`${word.text}`;
    case 'code':
      return word.text === '' ? markup`` : markup`<code>${word.text}</code>`;
    case 'status':
      return htmlStatus(word);
    case 'blank':
      return markup`<span class="blank"></span>`;
    case 'break':
      return markup`<br>`;
    case 'strong':
      return markup`<strong>${htmlWords(word.words)}</strong>`;
    case 'emphasis':
      return markup`<em>${htmlWords(word.words)}</em>`;
    case 'link':
      return htmlLink(word.href, word.words);
    case 'foreign':
      return markup`<span lang="${word.language}">${htmlWords(word.words)}</span>`;
  }
}

/** Longer than a few words, a status may take several lines. */
const longestOnOneLine = 18;

function htmlStatus({ tone, text }: Extract<Word, { type: 'status' }>): Html {
  const short = text.length > longestOnOneLine ? '' : ' status-short';
  return markup`<span class="status status-${tone}${short}">${statusShape(tone)}${text}</span>`;
}

function htmlLink(href: string, words: Words): Html {
  if (!/^(?:https?|mailto):/i.test(href)) return htmlWords(words);
  return markup`<a href="${href}" rel="noopener noreferrer">${htmlWords(words)}</a>`;
}

/** Each tone has a shape of its own, told apart without colour and on paper. */
const shapes: Readonly<Record<Tone, string>> = {
  achieved: '<path d="M1.5 6.5 4.6 9.6 10.5 2.8" class="line"/>',
  'on-track': '<circle cx="6" cy="6" r="4.6"/>',
  'at-risk': '<path d="M6 1 11.4 10.8H.6Z"/>',
  'off-track': '<path d="M1.5 1.5h9v9h-9z"/>',
  unknown:
    '<path d="M3.4 4.1C3.4 2.4 4.5 1.5 6 1.5s2.6.9 2.6 2.3C8.6 5.6 6 5.7 6 7.6M6 9.7v1.1" class="line"/>',
  'not-yet-due': '<circle cx="6" cy="6" r="4.2" class="line"/>',
  stale: '<circle cx="6" cy="6" r="4.2" class="line dashed"/>',
  neutral: '<path d="M2 6h8" class="line"/>',
};

function statusShape(tone: Tone): Html {
  return markup`<svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${trusted(shapes[tone])}</svg>`;
}
