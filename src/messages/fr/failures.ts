/** What went wrong, and what to do about it. */
import type { FailureSentences } from '../messages.js';
import { failuresInFrench } from './french-spaces.js';
import { kindWithArticle } from './progress-words.js';
import { reasonInWords } from './system-reasons.js';

const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Vouliez-vous dire « ${suggestion} » ?`;

const sentences: FailureSentences = {
  'unknown-command': ({ command, suggestion }) => ({
    message: `La commande « ${command} » n’existe pas.`,
    remedy: didYouMean(suggestion, '« collab --help » montre toutes les commandes.'),
  }),
  'unknown-option': ({ option, suggestion }) => ({
    message: `L’option « ${option} » n’existe pas ici.`,
    remedy: didYouMean(suggestion, 'Ajoutez --help à la commande pour voir ses options.'),
  }),
  'option-needs-value': ({ option }) => ({
    message: `Il manque une valeur après l’option « ${option} ».`,
    remedy: 'Ajoutez --help à la commande pour voir un exemple.',
  }),
  'option-value-not-allowed': ({ option, value, allowed }, format) => ({
    message: `La valeur « ${value} » n’est pas possible pour ${option}.`,
    remedy: `Choisissez ${format.choice(allowed)}.`,
  }),
  'option-value-malformed': ({ option, value, example, suggestion }) => ({
    message: `La valeur « ${value} » n’est pas possible pour ${option}.`,
    remedy: didYouMean(suggestion, `Écrivez par exemple : ${option} ${example}`),
  }),
  'options-conflict': ({ options }, format) => ({
    message: `Ces options ne vont pas ensemble : ${format.list(options)}.`,
    remedy: 'Enlevez l’une d’elles.',
  }),
  'ending-not-written': ({ value, ending }) => ({
    message: `collab ne produit pas de fichiers ${ending} : « ${value} ».`,
    remedy: 'Produisez un fichier .docx, puis enregistrez-le dans ce format avec Word ou LibreOffice.',
  }),
  'format-needs-file': ({ format }) => ({
    message: `Un document ${format} ne peut pas être affiché à l’écran.`,
    remedy: `Écrivez-le dans un fichier : -o rapport.${format}`,
  }),
  'option-only-with': ({ option, needed }) => ({
    message: `L’option « ${option} » n’a de sens qu’avec « ${needed} ».`,
    remedy: `Ajoutez ${needed}, ou enlevez ${option}.`,
  }),
  'baseline-missing': ({ path }) => ({
    message: `Il n’y a pas de liste de constats connus sous « ${path} ».`,
    remedy: `Vérifiez le nom ; ou commencez la liste : collab check --baseline ${path} --update-baseline.`,
  }),
  'baseline-malformed': ({ path }) => ({
    message: `« ${path} » n’est pas une liste de constats connus.`,
    remedy:
      'Nommez le fichier que --update-baseline a écrit ; s’il est abîmé, supprimez-le et laissez --update-baseline le recommencer.',
  }),
  'no-common-history': ({ revision }) => ({
    message: `« ${revision} » n’a pas d’histoire commune avec ce qui est ici.`,
    remedy: 'Nommez une version, une branche ou une étiquette dont ce travail est parti.',
  }),
  'rule-unknown': ({ rule, suggestion }) => ({
    message: `La règle « ${rule} » n’existe pas.`,
    remedy: didYouMean(suggestion, '« collab explain --list » montre toutes les règles.'),
  }),
  'missing-argument': ({ argument }) => ({
    message: `Il manque une indication à la commande : ${argument}.`,
    remedy: 'Ajoutez --help à la commande pour voir un exemple.',
  }),
  'too-many-arguments': ({ arguments: words }, format) => ({
    message: `La commande ne sait que faire de ${format.list(words.map((word) => `« ${word} »`))}.`,
    remedy: 'Mettez entre guillemets droits ("…") les mots qui vont ensemble, ou enlevez-les.',
  }),
  'answer-needed': ({ question, flag, known }) => ({
    message: `Une réponse est nécessaire, et personne ne peut la donner ici : ${question}`,
    remedy: [`Donnez la réponse avec ${flag}${known === undefined ? '.' : ' :'}`, ...(known ?? [])].join(
      '\n  ',
    ),
  }),
  'template-unknown': ({ template, names, suggestion }, format) => ({
    message: `Le modèle « ${template} » n’existe pas.`,
    remedy: didYouMean(suggestion, `Choisissez ${format.choice(names)}.`),
  }),
  'answers-unreadable': ({ reason, remedy }) => ({ message: reason, remedy }),
  'answer-unknown': ({ answer, known, suggestion }, format) => ({
    message: `La question « ${answer} » n’existe pas.`,
    remedy: didYouMean(suggestion, `Les questions sont ${format.list(known)}.`),
  }),
  'answer-malformed': ({ question, form }) => ({
    message:
      question === ''
        ? 'Le fichier de réponses ne contient pas de réponses.'
        : `La réponse à « ${question} » n’est pas utilisable.`,
    remedy: {
      text: 'Donnez un texte ; en cas de doute, mettez-le entre guillemets droits ("…").',
      id: 'Utilisez des minuscules, des chiffres et des traits d’union, en commençant par une lettre : digue-plus-solide',
      date: 'Écrivez par exemple : 2027-06-30',
      names: 'Donnez une liste de noms : [Commune de Valmont, Syndicat de la Rive]',
      map: 'Écrivez une réponse par ligne, par exemple : `title: Une digue plus solide`',
      ending: 'Écrivez le dernier jour, par exemple : 2028-12-31 ; ou : open-ended',
      functions: 'Donnez pour chaque partie la fonction du signataire : { Commune de Valmont: Maire }',
      parts: 'Donnez une liste, chaque point précédé d’un tiret : `- commitment: Achète les terrains`',
      number: 'Écrivez un nombre : 12,5',
      done: 'Écrivez le jour où cela a été fait : 2027-06-30 ; ou : no. Omettez-le si personne ne le sait.',
      every: 'Écrivez month, quarter, half-year ou year, ou une période comme P2M',
    }[form],
  }),
  'answer-incomplete': ({ list, number, name, lacks }, format) => ({
    message:
      name === undefined
        ? `Le numéro ${String(number)} sous « ${list}: » ne dit pas ce que c’est.`
        : `« ${name} » (numéro ${String(number)} sous « ${list}: ») n’en dit pas assez.`,
    remedy:
      name === undefined
        ? `Commencez par ${format.choice(lacks.map((key) => `${key}:`))}`
        : `Ajoutez ${format.list(lacks.map((key) => (key === 'who' ? 'de qui il s’agit, who:' : `${key}:`)))}`,
  }),
  'figure-without-goal': ({ figure, goals }) => ({
    message: `« ${figure} » a été mesuré, et plusieurs objectifs peuvent être concernés.`,
    remedy: `Ajoutez lequel : goal: ${goals[0] ?? ''}`,
  }),
  'day-still-to-come': ({ question, date, today }, format) => ({
    message: `« ${question} » : cette date est à venir, ${format.date(date)} (nous sommes le ${format.date(today)}).`,
    remedy: 'Donnez la date du fait. Ce qui est à venir se consigne le moment venu.',
  }),
  'list-without-columns': ({ path }) => ({
    message: `Dans « ${path} », aucune ligne ne porte les titres des colonnes.`,
    remedy: 'Écrivez une liste vide avec --list-form liste.xlsx, et copiez-y la vôtre.',
  }),
  'column-unknown': ({ column, suggestion }) => ({
    message: `La colonne « ${column} » est inconnue.`,
    remedy: `Vouliez-vous dire « ${suggestion} » ? Sinon, videz son titre pour l’omettre.`,
  }),
  'listed-too-little': ({ agreement, lacks }, format) => {
    const words = {
      parties: 'une deuxième partie',
      document: 'le document signé',
      signed: 'la date de signature',
    };
    return {
      message: `« ${agreement} » ne peut pas être repris : il manque ${format.list(lacks.map((one) => words[one]))}.`,
      remedy: 'Ajoutez-le à la liste, ou donnez-le en option s’il n’y a qu’une convention.',
    };
  },
  'document-refused': ({ path, reason, megabytes }) => {
    const [message, remedy] = {
      'too-large': [
        `Le fichier « ${path} » dépasse ${megabytes} mégaoctets.`,
        'Réduisez-le (un PDF du texte plutôt que des photos des pages), et donnez ce fichier.',
      ],
      empty: [`Le fichier « ${path} » est vide.`, 'Donnez le fichier qui a été signé.'],
      folder: [`« ${path} » est un dossier.`, 'Donnez le fichier signé qu’il contient.'],
      absent: [
        `Le fichier « ${path} » n’existe pas.`,
        'Donnez le chemin du fichier signé ; vous pouvez le glisser dans cette fenêtre.',
      ],
      link: [`« ${path} » est un lien vers un autre fichier.`, 'Donnez le fichier lui-même.'],
      unreadable: [
        `Le fichier « ${path} » n’est pas lisible.`,
        'Fermez-le dans les autres programmes, ou copiez-le et donnez la copie.',
      ],
    }[reason] as [string, string];
    return { message, remedy };
  },
  'name-unknown': ({ what, name, known, suggestion }, format) => ({
    message: `« ${name} » ne figure pas parmi les ${what === 'party' ? 'parties indiquées' : 'objectifs indiqués'}.`,
    remedy: didYouMean(suggestion, `Choisissez : ${format.choice(known.map((one) => `« ${one} »`))}.`),
  }),
  'too-few-parties': ({ needed }) => ({
    message:
      needed === 1
        ? 'Une coopération a besoin d’au moins une partie.'
        : 'Une coopération a besoin d’au moins deux parties.',
    remedy: 'Indiquez-les, la vôtre en premier : --party "Commune de Valmont" --party "Syndicat de la Rive"',
  }),
  'party-named-twice': ({ party }) => ({
    message: `La partie « ${party} » est indiquée deux fois.`,
    remedy: 'Indiquez chaque partie une seule fois ; donnez à l’autre son propre nom officiel.',
  }),
  'meeting-in-the-past': ({ date, today, suggestion }) => ({
    message: `La prochaine réunion ne peut pas avoir lieu le ${date} : nous sommes le ${today}.`,
    remedy: `Indiquez une date à venir : --next-meeting ${suggestion}`,
  }),
  'agreement-exists': ({ agreement, suggestion }) => ({
    message: `Il y a déjà ici une convention « ${agreement} ».`,
    remedy: `Donnez un autre identifiant à la nouvelle : --id ${suggestion}`,
  }),
  'workspace-inside-workspace': ({ directory, workspace }) => ({
    message: `« ${directory} » se trouve dans un dossier de conventions, « ${workspace} ».`,
    remedy:
      'Pour y ajouter une coopération, n’indiquez pas de dossier ; sinon, choisissez un dossier ailleurs.',
  }),
  'new-files-refused': ({ reason, remedy }) => ({
    message: `Rien n’a été écrit, car le résultat serait incorrect : ${reason}`,
    remedy,
  }),
  'kind-unknown': ({ kind, known, suggestion }, format) => ({
    message: `Le type d’entrée « ${kind} » n’existe pas.`,
    remedy: didYouMean(suggestion, `Choisissez ${format.choice(known)}.`),
  }),
  'contact-left': ({ contact, left, known }, format) => ({
    message: `« ${contact} » ne participe plus depuis le ${format.date(left)} : rien n’est enregistré sous ce nom.`,
    remedy:
      known.length === 0
        ? 'Ajoutez-vous d’abord : collab contacts add --function <votre fonction>'
        : `Choisissez ${format.choice(known)} avec --as. Cette personne est de retour ? Alors : collab contacts add ${contact} --as <qui enregistre>`,
  }),
  'contact-unknown': ({ contact, known, suggestion }, format) => ({
    message: `« ${contact} » ne figure pas parmi les personnes de collab.yaml.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0
        ? 'Ajoutez-vous sous `people` dans collab.yaml : un identifiant, votre fonction et votre partie.'
        : `Choisissez ${format.choice(known)} avec --as, ou ajoutez cette personne sous \`people\` dans collab.yaml.`,
    ),
  }),
  'action-unknown': ({ command, action, known, suggestion }, format) => ({
    message: `La commande « ${command} » ne connaît pas « ${action} ».`,
    remedy: didYouMean(suggestion, `Choisissez ${format.choice(known)}.`),
  }),
  'person-unknown': ({ contact, known, suggestion }, format) => ({
    message: `Personne ne s’appelle « ${contact} » dans la liste.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0
        ? 'Ajoutez quelqu’un avec : collab contacts add'
        : `Choisissez ${format.choice(known)}, ou ajoutez quelqu’un avec : collab contacts add`,
    ),
  }),
  'person-named': ({ option, found }) => ({
    message: `« ${found} » dirait à tous qui est cette personne : ce que dit ${option} est partagé.`,
    remedy:
      'N’indiquez que la fonction ; donnez le nom avec --name et l’adresse avec --email ou --telephone.',
  }),
  'contacts-recorded': ({ file }) => ({
    message: `${file} a été consigné un jour et est partagé avec toutes les parties : un nom qui y serait écrit le serait aussi.`,
    remedy: `Demandez à la personne qui gère le dossier d’en enlever ${file}, puis réessayez.`,
  }),
  'item-unknown': ({ path, agreement, known, suggestion }, format) => ({
    message: `Dans la convention ${agreement}, aucun élément « ${path} » ne peut être le sujet de cette entrée.`,
    remedy:
      suggestion !== undefined
        ? `Vouliez-vous dire --about ${suggestion} ?`
        : known.length === 0
          ? 'Il n’y a encore rien de ce type.'
          : `Éléments possibles : ${format.list(known)}.`,
  }),
  'expectation-unknown': ({ word: name, agreement, known, suggestion }, format) => ({
    message: `La convention ${agreement} n’a ni attente ni offre « ${name} ».`,
    remedy: didYouMean(
      suggestion,
      known.length === 0 ? 'Rien n’y est encore attendu ou offert.' : `Il y a ${format.list(known)}.`,
    ),
  }),
  'cost-unknown': ({ path, known, suggestion }, format) => ({
    message: `Rien dans la convention ne se calcule pour « ${path} ».`,
    remedy: didYouMean(
      suggestion,
      known.length === 0
        ? 'Faites nommer aux contributions des coûts partagés : `share` avec un `pool`.'
        : `Il y a ${format.list(known)}.`,
    ),
  }),
  'goal-unknown': ({ goal, known, suggestion }, format) => ({
    message: `La convention n’a pas d’objectif « ${goal} ».`,
    remedy: didYouMean(suggestion, `Il y a ${format.list(known)}.`),
  }),
  'terms-signed': ({ agreement, added }) => ({
    message:
      added === 'commitment'
        ? `La convention ${agreement} est signée : un nouvel engagement changerait ce qui a été signé.`
        : `La convention ${agreement} est signée : de nouvelles attentes et offres changeraient ce qui a été signé.`,
    remedy: `Proposez-le comme modification : collab progress change ${agreement}. Une fois la décision prise, ajoutez-le à agreement.yaml et lancez collab save.`,
  }),
  'already-committed': ({ path, commitment }) => ({
    message: `${path} est déjà un engagement : ${commitment}.`,
    remedy:
      'Modifiez cet engagement dans agreement.yaml et lancez collab save, ou choisissez une autre attente.',
  }),
  'item-ambiguous': ({ path, paths }, format) => ({
    message: `« ${path} » peut désigner plusieurs éléments.`,
    remedy: `Écrivez-le en entier : ${format.choice(paths)}.`,
  }),
  'participant-unknown': ({ name, known, suggestion }, format) => ({
    message: `« ${name} » n’est ici ni une partie, ni un groupe, ni une personne, ni une instance.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0
        ? 'La convention ne contient encore personne de ce type.'
        : `Noms possibles : ${format.list(known)}.`,
    ),
  }),
  'entry-unknown': ({ id, agreement }) => ({
    message: `Il n’y a pas d’entrée « ${id} » dans la convention ${agreement}.`,
    remedy:
      'Donnez au moins les quatre derniers caractères de son identifiant : il se trouve à la fin du nom de son fichier.',
  }),
  'entry-ambiguous': ({ id, ids }, format) => ({
    message: `« ${id} » peut désigner plusieurs entrées.`,
    remedy: `Écrivez-en davantage : ${format.choice(ids)}.`,
  }),
  'entry-of-other-kind': ({ id, kind, expected }) => ({
    message: `L’entrée ${id} est ${kindWithArticle(kind)}, pas ${kindWithArticle(expected)}.`,
    remedy: `Corrigez-la selon son type : collab progress ${kind} --corrects ${id}`,
  }),
  'entry-superseded': ({ id, by, how }) => ({
    message: `L’entrée ${id} a été ${how === 'corrected' ? 'remplacée' : 'annulée'} par ${by} et ne compte plus.`,
    remedy: how === 'corrected' ? `Annulez d’abord ${by}.` : 'Il n’y a plus rien à annuler.',
  }),
  'step-impossible': ({ path, from, word, allowed }, format) => ({
    message:
      path === ''
        ? `Un nouvel élément ne peut pas commencer à l’état « ${word} ».`
        : `« ${path} » est à l’état « ${from} »${word === '' ? '' : `, d’où l’on ne peut pas passer à « ${word} »`}.`,
    remedy:
      allowed.length === 0
        ? 'Plus rien ne peut être consigné à son sujet de cette façon.'
        : `Possible maintenant : ${format.choice(allowed)}.${path === '' ? ' Ou indiquez l’élément avec --about.' : ''}`,
  }),
  'record-rewritten': ({ path, change, others, kind = 'note', id = '<id>' }, format) => ({
    message:
      `Cette entrée a été ${change === 'deleted' ? 'supprimée ou renommée' : 'modifiée'} à la main, alors que ce qui est consigné ne change plus.` +
      (others === 0
        ? ''
        : ` Il en va de même pour ${format.plural(others, { one: 'autre entrée', other: 'autres entrées' })}.`) +
      ' Rien n’a été consigné.',
    remedy:
      `Demandez à la personne qui gère le dossier de rétablir le fichier tel qu’il était consigné. Pour le faire vous-même : dans le dossier qui contient collab.yaml, lancez git restore --staged --worktree -- "${path}"\n` +
      `Consignez ensuite la bonne version avec « collab progress ${kind} --corrects ${id} », ou annulez l’entrée avec « collab progress ${kind} --retracts ${id} ».`,
  }),
  'decision-needed': ({ path, agreement, decisions }, format) => ({
    message: `Pour « ${path} », cette étape repose sur une décision.`,
    remedy:
      decisions.length === 0
        ? `Consignez d’abord la décision : collab progress decision ${agreement} --about ${path} --outcome adopted ; indiquez-la ensuite avec --decision.`
        : `Indiquez-la avec --decision : ${format.choice(decisions)}. Ou consignez-la d’abord : collab progress decision ${agreement} --about ${path}`,
  }),
  'measurement-in-future': ({ today }) => ({
    message: 'La date d’une mesure ne peut pas être à venir.',
    remedy: `Donnez le jour de la mesure : --date ${today} au plus tard.`,
  }),
  'due-unchanged': ({ path, due }, format) => ({
    message: `« ${path} » a déjà pour échéance le ${format.date(due)}.`,
    remedy: 'Donnez la nouvelle date avec --due.',
  }),
  'evidence-not-here': ({ path, folder }) => ({
    message: `« ${path} » n’est ni un fichier du dossier de la convention, ni une adresse web.`,
    remedy: `Mettez le fichier dans ${folder}, ou donnez une adresse qui commence par https://.`,
  }),
  'entry-refused': ({ message, remedy, others }, format) => ({
    message: `Rien n’a été consigné : ${message}`,
    remedy:
      others === 0
        ? remedy
        : `${remedy} (Et ${format.plural(others, { one: 'autre erreur', other: 'autres erreurs' })}.)`,
  }),
  'recorded-in-part': ({ recorded, total, reason }, format) => ({
    message: `L’opération s’est arrêtée après ${format.plural(recorded, { one: 'entrée consignée', other: 'entrées consignées' })} sur ${format.number(total)} : ${reason}`,
    remedy: 'Ce qui est consigné reste. Enlevez ces lignes du fichier, puis réessayez.',
  }),
  'rows-unreadable': ({ fault, path }) =>
    ({
      encoding: {
        message: `« ${path} » n’est pas écrit en UTF-8.`,
        remedy: 'Enregistrez le fichier en UTF-8 et réessayez.',
      },
      json: {
        message: 'Ceci n’est pas du JSON.',
        remedy: 'Regardez les guillemets, les virgules et les crochets ici et juste avant.',
      },
      'not-a-record': {
        message: 'Une entrée est un bloc de noms et de valeurs.',
        remedy: 'Écrivez par exemple : {"kind": "note", "note": "…"}',
      },
      quote: {
        message: 'Un guillemet droit (") est ouvert ici et n’est pas fermé.',
        remedy: 'Fermez-le ; un guillemet à l’intérieur du texte s’écrit deux fois.',
      },
      columns: {
        message: 'Il y a ici plus de cellules que de noms dans la première ligne.',
        remedy: 'Mettez entre guillemets droits ("…") les textes qui contiennent le séparateur.',
      },
      header: {
        message: 'Dans la première ligne, chaque colonne a besoin d’un nom à elle.',
        remedy: 'Écrivez les noms des champs : kind,about,date,value,note',
      },
      empty: {
        message: `Il n’y a rien à consigner dans « ${path} ».`,
        remedy: 'Écrivez une entrée par ligne, sous les noms des champs.',
      },
    })[fault],
  'sheet-unreadable': ({ fault, path }) =>
    ({
      empty: { message: `« ${path} » est vide.`, remedy: 'Donnez le fichier qui a été rempli.' },
      damaged: {
        message: `« ${path} » est endommagé : il ne peut pas être lu jusqu’au bout.`,
        remedy: 'Ouvrez-le dans Excel ou LibreOffice, enregistrez-le à nouveau en .xlsx et réessayez.',
      },
      'too-large': {
        message: `« ${path} » contient plus que ce qui peut être lu ici.`,
        remedy: 'Copiez les lignes utiles dans une nouvelle feuille de calcul, et donnez celle-ci.',
      },
      old: {
        message: `« ${path} » est un fichier Excel d’avant 2007 (.xls).`,
        remedy: 'Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.',
      },
      password: {
        message: `« ${path} » est protégé par un mot de passe.`,
        remedy:
          'Ouvrez-le, enlevez le mot de passe (Fichier, Informations, Protéger), enregistrez-le et réessayez.',
      },
      document: {
        message: `« ${path} » est un document de texte, pas une feuille de calcul.`,
        remedy: 'Donnez le fichier .xlsx, .ods ou .csv qui a été rempli.',
      },
      pdf: {
        message: `C’est un PDF, pas une feuille de calcul : « ${path} ».`,
        remedy: 'Donnez le fichier .xlsx qui est revenu ; le PDF n’en est qu’une image.',
      },
      'nothing-filled-in': {
        message: `Rien n’est encore rempli dans « ${path} ».`,
        remedy: 'Remplissez une ligne sous les titres des colonnes, enregistrez et réessayez.',
      },
      'not-sheets': {
        message: `« ${path} » n’est pas une feuille de calcul.`,
        remedy: 'Donnez le fichier .xlsx, .ods ou .csv qui a été rempli.',
      },
      quote: {
        message: 'Un guillemet droit (") est ouvert ici et n’est pas fermé.',
        remedy: 'Fermez-le ; un guillemet à l’intérieur du texte s’écrit deux fois.',
      },
    })[fault],
  'rows-refused': ({ problems }, format) => ({
    message: `Rien n’a été consigné : ${format.plural(problems.length, { one: 'point demande', other: 'points demandent' })} à être revu.`,
    remedy: problems.map(({ place, message, remedy }) => `  ${place} : ${message} ${remedy}`).join('\n'),
  }),
  'form-unfit': ({ fault, path, party = '' }) =>
    ({
      'no-form': {
        message: `« ${path} » n’est pas un formulaire fait par collab, ou sa première ligne a disparu.`,
        remedy:
          'Faites-en un avec « collab progress form --for <partie> -o mars.xlsx », et reportez-y les réponses.',
      },
      newer: {
        message: `« ${path} » a été fait par un collab plus récent.`,
        remedy: 'Installez la version la plus récente et réessayez.',
      },
      'other-workspace': {
        message: `« ${path} » a été fait à partir d’un autre dossier de conventions, ou d’une version qui n’est pas ici.`,
        remedy:
          'Allez dans le dossier d’où il vient ; ou récupérez d’abord la version la plus récente de ce dossier.',
      },
      party: {
        message: `« ${path} » a été fait pour « ${party} », qui n’est plus une partie ici.`,
        remedy: 'Faites un nouveau formulaire pour la partie actuelle.',
      },
      several: {
        message: `« ${path} » contient des tableaux de plusieurs formulaires.`,
        remedy: 'Lisez chaque formulaire séparément.',
      },
    })[fault],
  'form-row-unknown': ({ fault, what }) =>
    ({
      'no-key': {
        message: 'Cette ligne ne dit plus de quoi il s’agit : sa première cellule, masquée, est vide.',
        remedy: 'Reportez les réponses dans un nouveau formulaire.',
      },
      gone: {
        message: `« ${what} » n’existe pas : la première cellule, masquée, a été modifiée, ou l’identifiant a changé.`,
        remedy: 'Reportez les réponses dans un nouveau formulaire.',
      },
      withdrawn: {
        message: `« ${what} » a été retiré depuis que le formulaire a été fait.`,
        remedy: 'Videz ce que vous avez rempli sur cette ligne.',
      },
      agreement: {
        message: `Il n’y a pas de convention « ${what} » ici, ou la partie n’y participe pas.`,
        remedy: 'Reportez les réponses dans un nouveau formulaire.',
      },
      twice: {
        message: `Deux lignes portent sur « ${what} ».`,
        remedy: 'Gardez-en une.',
      },
    })[fault],
  'cell-not-a-number': ({ value }) => ({
    message: `« ${value} » n’est pas un nombre.`,
    remedy: 'Écrivez seulement des chiffres, par exemple 12,5 ; les mots vont dans la remarque.',
  }),
  'cell-not-a-date': ({ value }) => ({
    message: `« ${value} » n’est pas une date.`,
    remedy: 'Écrivez-la avec l’année, par exemple 31/03/2027 ou 31 mars 2027.',
  }),
  'cell-date-doubtful': ({ value, readings: [first, second] }, format) => ({
    message: `« ${value} » peut désigner deux jours.`,
    remedy: `Écrivez ${first} pour le ${format.date(first)}, ou ${second} pour le ${format.date(second)}.`,
  }),
  'cell-choice-unknown': ({ value, known, suggestion }, format) => ({
    message: `« ${value} » n’est pas dans la liste.`,
    remedy: didYouMean(
      suggestion,
      known.length === 0 ? 'Laissez la cellule vide.' : `Choisissez ${format.choice(known)}.`,
    ),
  }),
  'cell-contradicts': ({ value, beside }) => ({
    message: `« ${value} » figure à côté d’une date dans « ${beside} ».`,
    remedy: 'Gardez ce qui est exact et videz l’autre cellule.',
  }),
  'cell-needed': ({ column, beside }) => ({
    message: `« ${column} » est vide à côté de « ${beside} ».`,
    remedy: `Remplissez « ${column} », ou videz la ligne.`,
  }),
  'cell-in-future': ({ date, today }, format) => ({
    message: `Le ${format.date(date)} est encore à venir : nous sommes le ${format.date(today)}.`,
    remedy: 'Donnez le jour où cela s’est passé.',
  }),
  'cell-shows-error': ({ value }) => ({
    message:
      value === '' ? 'La formule de cette cellule n’a jamais été calculée.' : `La cellule affiche ${value}.`,
    remedy: 'Écrivez la valeur elle-même dans la cellule.',
  }),
  'row-field-unknown': ({ field, kind, suggestion }) => ({
    message: `Une entrée du type ${kind} n’a pas de champ « ${field} ».`,
    remedy: didYouMean(suggestion, `« collab progress ${kind} --help » montre ce qu’elle peut dire.`),
  }),
  'row-field-missing': ({ field, known }, format) => ({
    message: `Le champ « ${field} » manque.`,
    remedy: `Écrivez ${format.choice(known)}.`,
  }),
  'row-value-malformed': ({ field, value, example, suggestion }) => ({
    message: `La valeur « ${value} » n’est pas possible pour ${field}.`,
    remedy: didYouMean(suggestion, `Écrivez par exemple : ${example}`),
  }),
  'number-doubtful': ({ name, value, meant: [large, small], written }, format) => ({
    message: `La valeur « ${value} » pour ${name} peut se lire de deux façons.`,
    remedy: `Voulez-vous dire ${large} ou ${small} ? Écrivez ${format.choice(written)}.`,
  }),
  'file-not-found': ({ path, suggestion }) => ({
    message: `Le fichier ou le dossier « ${path} » n’existe pas.`,
    remedy: didYouMean(suggestion, 'Vérifiez le nom, et le dossier où vous êtes.'),
  }),
  'file-unreadable': ({ path, reason }) => ({
    message: `« ${path} » ne peut pas être lu : ${reasonInWords(reason)}.`,
    remedy: 'Assurez-vous d’avoir le droit de le lire, puis réessayez.',
  }),
  'file-unwritable': ({ path, reason }) => ({
    message: `« ${path} » ne peut pas être écrit : ${reason === 'ENOENT' ? 'le dossier où il doit être n’existe pas' : reasonInWords(reason)}.`,
    remedy:
      reason === 'ENOENT'
        ? 'Créez d’abord ce dossier, ou choisissez-en un autre.'
        : 'Rien n’a été modifié. Réglez ce point, puis réessayez.',
  }),
  'path-outside-folder': ({ path }) => ({
    message: `« ${path} » se trouve hors du dossier.`,
    remedy: 'Utilisez un fichier du dossier des conventions.',
  }),
  'path-is-link': ({ path }) => ({
    message: `« ${path} » est un lien vers un autre endroit.`,
    remedy: 'Mettez le fichier lui-même à sa place.',
  }),
  'file-exists': ({ path }) => ({
    message: `« ${path} » existe déjà et serait écrasé.`,
    remedy: 'Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
  }),
  'too-many-files': ({ directory, limit }, format) => ({
    message: `« ${directory} » contient plus de ${format.number(limit)} fichiers.`,
    remedy: 'Utilisez collab dans le dossier des conventions lui-même.',
  }),
  'input-too-large': ({ limit }, format) => ({
    message: `Ce qui est arrivé sur l’entrée standard dépasse ${format.number(limit)} octets.`,
    remedy: 'Divisez-le en plusieurs parties.',
  }),
  'not-a-workspace': ({ directory }) => ({
    message: `Il n’y a pas de conventions dans « ${directory} » : le fichier collab.yaml n’y est pas.`,
    remedy: 'Allez dans le dossier des conventions, ou créez-en un avec « collab init ».',
  }),
  'newer-format-version': ({ found, known }) => ({
    message: `Ce fichier vient d’une version plus récente de collab (format ${found} ; celle-ci connaît le format ${known}).`,
    remedy: 'Installez la dernière version de collab, comme l’explique son README.',
  }),
  'agreement-unknown': ({ agreement, suggestion }) => ({
    message: `Il n’y a pas de convention « ${agreement} » ici.`,
    remedy: didYouMean(suggestion, '« collab status » montre toutes les conventions.'),
  }),
  'agreement-needed': ({ agreements }, format) => ({
    message: 'Il y a plus d’une convention ici.',
    remedy: `Dites laquelle : ${format.choice(agreements)}.`,
  }),
  'nothing-recorded-by-then': ({ date }, format) => ({
    message: `Rien n’était encore consigné le ${format.date(date)}.`,
    remedy: 'Choisissez une date ultérieure.',
  }),
  'nothing-to-start-from': ({ moment, agreement }) => ({
    message: `Dans « ${agreement} », il n’y a avant aujourd’hui ${moment === 'last-report' ? 'aucun rapport' : 'aucune réunion'} d’où partir.`,
    remedy: 'Donnez une date : --since 2027-06-30',
  }),
  'period-starts-later': ({ since, today }, format) => ({
    message: `La période commencerait le ${format.date(since)}, après la date du rapport : ${format.date(today)}.`,
    remedy: 'Choisissez un début plus tôt avec --since, ou une date plus tardive avec --as-of.',
  }),
  'item-not-recorded': ({ path, file }) => ({
    message: `« ${path} » figure dans « ${file} », mais n’est pas encore consigné.`,
    remedy: 'Consignez-le d’abord avec « collab save », puis réessayez.',
  }),
  'no-agreements': () => ({
    message: 'Il n’y a pas encore de convention ici.',
    remedy: 'Commencez-en une avec « collab init ».',
  }),
  'git-missing': () => ({
    message: 'Le programme git, qui conserve l’historique, n’est pas sur cet ordinateur.',
    remedy: 'Installez-le depuis https://git-scm.com/downloads et réessayez.',
  }),
  'git-failed': ({ command, reason }) => ({
    message: `L’historique n’a pas pu être utilisé (${command}) : ${reason}`,
    remedy:
      'Relancez la commande avec --debug et montrez ce qui s’affiche à la personne qui gère le dossier.',
  }),
  'not-a-repository': ({ directory }) => ({
    message: `« ${directory} » n’a pas encore d’historique.`,
    remedy: 'Commencez-le avec « collab save --yes » dans ce dossier : ce qui s’y trouve sera consigné.',
  }),
  'shallow-history': ({ directory }) => ({
    message: `« ${directory} » ne contient que la dernière partie de l’historique.`,
    remedy:
      'Demandez à la personne qui gère le dossier une copie complète, ou récupérez le reste avec « git fetch --unshallow ». Puis réessayez.',
  }),
  'unknown-revision': ({ revision }) => ({
    message: `« ${revision} » n’est pas un moment de l’historique.`,
    remedy: 'Donnez une date comme 2027-06-30, ou le nom d’une version, d’une branche ou d’une étiquette.',
  }),
  'no-commits-yet': ({ directory }) => ({
    message: `Rien n’est encore consigné dans « ${directory} ».`,
    remedy: 'Consignez ce qui s’y trouve avec « collab save ».',
  }),
  'write-contended': ({ attempts }, format) => ({
    message: `D’autres consignaient en même temps ; après ${format.plural(attempts, { one: 'essai', other: 'essais' })}, ceci n’est pas consigné.`,
    remedy: 'Rien n’est perdu. Réessayez dans un instant.',
  }),
  'write-locked': ({ file }) => ({
    message: `Un autre programme travaille dans ce dossier, ou s’est arrêté en chemin : « ${file} » est encore là.`,
    remedy: 'Attendez un instant et réessayez. Si aucun autre programme n’est actif, supprimez ce fichier.',
  }),
  'repository-not-trusted': ({ directory }) => ({
    message: `« ${directory} » appartient à un autre utilisateur de cet ordinateur, et n’est donc pas ouvert.`,
    remedy: `Demandez à votre service informatique de vous attribuer le dossier. Si vous faites confiance à son propriétaire, ceci l’ouvre tel quel : git config --global --add safe.directory "${directory}"`,
  }),
  'repository-is-bare': ({ directory }) => ({
    message: `« ${directory} » contient l’historique sans les fichiers ; rien ne peut être consigné ici.`,
    remedy:
      'Demandez à la personne qui gère le dossier une copie de travail, ou faites-en une avec « git clone » ; et consignez là.',
  }),
  'history-incomplete': ({ directory }) => ({
    message: `Une partie de l’historique de « ${directory} » n’est pas sur cet ordinateur.`,
    remedy:
      'Demandez à la personne qui gère le dossier une copie complète, ou faites-en une avec « git clone » sans --filter ; et travaillez là.',
  }),
  'changed-meanwhile': ({ path }) => ({
    message: `« ${path} » a été modifié entre-temps par quelqu’un d’autre.`,
    remedy: 'Rien n’a été consigné. Regardez la nouvelle version, puis réessayez.',
  }),
  'uncommitted-changes': ({ path }) => ({
    message: `« ${path} » contient des modifications qui ne sont pas encore consignées et seraient écrasées.`,
    remedy: 'Consignez-les d’abord avec « collab save ».',
  }),
  'signing-failed': ({ reason }) => ({
    message: `L’entrée n’a pas pu être signée : ${reason}`,
    remedy:
      'Demandez à la personne qui a installé la signature sur cet ordinateur de vérifier votre clé, ou désactivez la signature : git config --global commit.gpgSign false',
  }),
  'message-refused': ({ reason }) => ({
    message: `Un contrôle propre à cet ordinateur a refusé l’entrée : ${reason}`,
    remedy: 'Rien n’a été consigné. Modifiez ce que le contrôle demande, puis réessayez.',
  }),
  interrupted: () => ({
    message: 'Arrêté. Rien n’a été modifié.',
    remedy: 'Relancez la commande quand vous voudrez.',
  }),
};

/** Asked for as a function: only a failure needs them. */
export const failures = (): FailureSentences => failuresInFrench(sentences);
