import type { ContactsPhrases } from '../../domain/phrases/contacts-phrases.js';
import type { PhraseSentences } from '../messages.js';

const columns = {
  id: 'Qui',
  function: 'Fonction',
  party: 'Partie',
  name: 'Nom',
  email: 'Adresse électronique',
  telephone: 'Téléphone',
};

export const contactsPhrases: PhraseSentences<ContactsPhrases> = {
  'contacts.description': () =>
    'Tient la liste des personnes. La fonction et la partie sont partagées ; le nom, l’adresse électronique et le numéro de téléphone restent sur cet ordinateur.',
  'contacts.action': () => 'list (par défaut), add (ajouter), use (choisir) ou forget (oublier)',
  'contacts.id': () => 'la personne concernée, comme dans la liste : par exemple charge-de-mission',
  'contacts.examples': () =>
    [
      '  collab contacts                                     qui participe',
      '  collab contacts add --function "Chargé de mission" --party syndicat-de-la-rive \\',
      '      --name "Prénom et nom" --email nom@example.org',
      '  collab contacts add charge-de-mission --email nouvelle@example.org',
      '  collab contacts use charge-de-mission               qui consigne sur cet ordinateur',
      '  collab contacts forget charge-de-mission            efface le nom et les adresses',
    ].join('\n'),
  'contacts.option-function': () =>
    'la fonction de la personne, telle que les rapports la montrent ; partagée',
  'contacts.option-party': () => 'la partie à laquelle la personne appartient ; partagée',
  'contacts.option-name': () => 'prénom et nom ; reste sur cet ordinateur',
  'contacts.option-email': () => 'adresse électronique ; reste sur cet ordinateur',
  'contacts.option-telephone': () => 'numéro de téléphone ; reste sur cet ordinateur',
  'contacts.ask-function': () =>
    'Quelle est la fonction de cette personne ? (partagée : n’indiquez pas de nom)',
  'contacts.ask-party': () => 'À quelle partie cette personne appartient-elle ?',
  'contacts.ask-name': () => 'Quel est son nom ? (reste sur cet ordinateur ; facultatif)',
  'contacts.ask-email': () => 'Son adresse électronique ? (reste sur cet ordinateur ; facultatif)',
  'contacts.ask-telephone': () => 'Son numéro de téléphone ? (reste sur cet ordinateur ; facultatif)',
  'contacts.say-form': ({ option }) =>
    option === 'email'
      ? 'Écrivez par exemple nom@example.org.'
      : option === 'telephone'
        ? 'Écrivez par exemple +33 1 23 45 67 89.'
        : 'Écrivez quelques mots.',
  'contacts.no-party': () => 'Aucune d’elles',

  'contacts.title': () => 'Personnes',
  'contacts.nobody': () => 'La liste est encore vide. Ajoutez quelqu’un avec : collab contacts add',
  'contacts.kept-here': () =>
    'Les noms, adresses électroniques et numéros de téléphone se trouvent dans contacts.yaml : ce fichier reste sur cet ordinateur.',
  'contacts.column': ({ column }) => columns[column],
  'contacts.left': ({ date }, format) => `départ le ${format.date(date)}`,

  'contacts.subject-added': ({ function: role, party }, format) =>
    `Arrivée : ${format.text(role)}${party === undefined ? '' : ` (${format.text(party)})`}`,
  'contacts.subject-changed': ({ function: role }, format) =>
    `Personnes : ${format.text(role)}, modification`,
  'contacts.subject-left': ({ function: role }, format) => `Départ : ${format.text(role)}`,
  'contacts.subject-kept-out': () => 'Les noms et les adresses restent hors de ce qui est partagé',
  'contacts.used': ({ id, function: role }, format) =>
    `Désormais, ce qui est consigné sur cet ordinateur l’est sous ${id} (${format.text(role)}).`,
  'contacts.added': ({ id, function: role }, format) => `Ajout : ${format.text(role)}, sous ${id}`,
  'contacts.changed': ({ id, function: role }, format) => `Modification : ${format.text(role)} (${id})`,
  'contacts.unchanged': ({ id }) => `Rien n’a changé : ${id} figurait déjà ainsi dans la liste.`,
  'contacts.name-kept-here': () =>
    'Le nom et les adresses se trouvent dans contacts.yaml, sur cet ordinateur seulement.',
  'contacts.recorded': ({ commit }) => `Consigné dans collab.yaml, version ${commit}`,

  'contacts.ask-forget': ({ who }) =>
    `Effacer le nom et les adresses ? Personne concernée : ${who}. Cela ne peut pas être annulé.`,
  'contacts.forget': () => 'Oui, effacer',
  'contacts.keep': () => 'Non, garder',
  'contacts.kept': () => 'Rien n’a été modifié.',
  'contacts.forgotten': ({ id, function: role }, format) =>
    `Nom et adresses effacés : ${id}. Les rapports diront toujours « ${format.text(role)} ».`,
  'contacts.not-in-history': () =>
    'Le nom et les adresses ne figurent nulle part dans ce qui a été consigné ici.',
  'contacts.still-in-history': ({ places, count }, format) =>
    `Quelqu’un a écrit le nom ou une adresse dans ce qui a été consigné : ${format.list(
      count > places.length
        ? [
            ...places,
            format.plural(count - places.length, { one: 'autre endroit', other: 'autres endroits' }),
          ]
        : places,
    )}. Ce qui a été consigné ne peut pas être modifié d’ici : demandez à la personne qui gère le dossier de l’enlever, et à chaque partie de récupérer à nouveau le dossier.`,
  'contacts.still-in-file': ({ file, line }) =>
    `${file} cite encore cette personne, à la ligne ${String(line)} : enlevez-la à la main.`,
  'contacts.place-commit': ({ commit }) => `la version ${commit}`,
};
