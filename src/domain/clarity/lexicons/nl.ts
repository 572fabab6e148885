/** Dutch: words and phrases that leave a question, and what takes it away. */
import type { LexiconSource } from '../lexicon.js';

export const dutch = (): LexiconSource => ({
  groups: [
    {
      rule: 'moment-definite',
      question: 'by-which-date',
      bound: 'time',
      phrases: `
        zo spoedig|snel|vroeg|vlug (als) mogelijk
        zo spoedig|snel als (redelijkerwijs) mogelijk
        zospoedig mogelijk
        per ommegaande
        met (de) (grootst|grootste|meeste) (mogelijke) spoed
        op korte|afzienbare|middellange termijn
        op (een) korte|kortst|kortste (mogelijke) termijn
        binnen afzienbare|redelijke|korte|passende tijd|termijn
        binnen een redelijke|afzienbare|passende|korte|gepaste|aanvaardbare|geschikte termijn|tijd|periode
        binnen redelijke termijn
        redelijke termijn
        te zijner|gelegener tijd
        tijdig
        tijdige
        op termijn
        op een later|nader moment|tijdstip
        in een later|vroeg|vroegtijdig|latere stadium|fase
        bij de eerste (volgende) gelegenheid
        bij (de) eerst* mogelijke gelegenheid
        zonder onnodig|onnodige|onredelijk|onredelijke|nodeloze|nodeloos uitstel|vertraging|oponthoud
        vroegtijdig|vroegtijdige
        spoedig|spoedige
        binnenkort
        weldra
        voortvarend|voortvarende
        met voortvarendheid
        op het juiste|geschikte|gewenste moment|tijdstip
        zodra dit|dat|de omstandigheden mogelijk
        zodra mogelijk
        zo gauw|vlot|vroegtijdig (als) mogelijk
        op de kortst mogelijke termijn
        in een vroeg|vroegtijdig|later stadium
        voldoende tijd
        te gelegener tijd
        voor zover en zodra
        tot nader order
        op (enig) enig moment|tijdstip
        in een later stadium
        binnen niet al te lange
        zo lang|lange als nodig|noodzakelijk
        zodra de omstandigheden`,
    },
    {
      rule: 'moment-definite',
      question: 'how-long-before',
      bound: 'time',
      phrases: `
        voldoend|voldoende ruime|lange termijn
        ruim|geruime tijd|tevoren|vooraf|van
        ruimschoots van tevoren|tijd|vooraf
        een redelijke|passende|ruime opzegtermijn|aankondiging`,
    },
    {
      rule: 'moment-definite',
      question: 'how-often',
      bound: 'time',
      phrases: `
        regelmatig|regelmatige
        geregeld
        op regelmatige|gezette basis|tijden|tijdstippen|wijze
        met (een) (zekere) regelmaat
        periodiek|periodieke
        van tijd tot tijd
        met enige regelmaat
        frequent|frequente
        met regelmatige|passende|gepaste tussenpozen
        zo vaak als|mogelijk|nodig
        zo dikwijls als|mogelijk|nodig
        bij gelegenheid
        doorlopend
        voortdurend
        met grote|enige|hoge regelmaat
        bij tijd en wijle
        structureel|frequent overleg`,
    },
    {
      rule: 'duty-without-escape',
      question: 'in-which-cases',
      bound: 'measure',
      phrases: `
        zo nodig
        indien|als|wanneer ... nodig|noodzakelijk|wenselijk is|zijn|blijkt|blijken|mocht
        zonodig
        indien|waar|wanneer|als|voorzover|mocht (dit|dat|het|zulks) (daartoe) noodzakelijk|nodig|gewenst|wenselijk|opportuun|dienstig|nuttig|aangewezen|passend|relevant (blijkt|is|acht|achten|wordt|zijn) (geacht)
        voor zover|zoveel nodig|noodzakelijk|gewenst|wenselijk|relevant|nuttig|passend|redelijk
        voorzover nodig|noodzakelijk|gewenst|wenselijk|relevant|nuttig|passend|redelijk
        waar|indien|wanneer nodig|noodzakelijk|gewenst|wenselijk|opportuun|dienstig|nuttig|passend|gepast|relevant|aangewezen
        desnoods
        voor zover ... dit|dat|zulks|het toelaat|toelaten|toestaat|mogelijk|veroorlooft|veroorloven
        voorzover ... dit|dat|zulks toelaat|toelaten|toestaat
        in beginsel
        in principe
        in de regel
        als regel
        normaliter
        doorgaans
        gewoonlijk
        bij voorkeur
        zo veel|nodig nodig
        zoveel nodig
        behoudens bijzondere|uitzonderlijke|zwaarwegende|dringende omstandigheden|redenen|gevallen|belangen
        tenzij zwaarwegende|dringende|bijzondere|gewichtige|de|er (zwaarwegende|dringende|gewichtige|goede|bijzondere) (redenen|omstandigheden|belangen) (zich)
        in bijzondere|uitzonderlijke|voorkomende|uitzonderings|bepaalde|sommige|spoedeisende|dringende|passende gevallen|omstandigheden|situaties
        als daar|daartoe aanleiding|behoefte
        indien daar|daartoe|hiertoe|er aanleiding|behoefte|noodzaak (toe|aan|is|bestaat)
        indien de omstandigheden|situatie daartoe|dit|dat|zulks (aanleiding|vereisen|vereist|toelaten|toelaat|nopen|noopt|vergt)
        wanneer|als de omstandigheden|situatie daartoe|dit|dat|zulks
        al naar gelang de omstandigheden
        afhankelijk van de behoefte|situatie
        naar behoefte|bevind
        naar gelang de behoefte`,
    },
    {
      rule: 'duty-without-escape',
      question: 'when-possible',
      bound: 'measure',
      phrases: `
        indien|waar|wanneer|als|zo|voorzover|daar (dit|dat|het|zulks) (enigszins|redelijkerwijs|praktisch|technisch) mogelijk|haalbaar|uitvoerbaar|doenlijk (is)
        voor zover (dit|dat|zulks|het) (redelijkerwijs|praktisch|technisch|juridisch) mogelijk|haalbaar|uitvoerbaar|redelijk|doenlijk (is)
        voor zover ... in ... vermogen
        zo veel|goed|efficient|min|weinig|volledig|nauwkeurig|zorgvuldig|doelmatig (als) mogelijk
        zoveel (als) mogelijk
        zo groot|klein|hoog|laag (als) mogelijk
        in (de) mate van het mogelijke
        zo mogelijk
        naar (beste) vermogen|kunnen
        naar redelijkheid
        naar billijkheid
        redelijkerwijs
        in redelijkheid
        binnen (de) grenzen|kaders van zijn|haar|hun|de (beschikbare|financiele) mogelijkheden|middelen|capaciteit
        binnen zijn|haar|hun (beschikbare|financiele) mogelijkheden|middelen|capaciteit
        binnen het redelijke|mogelijke
        binnen de beschikbare|gegeven|bestaande middelen|mogelijkheden|capaciteit|budgetten|kaders
        afhankelijk van (de) beschikbare|beschikbaarheid|mogelijkheden|omstandigheden
        onder voorbehoud van (de) (beschikbare|beschikbaarheid|voldoende) (van) middelen|budget|capaciteit
        mits|voorzover|voor de middelen (dit|dat) toelaten|toereikend
        rekening houdend met (de) (beschikbare) mogelijkheden|middelen|omstandigheden`,
    },
    {
      rule: 'list-complete',
      question: 'what-else',
      bound: 'none',
      phrases: `
        etc
        etcetera
        enzovoort
        enzovoorts
        enz
        en dergelijke
        e.d
        of dergelijke
        en soortgelijke
        of soortgelijke
        of iets dergelijks
        en andere relevante|betrokken|mogelijke|geschikte|passende|daarmee|belanghebbende|zaken|aangelegenheden|onderwerpen|partijen|maatregelen|activiteiten
        onder meer|andere|anderen
        o.a
        o.m
        en|of andere gevallen|zaken|middelen|werkzaamheden|kosten
        met name maar|doch niet
        niet limitatief`,
    },
    {
      rule: 'list-complete',
      question: 'what-else',
      bound: 'none',
      only: 'duty',
      phrases: `
        waaronder (in) (ieder|elk) (geval) maar niet
        maar|doch niet beperkt tot
        niet uitsluitend`,
    },
    {
      rule: 'nothing-left-to-agree',
      question: 'who-agrees-when',
      bound: 'time',
      phrases: `
        in nader|onderling|gezamenlijk|wederzijds|gemeenschappelijk overleg (bepalen|bepaald|vast|vastgesteld|overeengekomen|besloten|te)
        in (goed) overleg bepalen|bepaald|vast|vastgesteld|overeengekomen|besloten|nader
        in onderlinge overeenstemming
        in gemeen overleg
        na nader|onderling overleg (bepalen|bepaald|vastgesteld|overeengekomen)
        nader overeen te komen
        nader overeen|vast|af|uit te komen|stellen|spreken|werken
        nader te bepalen|bezien|regelen|overleggen|specificeren|omschrijven
        nader overeengekomen|bepaald|vastgesteld|uitgewerkt|geregeld|afgesproken|bezien|overlegd|ingevuld|omschreven|gespecificeerd
        nog overeen|vast|af|nader|uit te|vast|overeen komen|stellen|spreken|te|werken
        nog te bepalen|maken|sluiten|regelen
        nadere afspraken|regels|uitwerking|invulling|regeling|overeenkomst|voorwaarden|detaillering
        later|nog worden|wordt (nader) overeengekomen|bepaald|vastgesteld|uitgewerkt|besloten
        op een later moment|tijdstip
        treden|treedt ... in (nader) overleg
        bepaalt|bepalen|stelt|stellen|regelt|regelen nader
        bezien|beziet over|of
        overleggen over (de) gevolgen|oplossing|vervolg
        zullen|zal (nader) (in) (onderling|nader) overleg
        maken nadere|hierover|daarover|nog|aparte afspraken
        p.m
        n.t.b
        ntb
        treffen ... nieuwe regeling
        gezamenlijk te bepalen|nader|overeen`,
    },
    {
      rule: 'effort-called-effort',
      question: 'what-at-least',
      bound: 'acts',
      phrases: `
        streven|streeft (ernaar|er|naar)
        spant|spannen ... in
        span|spannen zich in
        inspannen
        inspanning te|om
        beste beentje
        doet|doen al|alles ... mogelijke|kunnen|macht
        doet|doen zijn|haar|hun (uiterste) best
        beijvert|beijveren
        tracht|trachten
        pogen|poogt
        proberen|probeert
        bevorderen|bevordert
        bevordering van de samenwerking
        faciliteren|faciliteert
        stimuleren|stimuleert
        ondersteunt|ondersteunen
        ondersteuning bieden|biedt|verlenen|verleent
        draagt|dragen ... zorg
        zorg te dragen
        zorg dragen|draagt voor
        zorgdragen
        draagt|dragen (zoveel|mede|ook|actief) bij (aan)
        dragen|draagt ... bij aan
        bijdragen|bijdraagt aan
        bij te dragen aan
        werken|werkt ... samen
        samenwerken
        zetten|zet zich (actief|maximaal|gezamenlijk) in
        maakt|maken zich sterk
        houdt|houden ... rekening met ... belangen|wensen|behoeften|zorgen
        rekening houden|houdend|gehouden met ... belangen|wensen|behoeften|zorgen
        neemt|nemen ... in overweging
        al het|al mogelijke|nodige|redelijke te|doen|doet
        al het mogelijke
        vergemakkelijkt|vergemakkelijken
        spannen|spant zich (ervoor|tot|er|maximaal|actief) in
        passende|nodige|benodigde|noodzakelijke|redelijke|adequate|gepaste (technische) (en) (organisatorische) maatregelen|stappen|acties|voorzieningen|inspanningen
        alle (redelijke|nodige|mogelijke|noodzakelijke|redelijkerwijs) maatregelen|inspanningen|middelen|medewerking|zorg
        versterken|versterkt
        verbeteren|verbetert de samenwerking
        geven|geeft|besteden|besteedt ... aandacht
        aandacht besteden|geven
        bereid zich|om|te
        is|zijn bereid
        werkt|werken (zoveel) mee aan
        verlenen|verleent (alle|de|hun|haar) (nodige|mogelijke|benodigde|redelijke) medewerking
        verkennen|verkent
        onderzoeken|onderzoekt|bekijken|bekijkt|verkennen|verkent (de) mogelijkheden|mogelijkheid|of
        betrekken|betrekt ... actief|zoveel
        moedigt|moedigen ... aan
        werken|werkt (nauw|actief|constructief) samen
        optimaliseren|optimaliseert
        maximaliseren|maximaliseert
        minimaliseren|minimaliseert
        zich inzetten|inspannen
        inzet plegen
        nastreven|streven na`,
    },
    {
      rule: 'words-precise',
      question: 'who-decides-enough',
      bound: 'measure',
      phrases: `
        redelijk
        redelijke
        onredelijk
        onredelijke
        voldoende
        voldoend
        onvoldoende
        toereikend|toereikende
        ontoereikend|ontoereikende
        adequaat|adequate
        inadequaat|inadequate
        passend|passende
        gepast|gepaste
        geschikt|geschikte
        ongeschikt|ongeschikte
        behoorlijk|behoorlijke
        deugdelijk|deugdelijke
        aanvaardbaar|aanvaardbare
        acceptabel|acceptabele
        doeltreffend|doeltreffende
        doelmatig|doelmatige
        effectief|effectieve
        efficient|efficiente
        zorgvuldig|zorgvuldige
        evenredig|evenredige
        onevenredig|onevenredige
        proportioneel|proportionele
        billijk|billijke
        hoogwaardig|hoogwaardige
        hoge|goede kwaliteit|samenwerking|verstandhouding|afstemming|communicatie|bereikbaarheid
        naar behoren
        op (een) goede|constructieve|professionele|behoorlijke|adequate wijze|manier
        marktconform|marktconforme
        gebruiksvriendelijk|gebruiksvriendelijke
        toekomstbestendig|toekomstbestendige
        robuust|robuuste
        flexibel|flexibele
        constructief|constructieve
        nauwe|nauw samenwerking|contact|overleg|samen
        intensief|intensieve
        extra|speciale|bijzondere aandacht|begeleiding|zorg
        extra begeleid|ondersteund
        verantwoord|verantwoorde wijze|manier
        essentieel|essentiele informatie|maatregelen|wijzigingen|onderdelen
        kwalitatief goed|goede|hoogwaardig|hoogwaardige
        professioneel|professionele wijze|manier|uitvoering
        vakkundig|vakkundige
        onnodig|onnodige
        naar tevredenheid
        laagdrempelig|laagdrempelige`,
    },
    {
      rule: 'words-precise',
      question: 'how-much',
      bound: 'measure',
      phrases: `
        aanzienlijk|aanzienlijke
        aanmerkelijk|aanmerkelijke
        substantieel|substantiele
        significant|significante
        wezenlijk|wezenlijke
        ingrijpend|ingrijpende
        zwaarwegend|zwaarwegende
        ernstig|ernstige tekortkoming|tekortkomingen|verstoring|verstoringen|vertraging|schade|gebreken|overtreding|mate|overlast|hinder|problemen|incidenten|gevallen
        bijzonder snel|grote|groot|spoedig
        beperkte mate|omvang
        geringe mate|omvang|afwijking|afwijkingen|wijziging|wijzigingen
        grote|grotere mate|schaal|delen|wijzigingen|afwijkingen
        in belangrijke mate
        in overwegende mate
        belangrijke wijziging|wijzigingen|afwijkingen|ontwikkelingen|besluiten|mate
        substantiele
        ongeveer
        circa
        ca
        nagenoeg
        omstreeks
        min of meer
        enige tijd|mate|maanden|weken|dagen
        enkele|meerdere|diverse|verscheidene|verschillende dagen|weken|maanden|uren|keren|malen|bijeenkomsten|overleggen|bezoeken|rapporten|medewerkers|personen|vrijwilligers|locaties|cursussen|trainingen|plaatsen|activiteiten
        een aantal dagen|weken|maanden|uren|keren|malen|bijeenkomsten|overleggen|bezoeken|rapporten|medewerkers|personen|vrijwilligers|locaties|cursussen|trainingen|plaatsen
        excessief|excessieve
        buitensporig|buitensporige
        uitzonderlijk|uitzonderlijke
        majeure
        grotendeels
        zo min mogelijk`,
    },
    {
      rule: 'words-precise',
      question: 'which-ones',
      bound: 'measure',
      only: 'duty',
      phrases: `
        relevante informatie|gegevens|belanghebbenden|partijen|stukken|documenten|ontwikkelingen|kennis|ervaring|partners|organisaties|onderwerpen|wijzigingen|zaken|feiten|actoren|gevallen
        benodigd|benodigde capaciteit|informatie|gegevens|middelen|personeel|ondersteuning|inzet|documenten|stukken|kennis|ruimte|voorzieningen|budget|faciliteiten
        de|alle nodige
        noodzakelijke informatie|gegevens|middelen|maatregelen|documenten|stukken|vergunningen
        belanghebbenden
        desbetreffende belanghebbenden
        bepaalde gevallen|zaken|informatie|onderwerpen|kosten
        belangrijke informatie|zaken|onderwerpen|gegevens`,
    },
    {
      rule: 'superlative-measurable',
      question: 'measured-how',
      bound: 'measure',
      phrases: `
        optimaal|optimale
        maximaal mogelijk|mogelijke
        maximale inzet|inspanning|samenwerking|transparantie
        best mogelijke
        zo goed mogelijk
        beste kwaliteit|resultaat|resultaten
        hoogst mogelijke
        grootst mogelijke
        kortst mogelijke
        meest geschikte|doelmatige|efficiente|effectieve|passende|gerede|voordelige|optimale
        uitstekend|uitstekende
        excellent|excellente
        hoogste kwaliteit`,
    },
  ],
  harmless: `
    benodigde|nodige|vereiste|noodzakelijke|toepasselijke (publiekrechtelijke) vergunning|vergunningen|toestemming|toestemmingen|ontheffing|ontheffingen|besluiten|goedkeuringen
    voor zover|voorzover ... voor|ter|om|tot ... noodzakelijk|nodig|vereist (is|zijn)
    nodig|noodzakelijk|vereist is|zijn voor|ter|om|tot
    voor|ter|tot ... noodzakelijk|nodig|vereist is|zijn
    maatregelen te treffen die ... noodzakelijk|nodig
    de behoorlijke|goede|doelmatige|doeltreffende|efficiente|zorgvuldige|juiste|passende|relevante ... van
    een goede|zorgvuldige|doelmatige|efficiente uitoefening|vervulling|taakuitoefening
    ernstige taakverwaarlozing|misdrijven|ongevallen
    zwaar lichamelijk
    redelijke kosten|vergoeding van
    redelijke kosten
    in (onderlinge|wederzijdse) overeenstemming ... gewijzigd|beeindigd|verlengd|opgezegd|aangepast
    in (onderling|goed|gezamenlijk) overleg ... gewijzigd|beeindigd|verlengd|opgezegd|opgelost|oplossen|beslecht|oplossing
    gewijzigd|beeindigd|verlengd ... onderlinge overeenstemming
    geschil|geschillen ... overleg
    naar haar|zijn|hun|het mening|oordeel|inzicht
    ten genoegen van
    toereikend bewijs
    op onredelijke gronden
    niet onredelijk
    voldoende is|zijn
    wordt|is voldaan
    behoorlijk|behoorlijke gemachtigd|gevolmachtigd|bewijs
    algemene beginselen
    goede staat van
    effectieve woonplaats
    tijdige betaling
    geregeld in|bij
    is|zijn|wordt|worden|hebben|heeft geregeld
    voortdurend verzuim
    betrokken partij|partijen|minister|bestuursorgaan|lid
    relevant|relevante|toepasselijke (en) (relevante|toepasselijke|geldende) wet|wetten|wetgeving|regelgeving|wet- (en) (regelgeving)|bepaling|bepalingen|artikelen|artikel|voorschriften
    passend onderwijs
    in werking treden|treedt
    redelijkheid en billijkheid
    naar redelijkheid en billijkheid
    voldoende voor het|de
    behoorlijk bestuur
    beginselen van behoorlijk
    ernstig letsel
    op (de) eerste vordering|verzoek
    voor zover nodig bij|op grond
    in onderling overleg beeindigd|gewijzigd|verlengd|opgezegd
    in onderling overleg worden|wordt beeindigd|gewijzigd|verlengd
    geschikt maken
    verschillende van
    samenwerken op grond
    nader te noemen
    hierna nader
    tenzij schriftelijk anders|nader
    anders overeengekomen
    goede trouw
    goede werken
    te goeder trouw
    met bekwame spoed
    streven|streeft ... naar consensus|eenstemmigheid|overeenstemming
    naar consensus|eenstemmigheid streven|streeft|gestreefd
    zo vaak als ... nodig|wenselijk|noodzakelijk acht|achten|oordeelt
    gewijzigd passend`,
  duties: `
    zal
    zullen
    moet
    moeten
    dient
    dienen
    verplicht
    verplichten
    gehouden tot|om|te
    verbindt zich
    verbinden zich
    is|zijn verantwoordelijk
    verantwoordelijk
    is|zijn gehouden`,
  acts: `
    informeert|informeren|verstrekt|verstrekken|verleent|verlenen|overlegt|overleggen|rapporteert|rapporteren
    voert|voeren|biedt|bieden|treft|treffen|brengt|brengen|bevordert|bevorderen|zorgt|zorgen
    streeft|streven|spant|spannen|beijvert|beijveren|tracht|trachten
    betaalt|betalen|vergoedt|vergoeden|financiert|financieren|draagt|dragen
    koopt|kopen|levert|leveren|bouwt|bouwen|legt|leggen|plaatst|plaatsen|richt|richten
    stelt|stellen|zet|zetten|geeft|geven|neemt|nemen|maakt|maken|houdt|houden|doet|doen
    stuurt|sturen|zendt|zenden|meldt|melden|deelt|delen|dient in
    onderhoudt|onderhouden|beheert|beheren|herstelt|herstellen|reinigt|bewaakt|bewaken|beveiligt|beveiligen
    organiseert|organiseren|begeleidt|begeleiden|wijst|wijzen|wisselt|wisselen|werkt|werken
    onderneemt|ondernemen|schenkt|schenken|verricht|verrichten|realiseert|realiseren|ontwikkelt|ontwikkelen
    evalueert|evalueren|betrekt|betrekken|voorziet|voorzien|raadpleegt|raadplegen|handelt|handelen
    garandeert|garanderen|waarborgt|waarborgen|beperkt|beperken|hanteert|hanteren|faciliteert|faciliteren
    ondersteunt|ondersteunen|stimuleert|stimuleren|versterkt|versterken|vergemakkelijkt|vergemakkelijken`,
  rights: `
    kan
    kunnen
    mag
    mogen
    gerechtigd
    bevoegd
    het recht
    desgewenst`,
  definitions: `
    wordt|worden verstaan onder
    wordt|worden (in) (deze) ... verstaan
    verstaan onder
    verstaat onder
    hierna te noemen|genoemd
    hierna genoemd
    hierna
    betekent
    in de zin van deze`,
  background: `
    overwegende
    gelet
    gezien
    in overweging
    in aanmerking
    considerans
    partijen onderkennen|overwegen|constateren|onderschrijven|zijn
    aanleiding
    achtergrond
    met deze|dit overeenkomst|convenant beogen|beoogt|willen
    deze|dit|die overeenkomst|convenant|memorandum|bijlage|artikel|regeling|hoofdstuk|evaluatie|afspraken is|heeft|beoogt|bevat|strekt|betreft|beschrijft|geldt|dient|vormt
    het is van belang
    van belang is
    uitgangspunt|uitgangspunten|doelstelling|doelstellingen
    zij achten|willen|beogen|onderkennen|onderschrijven|constateren
    partijen|beide|de|alle|zij (partijen) achten|beogen|willen|wensen|hechten|beseffen|erkennen
    deze overeenkomst|regeling|samenwerkingsregeling is|heeft|beoogt|bevat|strekt|betreft|beschrijft
    het doel van
    doel van`,
  purposes: `
    teneinde
    ten einde
    opdat
    om (tot) (een|de|het|deze|hun|zo) (zo) doelmatige|doeltreffende|efficiente|effectieve|goede|adequate|passende|zorgvuldige|redelijke|optimale|veilige|snelle
    om te bevorderen|waarborgen|borgen|komen|voorkomen
    met het oog op
    ter bevordering|waarborging|verbetering|versterking|voorkoming|verzekering|optimalisering van
    met als doel|oogmerk
    met het doel
    dient|dienen voor|tot|ertoe|om
    gericht|erop op|gericht
    ten behoeve van
    in het belang van
    zodat`,
  boilerplate: `
    vrijwaren|vrijwaart
    overmacht
    nietig|nietigheid|vernietigbaar
    aansprakelijk|aansprakelijkheid
    nederlands recht
    toerekenbaar tekort*`,
  conditions: 'indien|als|wanneer|ingeval|mocht|tenzij|zodra|waar|in',
  bounds: {
    time: `
      binnen|in|na|gedurende|voor (een) (termijn|periode) (van) (de) (eerste|ten) (hoogste|minste) # (() (#) ()) (werk|kalender|volle) uur|uren|dag|dagen|werkdag|werkdagen|kalenderdagen|week|weken|maand|maanden|jaar|jaren
      binnen # (() (#) ()) uur|uren|dag|dagen|werkdag|werkdagen|kalenderdagen|week|weken|maand|maanden|jaar|jaren
      termijn van (ten) (hoogste|minste) # uur|uren|dag|dagen|werkdag|werkdagen|kalenderdagen|week|weken|maand|maanden|jaar|jaren
      uiterlijk
      op zijn laatst
      ten laatste
      niet later dan
      ten minste|hoogste # uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|jaren
      minstens|minimaal|maximaal # uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|jaren
      # uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|jaren voor|voorafgaand|voordat|na|nadat|tevoren|vooraf|van
      voor|op|per|vanaf|tot|met|van|en (uiterlijk) # januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
      voor|tegen (het|de) einde|begin|eind van
      elke|iedere|elk|ieder (#) (eerste) dag|week|maand|kwartaal|halfjaar|jaar|kalenderjaar|vergadering
      eenmaal|tweemaal|driemaal|viermaal|# (maal|keer) (per|in|elk|elke) (de|het) (#) dag|week|maand|kwartaal|jaar|kalenderjaar
      per dag|week|maand|kwartaal|halfjaar|jaar
      dagelijks|dagelijkse
      wekelijks|wekelijkse
      tweewekelijks|tweewekelijkse
      maandelijks|maandelijkse
      tweemaandelijks
      jaarlijks|jaarlijkse
      halfjaarlijks|halfjaarlijkse
      driemaandelijks|driemaandelijkse
      om de # dagen|weken|maanden|jaar
      dezelfde|eerstvolgende (werk) dag|werkdag`,
    measure: `
      meer|minder|hoger|lager|groter|kleiner dan (€) #
      ten minste|hoogste (€) #
      tenminste (€) #
      minstens|minimaal|maximaal|hoogstens (€) #
      niet meer|minder dan
      een minimum|maximum van
      tot (maximaal|ten) (€) #
      # %|procent
      dat wil zeggen
      d.w.z
      te weten
      namelijk
      zijnde
      zoals|als (is) (nader) (bedoeld|beschreven|omschreven|vastgelegd|opgenomen|genoemd|vermeld|gedefinieerd|bepaald) in
      bedoeld|beschreven|omschreven|vastgelegd|opgenomen|genoemd|vermeld|gedefinieerd in (de|het) (bijlage|artikel|annex|lid|paragraaf|tabel)
      volgens|overeenkomstig|conform (de|het) bijlage|artikel|criteria|norm|protocol|plan|tabel
      naar (het) oordeel|mening|inzicht van
      naar haar|zijn|hun|diens (redelijk) oordeel|mening|inzicht
      ter beoordeling van
      met instemming|goedkeuring|toestemming van
      zo vaak als ... acht|achten|wenst|verzoekt|verlangt
      nodig|noodzakelijk|wenselijk acht|achten|oordeelt|oordelen
      overeenkomstig|ingevolge|krachtens|volgens|conform (de|het) artikel|artikelen|hoofdstuk|hoofdstukken|paragraaf|bijlage
      gemeten|bepaald aan|in|volgens|met
      de volgende`,
    acts: `
      in elk|ieder geval
      ten minste
      tenminste
      minstens
      minimaal
      bestaande uit
      te weten
      namelijk
      als volgt
      door het organiseren|publiceren|toezenden|verstrekken|houden|aanwijzen|betalen|beschikbaar|leveren|plaatsen|bouwen|aanstellen|indienen|uitnodigen
      door ... te organiseren|publiceren|zenden|verstrekken|houden|wijzen|betalen|stellen|leveren|plaatsen|bouwen|nodigen`,
    fallback: `
      bij gebreke van|daarvan
      bij gebrek aan overeenstemming
      lukt dat|dit niet
      slagen|slaagt ... niet
      komen|komt ... niet tot|uit|overeen
      indien (geen|zij|partijen) ... niet|geen|overeenstemming
      anders beslist|bepaalt
      beslist|beslissen ... rechter|rechtbank|voorzitter|minister|ministers|college
      voorgelegd|voorleggen aan`,
  },
  numbers:
    'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|vijftien|twintig|dertig|veertig|vijfenveertig|zestig|negentig|honderd',
  small: {
    and: 'en',
    or: 'of',
    articles: 'de|het|een',
    between: 'tussen',
    limits: `
        ten minste|hoogste #
        tenminste|minstens|minimaal|maximaal|hoogstens #
        meer|minder|hoger|lager|groter|kleiner dan #
        boven #
        een minimum|maximum van #
        niet meer|minder dan #
        bereikt|bereiken #
        vastgesteld|gesteld|begrensd op #`,
    afterNumber:
      'in|bij|voor|tot|aan|op|tenzij|indien|als|is|zijn|wordt|worden|behoeft|behoeven|vereist|vereisen|zal|zullen|moet|moeten|na|met|die|dat|houdt|bedraagt|haalt|halen|mag|mogen|elk|ieder',
    negations: 'niet|geen|nooit|niemand|niets|noch',
    relatives:
      'die|dat|welke|wie|waar|waarvan|als|indien|wanneer|tenzij|omdat|en|of|maar|dan|doch|alleen|slechts|uitsluitend|later|meer|minder|zolang|zodra',
    litotes: `
        niet onaanzienlijk|onaanzienlijke|onbelangrijk|onbelangrijke|ongebruikelijk|onmogelijk|ongewoon|onwaarschijnlijk|zelden`,
    following: 'volgende|navolgende',
    numbers: 'nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
    together: `
        ieder|elk|beide|beiden|respectievelijk|onderscheidenlijk|elkaar|onderling|samen|gezamenlijk|gezamenlijke|gemeenschappelijk|beurtelings
        komen|overleggen|bepalen|besluiten|sluiten|wisselen|delen|ondertekenen|evalueren|werken|streven|maken|spreken|zijn|hebben|worden|vormen|wijzen|benoemen|stellen
        afzonderlijk|partij|partijen|overleg`,
    parties: 'partijen|partners|deelnemers',
    upTo: 'tot|t|met',
    must: 'zullen|moeten|dienen|zorgen|houden|onderhouden|betalen|leveren|verrichten|dragen|plaatsen|bouwen|leggen|beheren|herstellen|reinigen|sturen|zenden|melden|rapporteren|informeren|verstrekken|uitvoeren|voeren|bieden|treffen',
  },
  abbreviations:
    'art artt lid nr nrs mr mw dhr drs ir ing prof dr d.d e.d bijv bv c.q e.a enz etc m.b.t o.a o.m t.a.v t.b.v i.v.m d.w.z jl blz p par sub st resp incl excl max min ca evt',
});
