import type { SavePhrases } from '../../domain/phrases/save-phrases.js';
import type { PhraseSentences } from '../messages.js';

const states = { added: 'new', modified: 'changed', deleted: 'removed' };
const itemChanges = { added: 'added', removed: 'removed' };

export const savePhrases: PhraseSentences<SavePhrases> = {
  'save.description': () => 'Checks what you changed by hand, shows it in words, asks why, and records it.',
  'save.paths': () =>
    'agreements, files or folders to record; without any: what changed in the agreements and what goes with them',
  'save.examples': () =>
    [
      '  collab save                                         asks why',
      '  collab save --message "The province joins"',
      '  collab save dike-covenant --dry-run                 only shows what changed',
      '  collab save report.html                             also what is no part of the agreements',
    ].join('\n'),
  'save.message': () => 'why it changed',
  'save.dry-run': () => 'check and show what changed, record nothing',
  'save.nothing': () => 'Nothing changed since it was last recorded.',
  'save.file': ({ file, change }) => `${file} (${states[change]})`,
  'save.entry': ({ subject }) => subject,
  'save.item': ({ path, change }) => `${path}: ${itemChanges[change]}`,
  'save.item-renamed': ({ path, from }) => `${path}: was ${from}`,
  'save.field': ({ path, field, before, after }) => {
    const where = path === '' ? field : `${path}, ${field}`;
    if (before === null) return `${where}: ${after ?? ''} (added)`;
    return after === null ? `${where}: ${before} (removed)` : `${where}: ${before} → ${after}`;
  },
  'save.more': ({ count }, format) =>
    `and ${format.plural(count, { one: 'more change', other: 'more changes' })}`,
  'save.ask-why': () => 'Why did it change?',
  'save.say-why': () => 'Write a few words: they stay with the change.',
  'save.recorded': ({ count, commit, contact }, format) =>
    `Recorded: ${format.plural(count, { one: 'file', other: 'files' })}, version ${commit}, by ${contact}`,
  'save.refused': ({ count }, format) =>
    `Nothing was recorded: ${format.plural(count, { one: 'error is', other: 'errors are' })} to be mended first.`,
  'save.contacts-left-out': () =>
    'contacts.yaml is left out: who people are does not belong in the history. Add it to .gitignore.',
  'save.left-out': ({ files, count }, format) => {
    const more = count - files.length;
    const shown = more === 0 ? files : [...files, format.plural(more, { one: 'other', other: 'others' })];
    const [first = ''] = files;
    return `Left out, no part of the agreements: ${format.list(shown)}. That is fine. To record it all the same: collab save ${first.includes(' ') ? `"${first}"` : first}`;
  },
  'save.start-history': () => 'No history is kept of this folder yet. Start it now and record what is there?',
  'save.start-now': () => 'Yes, start it',
  'save.start-not': () => 'No, leave it as it is',
  'save.started': () => 'Start of the history',
  'save.next': () => 'Next:',
};
