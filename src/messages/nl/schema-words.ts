/** De woorden waaruit de regels over het lezen kiezen. */

/** Waardoor een tekst geen YAML is, en hoe dat te herstellen is. */
export const syntax: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  alias: [
    'Dit herhaalt een deel dat hierboven nergens een naam kreeg.',
    'Schrijf het deel uit, of geef het hierboven een naam met "&".',
  ],
  'alias-of-itself': ['Dit herhaalt het deel waar het zelf in staat.', 'Schrijf uit wat bedoeld is.'],
  'bracket-open': [
    'Een haak is geopend en niet gesloten.',
    'Sluit haar met "]" of "}", of zet de tekst tussen aanhalingstekens.',
  ],
  'colon-in-text': [
    'Op deze regel staat een tweede dubbele punt, zodat er een sleutel in een sleutel staat.',
    'Zet de tekst na de eerste dubbele punt tussen aanhalingstekens.',
  ],
  'colon-missing': [
    'Na een sleutel komen een dubbele punt en een spatie.',
    'Schrijf "sleutel: waarde", of laat de tekst inspringen onder de sleutel.',
  ],
  'comma-missing': [
    'Tussen haken staan komma’s tussen de onderdelen.',
    'Zet er een komma tussen, of aanhalingstekens om de tekst.',
  ],
  'control-character': ['Hier staat een onzichtbaar besturingsteken.', 'Haal het weg: typ de regel opnieuw.'],
  directive: [
    'Een regel die met "%" begint, wordt hier niet begrepen.',
    'Haal de regel weg, of zet de tekst tussen aanhalingstekens.',
  ],
  escape: [
    'Na "\\" tussen dubbele aanhalingstekens staat iets zonder betekenis.',
    'Schrijf "\\\\" voor een backslash, of gebruik enkele aanhalingstekens.',
  ],
  indentation: [
    'Deze regel springt niet in zoals de regels erboven.',
    'Geef de regel evenveel spaties als de regels waar hij bij hoort.',
  ],
  'key-complex': [
    'Een sleutel is een gewoon woord, geen lijst of blok met sleutels.',
    'Schrijf een woord als sleutel.',
  ],
  'key-multiline': [
    'Een sleutel staat op één regel, met een dubbele punt erachter.',
    'Schrijf "sleutel: waarde", of laat de tekst inspringen onder de sleutel.',
  ],
  'key-too-long': [
    'Deze sleutel is te lang, of de dubbele punt ontbreekt.',
    'Zet een dubbele punt na de sleutel, of aanhalingstekens om de tekst.',
  ],
  other: [
    'Dit is niet als YAML te lezen.',
    'Kijk naar de aanhalingstekens, dubbele punten en spaties van deze regel en die erboven.',
  ],
  property: [
    '"&", "*" en "!" aan het begin van een tekst hebben een eigen betekenis.',
    'Zet de tekst tussen aanhalingstekens.',
  ],
  'quote-open': [
    'Een aanhalingsteken is geopend en niet gesloten.',
    'Zet hetzelfde teken aan het eind van de tekst.',
  ],
  'scalar-start': ['Een tekst kan niet met dit teken beginnen.', 'Zet de tekst tussen aanhalingstekens.'],
  tab: ['Hier staat een tab waar spaties horen.', 'Laat de regel inspringen met spaties.'],
  tag: [
    'Een woord dat met "!" begint, noemt een soort waarde die hier onbekend is.',
    'Haal het weg, of zet de tekst tussen aanhalingstekens.',
  ],
  unexpected: [
    'Hier staat iets dat niet bij de regel hoort.',
    'Zet de tekst tussen aanhalingstekens, of laat hem inspringen onder de sleutel.',
  ],
};

export const kinds: Readonly<Record<string, string>> = {
  string: 'een tekst',
  text: 'een tekst',
  number: 'een getal',
  integer: 'een geheel getal',
  boolean: 'true of false',
  'yes-or-no': 'true of false',
  array: 'een lijst',
  list: 'een lijst',
  object: 'een blok met sleutels',
  map: 'een blok met sleutels',
  nothing: 'leeg',
};

export const forms: Readonly<Record<string, readonly [form: string, example: string]>> = {
  authoritative: ['`this-file` of een document', 'document:signed-text'],
  currency: ['de drie letters van een munteenheid', 'EUR'],
  date: ['een datum: jaar, maand, dag', '2027-06-30'],
  duration: ['een termijn', 'P14D (14 dagen), P3M (drie maanden) of P1Y (een jaar)'],
  email: ['een e-mailadres', 'naam@example.org'],
  'entry-id': [
    'de 26 tekens aan het eind van de bestandsnaam van een vastlegging',
    '01JD3Q7V8XK2M4N6P8R0S2T4V6',
  ],
  fraction: ['een breuk', '2/3'],
  id: ['een id: kleine letters, cijfers en koppeltekens, met een letter vooraan', 'veilige-dijk'],
  language: ['de code van een taal', 'nl'],
  other: ['in de vorm die hier hoort', 'de beschrijving in uw editor'],
  path: ['het pad van een onderdeel', 'goals/veilige-dijk'],
  sha256: ['een SHA-256-vingerafdruk: 64 cijfers en letters a tot en met f', '9f86d081…'],
  time: ['een tijd: uren en minuten', '09:30'],
  uri: ['een webadres', 'https://example.org/rapport'],
};

export const bounds: Readonly<Record<string, (limit: string) => readonly [message: string, remedy: string]>> =
  {
    minLength: () => ['is leeg', 'Schrijf een tekst, of haal de sleutel weg.'],
    maxLength: (limit) => [`is langer dan ${limit} tekens`, 'Maak het korter.'],
    minItems: () => ['is een lege lijst', 'Voeg iets toe, of haal de sleutel weg.'],
    minProperties: () => ['heeft geen inhoud', 'Voeg iets toe, of haal de sleutel weg.'],
    uniqueItems: () => ['noemt hetzelfde twee keer', 'Haal een van de twee weg.'],
    minimum: (limit) => [`is lager dan ${limit}`, `Schrijf ${limit} of meer.`],
    exclusiveMinimum: (limit) => [`is niet hoger dan ${limit}`, `Schrijf een getal hoger dan ${limit}.`],
    maximum: (limit) => [`is hoger dan ${limit}`, `Schrijf ${limit} of minder.`],
  };

/** Waarom een bestand verkeerd staat: woorden in plaats van {name}, {suggestion}, {other}. */
export const placements: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  outside: [
    '"{name}" staat naast de mappen van de overeenkomsten.',
    'Verplaats het naar de map van een overeenkomst.',
  ],
  link: [
    '"{name}" is een koppeling naar een andere plek, en is niet gelezen.',
    'Zet het bestand of de map zelf hier.',
  ],
  unknown: ['"{name}" is geen bestand dat hier gelezen wordt.', 'Zet het in `documents/`, of haal het weg.'],
  'entry-name': [
    '"{name}" heeft niet de naam van een vastlegging van voortgang, en telt niet mee.',
    'Leg het vast met "collab progress", dat het bestand een naam geeft.',
  ],
  'entry-folder': ['"{name}" staat in de map van een andere maand.', 'Verplaats het naar `{suggestion}/`.'],
  'meeting-name': [
    '"{name}" heeft niet de naam van een vergadering: de datum, een koppelteken en een korte naam.',
    'Hernoem het, zoals `2027-03-15-stuurgroep.yaml`.',
  ],
  'signature-name': [
    '"{name}" heeft niet de naam van een handtekening: de partij, een koppelteken en het begin van de vingerafdruk.',
    'Hernoem het, zoals `{suggestion}`.',
  ],
  'folder-name': [
    '"{name}" kan niet de id van een overeenkomst zijn.',
    'Hernoem de map: kleine letters, cijfers en koppeltekens.',
  ],
  'id-twice': [
    '"{other}" heeft dezelfde id, zodat deze vastlegging niet meetelt.',
    'Haal de kopie weg, of leg het opnieuw vast met "collab progress".',
  ],
  'name-differs': [
    'Het bestand heet naar "{name}" en zegt "{suggestion}".',
    'Maak datum en soort gelijk aan die in de naam.',
  ],
};
