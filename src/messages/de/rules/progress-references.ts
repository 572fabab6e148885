/** German: what is wrong where a record names an item or another record. */
import type { FindingData } from '../../../domain/finding.js';
import { quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const progressReferenceRules = {
  'entry-about-known-item': {
    title: 'Ein Eintrag betrifft etwas, das bekannt ist',
    say: (data, format) => sayAbout(data, format),
  },
  'item-opened-once': {
    title: 'Was ein Eintrag eröffnet, wird einmal und als Erstes eröffnet',
    say: (data) => sayOpened(data),
  },
  'entry-reference-resolves': {
    title: 'Ein Eintrag, der einen anderen nennt, nennt einen vorhandenen',
    say: (data) => sayReference(data),
  },
} satisfies Record<string, RuleWords>;

/** With the article of the nominative and of the accusative. */
const lists: Readonly<Record<string, readonly [is: string, name: string]>> = {
  indicators: ['kein Indikator', 'einen Indikator'],
  milestones: ['kein Meilenstein', 'einen Meilenstein'],
  commitments: ['keine Zusage', 'eine Zusage'],
  contributions: ['kein Beitrag', 'einen Beitrag'],
  expectations: ['keine Erwartung', 'eine Erwartung'],
  reporting: ['kein vereinbarter Bericht', 'einen vereinbarten Bericht'],
};

/** With the article that fits. */
const kinds: Readonly<Record<string, readonly [a: string, which: string]>> = {
  bottleneck: ['ein neues Hindernis', 'welches Hindernis'],
  risk: ['ein neues Risiko', 'welches Risiko'],
  improvement: ['einen neuen Verbesserungsvorschlag', 'welchen Verbesserungsvorschlag'],
  request: ['einen neuen Entscheidungsbedarf', 'welchen Entscheidungsbedarf'],
  change: ['eine neue Änderung', 'welche Änderung'],
  action: ['eine neue Maßnahme', 'welche Maßnahme'],
};

function sayAbout(data: FindingData, format: Format): Sentence {
  const fault = word(data, 'fault');
  if (fault === 'several') {
    return {
      message: `${quoted(data, 'path')} kann mehrere Punkte meinen.`,
      remedy: `Schreiben Sie es aus: ${format.choice(words(data, 'paths'))}.`,
    };
  }
  if (fault === 'other-kind') {
    const [is, name] = lists[word(data, 'list')] ?? ['etwas anderes', 'etwas Passendes'];
    return {
      message: `${quoted(data, 'path')} ist ${is}; das verlangt dieser Eintrag aber.`,
      remedy: `Nennen Sie unter \`about\` ${name} aus der Vereinbarung.`,
    };
  }
  return {
    message: `${quoted(data, 'path')} steht nicht in der Vereinbarung, und kein Eintrag hat es eröffnet.`,
    remedy: didYouMean(
      data,
      'Nennen Sie einen Punkt der Vereinbarung oder einen, den ein früherer Eintrag eröffnet hat.',
    ),
  };
}

function sayOpened(data: FindingData): Sentence {
  const [a, which] = kinds[word(data, 'kind')] ?? ['etwas Neues', 'welchen Punkt'];
  switch (word(data, 'problem')) {
    case 'opens-missing':
      return {
        message: `Dieser Eintrag eröffnet ${a}, gibt aber keine Kennung an.`,
        remedy:
          'Halten Sie eine Berichtigung mit `opens` und einer kurzen Kennung fest, für spätere Einträge dazu.',
      };
    case 'about-missing':
      return {
        message: `Dieser Eintrag sagt nicht, ${which} er betrifft.`,
        remedy: 'Halten Sie eine Berichtigung fest, die es unter `about` nennt.',
      };
    case 'opened-twice':
      return {
        message: `${quoted(data, 'path')} gibt es schon.`,
        remedy: `Doppelt festgehalten? Nehmen Sie diesen Eintrag zurück: ${retraction(data, 'Doppelt festgehalten')}. Etwas anderes? Nehmen Sie ihn trotzdem zurück und halten Sie ihn unter einem anderen Titel fest.`,
      };
    default:
      return {
        message: `Hier tut sich etwas bei ${quoted(data, 'path')}, aber kein Eintrag hat es eröffnet.`,
        remedy: didYouMean(data, 'Halten Sie zuerst fest, dass es eröffnet wurde.'),
      };
  }
}

function sayReference(data: FindingData): Sentence {
  switch (word(data, 'problem')) {
    case 'corrects-other-kind':
      return {
        message: `Ein Eintrag der Art ${word(data, 'kind')} kann keinen der Art ${word(data, 'expected')} berichtigen.`,
        remedy: `Halten Sie die Berichtigung als ${word(data, 'expected')} fest, oder nehmen Sie den anderen Eintrag zurück.`,
      };
    case 'circular':
      return {
        message: `Mit \`${word(data, 'field')}\` verweist dieser Eintrag auf sich selbst und ändert deshalb nichts.`,
        remedy: 'Nennen Sie den Eintrag, der falsch ist, nicht diesen.',
      };
    case 'same-id':
      return {
        message: `Dies ist eine Kopie: ${word(data, 'first')} hat dieselbe Kennung, und nur dieser Eintrag zählt.`,
        remedy: 'Entfernen Sie diese Datei; wenn beides geschehen ist, halten Sie das andere neu fest.',
      };
    default:
      return data['field'] === 'decision'
        ? {
            message: `${quoted(data)} ist kein festgehaltener Beschluss.`,
            remedy: 'Nennen Sie die Kennung eines Beschlusses: das Ende seines Dateinamens.',
          }
        : {
            message: `Einen Eintrag ${quoted(data)} gibt es in dieser Vereinbarung nicht.`,
            remedy: 'Übernehmen Sie die Kennung vom Ende des Dateinamens des Eintrags, den Sie meinen.',
          };
  }
}

/** The command that takes the record back, with a reason. */
function retraction(data: FindingData, note: string): string {
  return `\`collab progress note ${word(data, 'agreement')} --retracts ${word(data, 'id')} --note "${note}"\``;
}
