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
        sans retard injustifié|excessif|indu
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
        suffisamment tôt
        aussi promptement|souvent|longtemps que possible|nécessaire
        dans un bref|court délai
        à bref|brève|court délai|échéance
        jusqu à nouvel ordre
        incessamment
        dans des délais utiles`,
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
        régulier|régulière|réguliers|régulières bilan|bilans|rapport|rapports|réunion|réunions|échange|échanges|contacts|points|suivi|concertation
        bilan|bilans|rapport|rapports|réunion|réunions|échange|échanges|contacts|points|point|suivi|concertation|évaluation|évaluations|information régulier|régulière|réguliers|régulières
        à intervalles réguliers|appropriés
        de manière|façon régulière|périodique|continue
        périodiquement
        bilan|bilans|rapport|rapports|réunion|réunions|évaluation|évaluations|contrôles périodique|périodiques
        de temps à autre|en
        fréquemment
        aussi souvent que
        en continu
        à échéances régulières
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
        autant que de besoin|nécessaire
        en tant que de besoin
        en principe
        en règle générale
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
        sauf circonstances particulières|exceptionnelles|contraires
        au cas par cas
        en tant que besoin
        selon les circonstances|besoins|nécessités
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
        ainsi que tout|toute|tous|toutes autre|autres
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
        d un commun accord (entre) (les) (parties) fixées|fixés|arrêtées|arrêtés|définies|définis|déterminées|déterminés
        sont|est|seront|sera ... définies|définis|fixées|fixés|arrêtées|arrêtés|déterminées|déterminés|précisées|précisés|défini|fixé|arrêté|déterminé|précisé|précisée|définie ... conjointement|ultérieurement|ensemble
        défini|définis|définie|définies|fixé|fixés|arrêté|arrêtés|établi|établis|arrêtée|arrêtées|fixée|fixées conjointement|ensemble|ultérieurement
        ajusté|ajustée|révisé|révisée|complété|complétée ultérieurement
        d un commun accord ... fixent|déterminent|définissent|arrêtent|décident
        fixent|déterminent|définissent|arrêtent|décident ... d un commun accord
        définissent|déterminent|conviennent conjointement|ensemble|ultérieurement|mutuellement
        se concertent|concerte|mettent (d) (accord) (sur|pour)
        se rapprochent
        une convention|accord ultérieure|ultérieur|spécifique|séparée|séparé|distincte|distinct
        un accord ultérieur|spécifique|séparé|distinct
        modalités ... seront|sont définies|précisées|fixées|arrêtées|convenues|déterminées ultérieurement|conjointement|d|entre|par
        conviennent ultérieurement|ensemble|conjointement|des modalités`,
    },
    {
      rule: 'effort-called-effort',
      question: 'what-at-least',
      bound: 'acts',
      only: 'duty',
      phrases: `
        s efforce|efforcent|efforcera|efforceront|efforcer
        s emploie|emploient|employer|emploiera|emploieront
        s attache|attachent|attacher
        tâche|tâchent de
        tente|tentent|tenter de
        cherche|cherchent|chercher|cherchera|chercheront à
        visera|viseront à
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
        veille|veillent|veiller|veillera|veilleront à (la|l|leur|une|son) bon|bonne|sécurité|qualité|propreté|entretien|cohérence|respect|maintien
        veille|veillent|veiller|veillera|veilleront au bon|respect|maintien|suivi
        prend|prennent|prendre|prendra|prendront (toutes|tous|les) (les) (toutes) mesures|dispositions|initiatives (nécessaires|utiles|appropriées|raisonnables|adéquates)
        mesures nécessaires|utiles|appropriées|raisonnables|adéquates
        tient|tiennent|tenir|tiendra compte ... intérêts|besoins|souhaits|attentes|contraintes
        prend|prennent|prendre en compte|considération (les) intérêts|besoins|souhaits|attentes|contraintes
        apporte|apportent|apportera|apporteront|apporter (son|leur|tout) (tout) concours|soutien|appui|aide
        se mobilise|mobilisent
        incite|incitent|inciter
        valorise|valorisent
        développe|développent (les) partenariats|liens|synergies
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
        personnel|agents|intervenants qualifié|qualifiés|compétent|compétents|formé|formés
        de façon|manière visible|satisfaisante|adaptée|appropriée|optimale|efficace|raisonnable|suffisante
        bon|bonne|parfait état|entretien
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
        harmonieux|harmonieuse
        performant|performante|performants|performantes
        confortable|confortables
        rigoureux|rigoureuse`,
    },
    {
      rule: 'words-precise',
      question: 'how-much',
      bound: 'measure',
      phrases: `
        significatif|significative|significatifs|significatives|significativement
        substantiel|substantielle|substantiels|substantielles|substantiellement
        considérable|considérables|considérablement
        difficulté|difficultés|incident|incidents|modification|modifications|changement|changements|retard|retards|écart|écarts|dégradation|dégradations|travaux|dépassement|dépassements|événement|événements important|importante|importants|importantes
        important|importante|importants|importantes dépassement|modification|modifications|retard|retards|écart|écarts
        particulièrement intéressant|intéressants|intéressante|intéressantes
        notable|notables|notablement
        sensible|sensibles|sensiblement modification|modifications|hausse|augmentation|plus|moins
        majeur|majeure|majeurs|majeures
        mineur|mineure|mineurs|mineures
        manquement|manquements|incident|incidents|inexécution|dysfonctionnement|dysfonctionnements grave|graves|sérieux|répétés
        gravement
        motif|motifs|raison|raisons grave|graves|sérieux|sérieuse|sérieuses
        environ
        approximativement
        à peu près
        quasi
        presque
        plus ou moins
        dans une large|certaine mesure
        plusieurs|quelques jours|semaines|mois|heures|fois|réunions|ateliers|visites|rapports|agents|personnes|bénévoles|lieux|formations|actions|événements
        un certain nombre
        une partie des|de
        exceptionnel|exceptionnelle|exceptionnels|exceptionnelles`,
    },
    {
      rule: 'words-precise',
      question: 'which-ones',
      bound: 'measure',
      only: 'duty',
      phrases: `
        informations|information|données|documents|acteurs|éléments|parties|partenaires|renseignements|pièces pertinent|pertinente|pertinents|pertinentes
        informations|moyens|documents|ressources|données|éléments|renseignements|personnel|agents|effectifs|crédits (humains|financiers|matériels|techniques) (et) (financiers|matériels|techniques) nécessaires|nécessaire|utiles|requis|requises
        acteurs|parties|tiers concernés|intéressées|concernées|intéressés
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
    autorisations|autorisation|agréments|agrément|permis (administratives) nécessaires|nécessaire|requises|requis|utiles
    le|la|une|un bon|bonne|parfaite exécution|application|administration|déroulement ... de|du|des
    toute personne ... utile
    toute personne qualifiée
    estime|estiment|juge|jugent|paraît|considère|estimera utile|utiles|nécessaire|nécessaires|opportun|opportune
    lui paraît|semble
    jugé|jugée|jugés|jugées utile|utiles|nécessaire|nécessaires
    frais raisonnables
    lit mineur
    majeur|majeurs|majeure|mineur|mineurs enfants|protégé|incapable
    d un commun accord ... modifié|modifiée|résilié|résiliée|prolongé|prolongée|renouvelé
    modifié|modifiée|résilié|résiliée ... d un commun accord
    litige|différend|différends|litiges ... recherchent|recherche|rechercher|efforcent|efforce|amiable
    recherchent|recherche|rechercher|efforcent|efforce|s|tentent ... solution|règlement amiable
    solution|règlement|voie amiable
    en qualité de
    faute|faute grave|lourde
    motif légitime
    sans motif légitime
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
    incombe|incombent
    il appartient
    fournira|fourniront
    informera|informeront
    assurera|assureront
    transmettra|transmettront
    est|sont à la charge
    est|sont à adresser|remettre`,
  acts: `
    assure|assurent|garantit|garantissent|veille|veillent|fournit|fournissent|informe|informent|transmet|transmettent
    communique|communiquent|remet|remettent|met|mettent|réalise|réalisent|verse|versent|prend|prennent
    ouvre|ouvrent|entretient|entretiennent|accueille|accueillent|organise|organisent|recrute|recrutent|emploie|emploient
    signale|signalent|collabore|collaborent|favorise|favorisent|encourage|encouragent|facilite|facilitent|soutient|soutiennent
    contribue|contribuent|participe|participent|propose|proposent|affecte|affectent|finance|financent|établit|établissent
    adresse|adressent|tient|tiennent|instruit|instruisent|apporte|apportent|sensibilise|sensibilisent|échange|échangent
    s efforce|efforcent|emploie|attache|applique
    retient|respecte|respectent|publie|publient|installe|installent|construit|construisent|paie|paient|œuvre|œuvrent
    recherche|recherchent|étudie|étudient|renforce|renforcent|améliore|améliorent|développe|développent|coopère|coopèrent
    travaille|travaillent|promeut|promeuvent|stimule|stimulent|appuie|appuient|accompagne|accompagnent|optimise|optimisent
    fait|font|maximise|maximisent|minimise|minimisent|prête|prêtent|accorde|accordent|cherche|cherchent|tente|tentent`,
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
    la|le|cette|ce (présente|présent) convention|accord|protocole s|vise|prévoit|poursuit
    les parties constatent|reconnaissent|souhaitent|partagent|affirment|rappellent|conviennent que
    il importe|est (important|rappelé|constaté|entendu)
    désireuses|conscientes|soucieuses
    l objet|objectif de
    l objectif`,
  purposes: `
    afin de|d|que
    en vue de|d|du|des
    pour que
    dans le but|dessein de|d
    dans un souci|objectif de|d
    de manière|façon à
    visant à
    destiné|destinée|destinés|destinées à
    permettant de
    aux fins de
    dans l intérêt`,
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
      selon l|son|leur appréciation|avis|jugement
      sur avis conforme
      avec l accord|autorisation|approbation de|du|des
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
    fallback: `
      à défaut d|de
      faute d|de
      en l absence d accord
      en cas de désaccord
      porté|portés|soumis|soumise devant|au|à
      tribunal|juridiction`,
  },
  numbers:
    'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quatorze|quinze|vingt|trente|quarante|soixante|quatre-vingt-dix|cent',
  small: {
    and: 'et',
    or: 'ou',
    articles: 'le|la|les|l|un|une',
    between: 'entre',
    limits: `
        au moins|plus #
        plus|moins de #
        supérieur|supérieure|inférieur|inférieure à #
        maximum|minimum de #
        jusqu à #
        atteint|atteindre|dépasse|dépasser|excède|excéder #
        réglé|réglée|fixé|fixée|limité|limitée|plafonné|plafonnée|maintenu|maintenue à #`,
    afterNumber:
      'en|par|pour|à|sur|si|lorsque|est|sont|sera|seront|doit|doivent|avant|après|pendant|avec|qui|que|dans|requiert|requièrent|nécessite|chaque|au|aux',
    negations: 'pas|aucun|aucune|jamais|rien|personne|nul|nulle',
    relatives: 'qui|que|qu|dont|où|si|lorsque|quand|parce|et|ou|mais|ni|sauf|plus|moins|seulement',
    litotes: `
        non négligeable|négligeables
        pas inhabituel|inhabituelle|impossible|négligeable|improbable`,
    following: 'suivants|suivantes|suivant|suivante',
    numbers: 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
    together: `
        chacun|chacune|respectivement|mutuellement|ensemble|conjointement|réciproquement|commun|tour
        se|s|conviennent|échangent|partagent|signent|décident|concluent|collaborent|coopèrent|sont|ont|évaluent|parties`,
    parties: 'parties|partenaires|signataires',
    upTo: 'à',
    must: 'doivent|devront|assurent|entretiennent|paient|versent|fournissent|réalisent|construisent|gèrent|mettent|organisent|informent|transmettent|prennent|veillent|remettent|installent|publient',
  },
  abbreviations: 'art al n no m mm mme p pp cf ex etc chap env max min st ste dr p.ex hab',
});
