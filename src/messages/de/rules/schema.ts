/** German: what is wrong with how a file is written. */
import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { bounds, forms, placements, syntax } from '../schema-words.js';
import { sayValueType } from '../value-type-words.js';

export const schemaRules = {
  'agreement-file-present': {
    title: 'Der Ordner einer Vereinbarung enthält agreement.yaml',
    say: (data) => ({
      message: `Im Ordner ${quoted(data, 'agreement')} fehlt die Datei agreement.yaml.`,
      remedy: 'Legen Sie agreement.yaml hinein, oder entfernen Sie den Ordner.',
    }),
  },
  'encoding-utf8': {
    title: 'Dateien sind in UTF-8 geschrieben',
    say: (data) => ({
      message: `Ab hier ist die Datei nicht in UTF-8 geschrieben (Byte ${word(data, 'byte')}).`,
      remedy: 'Öffnen Sie sie in einem Schreibprogramm und speichern Sie sie als UTF-8.',
    }),
  },
  'file-names-distinct': {
    title: 'Dateinamen unterscheiden sich nicht nur durch Großschreibung und Akzente',
    say: (data) => ({
      message: `${quoted(data, 'name')} und ${quoted(data, 'other')} sind auf manchen Computern derselbe Name.`,
      remedy: 'Benennen Sie eines von beiden um.',
    }),
  },
  'file-placed-well': {
    title: 'Dateien liegen an ihrem Ort und tragen ihren Namen',
    say: (data) => {
      const [message, remedy] = placements[word(data, 'reason')] ?? placements['unknown'] ?? ['', ''];
      return { message: filled(message, data), remedy: filled(renaming(data, remedy), data) };
    },
  },
  'file-small-enough': {
    title: 'Eine Datei ist höchstens ein Megabyte groß',
    say: (data, format) =>
      data['reason'] === 'repeats'
        ? {
            message: `Mit allen ausgeschriebenen Wiederholungen ("*") enthält diese Datei mehr als ${format.number(word(data, 'limit'))} weitere Werte.`,
            remedy: 'Schreiben Sie einmal aus, was gemeint ist.',
          }
        : {
            message: `Die Datei ist größer als ${format.number(word(data, 'limit'))} Byte und wurde nicht gelesen.`,
            remedy: 'Teilen Sie sie auf, oder legen Sie lange Texte in `documents/`.',
          },
  },
  'format-version': {
    title: 'Eine Datei nennt die Version ihres Formats',
    say: (data) => ({
      message:
        data['reason'] === 'absent'
          ? 'Die Datei nennt die Version ihres Formats nicht.'
          : `${quoted(data, 'value')} ist keine Version des Formats.`,
      remedy: `Schreiben Sie in die erste Zeile: "collab: ${word(data, 'known')}".`,
    }),
  },
  'id-well-formed': {
    title: 'Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen',
    say: (data) => ({
      message:
        data['form'] === 'language'
          ? `${quoted(data, 'key')} ist nicht das Kürzel einer Sprache.`
          : `${quoted(data, 'key')} kann keine Kennung sein.`,
      remedy: didYouMean(
        data,
        data['form'] === 'language'
          ? 'Schreiben Sie das Kürzel einer Sprache, wie de oder en.'
          : 'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang.',
      ),
    }),
  },
  'key-known': {
    title: 'Jedes Feld hat dort, wo es steht, eine Bedeutung',
    say: (data, format) => ({
      message:
        word(data, 'parent') === ''
          ? `Ein Feld ${quoted(data, 'key')} gibt es in dieser Datei nicht.`
          : `Ein Feld ${quoted(data, 'key')} gibt es unter ${quoted(data, 'parent')} nicht.`,
      remedy: didYouMean(
        data,
        words(data, 'allowed').length > 12 || words(data, 'allowed').length === 0
          ? 'Entfernen Sie es, oder beginnen Sie es mit "x-", wenn es nur für Sie bestimmt ist.'
          : `Hier möglich: ${format.list(words(data, 'allowed'))}. Eigene Felder beginnen mit "x-".`,
      ),
    }),
  },
  'key-once': {
    title: 'Ein Feld steht in seinem Block nur einmal',
    say: (data) => ({
      message: `${quoted(data, 'key')} steht hier zum zweiten Mal; gelesen wird nur das erste.`,
      remedy: 'Entfernen Sie eines von beiden, oder benennen Sie es um.',
    }),
  },
  'key-present': {
    title: 'Was nicht fehlen darf, ist da',
    say: (data, format) => ({
      message:
        word(data, 'parent') === ''
          ? `In der Datei fehlt ${format.choice(words(data, 'keys').map((key) => `"${key}"`))}.`
          : `Unter ${quoted(data, 'parent')} fehlt ${format.choice(words(data, 'keys').map((key) => `"${key}"`))}.`,
      remedy: `Ergänzen Sie ${format.choice(words(data, 'keys').map((key) => `"${key}:"`))}.`,
    }),
  },
  'key-safe': {
    title: 'Feldnamen sind kurz und harmlos',
    say: (data) =>
      data['reason'] === 'long'
        ? {
            message: `Der Feldname ${quoted(data, 'key')} ist länger als ${word(data, 'limit')} Zeichen.`,
            remedy: 'Schreiben Sie einen kurzen Feldnamen, mit einem Doppelpunkt dahinter.',
          }
        : {
            message: `${quoted(data, 'key')} kann kein Feldname sein: Programme stolpern darüber.`,
            remedy: 'Wählen Sie ein anderes Wort.',
          },
  },
  'nesting-shallow': {
    title: 'Blöcke und Listen sind höchstens 64-fach geschachtelt',
    say: (data) => ({
      message: `Hier stehen mehr als ${word(data, 'limit')} Blöcke und Listen ineinander; die Datei wurde nicht weiter gelesen.`,
      remedy: 'Schließen Sie offene Klammern, oder machen Sie die Datei flacher.',
    }),
  },
  'number-exact': {
    title: 'Zahlen haben höchstens 15 Ziffern',
    say: (data) => ({
      message: `${word(data, 'value')} hat mehr Ziffern, als genau gespeichert werden können (${word(data, 'limit')}).`,
      remedy:
        'Schreiben Sie die Zahl kürzer; oder in Anführungszeichen, wenn sie ein Schlüssel und kein Betrag ist.',
    }),
  },
  'one-document': {
    title: 'Eine Datei enthält ein einziges Dokument',
    say: () => ({
      message: 'Hier beginnt ein zweites Dokument ("---"); es wird nicht gelesen.',
      remedy: 'Legen Sie es in eine eigene Datei, oder entfernen Sie die Zeile.',
    }),
  },
  'value-allowed': {
    title: 'Eine Auswahl ist eine der möglichen',
    say: (data, format) => ({
      message: `${quoted(data, 'value')} ist bei ${quoted(data, 'key')} nicht möglich.`,
      remedy: didYouMean(data, `Wählen Sie ${format.choice(words(data, 'allowed'))}.`),
    }),
  },
  'value-format': {
    title: 'Daten, Zeiträume, Kennungen und Adressen haben ihre Form',
    say: (data) => {
      const [form, example] = forms[word(data, 'form')] ?? forms['other'] ?? ['', ''];
      return {
        message: `"${word(data, 'value')}" passt nicht. Erwartet wird ${form}.`,
        remedy: didYouMean(data, `Beispiel: ${example}.`),
      };
    },
  },
  'value-in-range': {
    title: 'Zahlen, Texte und Listen sind nicht zu klein und nicht zu groß',
    say: (data, format) => {
      const limit = format.number(word(data, 'limit') || 0);
      const [message, remedy] = bounds[word(data, 'bound')]?.(limit) ?? ['passt nicht', 'Ändern Sie es.'];
      return { message: `${quoted(data, 'key')} ${message}.`, remedy };
    },
  },
  'value-type': {
    title: 'Ein Wert ist von der Art, die dorthin gehört',
    say: sayValueType,
  },
  'yaml-syntax': {
    title: 'Die Datei lässt sich als YAML lesen',
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
    ? 'Benennen Sie sie um in `{suggestion}`.'
    : remedy;
}
