import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { bounds, forms, placements, syntax } from '../schema-words.js';
import { sayValueType } from '../value-type-words.js';

export const schemaRules = {
  'agreement-file-present': {
    title: 'The folder of an agreement holds agreement.yaml',
    say: (data) => ({
      message: `The folder ${quoted(data, 'agreement')} has no file agreement.yaml.`,
      remedy: 'Put agreement.yaml in it, or remove the folder.',
    }),
  },
  'encoding-utf8': {
    title: 'Files are written in UTF-8',
    say: (data) => ({
      message: `From here on the file is not UTF-8 (byte ${word(data, 'byte')}).`,
      remedy: 'Open it in an editor and save it as UTF-8.',
    }),
  },
  'file-names-distinct': {
    title: 'File names differ in more than capitals and accents',
    say: (data) => ({
      message: `${quoted(data, 'name')} and ${quoted(data, 'other')} are the same name on some computers.`,
      remedy: 'Rename one of the two.',
    }),
  },
  'file-placed-well': {
    title: 'Files stand in their place under their name',
    say: (data) => {
      const [message, remedy] = placements[word(data, 'reason')] ?? placements['unknown'] ?? ['', ''];
      return { message: filled(message, data), remedy: filled(renaming(data, remedy), data) };
    },
  },
  'file-small-enough': {
    title: 'A file is at most one megabyte',
    say: (data, format) =>
      data['reason'] === 'repeats'
        ? {
            message: `With its repeats ("*") written out, this file holds more than ${format.number(word(data, 'limit'))} further values.`,
            remedy: 'Write out what is meant, once.',
          }
        : {
            message: `The file is larger than ${format.number(word(data, 'limit'))} bytes, and was not read.`,
            remedy: 'Split it, or put long texts in `documents/`.',
          },
  },
  'format-version': {
    title: 'A file says its format version',
    say: (data) => ({
      message:
        data['reason'] === 'absent'
          ? 'The file does not say which version of the format it is in.'
          : `${quoted(data, 'value')} is no version of the format.`,
      remedy: `Write "collab: ${word(data, 'known')}" on the first line.`,
    }),
  },
  'id-well-formed': {
    title: 'Ids are lower-case letters, digits and hyphens',
    say: (data) => ({
      message:
        data['form'] === 'language'
          ? `${quoted(data, 'key')} is not the code of a language.`
          : `${quoted(data, 'key')} cannot be an id.`,
      remedy: didYouMean(
        data,
        data['form'] === 'language'
          ? 'Write the code of a language, like nl or en.'
          : 'Use lower-case letters, digits and hyphens, and begin with a letter.',
      ),
    }),
  },
  'key-known': {
    title: 'Every key means something where it stands',
    say: (data, format) => ({
      message:
        word(data, 'parent') === ''
          ? `${quoted(data, 'key')} is not a key of this file.`
          : `${quoted(data, 'key')} is not a key of ${quoted(data, 'parent')}.`,
      remedy: didYouMean(
        data,
        words(data, 'allowed').length > 12 || words(data, 'allowed').length === 0
          ? 'Remove it, or begin it with "x-" to keep it for yourselves.'
          : `Possible here: ${format.list(words(data, 'allowed'))}. A key of your own begins with "x-".`,
      ),
    }),
  },
  'key-once': {
    title: 'A key stands once in its block',
    say: (data) => ({
      message: `${quoted(data, 'key')} stands here a second time; only the first is read.`,
      remedy: 'Remove or rename one of the two.',
    }),
  },
  'key-present': {
    title: 'What cannot be missed is there',
    say: (data, format) => ({
      message:
        word(data, 'parent') === ''
          ? `The file lacks ${format.choice(words(data, 'keys').map((key) => `"${key}"`))}.`
          : `${quoted(data, 'parent')} lacks ${format.choice(words(data, 'keys').map((key) => `"${key}"`))}.`,
      remedy: `Add ${format.choice(words(data, 'keys').map((key) => `"${key}:"`))}.`,
    }),
  },
  'key-safe': {
    title: 'Keys are short and harmless',
    say: (data) =>
      data['reason'] === 'long'
        ? {
            message: `The key ${quoted(data, 'key')} is longer than ${word(data, 'limit')} characters.`,
            remedy: 'Write a short key, with a colon after it.',
          }
        : {
            message: `${quoted(data, 'key')} cannot be a key: programs trip over it.`,
            remedy: 'Choose another word.',
          },
  },
  'nesting-shallow': {
    title: 'Blocks and lists are at most 64 deep',
    say: (data) => ({
      message: `More than ${word(data, 'limit')} blocks and lists stand inside one another here; the file was not read further.`,
      remedy: 'Close brackets that are open, or make the file flatter.',
    }),
  },
  'number-exact': {
    title: 'Numbers have at most 15 digits',
    say: (data) => ({
      message: `${word(data, 'value')} has more digits than can be kept exactly (${word(data, 'limit')}).`,
      remedy: 'Write it shorter; or in quotes, if it is a code and not an amount.',
    }),
  },
  'one-document': {
    title: 'A file holds one document',
    say: () => ({
      message: 'A second document begins here ("---"), and is not read.',
      remedy: 'Put it in a file of its own, or remove the line.',
    }),
  },
  'value-allowed': {
    title: 'A choice is one of the possible ones',
    say: (data, format) => ({
      message: `${quoted(data, 'value')} is not possible for ${quoted(data, 'key')}.`,
      remedy: didYouMean(data, `Choose ${format.choice(words(data, 'allowed'))}.`),
    }),
  },
  'value-format': {
    title: 'Dates, periods, ids and addresses have their form',
    say: (data) => {
      const [form, example] = forms[word(data, 'form')] ?? forms['other'] ?? ['', ''];
      return {
        message: `"${word(data, 'value')}" is not ${form}.`,
        remedy: didYouMean(data, `Write it like ${example}.`),
      };
    },
  },
  'value-in-range': {
    title: 'Numbers, texts and lists are not too small or too large',
    say: (data, format) => {
      const limit = format.number(word(data, 'limit') || 0);
      const [message, remedy] = bounds[word(data, 'bound')]?.(limit) ?? ['does not fit', 'Change it.'];
      return { message: `${quoted(data, 'key')} ${message}.`, remedy };
    },
  },
  'value-type': {
    title: 'A value is of the kind that belongs there',
    say: sayValueType,
  },
  'yaml-syntax': {
    title: 'The file can be read as YAML',
    say: (data) => {
      const [message, remedy] = syntax[word(data, 'reason')] ?? syntax['other'] ?? ['', ''];
      return { message, remedy };
    },
  },
} satisfies Record<string, RuleWords>;

type Data = Parameters<RuleWords['say']>[0];

function filled(text: string, data: Data): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => word(data, name));
}

function renaming(data: Data, remedy: string): string {
  return data['reason'] === 'unknown' && word(data, 'suggestion') !== ''
    ? 'Rename it to `{suggestion}`.'
    : remedy;
}
