/** German: words and phrases that leave a question, and what takes it away. */
import type { LexiconSource } from '../lexicon.js';

export const german = (): LexiconSource => ({
  groups: [
    {
      rule: 'moment-definite',
      question: 'by-which-date',
      bound: 'time',
      phrases: `
        so|möglichst bald|schnell|rasch|zügig|früh|zeitnah wie|als (nur) möglich
        so bald|schnell|früh wie|als es (die) Umstände
        sobald wie|als möglich
        sobald möglich
        baldmöglichst|baldmöglichste|baldmöglichster|baldigst|ehestmöglich|ehebaldigst|raschest|raschestmöglich
        schnellstmöglich|schnellstmögliche|schnellstmöglicher|schnellstens
        umgehendst
        zum (nächst|frühest) nächstmöglichen|frühestmöglichen|ehestmöglichen Zeitpunkt|Termin
        zu einem möglichst frühen Zeitpunkt
        in|nach angemessener|gehöriger|geraumer|kürzester|möglichst Zeit|kurzer
        möglichst bald|schnell|rasch|zügig|zeitnah|früh|frühzeitig
        frühestmöglich|frühestmögliche
        bei|zur nächster|nächsten|ersten|nächstmöglichen|erster Gelegenheit
        zeitnah|zeitnahe|zeitnahen|zeitnaher
        zügig|zügige|zügigen
        rechtzeitig|rechtzeitige|rechtzeitigen|rechtzeitiger
        zeitgerecht|zeitgerechte|zeitgerechten|termingerecht|termingerechte|termingerechten
        zeitig|beizeiten
        frühzeitig|frühzeitige|frühzeitigen
        innerhalb|in|binnen (einer|eines) angemessener|angemessenen|angemessenes|vernünftiger|vernünftigen|zumutbarer|zumutbaren|geeigneter|kurzer|absehbarer Frist|Zeit|Zeitraums|Zeitraum
        innerhalb einer|eines angemessenen|vernünftigen|zumutbaren|geeigneten|ausreichenden Frist|Zeit|Zeitraums
        angemessene|angemessener|angemessenen|angemessen|zumutbare|ausreichende Frist|Zeit
        in|auf absehbarer|absehbare|naher|nächster Zeit|Zukunft
        zu gegebener|gegebenen Zeit
        zu einem späteren|geeigneten Zeitpunkt
        zum gegebenen|geeigneten Zeitpunkt
        ohne unnötige|unnötigen|vermeidbare|ungebührliche|größere Verzögerung|Verzug|Aufschub
        in Kürze
        kurzfristig|kurzfristige|mittelfristig|mittelfristige|langfristig|langfristige
        demnächst
        alsbald
        mit der gebotenen Eile
        früher oder später`,
    },
    {
      rule: 'moment-definite',
      question: 'how-long-before',
      bound: 'time',
      phrases: `
        mit|unter angemessener|ausreichender|angemessenem|ausreichendem|genügender Frist|Vorlauf|Vorlaufzeit|Ankündigungsfrist
        mit|unter (Einhaltung) (einer) angemessenen|ausreichenden Frist|Vorlaufzeit
        ausreichend|angemessen|genügend früh|vorher|lange
        ausreichende|angemessene|hinreichende Vorankündigung|Ankündigung|Vorlaufzeit|Kündigungsfrist`,
    },
    {
      rule: 'moment-definite',
      question: 'how-often',
      bound: 'time',
      phrases: `
        regelmäßig|regelmäßige|regelmäßigen|regelmäßiger|regelmässig|regelmässige|regelmässigen
        in|von regelmäßigen|angemessenen|geeigneten|gewissen Abständen|Zeitabständen|Intervallen
        periodisch|periodische|periodischen
        turnusmäßig|turnusmäßige
        von Zeit zu Zeit
        gelegentlich
        häufig
        laufend|laufende|laufenden|laufender Abstimmung|informieren|informiert|Austausch|Information|Unterrichtung|Berichterstattung
        laufend ... informiert|unterrichtet|informieren|unterrichten|berichtet|abgestimmt
        unterrichtet|unterrichten|informiert|informieren|berichtet|berichten ... laufend|fortlaufend|ständig
        fortlaufend|kontinuierlich|kontinuierliche|kontinuierlichen
        ständig|ständigen Austausch
        so oft wie|als nötig|möglich|erforderlich
        bei Gelegenheit`,
    },
    {
      rule: 'duty-without-escape',
      question: 'in-which-cases',
      bound: 'measure',
      phrases: `
        soweit|sofern|wenn|falls|wo|insoweit (dies|es|das) (als) erforderlich|notwendig|nötig|angemessen|sinnvoll|zweckmäßig|geboten|gewünscht|angezeigt|sachdienlich|geeignet (ist|erscheint)
        soweit|sofern|wenn|falls (dies|es|das) (für) erforderlich|notwendig|nötig|angemessen|sinnvoll|zweckmäßig gehalten|erachtet|erscheint
        erforderlichenfalls
        wenn|falls|sofern ... nötig|erforderlich|notwendig|sinnvoll|zweckmäßig ist|sind|wird|werden|erscheint
        gegebenenfalls
        ggf
        nötigenfalls
        notfalls
        bei Bedarf
        im Bedarfsfall
        nach Bedarf
        je nach Bedarf
        im Grundsatz
        grundsätzlich
        prinzipiell
        im Prinzip
        in der Regel
        i.d.R
        im Regelfall
        normalerweise
        üblicherweise
        im Allgemeinen
        vorzugsweise
        vorrangig
        nach Lage der Dinge
        fallweise
        situationsabhängig
        bedarfsweise
        unter Umständen
        in besonderen|begründeten|dringenden|außergewöhnlichen|geeigneten|bestimmten|Einzelfällen Fällen|Ausnahmefällen|Umständen
        in Ausnahmefällen|Einzelfällen
        aus besonderem|triftigem|besonderen|triftigen Grund|Gründen
        sofern|soweit keine|nicht wichtige|wichtigen|besondere|besonderen|zwingende|zwingenden|triftigen|triftige Gründe|Umstände
        wenn|falls|sofern|soweit es die Umstände|Lage|Situation erfordern|erlauben|zulassen|gestatten|erfordert|erlaubt|zulässt
        es sei denn ... Umstände|Gründe`,
    },
    {
      rule: 'duty-without-escape',
      question: 'when-possible',
      bound: 'measure',
      phrases: `
        soweit|sofern|wenn|falls|wo|insoweit (dies|es|das) (irgend|rechtlich|technisch|wirtschaftlich|praktisch|organisatorisch|tatsächlich) (und) (wirtschaftlich|technisch|finanziell) möglich|machbar|durchführbar|zumutbar|vertretbar|praktikabel (und) (zumutbar) (ist)
        nach Möglichkeit
        tunlichst
        möglichst
        so|soweit weit|viel|gut|gering|wenig|umfassend|vollständig wie|als möglich
        soweit wie|als möglich
        im Rahmen ihrer|seiner|der (jeweiligen|verfügbaren|vorhandenen|bestehenden|gegebenen|personellen|finanziellen|haushaltsrechtlichen) Möglichkeiten|Mittel|Ressourcen|Kapazitäten
        im Rahmen des Möglichen|Zumutbaren
        im Rahmen verfügbarer|vorhandener Mittel|Ressourcen
        nach (besten) Kräften
        nach bestem Vermögen|Können
        nach ihren|seinen Möglichkeiten
        vorbehaltlich der|verfügbarer|ausreichender (Verfügbarkeit|verfügbaren|vorhandenen) (Mittel|Haushaltsmittel|Ressourcen|Haushaltslage)
        unter dem Vorbehalt (der) verfügbarer|Verfügbarkeit
        unter Berücksichtigung der|ihrer verfügbaren|vorhandenen|jeweiligen Mittel|Ressourcen|Möglichkeiten
        in angemessenem|zumutbarem|größtmöglichem Umfang|Maße|Rahmen
        nach billigem Ermessen
        soweit dies die|der (verfügbaren|personellen|finanziellen) Mittel|Ressourcen|Haushalt|Haushaltslage|Kapazitäten zulassen|erlauben|zulässt|erlaubt
        soweit ... Haushaltslage|Haushaltsmittel|Ressourcen|Kapazitäten zulässt|zulassen|erlaubt|erlauben|vorhanden|verfügbar`,
    },
    {
      rule: 'list-complete',
      question: 'what-else',
      bound: 'none',
      phrases: `
        usw
        etc
        und so weiter
        u.s.w
        und dergleichen
        u.dgl
        oder dergleichen
        o.ä
        u.ä
        und|oder ähnliche|ähnliches|Ähnliches|ähnlichem
        unter anderem|anderen
        u.a
        und|sowie andere|anderen|sonstige|sonstigen|weitere|weiteren relevante|relevanten|geeignete|geeigneten|betroffene|betroffenen|Maßnahmen|Angelegenheiten|Fragen|Themen|Beteiligte|Tätigkeiten|Unterlagen|Leistungen|Kosten
        nicht abschließend`,
    },
    {
      rule: 'list-complete',
      question: 'what-else',
      bound: 'none',
      only: 'duty',
      phrases: `
        einschließlich (,) aber|jedoch nicht (ausschließlich|beschränkt|begrenzt|nur) (beschränkt) (auf)
        insbesondere (,) aber|jedoch nicht (ausschließlich|nur)`,
    },
    {
      rule: 'nothing-left-to-agree',
      question: 'who-agrees-when',
      bound: 'time',
      phrases: `
        noch|später|gesondert|einvernehmlich|separat zu vereinbarende|vereinbarenden|vereinbarender|bestimmende|bestimmenden|bestimmender|festzulegende|festzulegenden|festzulegender|klärende|klärenden
        noch|später|gesondert|einvernehmlich|separat (einvernehmlich) zu vereinbaren|bestimmen|klären|regeln|verhandeln
        noch|später|gesondert|einvernehmlich|separat|gemeinsam vereinbart|festgelegt|festzulegen|bestimmt|geregelt|abgestimmt|abzustimmen|festgesetzt|verhandelt
        wird|werden noch|später|gesondert|einvernehmlich|gemeinsam
        im gegenseitigen|beiderseitigen Einvernehmen festgelegt|bestimmt|vereinbart|geregelt
        in gegenseitigem|beiderseitigem Einvernehmen festgelegt|bestimmt|vereinbart|geregelt
        in|nach gegenseitiger|gemeinsamer|beiderseitiger|enger Absprache|Abstimmung
        nach Absprache|Abstimmung|Vereinbarung
        zu gegebener Zeit vereinbart|festgelegt
        einer|eine|einem gesonderten|gesonderte|weiteren|weitere|separaten|separate Vereinbarung|Absprache|Regelung
        nähere|nähere Einzelheiten|Details (werden|regeln)
        Einzelheiten werden|regeln|sind
        das|Das Nähere regeln|wird|vereinbaren
        weitere|weiteren Einzelheiten|Absprachen|Vereinbarungen
        verständigen|verständigt sich ... gesondert|noch|einvernehmlich|später
        einvernehmlich festgelegt|bestimmt|geregelt|vereinbart|festzulegen
        in einer|einem gesonderten|weiteren|separaten|noch Vereinbarung|Zusatzvereinbarung|Vertrag|abzuschließenden
        Zusatzvereinbarung
        zu einem späteren Zeitpunkt vereinbart|festgelegt|geregelt
        vereinbaren|stimmen ... gesondert|einvernehmlich|später|gemeinsam`,
    },
    {
      rule: 'effort-called-effort',
      question: 'what-at-least',
      bound: 'acts',
      only: 'duty',
      phrases: `
        bemüht|bemühen sich
        bemüht|bemühen ... sich
        sich ... bemühen
        sich bemühen
        Bemühen|Bemühungen
        bestrebt|bestreben
        strebt|streben ... an
        anstreben|anzustreben
        angestrebt
        versucht|versuchen
        setzt|setzen sich ... ein
        sich ... einsetzen|einzusetzen
        wirkt|wirken ... hin
        wirken|wirkt darauf hin
        hinwirken|hinzuwirken
        fördert|fördern
        unterstützt|unterstützen
        begünstigt|begünstigen
        erleichtert|erleichtern
        trägt|tragen ... bei
        beitragen|beizutragen
        trägt|tragen ... Sorge
        Sorge zu tragen
        Sorge tragen|trägt
        arbeitet|arbeiten ... zusammen
        zusammenarbeiten|zusammenzuarbeiten
        kooperiert|kooperieren
        nimmt|nehmen ... Rücksicht
        Rücksicht zu nehmen
        berücksichtigt|berücksichtigen ... Belange|Interessen|Bedürfnisse|Wünsche
        Belange|Interessen|Bedürfnisse|Wünsche ... berücksichtigen
        ergreift|ergreifen|trifft|treffen (alle|die) (alle) geeigneten|geeignete|angemessenen|angemessene|erforderlichen|erforderliche|notwendigen|notwendige|zumutbaren|zumutbare (und) (angemessenen) Maßnahmen|Schritte|Vorkehrungen
        geeignete|angemessene|erforderliche|notwendige|zumutbare|geeigneten|angemessenen|erforderlichen|notwendigen|zumutbaren Maßnahmen|Schritte|Vorkehrungen|Anstrengungen
        alle zumutbaren|erforderlichen|notwendigen|möglichen Anstrengungen|Maßnahmen|Schritte
        tut|tun ... Mögliche|Bestes
        stärkt|stärken
        verbessert|verbessern die Zusammenarbeit|Kommunikation
        optimiert|optimieren
        maximiert|maximieren
        minimiert|minimieren
        schenkt|schenken ... Aufmerksamkeit|Beachtung
        ist|sind|erklärt|erklären (sich) bereit
        prüft|prüfen (die|eine|einen) (mögliche) Möglichkeit|Möglichkeiten|Verlängerung|Erweiterung|Ausweitung|Beteiligung|ob
        tauscht|tauschen ... bewährte|Erfahrungen
        erleichtert|erleichtern
        arbeiten|arbeitet ... vertrauensvoll|eng|partnerschaftlich zusammen
        zusammenwirken
        ermutigt|ermutigen
        intensiviert|intensivieren
        vertieft|vertiefen
        sensibilisiert|sensibilisieren`,
    },
    {
      rule: 'words-precise',
      question: 'who-decides-enough',
      bound: 'measure',
      phrases: `
        angemessen|angemessene|angemessenen|angemessener|angemessenes|angemessenem
        unangemessen|unangemessene|unangemessenen|unangemessener|unangemessenes|unangemessenem
        ausreichend|ausreichende|ausreichenden|ausreichender|ausreichendes|ausreichendem
        unzureichend|unzureichende|unzureichenden|unzureichender|unzureichendes|unzureichendem
        hinreichend|hinreichende|hinreichenden|hinreichender|hinreichendes|hinreichendem
        genügend|genügende|genügenden|genügender|genügendes|genügendem
        geeignet|geeignete|geeigneten|geeigneter|geeignetes|geeignetem
        ungeeignet|ungeeignete|ungeeigneten|ungeeigneter|ungeeignetes|ungeeignetem
        zumutbar|zumutbare|zumutbaren|zumutbarer|zumutbares|zumutbarem
        vertretbar|vertretbare|vertretbaren|vertretbarer|vertretbares|vertretbarem
        adäquat|adäquate|adäquaten|adäquater|adäquates|adäquatem
        zufriedenstellend|zufriedenstellende|zufriedenstellenden|zufriedenstellender|zufriedenstellendes|zufriedenstellendem
        verhältnismäßig|verhältnismäßige|verhältnismäßigen|verhältnismäßiger|verhältnismäßiges|verhältnismäßigem
        wirksam|wirksame|wirksamen|wirksamer|wirksames|wirksamem
        effektiv|effektive|effektiven|effektiver|effektives|effektivem
        effizient|effiziente|effizienten|effizienter|effizientes|effizientem
        zweckmäßig|zweckmäßige|zweckmäßigen|zweckmäßiger|zweckmäßiges|zweckmäßigem
        sachgerecht|sachgerechte|sachgerechten|sachgerechter|sachgerechtes|sachgerechtem
        ordnungsgemäß|ordnungsgemäße|ordnungsgemäßen|ordnungsgemäßer|ordnungsgemäßes|ordnungsgemäßem
        sorgfältig|sorgfältige|sorgfältigen|sorgfältiger|sorgfältiges|sorgfältigem
        fachgerecht|fachgerechte|fachgerechten|fachgerechter|fachgerechtes|fachgerechtem
        bedarfsgerecht|bedarfsgerechte|bedarfsgerechten|bedarfsgerechter|bedarfsgerechtes|bedarfsgerechtem
        hochwertig|hochwertige|hochwertigen|hochwertiger|hochwertiges|hochwertigem
        vertrauensvoll|vertrauensvolle|vertrauensvollen|vertrauensvoller|vertrauensvolles|vertrauensvollem
        partnerschaftlich|partnerschaftliche|partnerschaftlichen|partnerschaftlicher|partnerschaftliches|partnerschaftlichem
        konstruktiv|konstruktive|konstruktiven|konstruktiver|konstruktives|konstruktivem
        marktüblich|marktübliche|marktüblichen|marktüblicher|marktübliches|marktüblichem
        nutzerfreundlich|nutzerfreundliche|nutzerfreundlichen|nutzerfreundlicher|nutzerfreundliches|nutzerfreundlichem
        benutzerfreundlich|benutzerfreundliche|benutzerfreundlichen|benutzerfreundlicher|benutzerfreundliches|benutzerfreundlichem
        zukunftsfähig|zukunftsfähige|zukunftsfähigen|zukunftsfähiger|zukunftsfähiges|zukunftsfähigem
        reibungslos|reibungslose|reibungslosen|reibungsloser|reibungsloses|reibungslosem
        professionell|professionelle|professionellen|professioneller|professionelles|professionellem
        leistungsfähig|leistungsfähige|leistungsfähigen|leistungsfähiger|leistungsfähiges|leistungsfähigem
        zuverlässig|zuverlässige|zuverlässigen|zuverlässiger|zuverlässiges|zuverlässigem
        praktikabel|praktikabele|praktikabelen|praktikabeler|praktikabeles|praktikabelem
        billiger|billigen Weise|Ermessen
        gebührend|gebührende|gebührenden|gebührender|gebührendes|gebührendem
        akzeptabel|akzeptable|akzeptablen|akzeptabler
        flexibel|flexible|flexiblen|flexibler
        zur Zufriedenheit
        gute|guter|guten|gutem|hohe|hoher|hohen Qualität|Zusammenarbeit|Zustand|Kommunikation|Abstimmung|Erreichbarkeit
        eng|enge|enger|engen Zusammenarbeit|Abstimmung|Austausch|ab
        in üblicher|üblichem Weise|Umfang|Maße
        unnötig|unnötige|unnötigen
        nach bestem Wissen
        hinlänglich
        qualifiziertes|qualifizierten|qualifizierte|fachkundiges Personal|Personals|Mitarbeiter`,
    },
    {
      rule: 'words-precise',
      question: 'how-much',
      bound: 'measure',
      phrases: `
        erheblich|erhebliche|erheblichen|erheblicher|erhebliches|erheblichem
        unerheblich|unerhebliche|unerheblichen|unerheblicher|unerhebliches|unerheblichem
        wesentlich|wesentliche|wesentlichen|wesentlicher|wesentliches|wesentlichem
        unwesentlich|unwesentliche|unwesentlichen|unwesentlicher|unwesentliches|unwesentlichem
        bedeutend|bedeutende|bedeutenden|bedeutender|bedeutendes|bedeutendem
        bedeutsam|bedeutsame|bedeutsamen|bedeutsamer|bedeutsames|bedeutsamem
        beträchtlich|beträchtliche|beträchtlichen|beträchtlicher|beträchtliches|beträchtlichem
        nennenswert|nennenswerte|nennenswerten|nennenswerter|nennenswertes|nennenswertem
        signifikant|signifikante|signifikanten|signifikanter|signifikantes|signifikantem
        substanziell|substanzielle|substanziellen|substanzieller|substanzielles|substanziellem
        schwerwiegend|schwerwiegende|schwerwiegenden|schwerwiegender|schwerwiegendes|schwerwiegendem
        gravierend|gravierende|gravierenden|gravierender|gravierendes|gravierendem
        geringfügig|geringfügige|geringfügigen|geringfügiger|geringfügiges|geringfügigem
        übermäßig|übermäßige|übermäßigen|übermäßiger|übermäßiges|übermäßigem
        außergewöhnlich|außergewöhnliche|außergewöhnlichen|außergewöhnlicher|außergewöhnliches|außergewöhnlichem
        maßgeblich|maßgebliche|maßgeblichen Änderung|Änderungen|Abweichung|Abweichungen|Umfang
        in großem|hohem|gewissem|bestimmtem|geringem Maße|Umfang
        größere|größeren|größerer|größeren|kleinere|kleineren|kleinerer Änderungen|Abweichungen|Umfang|Reparaturen|Investitionen|Anschaffungen|Schäden|Mengen|Veranstaltungen|Maßnahmen|Störungen
        ungefähr
        circa
        ca
        etwa #
        rund #
        nahezu
        annähernd
        einige|einiger|mehrere|mehreren|verschiedene|zahlreiche Tage|Wochen|Monate|Stunden|Male|Treffen|Sitzungen|Besuche|Berichte|Mitarbeiter|Personen|Standorte|Schulungen|Workshops|Veranstaltungen
        eine|einer Reihe|Vielzahl von Maßnahmen|Veranstaltungen|Treffen|Sitzungen|Mitarbeitern|Schulungen`,
    },
    {
      rule: 'words-precise',
      question: 'which-ones',
      bound: 'measure',
      only: 'duty',
      phrases: `
        relevante|relevanten|relevanter Informationen|Daten|Akteure|Akteuren|Unterlagen|Partner|Stellen|Entwicklungen|Themen|Änderungen|Beteiligte|Beteiligten|Kenntnisse|Dokumente|Sachverhalte|Ereignisse
        das|die|den|der|alle|allen erforderliche|erforderlichen|notwendige|notwendigen|benötigte|benötigten|nötigen|nötige (finanziellen|personellen) Informationen|Unterlagen|Daten|Mittel|Mitteln|Personal|Ressourcen|Auskünfte|Mitarbeiter|Flächen|Kapazitäten|Entscheidungskompetenz|Ausstattung|Räume|Kenntnisse|Sachmittel
        erforderliche|erforderlichen|notwendige|notwendigen|benötigte|benötigten|nötigen|erforderliches Informationen|Unterlagen|Daten|Mittel|Personal|Ressourcen|Auskünfte|Mitarbeiter|Flächen|Kapazitäten
        wichtige|wichtigen Informationen|Angelegenheiten|Fragen|Entscheidungen|Änderungen|Entwicklungen|Ereignisse
        interessierte|interessierten|betroffene|betroffenen Kreise|Stellen|Akteure
        bestimmte|bestimmten Fälle|Fällen|Angelegenheiten|Informationen|Kosten
        bewährte|bewährten Verfahren|Praktiken`,
    },
    {
      rule: 'superlative-measurable',
      question: 'measured-how',
      bound: 'measure',
      phrases: `
        bestmöglich|bestmögliche|bestmöglichen|bestmöglicher
        größtmöglich|größtmögliche|größtmöglichen|größtmöglicher
        höchstmöglich|höchstmögliche|höchstmöglichen
        geringstmöglich|geringstmögliche|geringstmöglichen
        weitestgehend|weitestgehende|weitestgehenden|weitestmöglich|weitestmögliche
        so effizient|wirtschaftlich|schonend|effektiv|umfassend wie|als möglich
        möglichst hohe|hohen|hoher|große|großen|effiziente|effizienten|wirtschaftliche|wirtschaftlichen|geringe|geringen
        optimal|optimale|optimalen|optimaler
        so gut wie|als möglich
        am besten
        bester|beste|besten|höchster|höchste|höchsten Qualität|Weise|Ergebnisse
        hervorragend|hervorragende|hervorragenden
        exzellent|exzellente|exzellenten`,
    },
  ],
  harmless: `
    erforderliche|erforderlichen|notwendige|notwendigen|nötigen|nötige (behördlichen|öffentlich-rechtlichen) Genehmigungen|Genehmigung|Erlaubnisse|Zustimmungen|Zustimmung|Zulassungen|Mehrheit|Mehrheiten
    zuständigen|zuständige|zuständiger|geeignete|geeigneten Stelle|Stellen|Behörde|Behörden
    soweit|sofern|wenn ... zum|zur|für ... erforderlich|notwendig|nötig (ist|sind)
    soweit es|er|sie|dies|das für erforderlich|notwendig|nötig|sinnvoll|zweckmäßig|geboten hält|halten|erachtet
    erforderlich|notwendig|nötig|zweckmäßig|sinnvoll|wünschenswert hält|halten|erachtet|erachten
    die|der|des|eine|einer ordnungsgemäße|ordnungsgemäßen|reibungslose|reibungslosen|wirksame|wirksamen|effektive|effektiven|effiziente|effizienten|sachgerechte|sachgerechten Durchführung|Durchführbarkeit|Ablauf|Ablaufs|Erfüllung|Betrieb|Betriebs|Umsetzung|Verwaltung|Haushaltsführung|Kassenführung|Buchführung|Wahrnehmung
    ordnungsgemäßer|ordnungsgemäße|ordnungsgemäßen Buchführung|Haushaltsführung|Ladung|Einberufung|Rechnung|Verwendung|Form|Geschäftsführung
    wesentliche|wesentlichen|wesentlicher Bestandteil|Bestandteile|Vertragspflicht|Vertragspflichten|Anforderung|Beitrag
    von wesentlicher|erheblicher Bedeutung
    grobe|grober fahrlässigkeit
    die übliche|üblichen|üblicher Sorgfalt|Geschäftszeiten|Arbeitszeiten
    im gegenseitigen|beiderseitigen Einvernehmen ... geändert|beendet|aufgehoben|verlängert
    Streitigkeiten|Meinungsverschiedenheiten ... einvernehmlich|gütlich
    einvernehmlich|gütlich beizulegen|beigelegt
    grundsätzliche|grundsätzlicher|grundsätzlichen Bedeutung|Fragen
    eine|einer angemessenen|angemessene (Frist) Nachfrist
    nach angemessener Fristsetzung
    einschlägige|einschlägigen|geltende|geltenden|anwendbare|anwendbaren|relevante|relevanten (gesetzlichen|rechtlichen) Gesetze|Gesetzen|Vorschriften|Bestimmungen|Rechtsvorschriften|Regelungen|Normen|gesetzlichen|rechtlichen|Regelwerke
    wirksam werden|wird|bleiben|bleibt
    wird|werden|bleibt|bleiben wirksam
    unwirksam
    rechtswirksam
    im Wesentlichen
    nicht unangemessen verweigert|verzögert
    soweit gesetzlich|rechtlich zulässig|vorgeschrieben|erforderlich
    soweit nicht anders|etwas
    sofern nicht anders|etwas
    soweit erforderlich nach
    aus wichtigem Grund kündigen|gekündigt|kündbar
    kündigung aus wichtigem grund
    außerordentlich|fristlos aus wichtigem Grund
    Treu und Glauben
    wirtschaftlich|wirtschaftlichste
    ist|sind|genügt ausreichend
    im gegenseitigen|beiderseitigen Einvernehmen geändert|beendet|aufgehoben|verlängert
    durch schriftliche Vereinbarung
    ordnungsgemäß bevollmächtigt|vertreten|einberufen|geladen|unterzeichnet
    nachhaltige Entwicklung
    um|sich Konsens bemühen|bemüht
    strebt|streben ... Konsens|Einstimmigkeit|Einvernehmen an
    bemüht|bemühen sich um Konsens|Einstimmigkeit`,
  duties: `
    hat|haben ... zu
    muss|müssen
    soll|sollen
    verpflichtet|verpflichten
    ist|sind verpflichtet|verantwortlich|zuständig|gehalten
    ist|sind ... zu
    verpflichtet sich
    obliegt|obliegen
    zu tun ist`,
  acts: `
    wird|werden
    stellt|stellen|sorgt|sorgen|trägt|tragen|gewährleistet|gewährleisten|sichert|sichern
    informiert|informieren|unterrichtet|unterrichten|übermittelt|übermitteln|übernimmt|übernehmen
    führt|führen|legt|legen|leistet|leisten|erstattet|erstatten|meldet|melden|teilt|teilen
    unterhält|unterhalten|beteiligt|beteiligen|plant|planen|baut|bauen|errichtet|errichten|betreibt|betreiben
    zahlt|zahlen|finanziert|finanzieren|liefert|liefern|benennt|benennen|beantragt|beantragen|berichtet|berichten
    bemüht|bemühen|strebt|streben|setzt|setzen|wirkt|wirken|fördert|fördern|unterstützt|unterstützen|arbeitet|arbeiten
    tauscht|tauschen|stimmt|stimmen|gibt|geben|nimmt|nehmen|trifft|treffen|ergreift|ergreifen|prüft|prüfen
    pflegt|pflegen|reinigt|reinigen|räumt|räumen|schützt|schützen|verwendet|verwenden|erstellt|erstellen|erteilt|erteilen
    verfolgt|verfolgen|optimiert|optimieren|stärkt|stärken|sensibilisiert|sensibilisieren|kooperiert|kooperieren
    erleichtert|erleichtern|begünstigt|begünstigen|intensiviert|intensivieren|vertieft|vertiefen|hält|halten`,
  rights: `
    kann
    können
    darf
    dürfen
    berechtigt
    befugt
    das Recht
    steht|stehen ... frei`,
  definitions: `
    bedeutet|bedeuten
    im Sinne dieser|dieses
    versteht|verstehen man|die
    ist|sind zu verstehen
    nachfolgend|nachstehend
    im Folgenden
    gilt|gelten als
    zu verstehen unter
    bezeichnet|bezeichnen`,
  background: `
    die|beide Länder|Vertragspartner|Partner|Parteien|Vertragsparteien|Kooperationspartner stimmen|sind|erkennen|sehen|würdigen|betonen|bekräftigen|wollen|wünschen (darin|sich) (überein|einig)
    sie wollen|sehen|erkennen|betonen|möchten
    es ist wichtig|Ziel|Aufgabe
    die Arbeitsgemeinschaft|Vereinbarung|Zusammenarbeit dient
    ziel|ziele|zweck
    in|unter|angesichts Anbetracht|Erwägung|Berücksichtigung
    in dem Bestreben|Bewusstsein|Wunsch
    von dem Wunsch
    gestützt
    eingedenk
    Präambel
    Hintergrund
    Ziel|Zweck dieser|dieses|der
    diese|dieser|dieses Vereinbarung|Vertrag|Abkommen regelt|dient|beschreibt|bezweckt|hat|ist
    Anlass`,
  purposes: `
    um
    damit
    zwecks
    zum Zwecke|Zweck
    mit dem Ziel|Zweck
    im Interesse
    zur Sicherstellung|Gewährleistung|Verbesserung|Förderung|Ermöglichung|Vermeidung|Stärkung|Unterstützung
    dient|dienen dazu|der
    zugunsten`,
  boilerplate: `
    haftet|haften|Haftung
    schadlos
    freistellen|stellt|stellen ... frei
    höhere|höherer Gewalt
    salvatorisch|salvatorische
    unwirksam|Unwirksamkeit|nichtig
    Schriftform
    Gerichtsstand
    Rechtsnachfolger
    es gilt deutsches Recht`,
  conditions: 'wenn|falls|sofern|soweit|sobald|solange|bei|in|im',
  bounds: {
    time: `
      innerhalb|binnen|in|nach|für|während (von) (einer|eines) (Frist|Zeitraums) (von) (spätestens|höchstens|längstens) # (() (#) ()) (Werk|Arbeits|Kalender) Stunde|Stunden|Tag|Tage|Tagen|Werktagen|Arbeitstagen|Kalendertagen|Woche|Wochen|Monat|Monats|Monate|Monaten|Jahr|Jahre|Jahren|Jahres
      spätestens
      bis spätestens
      nicht später als
      längstens
      mindestens|höchstens # Stunden|Tage|Tagen|Werktage|Arbeitstage|Wochen|Monate|Monaten|Jahre
      mit einer Frist von #
      # Stunden|Tage|Tagen|Werktage|Arbeitstage|Wochen|Monate|Monaten|Jahre vor|vorher|nach|im|zuvor
      bis|vor|ab|zum|am (zum) # (.) Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
      bis|zum (zum) Ende|Beginn|Anfang|Ablauf
      jeden|jedes|jede|alle (#) (ersten|erste) Tag|Tage|Woche|Wochen|Monat|Monate|Quartal|Halbjahr|Jahr|Jahre|Kalenderjahr|Sitzung
      einmal|zweimal|dreimal|viermal|mindestens (#) (mal|einmal|zweimal|dreimal|viermal) pro|im|je|jährlich|monatlich (Tag|Woche|Monat|Quartal|Halbjahr|Jahr|Kalenderjahr)
      pro|je Tag|Woche|Monat|Quartal|Halbjahr|Jahr
      täglich|tägliche
      wöchentlich|wöchentliche
      monatlich|monatliche|monatlichen
      vierteljährlich|vierteljährliche|quartalsweise
      halbjährlich|halbjährliche
      jährlich|jährliche|jährlichen`,
    measure: `
      mehr|weniger|höher|niedriger|größer|kleiner als (€) #
      mindestens (€) #
      höchstens (€) #
      maximal|minimal (€) #
      bis zu (€) #
      # %|Prozent|vH
      das heißt
      d.h
      nämlich
      gemäß|nach|laut|entsprechend|im|in|aus (der|dem|den) (allgemein) (anerkannten) RSA|IT-Grundschutz|Richtlinie|Richtlinien|Merkblatt|Anlage|Anhang|Artikel|Artikels|§|Abschnitt|Ziffer|Absatz|Norm|Tabelle|Kriterien|DIN
      gemäß|nach (§|Art) #
      wie (in) ... festgelegt|beschrieben|definiert|aufgeführt|vereinbart
      in (der|dem) ... festgelegt|beschrieben|definiert|aufgeführt|genannten|genannte
      nach Auffassung|Ansicht|Einschätzung|Ermessen|Beurteilung|Feststellung der|des
      nach ihrer|seiner (fachlichen|eigenen) Auffassung|Ansicht|Einschätzung|Überzeugung
      mit Zustimmung|Einwilligung der|des
      für erforderlich|notwendig|nötig hält|halten|erachtet
      gemessen an|mit|nach|durch
      folgende|folgenden|folgendes`,
    acts: `
      mindestens
      zumindest
      wenigstens
      in jedem Fall
      jedenfalls
      auf jeden Fall
      bestehend aus
      nämlich
      wie folgt
      indem
      durch die Veröffentlichung|Bereitstellung|Organisation|Benennung|Zahlung|Übermittlung|Durchführung`,
    fallback: `
      andernfalls
      kommt|kommen ... nicht|keine
      einigen|einigt ... nicht
      gelingt ... nicht
      bleibt ... ohne
      entscheidet|entscheiden ... Schiedsgericht|Vorsitzende|Landrat|Bürgermeister|Gericht|Lenkungskreis
      Rechtsweg`,
  },
  numbers:
    'ein|eine|einen|einem|einer|eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|fünfzehn|zwanzig|dreißig|vierzig|sechzig|neunzig|hundert',
  small: {
    and: 'und',
    or: 'oder',
    articles: 'der|die|das|ein|eine',
    between: 'zwischen',
    limits: `
        mindestens|höchstens|maximal|minimal #
        mehr|weniger|höher|niedriger|größer|kleiner als #
        über #
        bis zu #
        nicht mehr|weniger als #
        mindestwert|höchstwert von #
        erreicht|erreichen #`,
    afterNumber:
      'in|im|bei|für|zu|auf|wenn|sofern|ist|sind|wird|werden|beträgt|betragen|muss|müssen|soll|sollen|nach|mit|die|der|das|erreichen|überschreiten|unterschreiten|je|pro',
    negations: 'nicht|kein|keine|keinen|keiner|keinem|keines|nie|niemals|niemand|nichts',
    relatives:
      'die|der|das|welche|welcher|wer|wo|wenn|falls|sofern|soweit|weil|dass|und|oder|aber|sondern|als|nur|solange|ehe|bevor|mehr|weniger|später',
    litotes: `
        nicht unerheblich|unerhebliche|unerheblichen|unerheblicher|unwesentlich|unwesentliche|unwesentlichen|unüblich|ungewöhnlich|unmöglich|unwahrscheinlich|unbedeutend
        nicht unbeträchtlich|unbeträchtliche`,
    following: 'folgende|folgenden|folgender|nachfolgende|nachfolgenden',
    numbers: 'null|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
    together: `
        jeweils|beide|einander|gegenseitig|sich|gemeinsam|gemeinsame|gemeinsamen|je|abwechselnd
        vereinbaren|beraten|entscheiden|beschließen|unterzeichnen|tauschen|teilen|stimmen|arbeiten|einigen|verhandeln|bilden|sind|haben|werden|verpflichten|Vertragspartner|Parteien`,
    parties: 'Parteien|Vertragspartner|Partner|Vertragsparteien|Beteiligten',
    upTo: 'bis',
    must: 'müssen|sollen|haben|sorgen|betreiben|unterhalten|zahlen|liefern|errichten|bauen|stellen|tragen|führen|pflegen|reinigen|melden|berichten|informieren|übermitteln|erstellen|gewährleisten|sichern|übernehmen',
  },
  abbreviations:
    'abs art nr bzw ggf z.b usw u.a d.h i.d.r i.s.d vgl evtl inkl bspw ca dr prof str lit ziff s abb gem sog st hl max min rd mio mrd',
});
