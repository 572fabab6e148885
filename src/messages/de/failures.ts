/** German: what went wrong, and what to do about it. */
import type { FailureSentences } from '../messages.js';
import { reasonInWords } from './system-reasons.js';

const meintenSie = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Meinten Sie "${suggestion}"?`;

const sentences: FailureSentences = {
  'unknown-command': ({ command, suggestion }) => ({
    message: `Den Befehl "${command}" gibt es nicht.`,
    remedy: meintenSie(suggestion, 'Mit "collab --help" sehen Sie alle Befehle.'),
  }),
  'unknown-option': ({ option, suggestion }) => ({
    message: `Die Option "${option}" gibt es hier nicht.`,
    remedy: meintenSie(suggestion, 'Mit --help hinter dem Befehl sehen Sie seine Optionen.'),
  }),
  'option-needs-value': ({ option }) => ({
    message: `Hinter der Option "${option}" fehlt ein Wert.`,
    remedy: 'Mit --help hinter dem Befehl sehen Sie ein Beispiel.',
  }),
  'option-value-not-allowed': ({ option, value, allowed }, format) => ({
    message: `"${value}" ist bei ${option} nicht möglich.`,
    remedy: `Wählen Sie ${format.choice(allowed)}.`,
  }),
  'option-value-malformed': ({ option, value, example, suggestion }) => ({
    message: `"${value}" ist bei ${option} nicht möglich.`,
    remedy: meintenSie(suggestion, `Schreiben Sie es so: ${option} ${example}`),
  }),
  'options-conflict': ({ options }, format) => ({
    message: `${format.list(options)} lassen sich nicht zusammen verwenden.`,
    remedy: 'Lassen Sie eines davon weg.',
  }),
  'ending-not-written': ({ value, ending }) => ({
    message: `collab erstellt keine ${ending}-Dateien: "${value}".`,
    remedy:
      'Erstellen Sie eine Datei mit der Endung .docx und speichern Sie sie mit Word oder LibreOffice in diesem Format.',
  }),
  'format-needs-file': ({ format }) => ({
    message: `Ein Dokument im Format ${format} lässt sich nicht auf dem Bildschirm zeigen.`,
    remedy: `Schreiben Sie es in eine Datei: -o bericht.${format}`,
  }),
  'option-only-with': ({ option, needed }) => ({
    message: `Die Option "${option}" gilt nur zusammen mit "${needed}".`,
    remedy: `Fügen Sie ${needed} hinzu, oder lassen Sie ${option} weg.`,
  }),
  'action-unknown': ({ command, action, known, suggestion }, format) => ({
    message: `Bei "${command}" gibt es kein "${action}".`,
    remedy: meintenSie(suggestion, `Wählen Sie ${format.choice(known)}.`),
  }),
  'baseline-missing': ({ path }) => ({
    message: `Unter "${path}" gibt es keine Liste bekannter Befunde.`,
    remedy: `Prüfen Sie den Namen; oder beginnen Sie die Liste: collab check --baseline ${path} --update-baseline.`,
  }),
  'baseline-malformed': ({ path }) => ({
    message: `"${path}" ist keine Liste bekannter Befunde.`,
    remedy:
      'Nennen Sie die Datei, die --update-baseline geschrieben hat; ist sie beschädigt, entfernen Sie sie und lassen Sie --update-baseline neu beginnen.',
  }),
  'no-common-history': ({ revision }) => ({
    message: `"${revision}" hat keine gemeinsame Geschichte mit dem, was hier steht.`,
    remedy: 'Nennen Sie einen Stand, einen Zweig oder eine Marke, von der diese Arbeit ausging.',
  }),
  'rule-unknown': ({ rule, suggestion }) => ({
    message: `Die Regel "${rule}" gibt es nicht.`,
    remedy: meintenSie(suggestion, 'Mit "collab explain --list" sehen Sie alle Regeln.'),
  }),
  'missing-argument': ({ argument }) => ({
    message: `Dem Befehl fehlt eine Angabe: ${argument}.`,
    remedy: 'Mit --help hinter dem Befehl sehen Sie ein Beispiel.',
  }),
  'too-many-arguments': ({ arguments: words }, format) => ({
    message: `Mit diesen Angaben kann der Befehl nichts anfangen: ${format.list(words.map((word) => `"${word}"`))}.`,
    remedy: 'Setzen Sie Wörter, die zusammengehören, in Anführungszeichen, oder lassen Sie sie weg.',
  }),
  'answer-needed': ({ question, flag, known }) => ({
    message: `Eine Antwort wird gebraucht, und hier kann niemand gefragt werden: ${question}`,
    remedy: [`Geben Sie die Antwort mit ${flag}${known === undefined ? '.' : ':'}`, ...(known ?? [])].join(
      '\n  ',
    ),
  }),
  'template-unknown': ({ template, names, suggestion }, format) => ({
    message: `Die Vorlage "${template}" gibt es nicht.`,
    remedy: meintenSie(suggestion, `Wählen Sie ${format.choice(names)}.`),
  }),
  'answers-unreadable': ({ reason, remedy }) => ({ message: reason, remedy }),
  'answer-unknown': ({ answer, known, suggestion }, format) => ({
    message: `Die Frage "${answer}" gibt es nicht.`,
    remedy: meintenSie(suggestion, `Die Fragen sind: ${format.list(known)}.`),
  }),
  'answer-malformed': ({ question, form }) => ({
    message:
      question === ''
        ? 'Die Datei mit den Antworten enthält keine Antworten.'
        : `Die Antwort auf "${question}" lässt sich nicht verwenden.`,
    remedy: {
      text: 'Geben Sie einen Text an; im Zweifel in Anführungszeichen.',
      id: 'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, beginnend mit einem Buchstaben: sicherer-deich',
      date: 'Schreiben Sie es so: 2027-06-30',
      names: 'Geben Sie eine Liste von Namen an: [Gemeinde Osterwalde, Wasserverband Süderleck]',
      map: 'Schreiben Sie eine Antwort je Zeile, zum Beispiel so: title: Ein sicherer Deich',
      ending: 'Schreiben Sie den letzten Tag, zum Beispiel 2028-12-31; oder: open-ended',
      functions:
        'Geben Sie je Partei die Funktion der Person an, die unterschrieben hat: { Gemeinde Osterwalde: Bürgermeisterin }',
      parts:
        'Geben Sie eine Liste an, jeden Punkt mit einem Bindestrich davor: `- commitment: Erwirbt die Grundstücke`',
      number: 'Schreiben Sie eine Zahl: 12,5',
      done: 'Schreiben Sie den Tag, an dem es erledigt wurde: 2027-06-30; oder: no. Lassen Sie es weg, wenn es niemand weiß.',
      every: 'Schreiben Sie month, quarter, half-year oder year, oder einen Zeitraum wie P2M',
    }[form],
  }),
  'answer-incomplete': ({ list, number, name, lacks }, format) => ({
    message:
      name === undefined
        ? `Nummer ${String(number)} unter "${list}:" sagt nicht, was es ist.`
        : `„${name}“ (Nummer ${String(number)} unter "${list}:") sagt nicht genug.`,
    remedy:
      name === undefined
        ? `Beginnen Sie mit ${format.choice(lacks.map((key) => `${key}:`))}`
        : `Ergänzen Sie ${format.list(lacks.map((key) => (key === 'who' ? 'von wem es ist, who:' : `${key}:`)))}`,
  }),
  'figure-without-goal': ({ figure, goals }) => ({
    message: `„${figure}“ wurde gemessen, und es gibt mehrere Ziele, zu denen es gehören kann.`,
    remedy: `Ergänzen Sie zu welchem: goal: ${goals[0] ?? ''}`,
  }),
  'day-still-to-come': ({ question, date, today }, format) => ({
    message: `"${question}": Der ${format.date(date)} kommt erst noch (heute ist der ${format.date(today)}).`,
    remedy: 'Geben Sie den Tag an, an dem es so war. Was noch kommt, halten Sie fest, wenn es so weit ist.',
  }),
  'list-without-columns': ({ path }) => ({
    message: `In "${path}" steht keine Zeile mit den Titeln der Spalten.`,
    remedy: 'Schreiben Sie mit --list-form liste.xlsx eine leere Liste und kopieren Sie Ihre hinein.',
  }),
  'column-unknown': ({ column, suggestion }) => ({
    message: `Die Spalte "${column}" ist nicht bekannt.`,
    remedy: `Meinten Sie "${suggestion}"? Sonst leeren Sie den Titel, um sie wegzulassen.`,
  }),
  'listed-too-little': ({ agreement, lacks }, format) => {
    const words = {
      parties: 'eine zweite Partei',
      document: 'das unterschriebene Dokument',
      signed: 'der Tag der Unterzeichnung',
    };
    return {
      message: `"${agreement}" lässt sich nicht übernehmen: es fehlt: ${format.list(lacks.map((one) => words[one]))}.`,
      remedy: 'Ergänzen Sie es in der Liste oder, bei nur einer Vereinbarung, als Option.',
    };
  },
  'document-refused': ({ path, reason, megabytes }) => {
    const [message, remedy] = {
      'too-large': [
        `Die Datei "${path}" ist größer als ${megabytes} Megabyte.`,
        'Speichern Sie sie kleiner (ein PDF des Textes statt Fotos der Seiten) und geben Sie diese Datei an.',
      ],
      empty: [`Die Datei "${path}" ist leer.`, 'Geben Sie die Datei an, die unterschrieben wurde.'],
      folder: [`"${path}" ist ein Ordner.`, 'Geben Sie die unterschriebene Datei darin an.'],
      absent: [
        `Die Datei "${path}" gibt es nicht.`,
        'Geben Sie den Pfad der unterschriebenen Datei an; Sie können sie in dieses Fenster ziehen.',
      ],
      link: [`"${path}" ist eine Verknüpfung mit einer anderen Datei.`, 'Geben Sie die Datei selbst an.'],
      unreadable: [
        `Die Datei "${path}" lässt sich nicht lesen.`,
        'Schließen Sie sie in anderen Programmen, oder kopieren Sie sie und geben Sie die Kopie an.',
      ],
    }[reason] as [string, string];
    return { message, remedy };
  },
  'name-unknown': ({ what, name, known, suggestion }, format) => ({
    message: `"${name}" gehört nicht zu den genannten ${what === 'party' ? 'Parteien' : 'Zielen'}.`,
    remedy: meintenSie(suggestion, `Wählen Sie ${format.choice(known.map((one) => `"${one}"`))}.`),
  }),
  'too-few-parties': ({ needed }) => ({
    message:
      needed === 1
        ? 'Für eine Zusammenarbeit ist mindestens eine Partei nötig.'
        : 'Für eine Zusammenarbeit sind mindestens zwei Parteien nötig.',
    remedy:
      'Nennen Sie sie, Ihre eigene zuerst: --party "Gemeinde Osterwalde" --party "Wasserverband Süderleck"',
  }),
  'party-named-twice': ({ party }) => ({
    message: `"${party}" ist zweimal genannt.`,
    remedy: 'Nennen Sie jede Partei einmal; geben Sie der anderen ihren eigenen amtlichen Namen.',
  }),
  'meeting-in-the-past': ({ date, today, suggestion }) => ({
    message: `Die nächste Sitzung kann nicht am ${date} sein: heute ist ${today}.`,
    remedy: `Nennen Sie einen Tag, der noch kommt: --next-meeting ${suggestion}`,
  }),
  'agreement-exists': ({ agreement, suggestion }) => ({
    message: `Eine Vereinbarung "${agreement}" gibt es hier schon.`,
    remedy: `Geben Sie einer zweiten eine andere Kennung: --id ${suggestion}`,
  }),
  'workspace-inside-workspace': ({ directory, workspace }) => ({
    message: `"${directory}" liegt in einem Ordner mit Vereinbarungen, "${workspace}".`,
    remedy:
      'Lassen Sie den Ordner weg, um dort eine Zusammenarbeit hinzuzufügen, oder wählen Sie einen Ordner an anderer Stelle.',
  }),
  'new-files-refused': ({ reason, remedy }) => ({
    message: `Es wurde nichts geschrieben, denn es würde nicht stimmen: ${reason}`,
    remedy,
  }),
  'kind-unknown': ({ kind, known, suggestion }, format) => ({
    message: `Die Art "${kind}" gibt es nicht.`,
    remedy: meintenSie(suggestion, `Wählen Sie ${format.choice(known)}.`),
  }),
  'contact-left': ({ contact, left, known }, format) => ({
    message: `„${contact}“ wirkt seit ${format.date(left)} nicht mehr mit: unter diesem Namen wird nichts festgehalten.`,
    remedy:
      known.length === 0
        ? 'Tragen Sie zuerst sich selbst ein: collab contacts add --function <Ihre Funktion>'
        : `Wählen Sie mit --as: ${format.choice(known)}. Ist die Person zurück? Dann: collab contacts add ${contact} --as <wer festhält>`,
  }),
  'contact-unknown': ({ contact, known, suggestion }, format) => ({
    message: `"${contact}" gehört nicht zu den Personen in collab.yaml.`,
    remedy: meintenSie(
      suggestion,
      known.length === 0
        ? 'Tragen Sie sich unter "people" in collab.yaml ein: mit Kennung, Funktion und Partei.'
        : `Wählen Sie mit --as: ${format.choice(known)}. Oder tragen Sie die Person unter "people" in collab.yaml ein.`,
    ),
  }),
  'person-unknown': ({ contact, known, suggestion }, format) => ({
    message: `"${contact}" steht nicht auf der Liste der Personen.`,
    remedy: meintenSie(
      suggestion,
      known.length === 0
        ? 'Fügen Sie eine Person hinzu: collab contacts add'
        : `Wählen Sie ${format.choice(known)}, oder fügen Sie eine Person hinzu: collab contacts add`,
    ),
  }),
  'person-named': ({ option, found }) => ({
    message: `"${found}" würde allen verraten, wer die Person ist: was ${option} sagt, wird geteilt.`,
    remedy:
      'Nennen Sie hier nur die Funktion; den Namen mit --name, die Adresse mit --email oder --telephone.',
  }),
  'contacts-recorded': ({ file }) => ({
    message: `${file} wurde einmal festgehalten und wird mit allen Parteien geteilt: ein Name darin würde es auch.`,
    remedy: `Bitten Sie die Person, die den Ordner betreut, ${file} herauszunehmen, und versuchen Sie es dann noch einmal.`,
  }),
  'item-unknown': ({ path, agreement, known, suggestion }, format) => ({
    message: `In der Vereinbarung ${agreement} gibt es kein "${path}", um das es hier gehen kann.`,
    remedy:
      suggestion !== undefined
        ? `Meinten Sie --about ${suggestion}?`
        : known.length === 0
          ? 'Etwas von dieser Art gibt es noch nicht.'
          : `Vorhanden: ${format.list(known)}.`,
  }),
  'expectation-unknown': ({ word: name, agreement, known, suggestion }, format) => ({
    message: `In der Vereinbarung ${agreement} gibt es keine Erwartung und kein Angebot "${name}".`,
    remedy: meintenSie(
      suggestion,
      known.length === 0 ? 'Dort ist noch nichts erwartet oder angeboten.' : `Es gibt ${format.list(known)}.`,
    ),
  }),
  'cost-unknown': ({ path, known, suggestion }, format) => ({
    message: `In der Vereinbarung lässt sich für "${path}" nichts ausrechnen.`,
    remedy: meintenSie(
      suggestion,
      known.length === 0
        ? 'Lassen Sie Beiträge gemeinsame Kosten nennen: `share` mit `pool`.'
        : `Es gibt ${format.list(known)}.`,
    ),
  }),
  'goal-unknown': ({ goal, known, suggestion }, format) => ({
    message: `In der Vereinbarung gibt es kein Ziel "${goal}".`,
    remedy: meintenSie(suggestion, `Es gibt ${format.list(known)}.`),
  }),
  'terms-signed': ({ agreement, added }) => ({
    message:
      added === 'commitment'
        ? `Die Vereinbarung ${agreement} ist unterschrieben: Eine neue Zusage würde ändern, was unterschrieben wurde.`
        : `Die Vereinbarung ${agreement} ist unterschrieben: Neue Erwartungen und Angebote würden ändern, was unterschrieben wurde.`,
    remedy: `Schlagen Sie es als Änderung vor: collab progress change ${agreement}. Ist darüber entschieden, tragen Sie es in agreement.yaml ein und halten Sie es mit collab save fest.`,
  }),
  'already-committed': ({ path, commitment }) => ({
    message: `${path} ist schon eine Zusage: ${commitment}.`,
    remedy:
      'Ändern Sie diese Zusage in agreement.yaml und halten Sie das mit collab save fest, oder wählen Sie eine andere Erwartung.',
  }),
  'item-ambiguous': ({ path, paths }, format) => ({
    message: `"${path}" kann mehrere Punkte meinen.`,
    remedy: `Schreiben Sie es aus: ${format.choice(paths)}.`,
  }),
  'participant-unknown': ({ name, known, suggestion }, format) => ({
    message: `"${name}" ist hier keine Partei, keine Gruppe, keine Person und kein Gremium.`,
    remedy: meintenSie(
      suggestion,
      known.length === 0
        ? 'Niemand von dieser Art steht bisher in der Vereinbarung.'
        : `Vorhanden: ${format.list(known)}.`,
    ),
  }),
  'entry-unknown': ({ id, agreement }) => ({
    message: `In der Vereinbarung ${agreement} gibt es keinen Eintrag "${id}".`,
    remedy:
      'Geben Sie mindestens die letzten vier Zeichen seiner Kennung an: sie steht am Ende des Dateinamens.',
  }),
  'entry-ambiguous': ({ id, ids }, format) => ({
    message: `"${id}" kann mehrere Einträge meinen.`,
    remedy: `Schreiben Sie mehr davon: ${format.choice(ids)}.`,
  }),
  'entry-of-other-kind': ({ id, kind, expected }) => ({
    message: `Der Eintrag ${id} ist von der Art ${kind}, nicht von der Art ${expected}.`,
    remedy: `Berichtigen Sie ihn als das, was er ist: collab progress ${kind} --corrects ${id}`,
  }),
  'entry-superseded': ({ id, by, how }) => ({
    message: `Der Eintrag ${id} wurde durch ${by} ${how === 'corrected' ? 'ersetzt' : 'zurückgenommen'} und zählt nicht mehr.`,
    remedy: how === 'corrected' ? `Nehmen Sie zuerst ${by} zurück.` : 'Es gibt nichts mehr zurückzunehmen.',
  }),
  'step-impossible': ({ path, from, word, allowed }, format) => ({
    message:
      path === ''
        ? `Etwas Neues kann nicht als "${word}" beginnen.`
        : `"${path}" hat den Stand ${from}${word === '' ? '' : `, und von dort ist "${word}" nicht möglich`}.`,
    remedy:
      allowed.length === 0
        ? 'Dazu lässt sich auf diese Weise nichts mehr festhalten.'
        : `Jetzt möglich: ${format.choice(allowed)}.${path === '' ? ' Oder nennen Sie den Punkt mit --about.' : ''}`,
  }),
  'record-rewritten': ({ path, change, others, kind = 'note', id = '<id>' }, format) => ({
    message:
      `Dieser Eintrag zum Fortschritt wurde von Hand ${change === 'deleted' ? 'entfernt oder umbenannt' : 'geändert'}; was festgehalten ist, bleibt aber, wie es ist.` +
      (others === 0
        ? ''
        : ` Das gilt auch für ${format.plural(others, { one: 'weiteren Eintrag', other: 'weitere Einträge' })}.`) +
      ' Es wurde nichts festgehalten.',
    remedy:
      `Bitten Sie, wer den Ordner verwaltet, die Datei so wiederherzustellen, wie sie festgehalten wurde. Wer es selbst kann: im Ordner mit collab.yaml mit dem Befehl git restore --staged --worktree -- "${path}"\n` +
      `Halten Sie danach mit "collab progress ${kind} --corrects ${id}" fest, was stimmt, oder nehmen Sie den Eintrag mit "collab progress ${kind} --retracts ${id}" zurück.`,
  }),
  'decision-needed': ({ path, agreement, decisions }, format) => ({
    message: `Dieser Schritt bei "${path}" beruht auf einem Beschluss.`,
    remedy:
      decisions.length === 0
        ? `Halten Sie zuerst den Beschluss fest: collab progress decision ${agreement} --about ${path} --outcome adopted; nennen Sie ihn dann mit --decision.`
        : `Nennen Sie ihn mit --decision: ${format.choice(decisions)}. Oder halten Sie ihn zuerst fest: collab progress decision ${agreement} --about ${path}`,
  }),
  'measurement-in-future': ({ today }) => ({
    message: 'Eine Messung kann nicht in der Zukunft liegen.',
    remedy: `Nennen Sie den Tag, an dem gemessen wurde: spätestens --date ${today}.`,
  }),
  'due-unchanged': ({ path, due }, format) => ({
    message: `"${path}" ist schon jetzt am ${format.date(due)} fällig.`,
    remedy: 'Nennen Sie das neue Datum mit --due.',
  }),
  'evidence-not-here': ({ path, folder }) => ({
    message: `"${path}" ist keine Datei im Ordner der Vereinbarung und keine Webadresse.`,
    remedy: `Legen Sie die Datei in ${folder}, oder geben Sie eine Adresse an, die mit https:// beginnt.`,
  }),
  'entry-refused': ({ message, remedy, others }, format) => ({
    message: `Es wurde nichts festgehalten: ${message}`,
    remedy:
      others === 0
        ? remedy
        : `${remedy} (Und ${format.plural(others, { one: 'weiterer Fehler', other: 'weitere Fehler' })}.)`,
  }),
  'recorded-in-part': ({ recorded, total, reason }, format) => ({
    message: `Das Festhalten brach nach ${format.number(recorded)} von ${format.number(total)} ab: ${reason}`,
    remedy:
      'Was festgehalten ist, bleibt bestehen. Nehmen Sie diese Zeilen aus der Datei und versuchen Sie es noch einmal.',
  }),
  'rows-unreadable': ({ fault, path }) =>
    ({
      encoding: {
        message: `"${path}" ist nicht in UTF-8 geschrieben.`,
        remedy: 'Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.',
      },
      json: {
        message: 'Das ist kein JSON.',
        remedy: 'Prüfen Sie Anführungszeichen, Kommas und Klammern hier und kurz davor.',
      },
      'not-a-record': {
        message: 'Ein Eintrag ist ein Block aus Namen und Werten.',
        remedy: 'Schreiben Sie ihn so: {"kind": "note", "note": "…"}',
      },
      quote: {
        message: 'Hier ist ein Anführungszeichen geöffnet und nicht geschlossen.',
        remedy: 'Schließen Sie es; ein Anführungszeichen im Text wird doppelt geschrieben.',
      },
      columns: {
        message: 'Hier stehen mehr Zellen als Namen in der ersten Zeile.',
        remedy: 'Setzen Sie Texte, die das Trennzeichen enthalten, in Anführungszeichen.',
      },
      header: {
        message: 'Jede Spalte braucht in der ersten Zeile einen eigenen Namen.',
        remedy: 'Schreiben Sie die Namen der Felder: kind,about,date,value,note',
      },
      empty: {
        message: `In "${path}" stehen keine Einträge.`,
        remedy: 'Schreiben Sie einen in jede Zeile, unter die Namen der Felder.',
      },
    })[fault],
  'sheet-unreadable': ({ fault, path }) =>
    ({
      empty: { message: `"${path}" ist leer.`, remedy: 'Geben Sie die ausgefüllte Datei an.' },
      damaged: {
        message: `"${path}" ist beschädigt und lässt sich nicht bis zum Ende lesen.`,
        remedy:
          'Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie neu als .xlsx, und versuchen Sie es noch einmal.',
      },
      'too-large': {
        message: `"${path}" enthält mehr, als hier Platz hat.`,
        remedy: 'Kopieren Sie die wichtigen Zeilen in eine neue Tabelle, und geben Sie diese an.',
      },
      old: {
        message: `"${path}" ist eine Excel-Datei aus der Zeit vor 2007 (.xls).`,
        remedy: 'Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx.',
      },
      password: {
        message: `"${path}" ist mit einem Kennwort geschützt.`,
        remedy:
          'Öffnen Sie die Datei, entfernen Sie das Kennwort (Datei, Informationen, Schützen), speichern Sie sie, und versuchen Sie es noch einmal.',
      },
      document: {
        message: `"${path}" ist ein Textdokument, keine Tabelle.`,
        remedy: 'Geben Sie die ausgefüllte Datei im Format .xlsx, .ods oder .csv an.',
      },
      pdf: {
        message: `Das ist eine PDF-Datei, keine Tabelle: "${path}".`,
        remedy: 'Geben Sie die .xlsx-Datei an, die zurückkam; die PDF-Datei ist nur ein Abbild davon.',
      },
      'nothing-filled-in': {
        message: `In "${path}" ist noch nichts ausgefüllt.`,
        remedy:
          'Füllen Sie unter den Titeln der Spalten eine Zeile aus, speichern Sie und versuchen Sie es noch einmal.',
      },
      'not-sheets': {
        message: `"${path}" ist keine Tabelle.`,
        remedy: 'Geben Sie die ausgefüllte Datei im Format .xlsx, .ods oder .csv an.',
      },
      quote: {
        message: 'Hier ist ein Anführungszeichen geöffnet und nicht geschlossen.',
        remedy: 'Schließen Sie es; ein Anführungszeichen im Text wird doppelt geschrieben.',
      },
    })[fault],
  'rows-refused': ({ problems }, format) => ({
    message: `Es wurde nichts festgehalten: ${format.plural(problems.length, { one: 'Stelle ist', other: 'Stellen sind' })} noch zu prüfen.`,
    remedy: problems.map(({ place, message, remedy }) => `  ${place}: ${message} ${remedy}`).join('\n'),
  }),
  'form-unfit': ({ fault, path, party = '' }) =>
    ({
      'no-form': {
        message: `"${path}" ist kein Formular von collab, oder seine erste Zeile fehlt.`,
        remedy:
          'Erstellen Sie eines mit "collab progress form --for <Partei> -o maerz.xlsx", und übertragen Sie die Antworten.',
      },
      newer: {
        message: `"${path}" wurde mit einem neueren collab erstellt.`,
        remedy: 'Installieren Sie die neueste Version, und versuchen Sie es noch einmal.',
      },
      'other-workspace': {
        message: `"${path}" wurde aus einem anderen Ordner mit Vereinbarungen erstellt, oder aus einer Version, die hier fehlt.`,
        remedy:
          'Wechseln Sie in den Ordner, aus dem es stammt; oder holen Sie zuerst die neueste Version dieses Ordners.',
      },
      party: {
        message: `"${path}" wurde für "${party}" erstellt, und das ist hier keine Partei mehr.`,
        remedy: 'Erstellen Sie ein neues Formular für die jetzige Partei.',
      },
      several: {
        message: `"${path}" enthält Tabellen aus mehreren Formularen.`,
        remedy: 'Lesen Sie jedes Formular für sich ein.',
      },
    })[fault],
  'form-row-unknown': ({ fault, what }) =>
    ({
      'no-key': {
        message: 'Diese Zeile sagt nicht mehr, worum es geht: Ihre verborgene erste Zelle ist leer.',
        remedy: 'Übertragen Sie die Antworten in ein neues Formular.',
      },
      gone: {
        message: `"${what}" gibt es nicht: Die verborgene erste Zelle wurde geändert, oder die Kennung lautet jetzt anders.`,
        remedy: 'Übertragen Sie die Antworten in ein neues Formular.',
      },
      withdrawn: {
        message: `"${what}" wurde zurückgezogen, seit das Formular erstellt wurde.`,
        remedy: 'Leeren Sie, was Sie in dieser Zeile ausgefüllt haben.',
      },
      agreement: {
        message: `Eine Vereinbarung "${what}" gibt es hier nicht, oder die Partei nimmt nicht daran teil.`,
        remedy: 'Übertragen Sie die Antworten in ein neues Formular.',
      },
      twice: {
        message: `In zwei Zeilen geht es um "${what}".`,
        remedy: 'Behalten Sie eine davon.',
      },
    })[fault],
  'cell-not-a-number': ({ value }) => ({
    message: `"${value}" ist keine Zahl.`,
    remedy: 'Schreiben Sie nur Ziffern, zum Beispiel 12,5; Worte gehören in die Bemerkung.',
  }),
  'cell-not-a-date': ({ value }) => ({
    message: `"${value}" ist kein Datum.`,
    remedy: 'Schreiben Sie es mit der Jahreszahl, zum Beispiel 31.3.2027 oder 31. März 2027.',
  }),
  'cell-date-doubtful': ({ value, readings: [first, second] }, format) => ({
    message: `"${value}" kann zwei Tage bedeuten.`,
    remedy: `Schreiben Sie ${first} für den ${format.date(first)} oder ${second} für den ${format.date(second)}.`,
  }),
  'cell-choice-unknown': ({ value, known, suggestion }, format) => ({
    message: `"${value}" steht nicht in der Liste.`,
    remedy: meintenSie(
      suggestion,
      known.length === 0 ? 'Lassen Sie die Zelle leer.' : `Wählen Sie ${format.choice(known)}.`,
    ),
  }),
  'cell-contradicts': ({ value, beside }) => ({
    message: `„${value}“ steht neben einem Tag in „${beside}“.`,
    remedy: 'Behalten Sie, was zutrifft, und leeren Sie die andere Zelle.',
  }),
  'cell-needed': ({ column, beside }) => ({
    message: `"${column}" ist neben "${beside}" leer.`,
    remedy: `Füllen Sie "${column}" aus, oder leeren Sie die Zeile.`,
  }),
  'cell-in-future': ({ date, today }, format) => ({
    message: `Der ${format.date(date)} liegt in der Zukunft: Heute ist der ${format.date(today)}.`,
    remedy: 'Nennen Sie den Tag, an dem es geschah.',
  }),
  'cell-shows-error': ({ value }) => ({
    message: value === '' ? 'Die Formel in dieser Zelle wurde nie berechnet.' : `Die Zelle zeigt ${value}.`,
    remedy: 'Schreiben Sie den Wert selbst in die Zelle.',
  }),
  'row-field-unknown': ({ field, kind, suggestion }) => ({
    message: `Ein Eintrag der Art ${kind} hat kein Feld "${field}".`,
    remedy: meintenSie(suggestion, `Mit "collab progress ${kind} --help" sehen Sie, was möglich ist.`),
  }),
  'row-field-missing': ({ field, known }, format) => ({
    message: `Das Feld "${field}" fehlt.`,
    remedy: `Schreiben Sie ${format.choice(known)}.`,
  }),
  'row-value-malformed': ({ field, value, example, suggestion }) => ({
    message: `"${value}" ist bei ${field} nicht möglich.`,
    remedy: meintenSie(suggestion, `Schreiben Sie es so: ${example}`),
  }),
  'number-doubtful': ({ name, value, meant: [large, small], written }, format) => ({
    message: `"${value}" bei ${name} lässt sich auf zwei Arten lesen.`,
    remedy: `Meinen Sie ${large} oder ${small}? Schreiben Sie ${format.choice(written)}.`,
  }),
  'file-not-found': ({ path, suggestion }) => ({
    message: `Die Datei oder den Ordner "${path}" gibt es nicht.`,
    remedy: meintenSie(suggestion, 'Prüfen Sie den Namen und den Ordner, in dem Sie sind.'),
  }),
  'file-unreadable': ({ path, reason }) => ({
    message: `"${path}" lässt sich nicht lesen: ${reasonInWords(reason)}.`,
    remedy: 'Sorgen Sie dafür, dass Sie es lesen dürfen, und versuchen Sie es noch einmal.',
  }),
  'file-unwritable': ({ path, reason }) => ({
    message: `"${path}" lässt sich nicht schreiben: ${reason === 'ENOENT' ? 'der Ordner dafür fehlt' : reasonInWords(reason)}.`,
    remedy:
      reason === 'ENOENT'
        ? 'Legen Sie den Ordner zuerst an, oder wählen Sie einen anderen.'
        : 'Es wurde nichts geändert. Beheben Sie das und versuchen Sie es noch einmal.',
  }),
  'path-outside-folder': ({ path }) => ({
    message: `"${path}" liegt außerhalb des Ordners.`,
    remedy: 'Verwenden Sie eine Datei im Ordner der Vereinbarungen.',
  }),
  'path-is-link': ({ path }) => ({
    message: `"${path}" ist eine Verknüpfung mit einem anderen Ort.`,
    remedy: 'Legen Sie die Datei selbst an diese Stelle.',
  }),
  'file-exists': ({ path }) => ({
    message: `"${path}" ist schon vorhanden und würde überschrieben.`,
    remedy: 'Wählen Sie einen anderen Namen, oder ersetzen Sie es mit --force.',
  }),
  'too-many-files': ({ directory, limit }, format) => ({
    message: `In "${directory}" liegen mehr als ${format.number(limit)} Dateien.`,
    remedy: 'Verwenden Sie collab im Ordner der Vereinbarungen selbst.',
  }),
  'input-too-large': ({ limit }, format) => ({
    message: `Die Eingabe ist größer als ${format.number(limit)} Byte.`,
    remedy: 'Teilen Sie sie auf.',
  }),
  'not-a-workspace': ({ directory }) => ({
    message: `In "${directory}" gibt es keine Vereinbarungen: die Datei collab.yaml fehlt.`,
    remedy: 'Gehen Sie in den Ordner der Vereinbarungen, oder beginnen Sie eine mit "collab init".',
  }),
  'newer-format-version': ({ found, known }) => ({
    message: `Diese Datei wurde mit einer neueren Version von collab geschrieben (Format ${found}; diese Version kennt Format ${known}).`,
    remedy: 'Installieren Sie die neueste Version von collab, wie es in ihrer README steht.',
  }),
  'agreement-unknown': ({ agreement, suggestion }) => ({
    message: `Eine Vereinbarung "${agreement}" gibt es hier nicht.`,
    remedy: meintenSie(suggestion, 'Mit "collab status" sehen Sie alle Vereinbarungen.'),
  }),
  'agreement-needed': ({ agreements }, format) => ({
    message: 'Hier gibt es mehr als eine Vereinbarung.',
    remedy: `Sagen Sie, welche: ${format.choice(agreements)}.`,
  }),
  'nothing-recorded-by-then': ({ date }, format) => ({
    message: `Am ${format.date(date)} war noch nichts festgehalten.`,
    remedy: 'Wählen Sie einen späteren Tag.',
  }),
  'nothing-to-start-from': ({ moment, agreement }) => ({
    message: `In "${agreement}" gibt es vor dem heutigen Tag ${moment === 'last-report' ? 'keinen Bericht' : 'keine Sitzung'} als Anfang.`,
    remedy: 'Nennen Sie ein Datum: --since 2027-06-30',
  }),
  'period-starts-later': ({ since, today }, format) => ({
    message: `Der Zeitraum würde am ${format.date(since)} beginnen, nach dem Tag des Berichts: ${format.date(today)}.`,
    remedy: 'Wählen Sie mit --since einen früheren Anfang, oder mit --as-of einen späteren Tag.',
  }),
  'item-not-recorded': ({ path, file }) => ({
    message: `"${path}" steht in "${file}", ist aber noch nicht festgehalten.`,
    remedy: 'Halten Sie es zuerst mit "collab save" fest und versuchen Sie es dann noch einmal.',
  }),
  'no-agreements': () => ({
    message: 'Hier gibt es noch keine Vereinbarung.',
    remedy: 'Beginnen Sie eine mit "collab init".',
  }),
  'git-missing': () => ({
    message: 'Das Programm git, das den Verlauf aufbewahrt, fehlt auf diesem Computer.',
    remedy: 'Installieren Sie es von https://git-scm.com/downloads und versuchen Sie es noch einmal.',
  }),
  'git-failed': ({ command, reason }) => ({
    message: `Der Verlauf ließ sich nicht verwenden (${command}): ${reason}`,
    remedy:
      'Wiederholen Sie den Befehl mit --debug und zeigen Sie die Ausgabe der Person, die den Ordner betreut.',
  }),
  'not-a-repository': ({ directory }) => ({
    message: `Für "${directory}" wird noch kein Verlauf geführt.`,
    remedy:
      'Beginnen Sie damit durch "collab save --yes" in diesem Ordner: das hält fest, was vorhanden ist.',
  }),
  'shallow-history': ({ directory }) => ({
    message: `Von "${directory}" ist nur der letzte Teil des Verlaufs vorhanden.`,
    remedy:
      'Bitten Sie, wer den Ordner verwaltet, um eine vollständige Kopie; oder holen Sie den Rest mit "git fetch --unshallow". Versuchen Sie es dann noch einmal.',
  }),
  'unknown-revision': ({ revision }) => ({
    message: `"${revision}" ist kein Zeitpunkt im Verlauf.`,
    remedy:
      'Nennen Sie ein Datum wie 2027-06-30, oder den Namen einer Version, eines Zweigs oder einer Marke.',
  }),
  'no-commits-yet': ({ directory }) => ({
    message: `In "${directory}" ist noch nichts festgehalten.`,
    remedy: 'Halten Sie mit "collab save" fest, was vorhanden ist.',
  }),
  'write-contended': ({ attempts }, format) => ({
    message: `Andere haben zur selben Zeit etwas festgehalten; auch nach ${format.plural(attempts, { one: 'Versuch', other: 'Versuchen' })} ist dies nicht festgehalten.`,
    remedy: 'Es ist nichts verloren. Versuchen Sie es gleich noch einmal.',
  }),
  'write-locked': ({ file }) => ({
    message: `Ein anderes Programm arbeitet in diesem Ordner oder wurde mittendrin beendet: "${file}" ist noch da.`,
    remedy:
      'Warten Sie kurz und versuchen Sie es noch einmal. Wenn kein anderes Programm läuft, entfernen Sie diese Datei.',
  }),
  'repository-not-trusted': ({ directory }) => ({
    message: `"${directory}" gehört einem anderen Benutzerkonto dieses Computers und wird deshalb nicht geöffnet.`,
    remedy: `Bitten Sie Ihre IT-Abteilung, Ihnen den Ordner zu übertragen. Wenn Sie diesem Konto vertrauen, öffnet ihn auch: git config --global --add safe.directory "${directory}"`,
  }),
  'repository-is-bare': ({ directory }) => ({
    message: `"${directory}" enthält den Verlauf ohne die Dateien; hier lässt sich nichts festhalten.`,
    remedy:
      'Bitten Sie, wer den Ordner verwaltet, um eine Kopie zum Arbeiten, oder legen Sie eine mit "git clone" an; halten Sie dort fest.',
  }),
  'history-incomplete': ({ directory }) => ({
    message: `Ein Teil des Verlaufs von "${directory}" ist nicht auf diesem Computer.`,
    remedy:
      'Bitten Sie, wer den Ordner verwaltet, um eine vollständige Kopie, oder legen Sie eine mit "git clone" ohne --filter an; arbeiten Sie dort.',
  }),
  'changed-meanwhile': ({ path }) => ({
    message: `"${path}" wurde inzwischen von jemand anderem geändert.`,
    remedy:
      'Es wurde nichts festgehalten. Sehen Sie sich die neue Fassung an und versuchen Sie es noch einmal.',
  }),
  'uncommitted-changes': ({ path }) => ({
    message: `"${path}" enthält Änderungen, die noch nicht festgehalten sind und überschrieben würden.`,
    remedy: 'Halten Sie sie zuerst mit "collab save" fest.',
  }),
  'signing-failed': ({ reason }) => ({
    message: `Der Eintrag ließ sich nicht signieren: ${reason}`,
    remedy:
      'Bitten Sie, wer das Signieren auf diesem Rechner eingerichtet hat, Ihren Schlüssel zu prüfen, oder schalten Sie das Signieren ab: git config --global commit.gpgSign false',
  }),
  'message-refused': ({ reason }) => ({
    message: `Eine eigene Prüfung auf diesem Computer hat den Eintrag abgelehnt: ${reason}`,
    remedy:
      'Es wurde nichts festgehalten. Ändern Sie, was die Prüfung verlangt, und versuchen Sie es noch einmal.',
  }),
  interrupted: () => ({
    message: 'Abgebrochen. Es wurde nichts geändert.',
    remedy: 'Wiederholen Sie den Befehl, wenn Sie so weit sind.',
  }),
};

/** Asked for as a function: only a failure needs them. */
export const failures = (): FailureSentences => sentences;
