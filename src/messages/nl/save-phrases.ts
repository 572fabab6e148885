import type { SavePhrases } from '../../domain/phrases/save-phrases.js';
import type { PhraseSentences } from '../messages.js';

const states = { added: 'nieuw', modified: 'gewijzigd', deleted: 'verwijderd' };
const itemChanges = { added: 'toegevoegd', removed: 'verwijderd' };

export const savePhrases: PhraseSentences<SavePhrases> = {
  'save.description': () =>
    'Controleert wat u met de hand veranderde, toont het in woorden, vraagt waarom, en legt het vast.',
  'save.paths': () =>
    'overeenkomsten, bestanden of mappen om vast te leggen; zonder: wat veranderde in de overeenkomsten en wat erbij hoort',
  'save.examples': () =>
    [
      '  collab save                                         vraagt waarom',
      '  collab save --message "De provincie doet mee"',
      '  collab save dijkconvenant --dry-run                 toont alleen wat veranderde',
      '  collab save rapport.html                            ook wat niet bij de overeenkomsten hoort',
    ].join('\n'),
  'save.message': () => 'waarom het veranderde',
  'save.dry-run': () => 'controleer en toon wat veranderde, leg niets vast',
  'save.nothing': () => 'Er is niets veranderd sinds het laatst is vastgelegd.',
  'save.file': ({ file, change }) => `${file} (${states[change]})`,
  'save.entry': ({ subject }) => subject,
  'save.item': ({ path, change }) => `${path}: ${itemChanges[change]}`,
  'save.item-renamed': ({ path, from }) => `${path}: heette ${from}`,
  'save.field': ({ path, field, before, after }) => {
    const where = path === '' ? field : `${path}, ${field}`;
    if (before === null) return `${where}: ${after ?? ''} (toegevoegd)`;
    return after === null ? `${where}: ${before} (verwijderd)` : `${where}: ${before} → ${after}`;
  },
  'save.more': ({ count }, format) =>
    `en nog ${format.plural(count, { one: 'wijziging', other: 'wijzigingen' })}`,
  'save.ask-why': () => 'Waarom is het veranderd?',
  'save.say-why': () => 'Schrijf een paar woorden: ze blijven bij de wijziging staan.',
  'save.recorded': ({ count, commit, contact }, format) =>
    `Vastgelegd: ${format.plural(count, { one: 'bestand', other: 'bestanden' })}, versie ${commit}, door ${contact}`,
  'save.refused': ({ count }, format) =>
    `Er is niets vastgelegd: ${format.plural(count, { one: 'fout moet', other: 'fouten moeten' })} eerst worden hersteld.`,
  'save.contacts-left-out': () =>
    'contacts.yaml blijft erbuiten: wie mensen zijn hoort niet in de geschiedenis. Zet het in .gitignore.',
  'save.left-out': ({ files, count }, format) => {
    const more = count - files.length;
    const shown = more === 0 ? files : [...files, format.plural(more, { one: 'ander', other: 'andere' })];
    const [first = ''] = files;
    return `Blijft erbuiten, hoort niet bij de overeenkomsten: ${format.list(shown)}. Dat mag zo blijven. Toch vastleggen: collab save ${first.includes(' ') ? `"${first}"` : first}`;
  },
  'save.start-history': () =>
    'Van deze map wordt nog geen geschiedenis bewaard. Nu beginnen en vastleggen wat er is?',
  'save.start-now': () => 'Ja, begin nu',
  'save.start-not': () => 'Nee, laat het zo',
  'save.started': () => 'Begin van de geschiedenis',
  'save.next': () => 'Hierna:',
};
