/** The tables of words that the rules about reading choose from. */

const inQuotes = 'mettez le texte entre guillemets droits ("…")';
const quoteIt = 'Mettez le texte entre guillemets droits ("…").';

/** What makes a text no YAML, and how to mend it. */
export const syntax: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  alias: [
    'Ceci répète une partie qui n’a reçu de nom nulle part plus haut.',
    'Écrivez cette partie en entier, ou nommez-la plus haut avec "&".',
  ],
  'alias-of-itself': [
    'Ceci répète la partie dans laquelle il se trouve.',
    'Écrivez en entier ce que vous voulez dire.',
  ],
  'bracket-open': ['Un crochet est ouvert et n’est pas fermé.', `Fermez-le avec "]" ou "}", ou ${inQuotes}.`],
  'colon-in-text': [
    'Il y a un second deux-points sur cette ligne, qui se lit donc comme une clé dans une clé.',
    'Mettez entre guillemets droits ("…") le texte qui suit le premier deux-points.',
  ],
  'colon-missing': [
    'Une clé doit être suivie d’un deux-points et d’une espace.',
    'Écrivez "clé: valeur", ou mettez le texte en retrait sous sa clé.',
  ],
  'comma-missing': [
    'Entre crochets, les éléments sont séparés par des virgules.',
    `Mettez une virgule entre eux, ou ${inQuotes}.`,
  ],
  'control-character': [
    'Il y a ici un caractère de contrôle invisible.',
    'Supprimez-le : tapez la ligne à nouveau.',
  ],
  directive: [
    'Une ligne qui commence par "%" n’est pas comprise ici.',
    `Supprimez la ligne, ou ${inQuotes}.`,
  ],
  escape: [
    'Après "\\", entre guillemets droits, vient quelque chose qui n’a pas de sens.',
    'Écrivez "\\\\" pour une barre oblique inverse, ou utilisez des apostrophes droites (\'…\') au lieu des guillemets.',
  ],
  indentation: [
    'Cette ligne n’est pas alignée sur celles qui précèdent.',
    'Donnez-lui autant d’espaces au début que les lignes auxquelles elle appartient.',
  ],
  'key-complex': [
    'Une clé est un simple mot, pas une liste ni un bloc de clés.',
    'Écrivez un mot comme clé.',
  ],
  'key-multiline': [
    'Une clé tient sur une ligne, suivie d’un deux-points.',
    'Écrivez "clé: valeur", ou mettez le texte en retrait sous sa clé.',
  ],
  'key-too-long': [
    'Cette clé est trop longue, ou son deux-points manque.',
    `Mettez un deux-points après la clé, ou ${inQuotes}.`,
  ],
  other: [
    'Ceci ne peut pas être lu comme du YAML.',
    'Regardez les guillemets, les deux-points et les espaces de cette ligne et de la précédente.',
  ],
  property: ['Au début d’un texte, "&", "*" et "!" ont un sens particulier.', quoteIt],
  'quote-open': ['Un guillemet est ouvert et n’est pas fermé.', 'Mettez le même signe à la fin du texte.'],
  'scalar-start': ['Un texte ne peut pas commencer par ce caractère.', quoteIt],
  tab: ['Il y a une tabulation là où il faut des espaces.', 'Faites le retrait avec des espaces.'],
  tag: [
    'Un mot qui commence par "!" désigne un type de valeur inconnu ici.',
    `Supprimez-le, ou ${inQuotes}.`,
  ],
  unexpected: [
    'Il y a ici quelque chose qui n’appartient pas à la ligne.',
    'Mettez le texte entre guillemets droits ("…"), ou alignez-le sur sa clé.',
  ],
};

export const kinds: Readonly<Record<string, string>> = {
  string: 'un texte',
  text: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'true ou false',
  'yes-or-no': 'true ou false',
  array: 'une liste',
  list: 'une liste',
  object: 'un bloc de clés',
  map: 'un bloc de clés',
  nothing: 'vide',
};

export const forms: Readonly<Record<string, readonly [form: string, example: string]>> = {
  authoritative: ['`this-file` ou un document', 'document:signed-text'],
  currency: ['les trois lettres d’une monnaie', 'EUR'],
  date: ['une date : année, mois, jour', '2027-06-30'],
  duration: ['une durée', 'P14D (14 jours), P3M (trois mois) ou P1Y (un an)'],
  email: ['une adresse électronique', 'nom@example.org'],
  'entry-id': ['les 26 caractères à la fin du nom de fichier d’une entrée', '01JD3Q7V8XK2M4N6P8R0S2T4V6'],
  fraction: ['une fraction', '2/3'],
  id: [
    'un identifiant : minuscules, chiffres et traits d’union, avec une lettre au début',
    'digue-plus-solide',
  ],
  language: ['le code d’une langue', 'fr'],
  other: ['dans la forme voulue ici', 'la description dans votre éditeur'],
  path: ['le chemin d’un élément', 'goals/digue-plus-solide'],
  sha256: ['une empreinte SHA-256 : 64 chiffres et lettres de a à f', '9f86d081…'],
  time: ['une heure : heures et minutes', '09:30'],
  uri: ['une adresse web', 'https://example.org/rapport'],
};

export const bounds: Readonly<Record<string, (limit: string) => readonly [message: string, remedy: string]>> =
  {
    minLength: () => ['valeur vide', 'Écrivez un texte, ou supprimez la clé.'],
    maxLength: (limit) => [`plus de ${limit} caractères`, 'Écrivez plus court.'],
    minItems: () => ['liste vide', 'Ajoutez un élément, ou supprimez la clé.'],
    minProperties: () => ['bloc vide', 'Ajoutez un élément, ou supprimez la clé.'],
    uniqueItems: () => ['le même élément figure deux fois', 'Supprimez l’un des deux.'],
    minimum: (limit) => [`valeur inférieure à ${limit}`, `Écrivez ${limit} ou plus.`],
    exclusiveMinimum: (limit) => [
      `la valeur n’est pas supérieure à ${limit}`,
      `Écrivez un nombre supérieur à ${limit}.`,
    ],
    maximum: (limit) => [`valeur supérieure à ${limit}`, `Écrivez ${limit} ou moins.`],
  };

/** Why a file stands badly: words in place of {name}, {suggestion}, {other}. */
export const placements: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  outside: [
    '« {name} » se trouve à côté des dossiers des conventions.',
    'Déplacez-le dans le dossier d’une convention.',
  ],
  link: [
    '« {name} » est un lien vers un autre endroit, et n’a pas été lu.',
    'Mettez ici le fichier ou le dossier lui-même.',
  ],
  unknown: ['« {name} » n’est pas un fichier lu ici.', 'Mettez-le dans `documents/`, ou supprimez-le.'],
  'entry-name': [
    '« {name} » n’a pas le nom d’une entrée, et n’est pas compté.',
    'Consignez l’entrée avec « collab progress », qui nomme le fichier.',
  ],
  'entry-folder': [
    '« {name} » se trouve dans le dossier d’un autre mois.',
    'Déplacez-le vers `{suggestion}/`.',
  ],
  'meeting-name': [
    '« {name} » n’a pas le nom d’une réunion : sa date, un trait d’union et un nom court.',
    'Renommez-le, par exemple `2027-03-15-comite-de-pilotage.yaml`.',
  ],
  'signature-name': [
    '« {name} » n’a pas le nom d’une signature : la partie, un trait d’union et le début de l’empreinte.',
    'Renommez-le, par exemple `{suggestion}`.',
  ],
  'folder-name': [
    '« {name} » ne peut pas être l’identifiant d’une convention.',
    'Renommez le dossier : minuscules, chiffres et traits d’union.',
  ],
  'id-twice': [
    '« {other} » a le même identifiant, si bien que cette entrée n’est pas comptée.',
    'Supprimez la copie, ou consignez-la à nouveau avec « collab progress ».',
  ],
  'name-differs': [
    'Le nom du fichier dit « {name} », son contenu dit « {suggestion} ».',
    'Mettez la date et le type en accord avec ceux du nom.',
  ],
};
