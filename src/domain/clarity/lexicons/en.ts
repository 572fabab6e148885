/** English: words and phrases that leave a question, and what takes it away. */
import type { LexiconSource } from '../lexicon.js';

export const english = (): LexiconSource => ({
  groups: [
    {
      rule: 'moment-definite',
      question: 'by-which-date',
      bound: 'time',
      phrases: `
        as soon|early|quickly|promptly|fast|swiftly as (is|it) (is) (reasonably|practically) possible|practicable|practical|feasible|convenient
        as soon as they|it|he|she can|could
        at the earliest|first (possible|available|practicable) opportunity|moment|convenience|date
        promptly
        without (any) undue|unnecessary|unreasonable|further delay
        in|on a timely manner|fashion|way|basis
        timely
        in due course
        in due time
        in good time
        in (a) reasonable time
        within a|an|any reasonable|appropriate|adequate|suitable|acceptable|sufficient time|period|timeframe|timescale|term|delay
        within reasonable time|timescales|periods
        in the near|foreseeable future
        for the foreseeable future
        at an early stage|date|opportunity
        expeditiously
        speedily
        swiftly
        rapidly
        shortly after|before|thereafter
        eventually
        sooner or later
        at some point
        when|once time permits
        at a later date|stage|time|moment
        at a suitable|convenient|appropriate time|moment|point
        with all (due) speed|haste
        with (due|all) dispatch
        sufficient|adequate|appropriate|ample|enough|reasonable time
        as promptly as
        at the soonest
        in the short|medium|long term|run
        for as long as necessary|required|needed
        until further notice`,
    },
    {
      rule: 'moment-definite',
      question: 'how-long-before',
      bound: 'time',
      phrases: `
        reasonable|adequate|sufficient|appropriate|due|ample (prior|advance|written) (written) notice|notification|warning
        sufficiently in advance
        well in advance
        with as much notice
        as early as possible in advance
        as far in advance as`,
    },
    {
      rule: 'moment-definite',
      question: 'how-often',
      bound: 'time',
      phrases: `
        from time to time
        periodically
        periodic reports|reviews|meetings|updates|evaluations|consultation|discussions|inspections
        regularly
        on a regular|ongoing|continuing|continuous|frequent|periodic basis
        at|on regular|appropriate|suitable|periodic|reasonable intervals
        every so often
        routinely
        regular meetings|contact|contacts|reports|reporting|updates|consultation|dialogue|liaison|reviews|communication|discussions|basis|feedback|monitoring
        frequently
        as often as
        occasionally
        in|at due intervals
        continually
        as and when`,
    },
    {
      rule: 'duty-without-escape',
      question: 'in-which-cases',
      bound: 'measure',
      phrases: `
        where|when|if|whenever|wherever (it) (is|are) (considered|deemed|thought|found|so) appropriate|necessary|needed|desirable|reasonable|relevant|convenient|suitable|warranted|useful|advisable|sensible
        where|when|if|whenever|wherever (it) (is) (considered|deemed|reasonably) helpful|required|beneficial
        as (is|may|shall) (be) (considered|deemed|or|and|when) appropriate|necessary|needed|desirable
        as and when necessary|required|needed|appropriate
        if|where|when|whenever ... is|are|becomes|become|proves necessary|appropriate|desirable|expedient
        as necessary|needed|appropriate|required
        to the extent (that) (it|they|is|are) (is|are) (reasonably) necessary|appropriate|needed|required|desirable|relevant
        insofar as (it|is) (is) necessary|appropriate|needed|relevant
        should it prove necessary
        should the need arise
        if it should prove necessary
        if the need arises
        if circumstances so require|permit|allow
        if|when|where circumstances permit|allow|require
        in exceptional|special|certain|appropriate|suitable|particular|some circumstances|cases|situations
        in principle
        as a general rule
        as a rule
        normally
        ordinarily
        usually
        generally shall|should|will
        shall|should|will (not) generally
        preferably
        ideally
        if desired
        if so desired
        unless there are|is good|compelling|exceptional|important|overriding|strong reason|reasons|grounds
        unless (it) (is) (clearly) inappropriate|unreasonable|impracticable|impractical|undesirable
        unless circumstances
        if (deemed|considered) (to) (be) necessary|appropriate|needed|required|desirable|advisable
        subject to operational|local|other needs|priorities|requirements|circumstances|demands
        on a best endeavours|efforts basis
        on a case by case basis
        on a case-by-case basis
        as the case may require
        unless exceptional
        unless otherwise appropriate
        for good reason|reasons`,
    },
    {
      rule: 'duty-without-escape',
      question: 'when-possible',
      bound: 'measure',
      phrases: `
        where|when|if|whenever|wherever (this|it) (is|at) (all) (reasonably|practically|technically|financially) possible|practicable|practical|feasible|achievable
        to the (maximum|greatest|fullest|best) extent (that) (it|is) (is) (reasonably) possible|practicable|practical|feasible|appropriate
        to the extent (that) (it|is) (is) (reasonably) possible|practicable|practical|feasible|reasonable
        to the best of its|their|his|her ability|abilities
        as far as (is|it) (is) (reasonably) possible|practicable|practical|feasible|reasonable
        so far as (is|it) (is) (reasonably) possible|practicable|practical|feasible
        insofar as (is|it) (is) (reasonably) possible|practicable|practical|feasible
        in so far as (is|it) (is) (reasonably) possible|practicable
        as much|little|closely|fully|well|many|few as (is|it) (is) (reasonably) possible|practicable
        wherever|whenever|where they|it|he|she can
        as best they|it can
        if at all possible
        subject to (the) (available|availability) (of) (its|their) (available|sufficient|adequate) funds|funding|resources|budget|budgets|capacity|staff|resourcing
        subject to (the) availability
        subject to available
        within available resources|means|budgets
        within the limits of its|their resources|means|possibilities|abilities|capacity
        within its|their means|capabilities|possibilities
        as resources|time|funds|capacity permit|permits|allow|allows
        in so far as resources`,
    },
    {
      rule: 'list-complete',
      question: 'what-else',
      bound: 'none',
      phrases: `
        etc
        etcetera
        and so on
        and so forth
        and the like
        or the like
        and suchlike
        and similar
        or similar
        amongst others
        among others
        among other things|matters
        amongst other things|matters
        inter alia
        and|or (any) other relevant|related|appropriate|similar|necessary|associated|suitable|such
        and other matters|issues|activities|subjects|topics|measures|services|costs|items|things
        any other matter|matters|issues|activities
        but is|are not limited to
        not necessarily limited to`,
    },
    {
      rule: 'list-complete',
      question: 'what-else',
      bound: 'none',
      only: 'duty',
      phrases: `
        including (,) but (is|are) not (necessarily) limited|restricted to
        including (,) but not (being) limited|restricted to
        include|includes (,) but (is|are) not (be) limited|restricted to
        such other information|matters|documents|measures|services|duties|tasks|items ... as`,
    },
    {
      rule: 'nothing-left-to-agree',
      question: 'who-agrees-when',
      bound: 'time',
      phrases: `
        to be (mutually|jointly|further|separately|later) agreed|determined|decided|defined|specified|established|confirmed|settled|negotiated|finalised|finalized|worked|elaborated|developed
        yet to be agreed|determined|decided|defined|established|confirmed
        remains|remain to be agreed|determined|decided|defined
        will|shall be (mutually|jointly|further|separately|subsequently) agreed|determined|decided|defined|worked (upon|on|out|between|by|jointly|later|separately)
        as (may|will|shall) (be) (mutually|jointly|separately) agreed
        such other ... as ... agree
        mutually agreeable|acceptable|convenient|satisfactory
        mutually agreed upon|schedule|terms|date|time
        agree on|upon (the) (detailed|exact|further|precise|specific) arrangements|details|terms|procedure|procedures|modalities
        shall|will|must jointly|mutually determine|agree|decide|define
        shall|will|must agree a|an|the|this|these|any
        shall|will|must (mutually|jointly|subsequently) agree on|upon|together
        further arrangements|agreements|details shall|will|to be
        at a later date|stage
        tbd
        tbc
        t.b.d
        separate agreement ... will|shall be`,
    },
    {
      rule: 'effort-called-effort',
      question: 'what-at-least',
      bound: 'acts',
      only: 'duty',
      phrases: `
        endeavour|endeavours|endeavor|endeavors
        use|uses|make|makes|exercise|exercises|apply|applies (all) (its|their|his|the) (all) (reasonable|best|good|faith|commercially|every|diligent|utmost) (faith|reasonable) effort|efforts|endeavours
        best|reasonable efforts|endeavours|endeavors
        every (reasonable|possible) effort|endeavour
        strive|strives
        seek|seeks to
        aim|aims to
        attempt|attempts to
        shall|will|must try
        tries|try to
        do|does its|their|his|her best|utmost
        shall|will|must|should (also|actively|jointly|fully|further) support|promote|encourage|facilitate|foster|strengthen|enhance|stimulate|explore|maximise|maximize|minimise|minimize|optimise|optimize|consider|assist|cooperate|co-operate|collaborate|liaise|improve
        agree|agrees|undertake|undertakes|commit|commits|continue|continues to (also|actively|jointly|fully) support|promote|encourage|facilitate|foster|strengthen|enhance|explore|cooperate|co-operate|collaborate|consider
        promotes|encourages|facilitates|fosters|strengthens|enhances|stimulates|explores|maximises|maximizes|minimises|minimizes|optimises|optimizes
        supports ... in
        cooperates|co-operates|collaborates
        work|works towards|toward
        work|works closely|jointly|collaboratively|constructively (together) (to|on|with)
        work|works together (closely) (to|on|with)
        contribute|contributes to|towards
        take|takes (all|any|such) (the|other) (reasonable|necessary|appropriate|practicable|suitable|proportionate|effective) (and) (reasonable|necessary|appropriate|proportionate|practical) steps|measures|action|actions|precautions
        pay|pays|give|gives|given (the) due|full|fullest|serious|particular|special|careful|proper|adequate|appropriate attention|consideration|regard|weight to
        have|has due|particular|proper regard to|for
        full|fullest|due|careful|special consideration|attention|regard (will|shall) (be) given|paid
        take|takes (full|due) (into) account|consideration (of) (the) interests|needs|wishes|views|concerns
        take|takes into (full|due) account|consideration (the) interests|needs|wishes|views|concerns
        is|are committed to
        commit|commits to work*
        negotiate|negotiates in good faith
        act|acts in good faith
        shall|will|must raise awareness
        intend|intends to
        engage|engages in (a) (meaningful|constructive|regular|open|active) (and) (constructive|open) discussion|discussions|dialogue|consultation
        improves (the) cooperation|collaboration|quality|performance|safety|service`,
    },
    {
      rule: 'words-precise',
      question: 'who-decides-enough',
      bound: 'measure',
      phrases: `
        to the (full|reasonable) satisfaction of
        reasonable
        reasonably
        unreasonable
        unreasonably
        sufficient
        sufficiently
        insufficient
        adequate
        adequately
        inadequate
        appropriate|appropriately|inappropriate
        suitable
        suitably
        acceptable
        satisfactory
        satisfactorily
        proportionate
        disproportionate
        effective (and) (efficient)
        effectively
        efficient (and) (effective)
        efficiently
        proper|properly
        unsatisfactory
        competent staff|personnel
        qualified|experienced staff|personnel
        good quality
        high|highest quality|standard|standards
        to a high standard
        best practice|practices
        good practice|practices
        good industry|working practice|relationship|relations
        industry standard|standards
        professional manner
        professionally
        diligently
        flexible
        flexibly
        user-friendly
        user friendly
        cost-effective
        cost effective
        value for money
        robust
        seamless
        seamlessly
        state-of-the-art
        state of the art
        well-functioning
        smooth
        smoothly
        a|on|in fair
        fair share|price|rate|compensation|distribution|balance|treatment|manner|and|value
        fairly
        equitable
        equitably
        mutually beneficial
        undue
        unduly
        unnecessary|unnecessarily
        careful|carefully
        constructive|constructively
        close cooperation|co-operation|collaboration|contact|liaison|consultation|coordination
        closely`,
    },
    {
      rule: 'words-precise',
      question: 'how-much',
      bound: 'measure',
      phrases: `
        significant|significantly
        materially
        meaningful|meaningfully
        insignificant
        substantial|substantially
        considerable|considerably
        material adverse|change|changes|effect|impact|breach|default|deviation|alteration|increase|decrease
        major change|changes|deviation|deviations|decision|decisions|impact|maintenance|repairs|incident|incidents|issue|issues|modifications
        minor change|changes|deviation|deviations|amendment|amendments|repairs|maintenance|modifications|adjustments
        large part|number|share|amount|amounts
        excessive|excessively
        serious|seriously
        exceptional|exceptionally
        substantive change|changes
        approximately #
        about # (per|percent|%)
        roughly #
        around # (per|percent|%)
        some # (per|percent|%)
        up to approximately
        nearly all|every|#
        almost all|always|every|never
        as low|high|small|large as
        more or less
        to a large|great|significant|certain|considerable extent
        large|high|low|small quantities|volumes|amounts
        several|various|many|few|some staff|people|employees|persons|volunteers|days|weeks|months|hours|times|meetings|workshops|sessions|visits|reports|trainings|events|places|hectares|occasions
        a number|range|variety of (staff|people|employees|persons|volunteers|days|weeks|months|hours|times|meetings|workshops|sessions|visits|reports|trainings|events|places)
        a few
        a limited|certain number|amount of`,
    },
    {
      rule: 'words-precise',
      question: 'which-ones',
      bound: 'measure',
      only: 'duty',
      phrases: `
        relevant information|stakeholders|data|documents|documentation|staff|developments|parties|matters|issues|expertise|experience|activities|partners|industries|organisations|organizations|facts|records|knowledge|training|material|materials|third|persons|groups|details|evidence|changes
        necessary information|documents|documentation|resources|staff|personnel|data|measures|steps|support|facilities|funds|action|actions|assistance|permits
        all necessary
        necessary capacity
        other concerned
        required information|resources|support
        key stakeholders|partners|issues|information|decisions
        interested parties|stakeholders
        certain information|matters|activities|costs|cases
        important information|matters|decisions|changes|developments
        related matters|activities|costs|issues`,
    },
    {
      rule: 'superlative-measurable',
      question: 'measured-how',
      bound: 'measure',
      phrases: `
        best possible
        the best
        optimal|optimally
        optimum
        the highest|greatest|fullest|largest possible
        highest possible
        most efficient|effective|economical|appropriate|suitable|advantageous
        maximum possible
        minimum possible
        world-class
        leading|excellent quality
        excellent
        of the highest
        as good as possible
        better|faster|improved cooperation|collaboration|service|services|quality|performance|results|outcomes`,
    },
  ],
  harmless: `
    all|any|the|such|other necessary|required|relevant|appropriate|applicable (and) (necessary|required|applicable) permits|permit|consents|consent|approvals|approval|licences|licenses|authorisations|authorizations|permissions|clearances|easements|rights-of-way
    necessary|required permits|consents|approvals|licences|licenses|authorisations|authorizations|permissions|clearances
    appropriate|relevant|suitable|responsible (government|national|local|public|state|senior|technical|regulatory|county|city|departmental) senior|official|officials|officer|officers|authority|authorities|body|bodies|minister|ministers|person|level|representative|representatives|manager|managers|department|departments|committee|team|contact|court|forum|parties|party|agency|agencies|procedure|procedures|provision|provisions|case|period|date|documents|statute
    the effective|efficient|proper|smooth|appropriate|relevant|fair|careful|successful|satisfactory ... of
    reasonable care|skill|prudence|diligence (and) (skill|care)
    reasonable wear|doubt|belief
    fair wear and tear
    at (all) (any) reasonable times|time|hours
    during reasonable hours
    reasonable (and) (necessary|documented|proper|actual) (legal|travel|out-of-pocket|administrative) cost|costs|expenses|fees|charges|fee
    reasonably|properly|necessarily incurred
    reasonably (satisfactory|acceptable|agreeable|convenient) to (the)
    satisfactory|acceptable|agreeable to (the)
    reasonable opportunity to
    generally accepted
    substantially (in) (the) form|similar|complete|completed
    substantial completion|compliance|performance
    good cause|standing|title|order|repair|will
    good and sufficient|valuable
    sufficient cause|consideration|funds
    legally sufficient
    ordinary and necessary
    full force and effect
    processed fairly|lawfully
    fairly (and|,) lawfully
    fair (and|,) lawful
    no longer than (is|it) (is|strictly) necessary|required|needed
    limited to what is necessary
    what is necessary for
    serious injury|crime|illness|offence|harm
    gross negligence|misconduct
    due care|diligence|process|course|date|dates
    , as appropriate|applicable|necessary|required .
    as|which|that it|he|she|they|committee|board|party|minister finds|find|considers|consider|deems|deem|thinks|think|judges|believes|sees|see (to) (be) (as) (necessary|appropriate|fit|proper|desirable|helpful|useful|suitable|relevant|reasonable)
    as appropriate|necessary|required for|to|by|under
    normal business|working|office|operating hours|days|day
    usual|normal place|practice|course|procedure|procedures
    all (the) (other) relevant|applicable|appropriate|necessary (and) (applicable|relevant) law|laws|legislation|regulations|statutes|rules|legal|statutory|provisions
    relevant|applicable|appropriate law|laws|legislation|regulations|statutes|provisions|legal|statutory|regulatory|minister|ministers|authority|authorities|act|acts|article|articles|section|sections|clause|paragraph|regulation|code
    including (,) without limitation|limiting
    to the (fullest|maximum) extent permitted|allowed
    to the extent permitted|allowed|required by
    as required|permitted|provided|necessary by|under (applicable|the|any) (law|act)
    as required by|under|in|for|pursuant
    if|where|when|as required by|under
    reasonable attorney|attorneys (s) fees|fee
    reasonable attorneys fees
    reasonable legal fees|costs|expenses
    good faith and fair dealing
    unreasonably withhold|withholds|withheld|delay|delayed|condition|conditioned|refuse|refused (or) (delay|delayed|refuse|withhold|withheld)
    not ... unreasonably
    properly licensed|licenced|completed|executed|documented|supported|constituted|convened|registered|qualified|insured|issued|signed|appointed|addressed
    proper invoice|invoices|notice|officer|officers|law|functioning|administration
    funds|funding|appropriations (is|are) insufficient|sufficient|adequate
    where|wherever|when possible disagreements|disputes|conflicts
    may be amended|modified|changed|terminated|extended|varied ... mutual|mutually
    mutual|mutually (written) consent|agreed|agreement in writing
    mutual written consent|agreement
    unless otherwise agreed|specified|provided|stated|required|indicated
    effective date
    effective on|as|from|upon|immediately|until
    becomes|become|be|is|are effective
    for good and valuable consideration
    fair market value
    properly|duly authorised|authorized|executed|signed|given
    property
    best value
    value added tax
    best of its|their|his|her knowledge
    necessary and proper
    as such
    such as to
    if necessary by
    general fund
    state of
    proper law
    fair dealing
    fair processing
    data minimisation
    and|or similar agreement
    many years
    efficient cause
    shall|will|to not be limited
    would|that|which normally|usually|ordinarily
    normally|usually|ordinarily would
    proportionate|proportional share|cost|costs|part
    seek|seeks|strive|strives|aim|aims|try|tries|endeavour|endeavours|attempt|work ... consensus
    seek|seeks (to) (obtain) approval|permission|consent|advice|reimbursement|payment|legal
    seek|seeks|try|tries|attempt|attempts|endeavour to resolve|settle|mediate
    seek|seeks|strive|strives|aim|aims (to) (reach|achieve|for|decide|by) (by) consensus`,
  duties: `
    shall
    must
    will
    agree|agrees to
    agree|agrees that
    undertake|undertakes
    intend|intends to
    is|are responsible|obliged|obligated|required|bound|committed|accountable|expected
    commit|commits (itself|themselves) to
    has|have to
    ensure|ensures
    responsibility
    responsibilities
    should
    need|needs to
    endeavour|endeavours`,
  acts: `
    provides|sends|pays|delivers|buys|builds|maintains|reports|informs|notifies|makes|keeps|holds|takes|gives|supplies|submits|carries|organises|organizes|publishes|reviews|hires|trains|supports|promotes|encourages|facilitates|works|seeks|aims|strives|uses|contributes|cooperates|co-operates|collaborates`,
  rights: `
    may
    is|are entitled
    has|have the right|power|option
    can
    at its|their (sole) discretion`,
  definitions: `
    means
    shall mean
    is|are defined as
    has|have the meaning
    hereinafter|hereafter
    refers to
    referred to as
    shall have the meaning
    is|are understood to mean
    for the purposes of this`,
  background: `
    whereas
    considering
    recognising|recognizing
    having regard
    recital|recitals
    noting
    desiring
    background
    acknowledging
    bearing in mind
    in view of
    the purpose|aim|objective of this
    this agreement|memorandum|mou|document|annex|protocol|schedule|section sets|describes|records|establishes|outlines|is|provides|covers|reflects|supports|aims
    it is important|essential|vital|recognised|recognized|understood|acknowledged|accepted|noted|intended|hoped|expected|anticipated
    the|both|all|each (of) (the) (two) parties|partners|participants|signatories|departments|organisations|agencies|governments|party|partner (to) (this) (agreement|memorandum|mou) recognise|recognize|recognises|acknowledge|acknowledges|appreciate|share|believe|desire|wish|understand|note|value
    parties|partners|participants|signatories|both recognise|recognize|acknowledge|share|believe|desire|wish|understand
    the aim|aims|objective|objectives|purpose|goal|goals|intention|principle|principles|benefits|success of
    now (,) therefore
    nothing in this`,
  purposes: `
    in order to|that
    so as to
    so that
    with a view to
    with the aim|object|intention|objective|purpose of
    for the purpose|purposes of
    aimed at
    designed|intended to
    to enable|allow
    to help|ensure that
    serve|serves to`,
  boilerplate: `
    indemnify
    indemnifies
    indemnification
    hold|holds|held harmless
    force majeure
    reasonable control
    comparative fault
    negligence
    severable|severability
    liable|liability
    additional insured
    subrogation
    insurance policy|policies|carrier
    certificate|certificates of insurance
    construed|interpreted
    independent contractor
    invalid|unenforceable
    counterparts
    entire agreement
    successors and assigns
    governed by the laws
    in no event shall
    waiver
    third party|parties beneficiary|beneficiaries
    dispute|disputes ... good faith
    good faith ... dispute|disputes`,
  conditions: 'if|where|when|whenever|should|in|unless|once',
  bounds: {
    time: `
      within|in|after|for (a|the) (period) (of) (first|next|following|at) (least) # (() (#) ()) (working|calendar|business|full|consecutive) hour|hours|day|days|week|weeks|month|months|year|years
      within|in|after|for # (() (#) ()) (working|calendar|business) hour|hours|day|days|week|weeks|month|months|year|years
      within the hour|day|week|month
      no|not later than
      at the latest
      not more|less than # (working|calendar|business) hours|days|weeks|months|years
      at least # (working|calendar|business) hour|hours|day|days|week|weeks|month|months|year|years
      # (working|calendar|business) hours|days|weeks|months|years (written|prior|advance) notice|before|after|prior|following|from|of
      by|before|until|on|from # (of) january|february|march|april|may|june|july|august|september|october|november|december
      by|before|until|on|from january|february|march|april|may|june|july|august|september|october|november|december #
      by|before|until (the) end|start|beginning|close of
      by # january|february|march|april|may|june|july|august|september|october|november|december
      every # days|weeks|months|years
      every|each (other|calendar|financial) day|week|month|quarter|year
      once|twice|times|# (times) a|per|every|each day|week|month|quarter|year
      daily
      weekly
      fortnightly
      monthly
      quarterly
      annual|annually
      yearly
      half-yearly
      biannually
      at every|each meeting
      on the same|next|following (working|business) day`,
    measure: `
      more|less|fewer|greater|higher|lower|larger|smaller than (or) (equal) (to) (€|£|$) #
      at least|most (€|£|$) #
      exceeding|exceeds|exceed (€|£|$) #
      not exceed|exceeding
      up to (€|£|$) #
      minimum of (€|£|$) #
      maximum of (€|£|$) #
      # %|percent
      # per cent
      that is to say
      i.e
      namely
      meaning
      as|which (is|are) (further) defined|specified|described|listed|set|laid|detailed|determined|prescribed|agreed (out|down|forth) in|by|under
      set|laid out|down|forth in
      listed|specified|defined|described in (annex|appendix|schedule|article|section|clause|paragraph|exhibit|attachment|table)
      in accordance with (the) annex|appendix|schedule|article|section|exhibit|table|criteria|standard|norm|protocol
      in accordance with|under|pursuant to (the) article|section|chapter|clause|paragraph|annex #
      in the opinion|judgment|judgement|view|discretion of
      in its|their|his|her (sole|absolute|reasonable|professional) opinion|judgment|judgement|view|discretion
      at the discretion of
      as (reasonably) determined|decided|approved|identified|judged|directed by
      identifies|determines|finds|decides|considers
      subject to (the) (prior) (written) approval|consent of
      as determined by
      according to (the) annex|appendix|schedule|article|section|criteria|norm
      measured by|as|in|against
      as measured
      of the following
      as follows`,
    acts: `
      at least ... by
      at a minimum
      at the very|least
      as a minimum
      in any case
      in any event
      at least # time|times|meeting|meetings|letter|letters|visit|visits|session|sessions|workshop|workshops
      at least once|twice|one|two|three
      by (at) (least) publishing|sending|providing|holding|organising|organizing|meeting|making|inviting|visiting|appointing|paying|offering|sharing|giving|delivering|submitting|convening|hosting|issuing|placing|building|hiring|funding|financing
      consisting of
      namely
      as follows
      by means of the
      with an amount of`,
    fallback: `
      failing which|that|this|agreement
      failing ... decision|decides|shall|will
      if not (resolved|agreed|settled)
      if (no|they|the) ... cannot|not|fail|fails|agreement|resolved|agreed
      in the absence of
      in default of
      not resolved|settled`,
  },
  numbers:
    'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|hundred',
  small: {
    and: 'and',
    or: 'or',
    articles: 'the|a|an',
    between: 'between',
    limits: `
        at least|most #
        more|less|fewer|greater|higher|lower than #
        up to #
        not|never exceed|exceeds|exceeding|below|above #
        exceeds|exceed #
        reach|reaches #
        above|below|over #
        minimum|maximum of #
        minimum|maximum #
        set|fixed|limited|capped at|to #`,
    afterNumber:
      'in|by|for|to|at|unless|if|when|shall|will|must|requires|require|is|are|before|after|during|on|with|which|that|each|every',
    negations: 'not|no|never|none|nothing|nobody|cannot|neither',
    relatives:
      'that|which|who|whom|whose|where|when|if|unless|because|and|or|but|nor|than|only|later|less|more|limited|until',
    litotes: `
        not uncommon|unusual|insignificant|inconsiderable|impossible|unlikely|unimportant|immaterial|unsubstantial|infrequent|infrequently
        not ... fail to
        never ... fail to`,
    following: 'following',
    numbers: 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    together: `
        each|both|respectively|jointly|together|mutually|mutual|joint|either|alternately
        meet|meets|agree|agrees|consult|negotiate|discuss|decide|sign|conclude|exchange|share|shares|cooperate|co-operate|collaborate|work|confer|review|evaluate|comply|bear|attend|appoint|remain|inform|notify
        be|have|coordinate|approve|determine|establish|form|constitute|designate|nominate|contribute|endeavour|support|recognise|recognize|ensure`,
    parties: 'parties|partners|participants|signatories',
    upTo: 'to|through|till',
    must: 'shall|will|must|should',
  },
  abbreviations:
    'art no nos sec inc ltd co corp mr mrs ms dr st vs approx para cl e.g i.e etc cf vol p pp jan feb mar apr jun jul aug sep sept oct nov dec dept u.s',
});
