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
      '  collab init deichvereinbarung --running     eine laufende: fragt, was unterschrieben wurde',
      '  collab init vereinbarungen --from liste.xlsx   was bisher in einer Tabelle stand',
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
  'init.option-works-for': () =>
    'mit --running: die Partei, für die Sie arbeiten, oder none, wenn Sie zwischen den Parteien stehen (Standard: none)',
  'init.option-next-meeting': () => 'der Tag der nächsten Sitzung',
  'init.option-agreement-only': () =>
    'nur eine Zusammenarbeit zu einem vorhandenen Ordner mit Vereinbarungen hinzufügen',
  'init.option-no-git': () => 'keinen Verlauf führen',
  'init.option-no-commit': () => 'die Dateien schreiben, noch nichts festhalten',
  'init.option-dry-run': () => 'zeigen, welche Dateien geschrieben würden, und nichts schreiben',
  'init.option-force': () => 'vorhandene Dateien ersetzen',

  'init.welcome': () =>
    'Höchstens acht Fragen. Alles lässt sich später ändern.\nStrg-C bricht ab und hinterlässt nichts.',
  'init.option-running': () =>
    'eine laufende Zusammenarbeit übernehmen: unterschriebenes Dokument, was vereinbart ist, wie es steht',
  'init.option-document': () => 'mit --running: die unterschriebene Datei; sie wird kopiert',
  'init.option-signed': () => 'mit --running: der Tag, an dem die letzte Partei unterschrieben hat',
  'init.option-starts': () => 'mit --running: ab wann sie gilt (ohne Angabe: ab der Unterzeichnung)',
  'init.option-ends': () => 'mit --running: der letzte Tag, oder open-ended',
  'init.option-signatory': () =>
    'mit --running: wer für eine Partei unterschrieben hat, mit Funktion: "Partei=Bürgermeisterin" (für jede Partei wiederholen)',
  'init.welcome-running': () =>
    'Etwa zehn Fragen zu dem, was unterschrieben wurde,\ndann was vereinbart ist und wie es steht.\nStrg-C bricht ab und hinterlässt nichts.',
  'init.ask-document': () => 'Das unterschriebene Dokument (eine Datei: PDF, Word, …):',
  'init.ask-signed': () => 'Wann hat die letzte Partei unterschrieben?',
  'init.ask-starts': () => 'Ab wann gilt die Vereinbarung?',
  'init.ask-ends': () => 'Bis wann? (Eingabetaste: kein Ende vereinbart)',
  'init.ask-agreed': ({ count }) => (count === 0 ? 'Was ist vereinbart?' : 'Was ist noch vereinbart?'),
  'init.ask-standing': ({ count }) =>
    count === 0 ? 'Wie steht es heute?' : 'Was ist zum heutigen Stand noch zu sagen?',
  'init.part-choice': ({ kind }) =>
    ({
      goal: 'Ein Ziel',
      commitment: 'Etwas, das eine Partei tut',
      measurement: 'Eine Zahl, die gemessen wird',
      bottleneck: 'Etwas, das stockt',
      milestone: 'Etwas, das erreicht wurde',
      nothing: 'Vorerst nichts mehr',
    })[kind],
  'init.ask-part': ({ key }) =>
    ({
      goal: 'Welches Ziel? In den Worten des Dokuments:',
      commitment: 'Was tut die Partei? In den Worten des Dokuments:',
      who: 'Welche Partei?',
      owner: 'Welche Partei ist dafür zuständig?',
      by: 'Bis wann? (Eingabetaste: kein Datum vereinbart)',
      article: 'Welcher Artikel? (Eingabetaste: überspringen)',
      measurement: 'Was wird gemessen?',
      value: 'Der neueste Wert:',
      unit: 'In welcher Einheit?',
      target: 'Was soll daraus werden? (Eingabetaste: nicht vereinbart)',
      'target-date': 'Bis wann?',
      date: 'Von welchem Tag ist der Wert?',
      bottleneck: 'Was stockt?',
      impact: 'Was leidet darunter? (Eingabetaste: überspringen)',
      of: 'Wer kann es lösen?',
      'needed-by': 'Bis wann ist das nötig? (Eingabetaste: überspringen)',
      since: 'Seit wann stockt es?',
      milestone: 'Was wurde erreicht?',
      met: 'Wann wurde es erreicht?',
      done: 'Wann wurde es erledigt?',
      measure: 'Wie wird es gemessen? (Enter: es wird nicht gemessen)',
      baseline: 'Wo begann es? (Enter: unbekannt)',
      'baseline-date': 'An welchem Tag war das?',
      every: 'Wie oft wird es gemessen?',
      'measured-by': 'Wer misst es?',
      'figure-goal': 'Zu welchem Ziel gehört es?',
    })[key],
  'init.say-number': (_, format) => `Schreiben Sie eine Zahl, etwa ${format.number(12.5)}.`,
  'init.say-date-to-come': () => 'Dieser Tag kommt erst noch. Nennen Sie den Tag, an dem es so war.',
  'init.adopted': ({ title, directory }) => `„${title}“ wurde übernommen, ${placeOf(directory)}`,
  'init.would-adopt': ({ title, directory }) =>
    `„${title}“ würde übernommen, ${placeOf(directory)} (es wurde nichts geschrieben)`,
  'init.adopt-subject': ({ title }) => `Übernommen: ${title}`,
  'init.adopted-file': ({ file, count }, format) =>
    ({
      document: 'das unterschriebene Dokument; sein Wortlaut entscheidet',
      signatures: format.plural(count, { one: 'Unterschrift', other: 'Unterschriften' }),
      entries: `${format.plural(count, { one: 'Eintrag', other: 'Einträge' })} zu dem, was früher geschah, heute aufgeschrieben`,
    })[file],
  'init.keep-answers': () => 'Ihre Antworten, um es noch einmal zu tun (speichern Sie sie als answers.yaml):',
  'init.running-word': ({ word }) =>
    ({
      'signed-document': 'Unterschriebene Vereinbarung',
      meeting: 'Sitzung zum Stand der Dinge',
      'as-signed': 'Tut, was die unterschriebene Vereinbarung von der Partei verlangt.',
      'as-signed-question': 'Welche ihrer Zusagen werden hier verfolgt, und bis wann sind sie zu erfüllen?',
      'who-facilitates': 'Wer in dieser Partei begleitet die Zusammenarbeit?',
      'who-owns-goal': 'Welche Partei ist für dieses Ziel zuständig?',
      'agenda-stuck': 'Was stockt, und wer es löst',
      'agenda-figures': 'Wie weit wir sind',
      'agenda-questions': 'Was wir bei der nächsten Änderungsvereinbarung ändern',
      'unknown-function': 'Funktion nicht bekannt',
    })[word],
  'init.option-from': () =>
    'Vereinbarungen, Parteien und Zusagen aus einer Liste übernehmen: Tabelle (.xlsx, .ods) oder CSV; mit --running als unterschrieben',
  'init.option-list-form': () => 'eine leere Liste zum Ausfüllen schreiben (.xlsx), sonst nichts',
  'init.list-column': ({ column }) =>
    ({
      agreement: 'Vereinbarung|Kooperationsvereinbarung|Vertrag|Zusammenarbeit',
      parties: 'Parteien|Vertragsparteien',
      purpose: 'Zweck|Gemeinsamer Zweck|Warum',
      signed: 'Unterschrieben am|Unterzeichnet am|Unterzeichnet|Datum der Unterschrift',
      starts: 'Beginn|Gilt ab|Anfang',
      ends: 'Ende|Gilt bis|Laufzeit bis',
      document: 'Dokument|Unterschriebenes Dokument|Datei',
      goal: 'Ziel|Zielsetzung',
      what: 'Zusage|Was|Zusagen|Maßnahme|Aufgabe',
      who: 'Partei|Wer|Federführend|Zuständig|Organisation',
      by: 'Bis wann|Frist|Fällig am|Termin|Fällig',
      article: 'Artikel|Paragraf|Ziffer',
      state: 'Sachstand|Status|Bearbeitungsstand',
      done: 'Erledigt am|Erledigt|Abgeschlossen',
      measure: 'Indikator|Was gemessen wird|Kennzahl',
      unit: 'Einheit',
      baseline: 'Ausgangswert|Anfangswert',
      target: 'Zielwert|Sollwert',
      value: 'Neuester Wert|Wert|Aktueller Wert|Istwert',
      date: 'Gemessen am|Datum des Werts|Datum|Stichtag',
      bottleneck: 'Hindernis|Was stockt|Problem',
      impact: 'Folge|Auswirkung|Folgen',
      of: 'Gefragt ist|Wer es lösen kann',
      'needed-by': 'Nötig bis|Lösung nötig bis',
      since: 'Seit|Offen seit',
      milestone: 'Meilenstein',
      met: 'Erreicht am',
    })[column],
  'init.list-state': ({ state }) =>
    ({
      done: 'Erledigt|Ja|Abgeschlossen|Fertig',
      'not-done':
        'Nicht erledigt|Nein|Noch nicht|Offen|Begonnen|Läuft|In Arbeit|In Bearbeitung|Überfällig|Zu erledigen|Geplant',
      unknown: 'Nicht bekannt|Unbekannt',
    })[state],
  'init.list-tab': ({ tab }) => ({ agreements: 'Vereinbarungen', agreed: 'Vereinbart', today: 'Heute' })[tab],
  'init.list-introduction': ({ tab }) =>
    ({
      agreements:
        'Eine Zeile je Vereinbarung. Die Parteien mit Strichpunkten dazwischen, Ihre eigene zuerst. Das Dokument ist eine Datei neben dieser.',
      agreed:
        'Eine Zeile für alles, was vereinbart ist: ein Ziel, oder was eine Partei tut. Gibt es nur eine Vereinbarung, kann sie wegbleiben. Geben Sie unter „Sachstand“ an, ob Fälliges erledigt ist; leer heißt: nicht bekannt.',
      today: 'Eine Zeile je Zahl, je Hindernis oder je Meilenstein, der erreicht ist.',
    })[tab],
  'init.list-written': ({ file }) => `Eine Liste zum Ausfüllen steht in ${file}.`,
  'init.left-out': ({ columns }, format) =>
    `Nicht übernommen, weil collab diese Spalten nicht kennt: ${format.list(columns)}.`,
  'init.lists-tab': () => 'Listen',
  'init.ask-title': () => 'Wie heißt die Zusammenarbeit?',
  'init.ask-language': () => 'In welcher Sprache ist die Vereinbarung verfasst?',
  'init.ask-template': () => 'Welche Art von Zusammenarbeit ist es?',
  'init.ask-parties': ({ ownFirst }) =>
    `Die Parteien, ${ownFirst ? 'Ihre eigene zuerst, ' : ''}mit Semikolons (;) dazwischen:`,
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
      : 'Nennen Sie mindestens zwei Parteien, mit einem Semikolon (;) dazwischen.',
  'init.say-date': (_, format) =>
    `Schreiben Sie den Tag mit dem Jahr, etwa ${format.date('2027-06-30')} oder 30.06.2027.`,
  'init.say-date-passed': () => 'Dieser Tag ist vorbei. Nennen Sie einen, der noch kommt.',
  'init.say-party-twice': ({ party }) => `"${party}" steht zweimal da. Nennen Sie jede Partei einmal.`,
  'init.say-title': () => 'Eine Vereinbarung mit diesem Namen gibt es hier schon. Wählen Sie einen anderen.',

  'init.started': ({ title, directory }) => `„${title}“ wurde begonnen, ${placeOf(directory)}`,
  'init.would-start': ({ title, directory }) =>
    `„${title}“ würde begonnen, ${placeOf(directory)} (es wurde nichts geschrieben)`,
  'init.file': ({ file }) =>
    ({
      agreement: 'die Vereinbarung, als erster Entwurf',
      'agreement-adopted': 'was vereinbart ist, um es zu verfolgen',
      meeting: 'die nächste Sitzung, mit Tagesordnung',
      settings: 'was für den ganzen Ordner gilt',
      contacts: 'Namen und Adressen; bleibt auf diesem Computer',
      readme: 'was dieser Ordner ist, für alle Parteien',
    })[file],
  'init.other-files': ({ count }, format) =>
    `und ${format.plural(count, { one: 'Datei', other: 'Dateien' })}, um die Sie sich nicht kümmern müssen`,
  'init.kept': ({ files }, format) => `Schon vorhanden und nicht geändert: ${format.list(files)}`,
  'init.recorded': ({ name }) => `Festgehalten, unter der Bezeichnung ${name}.`,
  'init.not-recorded': () => 'Nicht im Verlauf festgehalten.',
  'init.unfinished': () =>
    'Es ist festgehalten, aber nicht jede Datei konnte geschrieben werden; der nächste Befehl holt das nach.',
  'init.again': () => 'Dasselbe ohne Fragen:',
  'init.next': () => 'Wie es weitergeht:',
  'init.subject': ({ title }) => `Beginn: ${title}`,
};
