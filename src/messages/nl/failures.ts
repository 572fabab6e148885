/** Wat er misging, en wat eraan te doen is. */
import type { FailureSentences } from '../messages.js';
import { reasonInWords } from './system-reasons.js';

const bedoeldeU = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Bedoelde u "${suggestion}"?`;

const sentences: FailureSentences = {
  'unknown-command': ({ command, suggestion }) => ({
    message: `De opdracht "${command}" bestaat niet.`,
    remedy: bedoeldeU(suggestion, 'Met "collab --help" ziet u alle opdrachten.'),
  }),
  'unknown-option': ({ option, suggestion }) => ({
    message: `De optie "${option}" bestaat hier niet.`,
    remedy: bedoeldeU(suggestion, 'Zet --help achter de opdracht om de opties te zien.'),
  }),
  'option-needs-value': ({ option }) => ({
    message: `Achter de optie "${option}" hoort een waarde.`,
    remedy: 'Zet --help achter de opdracht om een voorbeeld te zien.',
  }),
  'option-value-not-allowed': ({ option, value, allowed }, format) => ({
    message: `"${value}" kan niet bij ${option}.`,
    remedy: `Kies ${format.choice(allowed)}.`,
  }),
  'option-value-malformed': ({ option, value, example, suggestion }) => ({
    message: `"${value}" kan niet bij ${option}.`,
    remedy: bedoeldeU(suggestion, `Schrijf het zo: ${option} ${example}`),
  }),
  'options-conflict': ({ options }, format) => ({
    message: `${format.list(options)} gaan niet samen.`,
    remedy: 'Laat er een weg.',
  }),
  'ending-not-written': ({ value, ending }) => ({
    message: `collab maakt geen ${ending}-bestanden: "${value}".`,
    remedy: 'Maak een bestand dat op .docx eindigt, en bewaar het in die vorm met Word of LibreOffice.',
  }),
  'format-needs-file': ({ format }) => ({
    message: `Een ${format}-document past niet op een scherm.`,
    remedy: `Schrijf het in een bestand: -o rapport.${format}`,
  }),
  'option-only-with': ({ option, needed }) => ({
    message: `De optie "${option}" betekent alleen iets samen met "${needed}".`,
    remedy: `Voeg ${needed} toe, of laat ${option} weg.`,
  }),
  'action-unknown': ({ command, action, known, suggestion }, format) => ({
    message: `"${command}" kent geen "${action}".`,
    remedy: bedoeldeU(suggestion, `Kies ${format.choice(known)}.`),
  }),
  'baseline-missing': ({ path }) => ({
    message: `Er is geen lijst van bekende bevindingen in "${path}".`,
    remedy: `Kijk naar de naam; of begin de lijst: collab check --baseline ${path} --update-baseline.`,
  }),
  'baseline-malformed': ({ path }) => ({
    message: `"${path}" is geen lijst van bekende bevindingen.`,
    remedy:
      'Noem het bestand dat --update-baseline schreef; is het beschadigd, verwijder het dan en laat --update-baseline opnieuw beginnen.',
  }),
  'no-common-history': ({ revision }) => ({
    message: `"${revision}" heeft geen geschiedenis gemeen met wat hier staat.`,
    remedy: 'Noem een vastlegging, tak of label waar dit werk vandaan komt.',
  }),
  'rule-unknown': ({ rule, suggestion }) => ({
    message: `De regel "${rule}" bestaat niet.`,
    remedy: bedoeldeU(suggestion, 'Met "collab explain --list" ziet u alle regels.'),
  }),
  'missing-argument': ({ argument }) => ({
    message: `De opdracht moet weten: ${argument}.`,
    remedy: 'Zet --help achter de opdracht om een voorbeeld te zien.',
  }),
  'too-many-arguments': ({ arguments: words }, format) => ({
    message: `De opdracht weet niet wat te doen met ${format.list(words.map((word) => `"${word}"`))}.`,
    remedy: 'Zet woorden die bij elkaar horen tussen aanhalingstekens, of laat ze weg.',
  }),
  'answer-needed': ({ question, flag, known }) => ({
    message: `Er is een antwoord nodig, en hier kan niemand het geven: ${question}`,
    remedy: [`Geef het antwoord met ${flag}${known === undefined ? '.' : ':'}`, ...(known ?? [])].join(
      '\n  ',
    ),
  }),
  'template-unknown': ({ template, names, suggestion }, format) => ({
    message: `Er is geen sjabloon "${template}".`,
    remedy: bedoeldeU(suggestion, `Kies ${format.choice(names)}.`),
  }),
  'answers-unreadable': ({ reason, remedy }) => ({ message: reason, remedy }),
  'answer-unknown': ({ answer, known, suggestion }, format) => ({
    message: `Er is geen vraag "${answer}".`,
    remedy: bedoeldeU(suggestion, `De vragen zijn ${format.list(known)}.`),
  }),
  'answer-malformed': ({ question, form }) => ({
    message:
      question === ''
        ? 'Het bestand met antwoorden bevat geen antwoorden.'
        : `Het antwoord op "${question}" is niet te gebruiken.`,
    remedy: {
      text: 'Geef een tekst; zet die bij twijfel tussen aanhalingstekens.',
      id: 'Gebruik kleine letters, cijfers en koppeltekens, te beginnen met een letter: veilige-dijk',
      date: 'Schrijf het zo: 2027-06-30',
      names: 'Geef een lijst van namen: [Gemeente Oosterwold, Waterschap Zuiderlek]',
      map: 'Schrijf één antwoord per regel, zo: title: Een veilige dijk',
      ending: 'Schrijf de laatste dag, zo: 2028-12-31; of: open-ended',
      functions: 'Geef per partij de functie van wie tekende: { Gemeente Oosterwold: Burgemeester }',
      parts: 'Geef een lijst, elk met een streepje ervoor: `- commitment: Koopt de grond`',
      number: 'Schrijf een getal: 12,5',
      done: 'Schrijf de dag waarop het gedaan is: 2027-06-30; of: no. Laat het weg als niemand het weet.',
      every: 'Schrijf month, quarter, half-year of year, of een periode zoals P2M',
    }[form],
  }),
  'answer-incomplete': ({ list, number, name, lacks }, format) => ({
    message:
      name === undefined
        ? `Nummer ${String(number)} onder "${list}:" zegt niet wat het is.`
        : `"${name}" (nummer ${String(number)} onder "${list}:") zegt niet genoeg.`,
    remedy:
      name === undefined
        ? `Begin het met ${format.choice(lacks.map((key) => `${key}:`))}`
        : `Voeg toe: ${format.list(lacks.map((key) => (key === 'who' ? 'van wie het is, who:' : `${key}:`)))}`,
  }),
  'figure-without-goal': ({ figure, goals }) => ({
    message: `"${figure}" is gemeten, en er zijn meer doelen waar het bij kan horen.`,
    remedy: `Voeg toe bij welk: goal: ${goals[0] ?? ''}`,
  }),
  'day-still-to-come': ({ question, date, today }, format) => ({
    message: `"${question}" is ${format.date(date)}, en die dag moet nog komen (vandaag is ${format.date(today)}).`,
    remedy: 'Geef de dag waarop het zo was. Wat nog komt, legt u vast als het zover is.',
  }),
  'list-without-columns': ({ path }) => ({
    message: `In "${path}" is geen regel met de titels van kolommen.`,
    remedy: 'Schrijf een lege lijst met --list-form lijst.xlsx, en kopieer de uwe erin.',
  }),
  'column-unknown': ({ column, suggestion }) => ({
    message: `De kolom "${column}" is niet bekend.`,
    remedy: `Bedoelde u "${suggestion}"? Maak anders de titel leeg, om haar weg te laten.`,
  }),
  'listed-too-little': ({ agreement, lacks }, format) => {
    const words = {
      parties: 'een tweede partij',
      document: 'het getekende document',
      signed: 'de dag van ondertekening',
    };
    return {
      message: `"${agreement}" kan niet worden overgenomen: er ontbreekt ${format.list(lacks.map((one) => words[one]))}.`,
      remedy: 'Voeg het toe aan de lijst, of geef het als optie als er één overeenkomst is.',
    };
  },
  'document-refused': ({ path, reason, megabytes }) => {
    const [message, remedy] = {
      'too-large': [
        `Het bestand "${path}" is groter dan ${megabytes} megabyte.`,
        'Bewaar het kleiner (een pdf van de tekst in plaats van foto’s van de bladzijden), en geef dat bestand.',
      ],
      empty: [`Het bestand "${path}" is leeg.`, 'Geef het bestand dat getekend is.'],
      folder: [`"${path}" is een map.`, 'Geef het bestand daarin dat getekend is.'],
      absent: [
        `Er is geen bestand "${path}".`,
        'Geef het pad van het getekende bestand; sleep het naar dit venster.',
      ],
      link: [`"${path}" is een koppeling naar een ander bestand.`, 'Geef het bestand zelf.'],
      unreadable: [
        `Het bestand "${path}" kan niet gelezen worden.`,
        'Sluit het in andere programma’s, of maak een kopie en geef die.',
      ],
    }[reason] as [string, string];
    return { message, remedy };
  },
  'name-unknown': ({ what, name, known, suggestion }, format) => ({
    message: `"${name}" is niet een van de genoemde ${what === 'party' ? 'partijen' : 'doelen'}.`,
    remedy:
      suggestion === undefined
        ? `Kies een van deze: ${format.choice(known.map((one) => `"${one}"`))}.`
        : `Bedoelde u "${suggestion}"?`,
  }),
  'too-few-parties': ({ needed }) => ({
    message:
      needed === 1
        ? 'Voor een samenwerking is minstens één partij nodig.'
        : 'Voor een samenwerking zijn minstens twee partijen nodig.',
    remedy: 'Noem ze, uw eigen partij eerst: --party "Gemeente Oosterwold" --party "Waterschap Zuiderlek"',
  }),
  'party-named-twice': ({ party }) => ({
    message: `"${party}" is twee keer genoemd.`,
    remedy: 'Noem elke partij één keer; geef de andere haar eigen officiële naam.',
  }),
  'meeting-in-the-past': ({ date, today, suggestion }) => ({
    message: `Het volgende overleg kan niet op ${date} zijn: het is vandaag ${today}.`,
    remedy: `Noem een dag die nog komt: --next-meeting ${suggestion}`,
  }),
  'agreement-exists': ({ agreement, suggestion }) => ({
    message: `Er is hier al een overeenkomst "${agreement}".`,
    remedy: `Geef een tweede een andere id: --id ${suggestion}`,
  }),
  'workspace-inside-workspace': ({ directory, workspace }) => ({
    message: `"${directory}" ligt in een map met overeenkomsten, "${workspace}".`,
    remedy: 'Laat de map weg om daar een samenwerking toe te voegen, of kies een map ergens anders.',
  }),
  'new-files-refused': ({ reason, remedy }) => ({
    message: `Er is niets geschreven, want het zou niet kloppen: ${reason}`,
    remedy,
  }),
  'kind-unknown': ({ kind, known, suggestion }, format) => ({
    message: `De soort "${kind}" bestaat niet.`,
    remedy: bedoeldeU(suggestion, `Kies ${format.choice(known)}.`),
  }),
  'contact-left': ({ contact, left, known }, format) => ({
    message: `"${contact}" doet sinds ${format.date(left)} niet meer mee: op die naam wordt niets vastgelegd.`,
    remedy:
      known.length === 0
        ? 'Voeg eerst uzelf toe: collab contacts add --function <uw functie>'
        : `Kies ${format.choice(known)} met --as. Is deze persoon terug? Dan: collab contacts add ${contact} --as <wie vastlegt>`,
  }),
  'contact-unknown': ({ contact, known, suggestion }, format) => ({
    message: `"${contact}" staat niet bij de mensen in collab.yaml.`,
    remedy: bedoeldeU(
      suggestion,
      known.length === 0
        ? 'Zet uzelf onder "people" in collab.yaml: een aanduiding, uw functie en uw partij.'
        : `Kies ${format.choice(known)} met --as, of zet deze persoon onder "people" in collab.yaml.`,
    ),
  }),
  'person-unknown': ({ contact, known, suggestion }, format) => ({
    message: `Er staat niemand met de naam "${contact}" op de lijst.`,
    remedy: bedoeldeU(
      suggestion,
      known.length === 0
        ? 'Voeg iemand toe met: collab contacts add'
        : `Kies ${format.choice(known)}, of voeg iemand toe met: collab contacts add`,
    ),
  }),
  'person-named': ({ option, found }) => ({
    message: `"${found}" zou iedereen vertellen wie deze persoon is: wat bij ${option} staat, wordt gedeeld.`,
    remedy: 'Noem alleen de functie; geef de naam met --name en het adres met --email of --telephone.',
  }),
  'contacts-recorded': ({ file }) => ({
    message: `${file} is ooit vastgelegd en wordt met alle partijen gedeeld: een naam die daar staat dus ook.`,
    remedy: `Vraag wie de map beheert om ${file} eruit te halen, en probeer het dan opnieuw.`,
  }),
  'item-unknown': ({ path, agreement, known, suggestion }, format) => ({
    message: `In de overeenkomst ${agreement} is geen "${path}" waar dit over kan gaan.`,
    remedy:
      suggestion !== undefined
        ? `Bedoelde u --about ${suggestion}?`
        : known.length === 0
          ? 'Zoiets is er nog niet.'
          : `Er is ${format.list(known)}.`,
  }),
  'expectation-unknown': ({ word: name, agreement, known, suggestion }, format) => ({
    message: `In de overeenkomst ${agreement} staat geen verwachting of aanbod "${name}".`,
    remedy: bedoeldeU(
      suggestion,
      known.length === 0 ? 'Er is nog niets verwacht of aangeboden.' : `Er is ${format.list(known)}.`,
    ),
  }),
  'cost-unknown': ({ path, known, suggestion }, format) => ({
    message: `In de overeenkomst valt niets uit te rekenen voor "${path}".`,
    remedy: bedoeldeU(
      suggestion,
      known.length === 0
        ? 'Laat bijdragen gedeelde kosten noemen: `share` met een `pool`.'
        : `Er is ${format.list(known)}.`,
    ),
  }),
  'goal-unknown': ({ goal, known, suggestion }, format) => ({
    message: `De overeenkomst kent geen doel "${goal}".`,
    remedy: bedoeldeU(suggestion, `Er is ${format.list(known)}.`),
  }),
  'terms-signed': ({ agreement, added }) => ({
    message:
      added === 'commitment'
        ? `De overeenkomst ${agreement} is ondertekend: een nieuwe afspraak zou veranderen wat getekend is.`
        : `De overeenkomst ${agreement} is ondertekend: nieuwe verwachtingen en aanbiedingen zouden veranderen wat getekend is.`,
    remedy: `Stel het voor als wijziging: collab progress change ${agreement}. Is daarover besloten, zet het dan in agreement.yaml en leg het vast met collab save.`,
  }),
  'already-committed': ({ path, commitment }) => ({
    message: `${path} is al een afspraak: ${commitment}.`,
    remedy:
      'Wijzig die afspraak in agreement.yaml en leg dat vast met collab save, of kies een andere verwachting.',
  }),
  'item-ambiguous': ({ path, paths }, format) => ({
    message: `"${path}" kan meer dan één ding betekenen.`,
    remedy: `Schrijf het voluit: ${format.choice(paths)}.`,
  }),
  'participant-unknown': ({ name, known, suggestion }, format) => ({
    message: `"${name}" is hier geen partij, groep, persoon of overlegorgaan.`,
    remedy: bedoeldeU(
      suggestion,
      known.length === 0 ? 'Zo iemand staat nog niet in de overeenkomst.' : `Er zijn ${format.list(known)}.`,
    ),
  }),
  'entry-unknown': ({ id, agreement }) => ({
    message: `In de overeenkomst ${agreement} is geen vastlegging "${id}".`,
    remedy: 'Geef ten minste de laatste vier tekens van de aanduiding aan het eind van de bestandsnaam.',
  }),
  'entry-ambiguous': ({ id, ids }, format) => ({
    message: `"${id}" kan meer dan één vastlegging betekenen.`,
    remedy: `Schrijf er meer van: ${format.choice(ids)}.`,
  }),
  'entry-of-other-kind': ({ id, kind, expected }) => ({
    message: `De vastlegging ${id} is van de soort ${kind}, niet ${expected}.`,
    remedy: `Verbeter haar als wat ze is: collab progress ${kind} --corrects ${id}`,
  }),
  'entry-superseded': ({ id, by, how }) => ({
    message: `De vastlegging ${id} is ${how === 'corrected' ? 'vervangen' : 'teruggenomen'} door ${by} en telt niet meer.`,
    remedy: how === 'corrected' ? `Neem eerst ${by} terug.` : 'Er is niets meer terug te nemen.',
  }),
  'step-impossible': ({ path, from, word, allowed }, format) => ({
    message:
      path === ''
        ? `Iets nieuws kan niet beginnen als "${word}".`
        : `"${path}" is ${from}${word === '' ? '' : ` en kan van daaruit niet "${word}" worden`}.`,
    remedy:
      allowed.length === 0
        ? 'Er kan zo niets meer over worden vastgelegd.'
        : `Nu mogelijk: ${format.choice(allowed)}.${path === '' ? ' Of noem het punt met --about.' : ''}`,
  }),
  'record-rewritten': ({ path, change, others, kind = 'note', id = '<id>' }, format) => ({
    message:
      `Deze vastlegging van de voortgang is met de hand ${change === 'deleted' ? 'verwijderd of hernoemd' : 'veranderd'}, en wat vastgelegd is blijft zoals het is.` +
      (others === 0
        ? ''
        : ` Dat geldt ook voor ${format.plural(others, { one: 'andere vastlegging', other: 'andere vastleggingen' })}.`) +
      ' Er is niets vastgelegd.',
    remedy:
      `Vraag wie de map beheert het bestand terug te halen zoals het vastgelegd is. Wie het zelf doet: geef in de map met collab.yaml de opdracht git restore --staged --worktree -- "${path}"\n` +
      `Leg daarna vast wat wel klopt met "collab progress ${kind} --corrects ${id}", of neem het terug met "collab progress ${kind} --retracts ${id}".`,
  }),
  'decision-needed': ({ path, agreement, decisions }, format) => ({
    message: `Achter deze stap van "${path}" hoort een besluit.`,
    remedy:
      decisions.length === 0
        ? `Leg eerst het besluit vast: collab progress decision ${agreement} --about ${path} --outcome adopted; noem het dan met --decision.`
        : `Noem het met --decision: ${format.choice(decisions)}. Of leg het eerst vast: collab progress decision ${agreement} --about ${path}`,
  }),
  'measurement-in-future': ({ today }) => ({
    message: 'Een meting kan niet in de toekomst liggen.',
    remedy: `Geef de dag waarop is gemeten: uiterlijk --date ${today}.`,
  }),
  'due-unchanged': ({ path, due }, format) => ({
    message: `"${path}" staat al op ${format.date(due)}.`,
    remedy: 'Geef de nieuwe datum met --due.',
  }),
  'evidence-not-here': ({ path, folder }) => ({
    message: `"${path}" is geen bestand in de map van de overeenkomst, en geen webadres.`,
    remedy: `Zet het bestand in ${folder}, of geef een adres dat begint met https://.`,
  }),
  'entry-refused': ({ message, remedy, others }, format) => ({
    message: `Er is niets vastgelegd: ${message}`,
    remedy:
      others === 0
        ? remedy
        : `${remedy} (En ${format.plural(others, { one: 'andere fout', other: 'andere fouten' })}.)`,
  }),
  'recorded-in-part': ({ recorded, total, reason }, format) => ({
    message: `Het vastleggen stopte na ${format.number(recorded)} van ${format.number(total)}: ${reason}`,
    remedy: 'Wat vastgelegd is blijft staan. Haal die regels uit het bestand en probeer het opnieuw.',
  }),
  'rows-unreadable': ({ fault, path }) =>
    ({
      encoding: {
        message: `"${path}" is niet in UTF-8 geschreven.`,
        remedy: 'Bewaar het als UTF-8 en probeer het opnieuw.',
      },
      json: {
        message: 'Dit is geen JSON.',
        remedy: "Kijk naar de aanhalingstekens, komma's en haken hier en vlak ervoor.",
      },
      'not-a-record': {
        message: 'Een vastlegging is een blok van namen en waarden.',
        remedy: 'Schrijf het zo: {"kind": "note", "note": "…"}',
      },
      quote: {
        message: 'Hier opent een aanhalingsteken dat niet sluit.',
        remedy: 'Sluit het; een aanhalingsteken in de tekst schrijft u dubbel.',
      },
      columns: {
        message: 'Hier staan meer cellen dan er namen in de eerste regel staan.',
        remedy: 'Zet teksten met het scheidingsteken erin tussen aanhalingstekens.',
      },
      header: {
        message: 'Elke kolom heeft een eigen naam nodig in de eerste regel.',
        remedy: 'Schrijf de namen van de velden: kind,about,date,value,note',
      },
      empty: {
        message: `In "${path}" staat niets om vast te leggen.`,
        remedy: 'Schrijf er een per regel, onder de namen van de velden.',
      },
    })[fault],
  'sheet-unreadable': ({ fault, path }) =>
    ({
      empty: { message: `"${path}" is leeg.`, remedy: 'Geef het bestand dat is ingevuld.' },
      damaged: {
        message: `"${path}" is beschadigd: het is niet tot het einde te lezen.`,
        remedy: 'Open het in Excel of LibreOffice, bewaar het opnieuw als .xlsx en probeer het nog eens.',
      },
      'too-large': {
        message: `"${path}" bevat meer dan hier past.`,
        remedy: 'Kopieer de rijen waar het om gaat naar een nieuw rekenblad en geef dat.',
      },
      old: {
        message: `"${path}" is een Excel-bestand van voor 2007 (.xls).`,
        remedy: 'Open het in Excel of LibreOffice en bewaar het als .xlsx.',
      },
      password: {
        message: `"${path}" is beveiligd met een wachtwoord.`,
        remedy:
          'Open het, haal het wachtwoord eraf (Bestand, Info, Beveiligen), bewaar het en probeer het opnieuw.',
      },
      document: {
        message: `"${path}" is een tekstdocument, geen rekenblad.`,
        remedy: 'Geef het .xlsx-, .ods- of .csv-bestand dat is ingevuld.',
      },
      pdf: {
        message: `Dit is een PDF, geen rekenblad: "${path}".`,
        remedy: 'Geef het .xlsx-bestand dat terugkwam; een PDF is er alleen een afbeelding van.',
      },
      'nothing-filled-in': {
        message: `In "${path}" is nog niets ingevuld.`,
        remedy: 'Vul een rij in onder de titels van de kolommen, bewaar het en probeer het opnieuw.',
      },
      'not-sheets': {
        message: `"${path}" is geen rekenblad.`,
        remedy: 'Geef het .xlsx-, .ods- of .csv-bestand dat is ingevuld.',
      },
      quote: {
        message: 'Hier begint een aanhalingsteken dat niet wordt gesloten.',
        remedy: 'Sluit het; een aanhalingsteken in de tekst zelf schrijf je dubbel.',
      },
    })[fault],
  'rows-refused': ({ problems }, format) => ({
    message: `Er is niets vastgelegd: ${format.plural(problems.length, { one: 'punt vraagt', other: 'punten vragen' })} nog aandacht.`,
    remedy: problems.map(({ place, message, remedy }) => `  ${place}: ${message} ${remedy}`).join('\n'),
  }),
  'form-unfit': ({ fault, path, party = '' }) =>
    ({
      'no-form': {
        message: `"${path}" is geen formulier dat collab heeft gemaakt, of de eerste regel is weg.`,
        remedy:
          'Maak er een met "collab progress form --for <partij> -o maart.xlsx" en neem de antwoorden over.',
      },
      newer: {
        message: `"${path}" is gemaakt door een nieuwere collab.`,
        remedy: 'Installeer de nieuwste versie en probeer het opnieuw.',
      },
      'other-workspace': {
        message: `"${path}" is gemaakt uit een andere map met overeenkomsten, of uit een versie die hier niet is.`,
        remedy: 'Ga naar de map waarin het is gemaakt; of haal eerst de nieuwste versie van deze map op.',
      },
      party: {
        message: `"${path}" is gemaakt voor "${party}", en dat is hier geen partij meer.`,
        remedy: 'Maak een nieuw formulier voor de partij die het nu is.',
      },
      several: {
        message: `In "${path}" staan tabellen uit verschillende formulieren.`,
        remedy: 'Lees elk formulier apart.',
      },
    })[fault],
  'form-row-unknown': ({ fault, what }) =>
    ({
      'no-key': {
        message: 'Deze rij zegt niet meer waar ze over gaat: het verborgen eerste vak is leeg.',
        remedy: 'Neem de antwoorden over in een nieuw formulier.',
      },
      gone: {
        message: `"${what}" is er niet: het verborgen eerste vak is veranderd, of het onderdeel heeft nu een andere id.`,
        remedy: 'Neem de antwoorden over in een nieuw formulier.',
      },
      withdrawn: {
        message: `"${what}" is ingetrokken sinds het formulier is gemaakt.`,
        remedy: 'Maak leeg wat u in deze rij hebt ingevuld.',
      },
      agreement: {
        message: `Er is hier geen overeenkomst "${what}", of de partij doet er niet in mee.`,
        remedy: 'Neem de antwoorden over in een nieuw formulier.',
      },
      twice: {
        message: `Twee rijen gaan over "${what}".`,
        remedy: 'Houd er één.',
      },
    })[fault],
  'cell-not-a-number': ({ value }) => ({
    message: `"${value}" is geen getal.`,
    remedy: 'Schrijf alleen cijfers, bijvoorbeeld 12,5; woorden horen bij de opmerking.',
  }),
  'cell-not-a-date': ({ value }) => ({
    message: `"${value}" is geen datum.`,
    remedy: 'Schrijf die met het jaar, bijvoorbeeld 31-3-2027 of 31 maart 2027.',
  }),
  'cell-date-doubtful': ({ value, readings: [first, second] }, format) => ({
    message: `"${value}" kan twee dagen betekenen.`,
    remedy: `Schrijf ${first} voor ${format.date(first)}, of ${second} voor ${format.date(second)}.`,
  }),
  'cell-choice-unknown': ({ value, known, suggestion }, format) => ({
    message: `"${value}" staat niet in de lijst.`,
    remedy:
      suggestion === undefined
        ? known.length === 0
          ? 'Laat het leeg.'
          : `Kies ${format.choice(known)}.`
        : `Bedoel je "${suggestion}"?`,
  }),
  'cell-contradicts': ({ value, beside }) => ({
    message: `"${value}" staat naast een dag in "${beside}".`,
    remedy: 'Houd wat klopt, en maak de andere cel leeg.',
  }),
  'cell-needed': ({ column, beside }) => ({
    message: `"${column}" is leeg naast "${beside}".`,
    remedy: `Vul "${column}" in, of maak de rij leeg.`,
  }),
  'cell-in-future': ({ date, today }, format) => ({
    message: `${format.date(date)} moet nog komen: vandaag is het ${format.date(today)}.`,
    remedy: 'Geef de dag waarop het gebeurde.',
  }),
  'cell-shows-error': ({ value }) => ({
    message: value === '' ? 'De formule in dit vak is nooit uitgerekend.' : `Het vak toont ${value}.`,
    remedy: 'Schrijf de waarde zelf in het vak.',
  }),
  'row-field-unknown': ({ field, kind, suggestion }) => ({
    message: `De soort ${kind} heeft geen veld "${field}".`,
    remedy: bedoeldeU(suggestion, `Met "collab progress ${kind} --help" ziet u wat kan.`),
  }),
  'row-field-missing': ({ field, known }, format) => ({
    message: `Het veld "${field}" ontbreekt.`,
    remedy: `Schrijf ${format.choice(known)}.`,
  }),
  'row-value-malformed': ({ field, value, example, suggestion }) => ({
    message: `"${value}" kan niet bij ${field}.`,
    remedy: bedoeldeU(suggestion, `Schrijf het zo: ${example}`),
  }),
  'number-doubtful': ({ name, value, meant: [large, small], written }, format) => ({
    message: `"${value}" bij ${name} kan twee getallen zijn.`,
    remedy: `Bedoelt u ${large} of ${small}? Schrijf ${format.choice(written)}.`,
  }),
  'file-not-found': ({ path, suggestion }) => ({
    message: `Het bestand of de map "${path}" is er niet.`,
    remedy: bedoeldeU(suggestion, 'Kijk de naam na, en de map waarin u bent.'),
  }),
  'file-unreadable': ({ path, reason }) => ({
    message: `"${path}" kan niet gelezen worden: ${reasonInWords(reason)}.`,
    remedy: 'Zorg dat u het mag lezen en probeer het opnieuw.',
  }),
  'file-unwritable': ({ path, reason }) => ({
    message: `"${path}" kan niet geschreven worden: ${reason === 'ENOENT' ? 'de map ervan is er niet' : reasonInWords(reason)}.`,
    remedy:
      reason === 'ENOENT'
        ? 'Maak die map eerst, of kies een andere.'
        : 'Er is niets veranderd. Los dit op en probeer het opnieuw.',
  }),
  'path-outside-folder': ({ path }) => ({
    message: `"${path}" ligt buiten de map.`,
    remedy: 'Gebruik een bestand in de map van de overeenkomsten.',
  }),
  'path-is-link': ({ path }) => ({
    message: `"${path}" is een verwijzing naar een andere plaats.`,
    remedy: 'Zet het bestand zelf op deze plaats.',
  }),
  'file-exists': ({ path }) => ({
    message: `"${path}" is er al, en zou overschreven worden.`,
    remedy: 'Kies een andere naam, of voeg --force toe om het te vervangen.',
  }),
  'too-many-files': ({ directory, limit }, format) => ({
    message: `In "${directory}" staan meer dan ${format.number(limit)} bestanden.`,
    remedy: 'Gebruik collab in de map van de overeenkomsten zelf.',
  }),
  'input-too-large': ({ limit }, format) => ({
    message: `De invoer is groter dan ${format.number(limit)} bytes.`,
    remedy: 'Verdeel de invoer in delen.',
  }),
  'not-a-workspace': ({ directory }) => ({
    message: `In "${directory}" staan geen overeenkomsten: er is geen bestand collab.yaml.`,
    remedy: 'Ga naar de map van de overeenkomsten, of begin er een met "collab init".',
  }),
  'newer-format-version': ({ found, known }) => ({
    message: `Dit bestand is met een nieuwere versie van collab geschreven (indeling ${found}; deze kent indeling ${known}).`,
    remedy: 'Installeer de nieuwste versie van collab, zoals de README ervan zegt.',
  }),
  'agreement-unknown': ({ agreement, suggestion }) => ({
    message: `De overeenkomst "${agreement}" is hier niet.`,
    remedy: bedoeldeU(suggestion, 'Met "collab status" ziet u alle overeenkomsten.'),
  }),
  'agreement-needed': ({ agreements }, format) => ({
    message: 'Hier staat meer dan één overeenkomst.',
    remedy: `Zeg welke: ${format.choice(agreements)}.`,
  }),
  'nothing-recorded-by-then': ({ date }, format) => ({
    message: `Op ${format.date(date)} was er nog niets vastgelegd.`,
    remedy: 'Kies een latere dag.',
  }),
  'nothing-to-start-from': ({ moment, agreement }) => ({
    message: `In "${agreement}" is er vóór vandaag geen ${moment === 'last-report' ? 'rapport' : 'overleg'} om vanaf te beginnen.`,
    remedy: 'Geef een datum: --since 2027-06-30',
  }),
  'period-starts-later': ({ since, today }, format) => ({
    message: `De periode zou beginnen op ${format.date(since)}, na de dag van het rapport: ${format.date(today)}.`,
    remedy: 'Kies een eerder begin met --since, of een latere dag met --as-of.',
  }),
  'item-not-recorded': ({ path, file }) => ({
    message: `"${path}" staat in "${file}", maar is nog niet vastgelegd.`,
    remedy: 'Leg het eerst vast met "collab save" en probeer het opnieuw.',
  }),
  'no-agreements': () => ({
    message: 'Hier is nog geen overeenkomst.',
    remedy: 'Begin er een met "collab init".',
  }),
  'git-missing': () => ({
    message: 'Het programma git, waarin de geschiedenis bewaard wordt, staat niet op deze computer.',
    remedy: 'Installeer het van https://git-scm.com/downloads en probeer het opnieuw.',
  }),
  'git-failed': ({ command, reason }) => ({
    message: `De geschiedenis kon niet gebruikt worden (${command}): ${reason}`,
    remedy: 'Herhaal de opdracht met --debug en laat de uitvoer zien aan wie de map beheert.',
  }),
  'not-a-repository': ({ directory }) => ({
    message: `Van "${directory}" wordt nog geen geschiedenis bewaard.`,
    remedy: 'Begin ermee met "collab save --yes" in die map: dat legt vast wat er is.',
  }),
  'shallow-history': ({ directory }) => ({
    message: `Van "${directory}" is alleen het laatste deel van de geschiedenis hier.`,
    remedy:
      'Vraag wie de map beheert om een kopie met alles erin; of haal de rest op met "git fetch --unshallow". Probeer het daarna opnieuw.',
  }),
  'unknown-revision': ({ revision }) => ({
    message: `"${revision}" is geen moment in de geschiedenis.`,
    remedy: 'Geef een datum zoals 2027-06-30, of de naam van een versie, tak of label.',
  }),
  'no-commits-yet': ({ directory }) => ({
    message: `In "${directory}" is nog niets vastgelegd.`,
    remedy: 'Leg vast wat er is met "collab save".',
  }),
  'write-contended': ({ attempts }, format) => ({
    message: `Anderen legden tegelijk iets vast; na ${format.number(attempts)} pogingen is dit niet vastgelegd.`,
    remedy: 'Er is niets verloren. Probeer het zo dadelijk opnieuw.',
  }),
  'write-locked': ({ file }) => ({
    message: `Een ander programma is bezig in deze map, of is halverwege gestopt: "${file}" staat er nog.`,
    remedy:
      'Wacht even en probeer het opnieuw. Als er geen ander programma bezig is, verwijder dan dat bestand.',
  }),
  'repository-not-trusted': ({ directory }) => ({
    message: `"${directory}" is van een andere gebruiker van deze computer, en wordt daarom niet geopend.`,
    remedy: `Vraag uw computerafdeling de map op uw naam te zetten. Vertrouwt u de eigenaar, dan gaat zij zo open: git config --global --add safe.directory "${directory}"`,
  }),
  'repository-is-bare': ({ directory }) => ({
    message: `In "${directory}" staat de geschiedenis zonder de bestanden; hier kan niets vastgelegd worden.`,
    remedy:
      'Vraag wie de map beheert om een kopie om in te werken, of maak er een met "git clone"; en leg daar vast.',
  }),
  'history-incomplete': ({ directory }) => ({
    message: `Een deel van de geschiedenis van "${directory}" staat niet op deze computer.`,
    remedy:
      'Vraag wie de map beheert om een volledige kopie, of maak er een met "git clone" zonder --filter; en werk daar.',
  }),
  'changed-meanwhile': ({ path }) => ({
    message: `"${path}" is intussen door iemand anders veranderd.`,
    remedy: 'Er is niets vastgelegd. Bekijk de nieuwe versie en probeer het opnieuw.',
  }),
  'uncommitted-changes': ({ path }) => ({
    message: `In "${path}" staan veranderingen die nog niet vastgelegd zijn, en overschreven zouden worden.`,
    remedy: 'Leg ze eerst vast met "collab save".',
  }),
  'signing-failed': ({ reason }) => ({
    message: `De vastlegging kon niet ondertekend worden: ${reason}`,
    remedy:
      'Vraag wie het ondertekenen op deze computer heeft ingericht uw sleutel na te kijken, of zet ondertekenen uit: git config --global commit.gpgSign false',
  }),
  'message-refused': ({ reason }) => ({
    message: `Een eigen controle op deze computer hield de vastlegging tegen: ${reason}`,
    remedy: 'Er is niets vastgelegd. Pas aan wat de controle vraagt en probeer het opnieuw.',
  }),
  interrupted: () => ({
    message: 'Gestopt. Er is niets veranderd.',
    remedy: 'Herhaal de opdracht wanneer u zover bent.',
  }),
};

/** Asked for as a function: only a failure needs them. */
export const failures = (): FailureSentences => sentences;
