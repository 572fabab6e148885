/** French: words and phrases that leave a question, and what takes it away. Apostrophes part words: `s efforce`. */
import type { LexiconSource } from '../lexicon.js';

export const french = (): LexiconSource => ({
  groups: [
    {
      rule: 'moment-definite',
      question: 'by-which-date',
      bound: 'time',
      phrases: `
        dès que (cela|ce) (est|sera|reste) (raisonnablement|matériellement) possible|praticable
        dès que les circonstances
        aussitôt que possible
        aussi rapidement|vite|tôt que possible
        le plus rapidement|vite|tôt (possible)
        au plus vite|tôt
        dans les meilleurs|plus brefs|plus délais|courts (délais)
        dans les plus brefs délais
        dans un (délai) délai|délais raisonnable|approprié|adéquat|convenable|bref|utile|suffisant
        dans des délais raisonnables|appropriés|adéquats|convenables|brefs|suffisants
        délai raisonnable
        en temps utile|voulu|opportun
        sans tarder
        sans retard (injustifié|excessif|indu)
        sans délai injustifié|excessif|indu
        promptement
        rapidement
        dans un avenir proche|prévisible
        à court|moyen|long|brève terme|échéance
        à terme
        ultérieurement
        à une date|étape ultérieure
        à un stade ultérieur|précoce
        le moment venu
        au moment opportun|approprié|voulu
        à la première occasion
        prochainement
        avec (toute) (la) diligence|célérité
        suffisamment tôt`,
    },
    {
      rule: 'moment-definite',
      question: 'how-long-before',
      bound: 'time',
      phrases: `
        préavis raisonnable|suffisant|approprié|adéquat
        suffisamment à l avance
        avec un préavis suffisant|raisonnable
        dans un délai suffisant avant`,
    },
    {
      rule: 'moment-definite',
      question: 'how-often',
      bound: 'time',
      phrases: `
        régulièrement
        régulier|régulière|réguliers|régulières
        à intervalles réguliers|appropriés
        de manière|façon régulière|périodique|continue
        périodiquement
        périodique|périodiques
        de temps à autre|en
        fréquemment
        aussi souvent que
        en continu
        en permanence
        à l occasion`,
    },
    {
      rule: 'duty-without-escape',
      question: 'in-which-cases',
      bound: 'measure',
      phrases: `
        si|lorsque|quand|où|là (cela|ceci|c) (s) (est|avère|se|révèle) (jugé|révèle|est) nécessaire|utile|opportun|approprié|pertinent|souhaitable|requis|besoin
        si|lorsque|quand|où nécessaire|besoin|opportun|approprié|pertinent
        en cas de besoin|nécessité
        si|lorsque|quand ... est|sont|devient|deviennent|s|serait nécessaire|nécessaires|utile|utiles|opportun|opportune|souhaitable|avère
        si besoin (est)
        au besoin
        le cas échéant
        autant que de besoin|nécessaire
        en tant que de besoin
        en principe
        en règle générale
        en général
        généralement
        normalement
        habituellement
        de préférence
        si les circonstances l|le exigent|permettent|justifient
        lorsque les circonstances l|le exigent|permettent|justifient
        dans des|certaines|certains|les circonstances|cas exceptionnelles|exceptionnels|particuliers|particulières|appropriés
        dans certains|certaines cas|circonstances
        dans les cas appropriés|exceptionnels|particuliers
        sauf circonstances|cas|motif|raison exceptionnelles|exceptionnel|particulières|particulier|impérieuse|impérieux|grave|légitime
        à titre exceptionnel
        pour des raisons|motifs justifiées|valables|impérieuses|sérieux|légitimes|graves`,
    },
    {
      rule: 'duty-without-escape',
      question: 'when-possible',
      bound: 'measure',
      phrases: `
        dans la (toute) mesure du possible
        dans toute la mesure du possible
        dans la mesure où (cela) (est) ... possible|permettent
        dans la mesure de leurs|ses|leur|son|des|du moyens|possibilités|capacités|ressources|possible|disponibilités
        dans la limite|les des|de|du|limites (leurs|ses|des|de) (moyens|ressources|crédits|possibilités|capacités|disponibilités) (disponibles)
        autant que (cela) (est) (faire) possible|se peut
        dans toute la mesure
        si|lorsque|quand|où (cela|c|ceci) (est|s|se) (avère|techniquement|raisonnablement) possible|faisable|réalisable
        chaque fois que (cela) (est) possible|nécessaire|souhaitable
        pour autant que (cela) (est|soit) possible|nécessaire|faisable
        aussi complètement|largement|bien|peu que possible
        selon leurs|ses|les possibilités|moyens|disponibilités|capacités|besoins
        sous réserve de|des (la) disponibilité|disponibilités|moyens|ressources|crédits|budgets (disponibles)
        en fonction des|de (leurs|ses) (la) moyens|disponibilités|possibilités|ressources|disponibilité|besoins|circonstances
        raisonnablement possible|exigible|praticable`,
    },
    {
      rule: 'list-complete',
      question: 'what-else',
      bound: 'none',
      phrases: `
        etc
        et cetera
        et ainsi de suite
        et autres
        entre autres
        ou similaire|similaires|autre|autres|assimilés
        et similaire|similaires|assimilés|analogues
        et|ou (toute|tout|tous|toutes) autre|autres mesure|mesures|question|questions|sujet|sujets|matière|moyen|action|actions|document|documents pertinent|pertinents|pertinente|pertinentes|utile|utiles|appropriée|appropriées|connexe|connexes|nécessaire|nécessaires
        et toute autre
        liste non exhaustive|limitative
        sans que cette liste
        non limitativement`,
    },
    {
      rule: 'list-complete',
      question: 'what-else',
      bound: 'none',
      only: 'duty',
      phrases: `
        y compris mais sans (s) y limiter|être|limitation
        y compris (,) mais non limité|limitativement
        par exemple
        p.ex
        notamment (,) mais`,
    },
    {
      rule: 'nothing-left-to-agree',
      question: 'who-agrees-when',
      bound: 'time',
      phrases: `
        à convenir
        à définir|déterminer|préciser|arrêter|fixer|négocier|établir (ultérieurement|conjointement|ensemble|entre)
        à définir|déterminer|convenir d un commun accord
        reste|restent à définir|déterminer|convenir|préciser|fixer
        sera|seront (ultérieurement|conjointement|mutuellement) définie|définies|défini|définis|déterminée|déterminées|déterminé|déterminés|précisée|précisées|précisé|précisés|fixée|fixées|fixé|fixés|convenu|convenus|convenue|convenues|arrêtée|arrêtées|arrêté|arrêtés (ultérieurement|conjointement|entre|par|d)
        fixée|fixées|fixé|fixés|définie|définies|défini|définis|déterminée|déterminé|arrêtée|arrêté|convenue|convenu d un commun accord
        d un commun accord ... fixent|déterminent|définissent|arrêtent|décident
        fixent|déterminent|définissent|arrêtent|décident ... d un commun accord
        définissent|déterminent|conviennent conjointement|ensemble|ultérieurement|mutuellement
        se concertent|concerte|mettent (d) (accord) (sur|pour)
        en concertation
        après concertation
        une convention|accord ultérieure|ultérieur|spécifique|séparée|séparé|distincte|distinct
        un accord ultérieur|spécifique|séparé|distinct
        modalités ... seront|sont définies|précisées|fixées|arrêtées|convenues|déterminées ultérieurement|conjointement|d|entre|par
        conviennent de|des|ultérieurement`,
    },
    {
      rule: 'effort-called-effort',
      question: 'what-at-least',
      bound: 'acts',
      phrases: `
        s efforce|efforcent|efforcera|efforceront|efforcer
        s emploie|emploient|employer|emploiera|emploieront
        s attache|attachent|attacher
        tâche|tâchent de
        tente|tentent|tenter de
        cherche|cherchent|chercher|cherchera|chercheront à
        vise|visent|visera|viseront à
        fait|font|faire|fera|feront (tout) son|leur|leurs|ses|tous|de (tous|leurs|ses) (meilleurs) possible|mieux|efforts
        fait|font|mettre|met|mettent tout (en) (leur|son) (œuvre|possible)
        met|mettent|mettre en œuvre tous|les (les) moyens|efforts (nécessaires|raisonnables|possibles)
        meilleurs efforts
        efforts raisonnables
        favorise|favorisent|favoriser|favorisera|favoriseront
        encourage|encouragent|encourager|encouragera|encourageront
        promeut|promeuvent|promouvoir|promouvra
        facilite|facilitent|faciliter|facilitera|faciliteront
        soutient|soutiennent|soutenir|soutiendra|soutiendront
        stimule|stimulent|stimuler
        appuie|appuient|appuyer
        accompagne|accompagnent ... développement|démarche
        contribue|contribuent|contribuer|contribuera|contribueront (activement) à|au|aux
        concourt|concourent|concourir à|au
        participe|participent activement
        collabore|collaborent|collaborer|coopère|coopèrent|coopérer|coopéreront|collaboreront
        travaille|travaillent|travailler ensemble|étroitement|conjointement
        veille|veillent|veiller|veillera|veilleront à|au|aux
        prend|prennent|prendre|prendra|prendront (toutes|tous|les) (les) (toutes) mesures|dispositions|initiatives (nécessaires|utiles|appropriées|raisonnables|adéquates)
        mesures nécessaires|utiles|appropriées|raisonnables|adéquates
        tient|tiennent|tenir|tiendra compte
        prend|prennent|prendre en compte|considération
        prête|prêtent|accorde|accordent une (attention) (attention) particulière
        renforce|renforcent|renforcer
        améliore|améliorent|améliorer
        optimise|optimisent|optimiser
        maximise|maximisent|maximiser
        minimise|minimisent|minimiser
        s engage|engagent à|de travailler|œuvrer|collaborer|coopérer
        œuvre|œuvrent|œuvrer
        étudie|étudient la possibilité|possibilités
        sensibilise|sensibilisent|sensibiliser`,
    },
    {
      rule: 'words-precise',
      question: 'who-decides-enough',
      bound: 'measure',
      phrases: `
        raisonnable|raisonnables
        raisonnablement
        déraisonnable|déraisonnables
        suffisant|suffisante|suffisants|suffisantes
        suffisamment
        insuffisant|insuffisante|insuffisants|insuffisantes
        adéquat|adéquate|adéquats|adéquates
        inadéquat|inadéquate
        approprié|appropriée|appropriés|appropriées
        convenable|convenables|convenablement
        acceptable|acceptables
        satisfaisant|satisfaisante|satisfaisants|satisfaisantes
        à la satisfaction
        proportionné|proportionnée|proportionnés|proportionnées
        efficace|efficaces|efficacement
        efficient|efficiente|efficients|efficientes
        adapté|adaptée|adaptés|adaptées
        opportun|opportune|opportuns|opportunes
        utile|utiles
        bon|bonne|bonnes|haute qualité|entretien|fonctionnement|collaboration|coordination|communication
        de qualité
        bonnes pratiques
        règles de l art
        avec soin
        soigneusement
        flexible|flexibles
        convivial|conviviale
        robuste|robustes
        constructif|constructive|constructifs|constructives
        étroite collaboration|coopération|concertation|coordination
        étroitement
        équitable|équitables|équitablement
        excessif|excessive|excessifs|excessives
        injustifié|injustifiée
        optimisé
        durable|durablement`,
    },
    {
      rule: 'words-precise',
      question: 'how-much',
      bound: 'measure',
      phrases: `
        significatif|significative|significatifs|significatives|significativement
        substantiel|substantielle|substantiels|substantielles|substantiellement
        considérable|considérables|considérablement
        important|importante|importants|importantes
        notable|notables|notablement
        sensible|sensibles|sensiblement modification|modifications|hausse|augmentation|plus|moins
        majeur|majeure|majeurs|majeures
        mineur|mineure|mineurs|mineures
        grave|graves|gravement
        sérieux|sérieuse|sérieuses
        environ
        approximativement
        à peu près
        quasi
        presque
        plus ou moins
        dans une large|certaine mesure
        plusieurs
        divers|diverses
        différents|différentes
        certains|certaines
        quelques
        un certain nombre
        une partie de
        exceptionnel|exceptionnelle|exceptionnels|exceptionnelles`,
    },
    {
      rule: 'words-precise',
      question: 'which-ones',
      bound: 'measure',
      only: 'duty',
      phrases: `
        pertinent|pertinente|pertinents|pertinentes
        informations|moyens|documents|ressources|données|éléments|renseignements|autorisations|personnel nécessaires|nécessaire|utiles|requis|requises
        acteurs|parties|tiers concernés|intéressées|concernées|intéressés
        éventuel|éventuelle|éventuels|éventuelles
        toute information utile|importante
        tous les moyens nécessaires|utiles`,
    },
    {
      rule: 'superlative-measurable',
      question: 'measured-how',
      bound: 'measure',
      phrases: `
        optimal|optimale|optimaux|optimales
        le|la|les meilleur|meilleure|meilleurs|meilleures
        meilleure|meilleur|meilleurs|meilleures possible|possibles|qualité|conditions
        au mieux
        le plus|mieux efficace|possible|adapté|approprié|efficacement
        la plus|mieux grande|haute|efficace|adaptée|appropriée (possible|qualité)
        les plus efficaces|adaptés|adaptées|appropriés|appropriées|avantageuses
        excellent|excellente|excellents|excellentes
        maximal|maximale possible
        de la plus haute qualité`,
    },
  ],
  harmless: `
    lois|législation|réglementation|dispositions|règlements|textes (légales|réglementaires|législatives) (et) (réglementaires) pertinents|pertinentes|applicables|applicable|appropriées|en
    dispositions légales|législatives|réglementaires pertinentes|applicables
    sans que cette liste soit
    y compris (,) sans limitation
    notamment (,) sans limitation
    dans la mesure permise|autorisée|requise
    d un commun accord modifié|modifiée|résilié|résiliée|prolongé|prolongée
    modifiée|modifié|résiliée|résilié|prolongée|prolongé d un commun accord
    sauf accord|stipulation|disposition contraire|écrit
    sauf convention contraire
    bonne foi
    faute grave
    développement durable
    refusé|refusée sans motif
    intérêts légitimes
    autorité|autorités compétente|compétentes
    le plus tôt des
    au plus tard
    au plus tôt le
    au moins
    recherchent|recherche le consensus
    s efforcent|efforce de parvenir à un consensus
    parties importantes`,
  duties: `
    doit
    doivent
    devra
    devront
    est|sont tenu|tenue|tenus|tenues
    s engage|engagent
    est|sont responsable|responsables|chargé|chargée|chargés|chargées|obligé|obligée|obligés
    assure|assurent
    garantit|garantissent
    veille|veillent
    fournit|fournissent
    informe|informent
    transmet|transmettent
    communique|communiquent
    remet|remettent
    met|mettent
    réalise|réalisent
    verse|versent
    prend|prennent
    incombe|incombent
    il appartient
    fournira|fourniront
    informera|informeront
    assurera|assureront
    transmettra|transmettront
    est|sont à la charge`,
  rights: `
    peut
    peuvent
    pourra
    pourront
    a|ont le droit
    a|ont la faculté
    est|sont autorisé|autorisée|autorisés|habilité|habilitée|habilités
    est|sont en droit
    libre de`,
  definitions: `
    on entend par
    désigne|désignent
    signifie|signifient
    s entend|entendent
    ci-après
    au sens de|du
    est|sont défini|définie|définis|définies comme
    dénommé|dénommée|dénommés|dénommées`,
  background: `
    considérant
    vu
    attendu
    rappelant
    reconnaissant
    conscient|conscients|conscientes
    désireux|désireuses
    soucieux|soucieuses
    préambule
    contexte
    eu égard
    la présente|le présent convention|accord|protocole a|est|vise|définit|constitue|décrit|règle
    l objet|objectif de
    l objectif`,
  boilerplate: `
    force majeure
    indemnise|indemnisent|indemniser
    garantit|garantissent ... contre
    responsabilité ... dommages|préjudice|faute
    nullité
    nul|nulle et non
    droit applicable
    juridictions|tribunaux compétents|compétentes
    ayants droit|cause
    litige|litiges|différend|différends ... amiable
    renonciation`,
  conditions: 'si|lorsque|quand|dès|en|dans|sauf|au',
  bounds: {
    time: `
      dans|sous|en|pendant|après (un|les) (délai|délais) (maximum|maximal) (de|d) # (() (#) ()) heure|heures|jour|jours|semaine|semaines|mois|an|ans|année|années (ouvrables|ouvrés|calendaires)
      dans les # jours|heures|semaines|mois|ans
      délai (maximum|maximal) de #
      sous # heures|jours|semaines|mois
      au plus tard
      au moins|plus # heures|jours|semaines|mois|ans
      # heures|jours|semaines|mois|ans (ouvrables|ouvrés|calendaires) avant|après|à|suivant|au
      avant|jusqu|pour|le|au|du (le|au|à) # janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
      avant|à|pour|d (la|le) fin|début|ici
      avant la fin
      chaque|tous|toutes (les) (#) jour|jours|semaine|semaines|mois|trimestre|trimestres|semestre|an|ans|année|années|réunion
      une|deux|trois|quatre|# fois par|chaque
      par jour|semaine|mois|trimestre|semestre|an
      quotidien|quotidienne|quotidiennement
      hebdomadaire|hebdomadaires
      mensuel|mensuelle|mensuels|mensuelles|mensuellement
      trimestriel|trimestrielle|trimestriels|trimestrielles|trimestriellement
      semestriel|semestrielle|semestriels|semestriellement
      annuel|annuelle|annuels|annuelles|annuellement
      même jour
      le jour ouvrable suivant`,
    measure: `
      plus|moins de|d (€) #
      supérieur|supérieure|supérieurs|inférieur|inférieure|égal|égale à (€) #
      au moins (€) #
      au plus|maximum (€) #
      jusqu à (€) #
      à concurrence|hauteur de #
      # %|euros
      # pour cent
      c est-à-dire
      à savoir
      soit
      tel|telle|tels|telles|comme que (défini|définie|définis|définies|décrit|décrite|décrits|décrites|prévu|prévue|prévus|prévues|précisé|fixé|fixés)
      définis|définies|défini|définie|décrits|décrites|décrit|décrite|prévus|prévues|prévu|prévue|énumérés|énumérées|fixés|fixées|fixé|fixée|listés à|dans|en|par|au|aux
      conformément à|aux|au (l|la|le) annexe|annexes|article|articles|norme|normes|critères|tableau|protocole
      selon (l|la|le|les) annexe|article|norme|critères|protocole
      de l avis
      jugé|jugée|estime|juge|estiment nécessaire par
      mesuré|mesurée|mesurés|mesurées par|selon|en|à
      suivants|suivantes`,
    acts: `
      au moins
      au minimum
      en tout cas|état
      dans tous les cas
      à savoir
      comme suit
      notamment en publiant|organisant|transmettant|désignant|versant
      en publiant|organisant|transmettant|désignant|versant|fournissant|envoyant|invitant|plaçant|construisant
      par la publication|organisation|transmission|désignation`,
  },
  numbers:
    'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quatorze|quinze|vingt|trente|quarante|soixante|quatre-vingt-dix|cent',
  abbreviations: 'art al n no m mm mme p pp cf ex etc chap env max min st ste dr p.ex hab',
});
