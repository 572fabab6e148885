import type { DoctorPhrases } from '../../domain/phrases/doctor-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const doctorPhrases: PhraseSentences<DoctorPhrases> = {
  'doctor.description': () =>
    'Dit en mots simples si tout est en ordre autour des conventions, et comment régler ce qui ne l’est pas.',
  'doctor.examples': () =>
    '  collab doctor\n  collab doctor --json                    pour la personne qui vous aide',
  'doctor.title': () => 'Tout est-il en ordre ?',
  'doctor.broken': ({ count }, format) =>
    `${format.plural(count, { one: 'point demande', other: 'points demandent' })} votre attention ; la solution figure à chaque fois en dessous.`,
  'doctor.all-fine': () => 'Tout est en ordre.',
  'doctor.in-order': () => 'En ordre :',
  'doctor.failure': ({ message, remedy }) => `${message} ${remedy}`,

  'doctor.program': ({ version, node }) => `collab ${version} fonctionne, avec Node.js ${node}`,
  'doctor.program-old': ({ node, needed }) =>
    `Node.js ${node} est trop ancien : collab a besoin de la version ${needed} ou d’une version plus récente, sur nodejs.org.`,
  'doctor.git': ({ version }) => `git ${version} est là pour conserver l’historique`,
  'doctor.git-missing': () =>
    'git n’est pas installé : rien ne peut donc être consigné. Vous le trouverez sur git-scm.com ; ou demandez « git » à votre service informatique.',
  'doctor.git-old': ({ version, needed }) =>
    `git ${version} est trop ancien : collab a besoin de la version ${needed} ou d’une version plus récente, sur git-scm.com.`,

  'doctor.workspace': ({ title, agreements }, format) =>
    `Le dossier « ${format.text(title)} » est lisible : ${format.plural(agreements, { one: 'convention', other: 'conventions' })}`,
  'doctor.no-workspace': ({ directory }) =>
    `Il n’y a pas de conventions dans ${directory}, ni plus haut. Allez dans leur dossier, ou commencez une coopération ici :`,
  'doctor.errors': ({ count }, format) =>
    `Les conventions contiennent ${format.plural(count, { one: 'erreur', other: 'erreurs' })}. Pour voir lesquelles, et que faire :`,
  'doctor.no-errors': () => 'Les conventions ne contiennent pas d’erreurs',

  'doctor.history': ({ records }, format) =>
    `L’historique est complet : ${format.plural(records, { one: 'modification consignée', other: 'modifications consignées' })}`,
  'doctor.no-history': () =>
    'Ce dossier n’a pas d’historique : rien ne peut donc y être consigné ni rapporté. Pour commencer l’historique :',
  'doctor.nothing-recorded': () => 'Rien n’est encore consigné. Pour consigner ce qui s’y trouve :',
  'doctor.shallow': () =>
    'Seule la partie la plus récente de l’historique est sur cet ordinateur : les rapports seraient faux. Pour récupérer le reste :',
  'doctor.bare': () =>
    'Ceci est une copie de partage, sans fichiers : lisez-la ici, et consignez dans une copie sur votre propre ordinateur.',
  'doctor.no-branch': () =>
    'Un état ancien du dossier est ouvert : ce qui est consigné maintenant serait perdu. Pour revenir au plus récent :',
  'doctor.clock-behind': ({ now, last }, format) =>
    `Selon cet ordinateur, nous sommes le ${format.date(now)} ; or, quelque chose a été consigné le ${format.date(last)}. Réglez son horloge.`,

  'doctor.contact': ({ contact, function: role }, format) =>
    `Vous consignez sous ${contact} (${format.text(role)})`,
  'doctor.no-contact': ({ known }, format) =>
    known.length === 0
      ? 'La liste des personnes est encore vide : personne ne peut donc consigner. Pour vous ajouter :'
      : `On ne sait pas qui consigne sur cet ordinateur. Vous êtes l’une de ces personnes : ${format.list(known)} ; pour choisir :`,
  'doctor.contact-left': ({ contact, left }, format) =>
    `Vous consignez en tant que « ${contact} », qui est parti le ${format.date(left)}. Choisissez qui vous êtes :`,
  'doctor.contact-unknown': ({ contact }) =>
    `Ce que vous consignez est gardé sous « ${contact} », qui ne figure pas dans la liste des personnes. Pour dire qui vous êtes :`,
  'doctor.private': () => 'Les noms et les adresses restent sur cet ordinateur',
  'doctor.contacts-shared': () =>
    'contacts.yaml, avec des noms et des adresses, a été consigné et est partagé avec toutes les parties. Pour le garder désormais ici :',
  'doctor.contacts-not-kept-out': () =>
    'contacts.yaml, avec des noms et des adresses, serait partagé si quelqu’un consignait tout avec un autre programme. Pour le garder ici :',

  'doctor.recorded': () => 'Tout ce que contient le dossier est consigné',
  'doctor.not-recorded': ({ files, count }, format) => {
    const more = count - files.length;
    const named = more > 0 ? [...files, format.plural(more, { one: 'autre', other: 'autres' })] : files;
    return `Modifié et pas encore consigné, donc absent des rapports : ${format.list(named)}. Pour le consigner :`;
  },
  'doctor.not-writable': ({ directory }) =>
    `Vous n’avez pas le droit d’écrire dans ${directory}. Demandez-le à la personne qui gère le dossier.`,

  'doctor.shared': ({ place }) => `Ce qui est consigné ici se trouve aussi sur ${place}`,
  'doctor.alone': () =>
    'Le dossier n’existe que sur cet ordinateur : personne d’autre ne le voit, et il n’en existe pas de seconde copie. Demandez à votre service informatique un emplacement partagé.',
  'doctor.no-upstream': ({ place }) =>
    `Rien de ce qui est consigné ici n’a encore été envoyé vers ${place}. Pour l’envoyer :`,
  'doctor.not-published': ({ count, place }, format) =>
    `${format.plural(count, { one: 'modification consignée n’est', other: 'modifications consignées ne sont' })} que sur cet ordinateur, et pas encore sur ${place}. Pour ${count === 1 ? 'l’envoyer' : 'les envoyer'} :`,
  'doctor.not-taken-over': ({ count, place }, format) =>
    `${format.plural(count, { one: 'modification faite par d’autres est arrivée', other: 'modifications faites par d’autres sont arrivées' })} de ${place} et ${count === 1 ? 'n’est' : 'ne sont'} pas encore dans votre dossier. Pour ${count === 1 ? 'la' : 'les'} reprendre :`,
};
