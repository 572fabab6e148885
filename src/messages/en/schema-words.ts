/** The tables of words that the rules about reading choose from. */

/** What makes a text no YAML, and how to mend it. */
export const syntax: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  alias: [
    'This repeats a part that is named nowhere above.',
    'Write the part out, or name it above with "&".',
  ],
  'alias-of-itself': ['This repeats the part it stands in.', 'Write out what is meant.'],
  'bracket-open': [
    'A bracket is opened and not closed.',
    'Close it with "]" or "}", or put the text in quotes.',
  ],
  'colon-in-text': [
    'There is a second colon on this line, so that it reads as a key in a key.',
    'Put the text after the first colon in quotes.',
  ],
  'colon-missing': [
    'A key must be followed by a colon and a space.',
    'Write "key: value", or indent the text under its key.',
  ],
  'comma-missing': [
    'Between brackets, items are parted by commas.',
    'Put a comma between them, or quotes around the text.',
  ],
  'control-character': ['There is an invisible control character here.', 'Remove it: type the line anew.'],
  directive: [
    'A line that begins with "%" is not understood here.',
    'Remove the line, or put the text in quotes.',
  ],
  escape: [
    'After "\\" between double quotes comes something that has no meaning.',
    'Write "\\\\" for a backslash, or use single quotes.',
  ],
  indentation: [
    'This line does not line up with those above it.',
    'Give it as many spaces as the lines it belongs with.',
  ],
  'key-complex': ['A key is a plain word, not a list or a block of keys.', 'Write a word as the key.'],
  'key-multiline': [
    'A key stands on one line, with a colon after it.',
    'Write "key: value", or indent the text under its key.',
  ],
  'key-too-long': [
    'This key is too long, or its colon is missing.',
    'Put a colon after the key, or quotes around the text.',
  ],
  other: [
    'This cannot be read as YAML.',
    'Look at the quotes, colons and spaces of this line and the one above it.',
  ],
  property: [
    '"&", "*" and "!" at the beginning of a text have a meaning of their own.',
    'Put the text in quotes.',
  ],
  'quote-open': ['A quotation mark is opened and not closed.', 'Put the same mark at the end of the text.'],
  'scalar-start': ['A text cannot begin with this character.', 'Put the text in quotes.'],
  tab: ['There is a tab where spaces belong.', 'Indent with spaces.'],
  tag: [
    'A word that begins with "!" tells a kind of value that is not known here.',
    'Remove it, or put the text in quotes.',
  ],
  unexpected: [
    'Something stands here that does not belong to the line.',
    'Put the text in quotes, or line it up with its key.',
  ],
};

export const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  'yes-or-no': 'true or false',
  array: 'a list',
  list: 'a list',
  object: 'a block of keys',
  map: 'a block of keys',
  nothing: 'empty',
};

export const forms: Readonly<Record<string, readonly [form: string, example: string]>> = {
  authoritative: ['`this-file` or a document', 'document:signed-text'],
  currency: ['the three letters of a currency', 'EUR'],
  date: ['a date: year, month, day', '2027-06-30'],
  duration: ['a period', 'P14D (14 days), P3M (three months) or P1Y (a year)'],
  email: ['an e-mail address', 'name@example.org'],
  'entry-id': ['the 26 characters at the end of the file name of a record', '01JD3Q7V8XK2M4N6P8R0S2T4V6'],
  fraction: ['a fraction', '2/3'],
  id: ['an id: lower-case letters, digits and hyphens, beginning with a letter', 'safe-dike'],
  language: ['the code of a language', 'nl'],
  other: ['in the form that belongs here', 'see the description in your editor'],
  path: ['the path of an item', 'goals/safe-dike'],
  sha256: ['a SHA-256 fingerprint: 64 digits and letters a to f', '9f86d081…'],
  time: ['a time: hours and minutes', '09:30'],
  uri: ['a web address', 'https://example.org/report'],
};

export const bounds: Readonly<Record<string, (limit: string) => readonly [message: string, remedy: string]>> =
  {
    minLength: () => ['is empty', 'Write a text, or remove the key.'],
    maxLength: (limit) => [`is longer than ${limit} characters`, 'Make it shorter.'],
    minItems: () => ['is an empty list', 'Add an item, or remove the key.'],
    minProperties: () => ['has nothing in it', 'Add an item, or remove the key.'],
    uniqueItems: () => ['names the same item twice', 'Remove one of the two.'],
    minimum: (limit) => [`is below ${limit}`, `Write ${limit} or more.`],
    exclusiveMinimum: (limit) => [`is not above ${limit}`, `Write a number above ${limit}.`],
    maximum: (limit) => [`is above ${limit}`, `Write ${limit} or less.`],
  };

/** Why a file stands badly: words in place of {name}, {suggestion}, {other}. */
export const placements: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  outside: [
    '"{name}" stands beside the folders of the agreements.',
    'Move it into the folder of an agreement.',
  ],
  link: ['"{name}" is a link to another place, and was not read.', 'Put the file or folder itself here.'],
  unknown: ['"{name}" is no file that is read here.', 'Put it in `documents/`, or remove it.'],
  'entry-name': [
    '"{name}" is not named like a record of progress, and is not counted.',
    'Record it with "collab progress", which names the file.',
  ],
  'entry-folder': ['"{name}" stands in the folder of another month.', 'Move it to `{suggestion}/`.'],
  'meeting-name': [
    '"{name}" is not named like a meeting: its date, a hyphen and a short name.',
    'Rename it, like `2027-03-15-steering-group.yaml`.',
  ],
  'signature-name': [
    '"{name}" is not named like a signature: the party, a hyphen and the start of the fingerprint.',
    'Rename it, like `{suggestion}`.',
  ],
  'folder-name': [
    '"{name}" cannot be the id of an agreement.',
    'Rename the folder: lower-case letters, digits and hyphens.',
  ],
  'id-twice': [
    '"{other}" has the same id, so that this record is not counted.',
    'Remove the copy, or record it anew with "collab progress".',
  ],
  'name-differs': [
    'The file is named for "{name}" and says "{suggestion}".',
    'Make its date and kind the same as those in its name.',
  ],
};
