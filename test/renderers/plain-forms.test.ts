import { expect, test } from 'vitest';
import { languages } from '../../src/messages/format.js';
import { messagesFor } from '../../src/messages/messages.js';

/** What a form as CSV does not have. */
const shown = /yellow|gele |gelbe|jaune|\btab\b|tabblad|Blatt|onglet|\blist|Liste|lijst/i;

test.each(languages)(
  'in %s the words above a form name colours, tabs and lists only where there are any',
  (language) => {
    const messages = messagesFor(language);
    const words = (plain: boolean): readonly string[] => [
      messages.phrase({ code: 'form.how-to-fill', data: { plain } }),
      messages.phrase({ code: 'form.how-to-write', data: { plain } }),
      messages.phrase({ code: 'expectations.form-return', data: { plain } }),
    ];
    for (const sentence of words(true)) expect(sentence).not.toMatch(shown);
    for (const sentence of words(false)) expect(sentence).toMatch(shown);
  },
);
