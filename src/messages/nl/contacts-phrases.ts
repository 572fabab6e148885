import type { ContactsPhrases } from '../../domain/phrases/contacts-phrases.js';
import type { PhraseSentences } from '../messages.js';

const columns = {
  id: 'Wie',
  function: 'Functie',
  party: 'Partij',
  name: 'Naam',
  email: 'E-mail',
  telephone: 'Telefoon',
};

export const contactsPhrases: PhraseSentences<ContactsPhrases> = {
  'contacts.description': () =>
    'Houdt bij wie de mensen zijn. Functie en partij worden gedeeld; naam, e-mailadres en telefoonnummer blijven op deze computer.',
  'contacts.action': () => 'list (gewoonlijk), add, use of forget',
  'contacts.id': () => 'om wie het gaat, zoals in de lijst: bijvoorbeeld procesmanager',
  'contacts.examples': () =>
    [
      '  collab contacts                                     wie er meedoen',
      '  collab contacts add --function "Projectleider" --party waterschap-zuiderlek \\',
      '      --name "Voornaam en achternaam" --email naam@example.org',
      '  collab contacts add projectleider --email nieuw@example.org',
      '  collab contacts use projectleider                   wie op deze computer vastlegt',
      '  collab contacts forget projectleider                haalt naam en adressen weg',
    ].join('\n'),
  'contacts.option-function': () => 'wat de persoon is, zoals rapporten het tonen; gedeeld',
  'contacts.option-party': () => 'de partij waar de persoon bij hoort; gedeeld',
  'contacts.option-name': () => 'voornaam en achternaam; blijft op deze computer',
  'contacts.option-email': () => 'e-mailadres; blijft op deze computer',
  'contacts.option-telephone': () => 'telefoonnummer; blijft op deze computer',
  'contacts.ask-function': () => 'Welke functie heeft deze persoon? (gedeeld, dus geen naam)',
  'contacts.ask-party': () => 'Bij welke partij hoort deze persoon?',
  'contacts.ask-name': () => 'Hoe heet deze persoon? (blijft op deze computer; leeg laten mag)',
  'contacts.ask-email': () => 'E-mailadres? (blijft op deze computer; leeg laten mag)',
  'contacts.ask-telephone': () => 'Telefoonnummer? (blijft op deze computer; leeg laten mag)',
  'contacts.say-form': ({ option }) =>
    option === 'email'
      ? 'Schrijf het als naam@example.org.'
      : option === 'telephone'
        ? 'Schrijf het als +31 20 123 45 67.'
        : 'Schrijf een paar woorden.',
  'contacts.no-party': () => 'Bij geen van deze',

  'contacts.title': () => 'Mensen',
  'contacts.nobody': () => 'Er staat nog niemand op de lijst. Voeg iemand toe met: collab contacts add',
  'contacts.kept-here': () =>
    'Namen, e-mailadressen en telefoonnummers staan in contacts.yaml: dat bestand blijft op deze computer.',
  'contacts.column': ({ column }) => columns[column],
  'contacts.left': ({ date }, format) => `vertrokken op ${format.date(date)}`,

  'contacts.subject-added': ({ function: role, party }, format) =>
    `${format.text(role)}${party === undefined ? '' : ` (${format.text(party)})`} doet mee`,
  'contacts.subject-changed': ({ function: role }, format) => `Mensen: ${format.text(role)} gewijzigd`,
  'contacts.subject-left': ({ function: role }, format) => `${format.text(role)} doet niet meer mee`,
  'contacts.subject-kept-out': () => 'Namen en adressen blijven buiten wat wordt gedeeld',
  'contacts.used': ({ id, function: role }, format) =>
    `Wat op deze computer wordt vastgelegd, komt voortaan op naam van ${id} (${format.text(role)}).`,
  'contacts.added': ({ id, function: role }, format) => `Toegevoegd: ${format.text(role)}, als ${id}`,
  'contacts.changed': ({ id, function: role }, format) => `Gewijzigd: ${format.text(role)} (${id})`,
  'contacts.unchanged': ({ id }) => `Er is niets gewijzigd: ${id} stond er al zo.`,
  'contacts.name-kept-here': () => 'De naam en de adressen staan in contacts.yaml, alleen op deze computer.',
  'contacts.recorded': ({ commit }) => `Vastgelegd in collab.yaml, versie ${commit}`,

  'contacts.ask-forget': ({ who }) =>
    `De naam en de adressen van ${who} weghalen? Ze zijn niet terug te halen.`,
  'contacts.forget': () => 'Ja, vergeten',
  'contacts.keep': () => 'Nee, bewaren',
  'contacts.kept': () => 'Er is niets gewijzigd.',
  'contacts.forgotten': ({ id, function: role }, format) =>
    `Vergeten: wie ${id} is. Rapporten blijven "${format.text(role)}" zeggen.`,
  'contacts.not-in-history': () => 'De naam en de adressen staan nergens in wat hier is vastgelegd.',
  'contacts.still-in-history': ({ places, count }, format) =>
    `Iemand heeft de naam of een adres geschreven in wat is vastgelegd: ${format.list(
      count > places.length
        ? [
            ...places,
            format.plural(count - places.length, { one: 'andere plaats', other: 'andere plaatsen' }),
          ]
        : places,
    )}. Wat is vastgelegd, kan hier niet worden gewijzigd: vraag wie de map beheert om het eruit te halen, en elke partij om de map opnieuw op te halen.`,
  'contacts.still-in-file': ({ file, line }) =>
    `${file} noemt deze persoon nog, op regel ${String(line)}: haal het met de hand weg.`,
  'contacts.place-commit': ({ commit }) => `de vastlegging ${commit}`,
};
