import type { InitPhrases } from '../../domain/phrases/init-phrases.js';
import type { PhraseSentences } from '../messages.js';

const placeOf = (directory: string): string => (directory === '.' ? 'in diesem Ordner' : `in ${directory}`);

export const initPhrases: PhraseSentences<InitPhrases> = {
  'init.description': () =>
    'Beginnt eine Zusammenarbeit: stellt höchstens acht Fragen, schreibt den ersten Entwurf der Vereinbarung und hält ihn fest. In einem Ordner mit Vereinbarungen kommt eine hinzu.',
  'init.directory': () => 'der Ordner, in dem sie beginnt (ohne Angabe: dieser)',
  'init.examples': () =>
    [
      '  collab init deichvereinbarung',
      '  collab init bruecke --template public-private-partnership --yes',
      '  collab init --template covenant --title "Ein sicherer Deich" --party "Gemeinde Osterwalde" \\',
      '    --party "Wasserverband Süderleck" --purpose "…" --goal "…" --me "Prozessbegleitung" --next-meeting 2027-01-18',
      '  collab init deichvereinbarung --answers antworten.yaml',
    ].join('\n'),
  'init.option-template': () =>
    'welche Art von Zusammenarbeit: covenant, public-private-partnership, joint-procurement, shared-service, data-sharing, memorandum',
  'init.option-list-templates': () => 'zeigen, welche Arten es gibt, und nichts schreiben',
  'init.option-answers': () => 'die Antworten aus einer YAML-Datei nehmen; - liest die Standardeingabe',
  'init.option-title': () => 'wie die Zusammenarbeit heißt',
  'init.option-id': () => 'der kurze Name der Vereinbarung (ohne Angabe: aus dem Titel gebildet)',
  'init.option-party': () => 'eine Partei mit amtlichem Namen, Ihre eigene zuerst (für jede wiederholen)',
  'init.option-purpose': () => 'warum die Parteien dies gemeinsam tun',
  'init.option-goal': () => 'das erste Ziel',
  'init.option-facilitator': () =>
    'wer die Zusammenarbeit begleitet: eine Partei oder jemand von außen (ohne Angabe: Sie)',
  'init.option-me': () => 'Ihre Funktion, nicht Ihr Name',
  'init.option-next-meeting': () => 'der Tag der nächsten Sitzung',
  'init.option-agreement-only': () =>
    'nur eine Zusammenarbeit zu einem vorhandenen Ordner mit Vereinbarungen hinzufügen',
  'init.option-no-git': () => 'keinen Verlauf führen',
  'init.option-no-commit': () => 'die Dateien schreiben, noch nichts festhalten',
  'init.option-dry-run': () => 'zeigen, welche Dateien geschrieben würden, und nichts schreiben',
  'init.option-force': () => 'vorhandene Dateien ersetzen',

  'init.welcome': () =>
    'Höchstens acht Fragen. Alles lässt sich später ändern.\nStrg-C bricht ab und hinterlässt nichts.',
  'init.ask-title': () => 'Wie heißt die Zusammenarbeit?',
  'init.ask-language': () => 'In welcher Sprache ist die Vereinbarung verfasst?',
  'init.ask-template': () => 'Welche Art von Zusammenarbeit ist es?',
  'init.ask-parties': () => 'Die Parteien, Ihre eigene zuerst, mit Kommas dazwischen:',
  'init.ask-purpose': () => 'Warum tun sie dies gemeinsam? Ein Satz:',
  'init.ask-goal': () => 'Das erste Ziel: Was ist besser, wenn es gelungen ist?',
  'init.ask-me': () => 'Ihre Funktion, nicht Ihr Name (vorerst sind Sie die Prozessbegleitung):',
  'init.ask-next-meeting': () => 'Wann ist die nächste Sitzung?',
  'init.language-name': ({ language }) =>
    ({
      en: 'English (Englisch)',
      nl: 'Nederlands (Niederländisch)',
      de: 'Deutsch',
      fr: 'Français (Französisch)',
    })[language],
  'init.say-text': () => 'Hier sind ein paar Worte nötig.',
  'init.say-parties': ({ needed }) =>
    needed === 1
      ? 'Nennen Sie mindestens eine Partei.'
      : 'Nennen Sie mindestens zwei Parteien, mit einem Komma dazwischen.',
  'init.say-date': () => 'Schreiben Sie das Datum als Jahr-Monat-Tag, zum Beispiel 2027-06-30.',
  'init.say-date-passed': () => 'Dieser Tag ist vorbei. Nennen Sie einen, der noch kommt.',
  'init.say-party-twice': ({ party }) => `"${party}" steht zweimal da. Nennen Sie jede Partei einmal.`,
  'init.say-title': () => 'Eine Vereinbarung mit diesem Namen gibt es hier schon. Wählen Sie einen anderen.',

  'init.started': ({ title, directory }) => `„${title}“ wurde begonnen, ${placeOf(directory)}`,
  'init.would-start': ({ title, directory }) =>
    `„${title}“ würde begonnen, ${placeOf(directory)} (es wurde nichts geschrieben)`,
  'init.file': ({ file }) =>
    ({
      agreement: 'die Vereinbarung, als erster Entwurf',
      meeting: 'die nächste Sitzung, mit Tagesordnung',
      settings: 'was für den ganzen Ordner gilt',
      contacts: 'Namen und Adressen; bleibt auf diesem Computer',
      readme: 'was dieser Ordner ist, für alle Parteien',
    })[file],
  'init.other-files': ({ count }, format) =>
    `und ${format.plural(count, { one: 'Datei', other: 'Dateien' })} für Schreibprogramme und den Verlauf`,
  'init.kept': ({ files }, format) => `Schon vorhanden und nicht geändert: ${format.list(files)}`,
  'init.recorded': ({ commit, contact }) => `Festgehalten als ${commit}, von ${contact}.`,
  'init.not-recorded': () => 'Nicht im Verlauf festgehalten.',
  'init.unfinished': () =>
    'Es ist festgehalten, aber nicht jede Datei konnte geschrieben werden; der nächste Befehl holt das nach.',
  'init.again': () => 'Dasselbe ohne Fragen:',
  'init.next': () => 'Wie es weitergeht:',
  'init.subject': ({ title }) => `Beginn: ${title}`,
};
