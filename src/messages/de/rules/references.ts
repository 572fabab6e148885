/** German: what is wrong when something that is named is not there. */
import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { listNames } from '../list-names.js';

export const referencesRules = {
  'body-known': {
    title: 'Ein genanntes Gremium ist vorhanden',
    say: (data) => ({
      message: `${quoted(data)} ist kein Gremium dieser Vereinbarung.`,
      remedy: didYouMean(
        data,
        'Nennen Sie ein Gremium mit seiner Kennung, oder nehmen Sie es unter `bodies` auf.',
      ),
    }),
  },
  'dependencies-without-cycle': {
    title: 'Nichts wartet auf sich selbst',
    say: (data) => ({
      message: `Diese Punkte warten aufeinander: ${words(data, 'cycle').join(' → ')}.`,
      remedy: 'Entfernen Sie die Abhängigkeit, die es in Wirklichkeit nicht gibt.',
    }),
  },
  'document-file-present': {
    title: 'Eine Datei, auf die verwiesen wird, ist vorhanden',
    say: (data) =>
      data['fault'] === 'changed'
        ? {
            message: `${quoted(data, 'file')} ist nicht die Datei, die gemeint war: ihre Prüfsumme ist jetzt ${word(data, 'sha256')}.`,
            remedy:
              'Legen Sie die ursprüngliche Datei zurück, oder tragen Sie die neue Prüfsumme ein, wenn die Änderung vereinbart wurde.',
          }
        : {
            message: `Die Datei ${quoted(data, 'file')} liegt nicht in ${quoted(data, 'folder')}.`,
            remedy: didYouMean(data, 'Legen Sie die Datei dorthin, oder berichtigen Sie ihren Namen.'),
          },
  },
  'document-known': {
    title: 'Ein genanntes Dokument ist aufgeführt',
    say: (data) => ({
      message: `${quoted(data)} ist kein Dokument dieser Vereinbarung.`,
      remedy: didYouMean(
        data,
        'Nennen Sie ein Dokument mit seiner Kennung, oder nehmen Sie es unter `documents` auf.',
      ),
    }),
  },
  'each-names-group': {
    title: '„Jedes Mitglied“ meint eine Gruppe',
    say: (data) => ({
      message: `${quoted(data)} ist ${data['isParty'] === true ? 'eine einzelne Partei und keine Gruppe' : 'keine Gruppe dieser Vereinbarung'}.`,
      remedy: didYouMean(
        data,
        data['isParty'] === true && data['each'] === true
          ? 'Nennen Sie die Partei selbst, ohne `each`.'
          : 'Nennen Sie eine Gruppe mit ihrer Kennung, oder nehmen Sie sie unter `groups` auf.',
      ),
    }),
  },
  'formerly-free': {
    title: 'Ein früherer Name gehört niemand anderem',
    say: (data) =>
      data['fault'] === 'in-use'
        ? {
            message: `${quoted(data, 'path')} ist noch der Name eines Punktes und kann deshalb kein früherer Name sein.`,
            remedy: 'Entfernen Sie ihn hier, oder benennen Sie den anderen Punkt um.',
          }
        : {
            message: `${quoted(data, 'path')} ist auch ein früherer Name von ${quoted(data, 'other')}.`,
            remedy: 'Lassen Sie ihn bei dem Punkt, der wirklich so hieß.',
          },
  },
  'participant-known': {
    title: 'Wer teilnimmt, ist bekannt',
    say: (data) => ({
      message: `${quoted(data)} ist hier keine Partei, keine Gruppe und keine Person.`,
      remedy: didYouMean(
        data,
        'Nennen Sie eine Partei der Vereinbarung oder eine Person unter `people` in collab.yaml.',
      ),
    }),
  },
  'party-known': {
    title: 'Alle Genannten sind Parteien oder Gruppen',
    say: (data) => ({
      message:
        data['isGroup'] === true
          ? `${quoted(data)} ist eine Gruppe; hierher gehört eine Partei.`
          : `${quoted(data)} ist keine Partei und keine Gruppe dieser Vereinbarung.`,
      remedy: didYouMean(
        data,
        'Nennen Sie eine Partei mit ihrer Kennung, oder nehmen Sie sie unter `parties` auf.',
      ),
    }),
  },
  'rule-setting-known': {
    title: 'Einstellungen in collab.yaml nennen Regeln, die es gibt',
    say: (data) => ({
      message: `Es gibt keine Regel ${quoted(data)}.`,
      remedy: didYouMean(
        data,
        'Nennen Sie die Regel, die hinter dem Befund steht, oder entfernen Sie den Eintrag.',
      ),
    }),
  },
  'person-known': {
    title: 'Eine Kontaktperson gehört zu den Personen',
    say: (data) => ({
      message: `${quoted(data)} gehört nicht zu den Personen in collab.yaml.`,
      remedy: didYouMean(data, 'Nehmen Sie die Person mit ihrer Funktion unter `people` in collab.yaml auf.'),
    }),
  },
  'reference-not-withdrawn': {
    title: 'Nichts stützt sich auf Zurückgezogenes',
    say: (data) => ({
      message: `${quoted(data, 'path')} wurde zurückgezogen.`,
      remedy: 'Verweisen Sie auf das, was an seine Stelle trat, oder ziehen Sie auch diesen Punkt zurück.',
    }),
  },
  'reference-of-right-kind': {
    title: 'Ein Verweis führt zur richtigen Art von Punkt',
    say: (data, format) => ({
      message: `${quoted(data, 'path')} steht in dieser Liste: ${listNames(word(data, 'list'))}. \`${word(data, 'field')}\` verlangt einen Punkt aus: ${format.choice(words(data, 'lists').map(listNames))}.`,
      remedy: 'Verweisen Sie auf einen Punkt dieser Art.',
    }),
  },
  'reference-resolves': {
    title: 'Ein Verweis führt zu genau einem Punkt',
    say: (data, format) => {
      if (data['fault'] === 'ambiguous') {
        return {
          message: `${quoted(data, 'path')} kann mehrere Punkte meinen.`,
          remedy: `Schreiben Sie es aus: ${format.choice(words(data, 'paths'))}.`,
        };
      }
      if (data['fault'] === 'no-agreement') {
        return {
          message: `In diesem Ordner gibt es keine Vereinbarung ${quoted(data, 'agreement')}.`,
          remedy: didYouMean(data, 'Nennen Sie eine Vereinbarung mit dem Namen ihres Ordners.'),
        };
      }
      return {
        message: `Einen Punkt ${quoted(data, 'path')} gibt es nicht.`,
        remedy: didYouMean(data, 'Verweisen Sie auf einen vorhandenen Punkt, oder ergänzen Sie ihn.'),
      };
    },
  },
  'related-agreement-known': {
    title: 'Eine verbundene Vereinbarung liegt im selben Ordner',
    say: (data) => ({
      message:
        data['isItself'] === true
          ? `${quoted(data)} ist diese Vereinbarung selbst.`
          : `In diesem Ordner gibt es keine Vereinbarung ${quoted(data)}.`,
      remedy: didYouMean(
        data,
        'Nennen Sie eine Vereinbarung mit dem Namen ihres Ordners; eine, die anderswo liegt, mit ihrem `title`.',
      ),
    }),
  },
  'pool-known': {
    title: 'Genannte gemeinsame Kosten sind bekannt',
    say: (data) => ({
      message: `${quoted(data)} steht nicht bei den gemeinsamen Kosten.`,
      remedy: didYouMean(data, 'Nennen Sie einen Eintrag aus `budget.pools`, oder ergänzen Sie ihn dort.'),
    }),
  },
} satisfies Record<string, RuleWords>;
