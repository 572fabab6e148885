import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { bounds, forms, placements, syntax } from '../schema-words.js';
import { sayValueType } from '../value-type-words.js';

export const schemaRules = {
  'agreement-file-present': {
    title: 'De map van een overeenkomst bevat agreement.yaml',
    say: (data) => ({
      message: `De map ${quoted(data, 'agreement')} heeft geen bestand agreement.yaml.`,
      remedy: 'Zet er agreement.yaml in, of haal de map weg.',
    }),
  },
  'encoding-utf8': {
    title: 'Bestanden zijn geschreven in UTF-8',
    say: (data) => ({
      message: `Vanaf hier is het bestand geen UTF-8 (byte ${word(data, 'byte')}).`,
      remedy: 'Open het in een editor en bewaar het als UTF-8.',
    }),
  },
  'file-names-distinct': {
    title: 'Bestandsnamen verschillen in meer dan hoofdletters en accenten',
    say: (data) => ({
      message: `${quoted(data, 'name')} en ${quoted(data, 'other')} zijn op sommige computers dezelfde naam.`,
      remedy: 'Hernoem een van de twee.',
    }),
  },
  'file-placed-well': {
    title: 'Bestanden staan op hun plaats onder hun naam',
    say: (data) => {
      const [message, remedy] = placements[word(data, 'reason')] ?? placements['unknown'] ?? ['', ''];
      return { message: filled(message, data), remedy: filled(renaming(data, remedy), data) };
    },
  },
  'file-small-enough': {
    title: 'Een bestand is ten hoogste één megabyte',
    say: (data, format) =>
      data['reason'] === 'repeats'
        ? {
            message: `Met de herhalingen ("*") uitgeschreven bevat dit bestand meer dan ${format.number(word(data, 'limit'))} verdere waarden.`,
            remedy: 'Schrijf één keer uit wat bedoeld is.',
          }
        : {
            message: `Het bestand is groter dan ${format.number(word(data, 'limit'))} bytes, en is niet gelezen.`,
            remedy: 'Splits het, of zet lange teksten in `documents/`.',
          },
  },
  'format-version': {
    title: 'Een bestand zegt in welke versie het geschreven is',
    say: (data) => ({
      message:
        data['reason'] === 'absent'
          ? 'Het bestand zegt niet in welke versie van het formaat het geschreven is.'
          : `${quoted(data, 'value')} is geen versie van het formaat.`,
      remedy: `Schrijf "collab: ${word(data, 'known')}" op de eerste regel.`,
    }),
  },
  'id-well-formed': {
    title: 'Een id bestaat uit kleine letters, cijfers en koppeltekens',
    say: (data) => ({
      message:
        data['form'] === 'language'
          ? `${quoted(data, 'key')} is niet de code van een taal.`
          : `${quoted(data, 'key')} kan geen id zijn.`,
      remedy: didYouMean(
        data,
        data['form'] === 'language'
          ? 'Schrijf de code van een taal, zoals nl of en.'
          : 'Gebruik kleine letters, cijfers en koppeltekens, en begin met een letter.',
      ),
    }),
  },
  'key-known': {
    title: 'Elke sleutel betekent iets waar hij staat',
    say: (data, format) => ({
      message:
        word(data, 'parent') === ''
          ? `${quoted(data, 'key')} is geen sleutel van dit bestand.`
          : `${quoted(data, 'key')} is geen sleutel van ${quoted(data, 'parent')}.`,
      remedy: didYouMean(
        data,
        words(data, 'allowed').length > 12 || words(data, 'allowed').length === 0
          ? 'Haal hem weg, of begin hem met "x-" om hem voor uzelf te houden.'
          : `Mogelijk is hier: ${format.list(words(data, 'allowed'))}. Een eigen sleutel begint met "x-".`,
      ),
    }),
  },
  'key-once': {
    title: 'Een sleutel staat één keer in zijn blok',
    say: (data) => ({
      message: `${quoted(data, 'key')} staat hier een tweede keer; alleen de eerste wordt gelezen.`,
      remedy: 'Haal een van de twee weg, of hernoem hem.',
    }),
  },
  'key-present': {
    title: 'Wat niet kan ontbreken, is er',
    say: (data, format) => ({
      message:
        word(data, 'parent') === ''
          ? `In het bestand ontbreekt ${format.choice(words(data, 'keys').map((key) => `"${key}"`))}.`
          : `In ${quoted(data, 'parent')} ontbreekt ${format.choice(words(data, 'keys').map((key) => `"${key}"`))}.`,
      remedy: `Voeg ${format.choice(words(data, 'keys').map((key) => `"${key}:"`))} toe.`,
    }),
  },
  'key-safe': {
    title: 'Sleutels zijn kort en ongevaarlijk',
    say: (data) =>
      data['reason'] === 'long'
        ? {
            message: `De sleutel ${quoted(data, 'key')} is langer dan ${word(data, 'limit')} tekens.`,
            remedy: 'Schrijf een korte sleutel, met een dubbele punt erachter.',
          }
        : {
            message: `${quoted(data, 'key')} kan geen sleutel zijn: programma’s struikelen erover.`,
            remedy: 'Kies een ander woord.',
          },
  },
  'nesting-shallow': {
    title: 'Blokken en lijsten zijn ten hoogste 64 diep',
    say: (data) => ({
      message: `Meer dan ${word(data, 'limit')} blokken en lijsten staan hier in elkaar; het bestand is niet verder gelezen.`,
      remedy: 'Sluit haken die open staan, of maak het bestand platter.',
    }),
  },
  'number-exact': {
    title: 'Getallen hebben ten hoogste 15 cijfers',
    say: (data) => ({
      message: `${word(data, 'value')} heeft meer cijfers dan precies bewaard kunnen worden (${word(data, 'limit')}).`,
      remedy: 'Schrijf het korter; of tussen aanhalingstekens, als het een code is en geen hoeveelheid.',
    }),
  },
  'one-document': {
    title: 'Een bestand bevat één document',
    say: () => ({
      message: 'Hier begint een tweede document ("---"), dat niet gelezen wordt.',
      remedy: 'Zet het in een eigen bestand, of haal de regel weg.',
    }),
  },
  'value-allowed': {
    title: 'Een keuze is een van de mogelijke',
    say: (data, format) => ({
      message: `${quoted(data, 'value')} is niet mogelijk voor ${quoted(data, 'key')}.`,
      remedy: didYouMean(data, `Kies ${format.choice(words(data, 'allowed'))}.`),
    }),
  },
  'value-format': {
    title: 'Datums, termijnen, ids en adressen hebben hun vorm',
    say: (data) => {
      const [form, example] = forms[word(data, 'form')] ?? forms['other'] ?? ['', ''];
      return {
        message: `"${word(data, 'value')}" is niet ${form}.`,
        remedy: didYouMean(data, `Schrijf het zoals ${example}.`),
      };
    },
  },
  'value-in-range': {
    title: 'Getallen, teksten en lijsten zijn niet te klein of te groot',
    say: (data, format) => {
      const limit = format.number(word(data, 'limit') || 0);
      const [message, remedy] = bounds[word(data, 'bound')]?.(limit) ?? ['past hier niet', 'Verander het.'];
      return { message: `${quoted(data, 'key')} ${message}.`, remedy };
    },
  },
  'value-type': {
    title: 'Een waarde is van de soort die daar hoort',
    say: sayValueType,
  },
  'yaml-syntax': {
    title: 'Het bestand is als YAML te lezen',
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
    ? 'Hernoem het tot `{suggestion}`.'
    : remedy;
}
