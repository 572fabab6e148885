import type { ExpectationsPhrases, NamedWish } from '../../domain/phrases/expectations-phrases.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';

const columns = {
  expectation: 'Attente',
  answer: 'Réponse',
  standing: 'État',
  offer: 'Offre',
  by: 'Offert par',
  to: 'À',
  became: 'Devenu',
};
const standings = {
  matched: 'satisfaite',
  accepted: 'acceptée, encore sans engagement',
  unanswered: 'sans réponse',
  declined: 'refusée',
  parked: 'en suspens',
  contradictory: 'contradictoire',
};
const states = { open: 'Ouverte', accepted: 'Acceptée', declined: 'Refusée', parked: 'En suspens' };
const lists = { expectations: 'Attente', offers: 'Offre', commitments: 'Engagement' };
const withArticle = { expectations: 'l’attente', offers: 'l’offre', commitments: 'l’engagement' };

/** "Un guichet" (Syndicat des eaux). */
function named({ what, by }: NamedWish, format: Format): string {
  return `« ${format.text(what).trim()} » (${format.text(by.name)})`;
}

const withList = (wish: NamedWish, format: Format): string =>
  `${withArticle[wish.list]} ${named(wish, format)}`;

const acceptOptions = {
  what: 'l’engagement en mots ; en général ceux de l’attente ou de l’offre',
  accountable: 'la partie qui en répond ; en général celle dont on l’attend',
  due: 'pour quand c’est fait',
  deliverable: 'ce qui est remis',
  verified: 'comment on établit que c’est fait',
  force: 'si c’est un résultat à atteindre, un effort ou une intention',
  serves: 'l’objectif servi ; peut être donné plusieurs fois',
  date: 'le jour de l’acceptation ; en général aujourd’hui',
  by: 'la partie qui accepte ; en général celle dont on l’attend',
  note: 'ce qu’il y a d’autre à dire de la réponse',
  dryRun: 'montrer ce qui serait consigné, sans rien consigner',
};
const forces = {
  result: 'il faut l’atteindre',
  effort: 'la partie fait ce qu’elle peut, et au moins ce qui est nommé',
  intention: 'aucune obligation',
};

export const expectationsPhrases: PhraseSentences<ExpectationsPhrases> = {
  'expectations.description': () =>
    'Ce que les parties attendent les unes des autres et s’offrent, avant le début du travail : demandé par un formulaire, montré côte à côte et transformé en engagements.',
  'expectations.examples': () =>
    [
      '  collab expectations form --for syndicat-des-eaux -o attentes-syndicat.xlsx     un formulaire à envoyer',
      '  collab expectations read attentes-syndicat.xlsx                                le relire',
      '  collab expectations compare                         ce que chacun attend, offre et répond, côte à côte',
      '  collab expectations compare -o attentes.html        la même chose en page',
      '  collab progress expectation --about nouvelles-tot --state declined --reason "Personne pour le faire"',
      '                                                      répondre à une attente',
      '  collab expectations accept nouvelles-tot --due 2027-03-01              en faire un engagement',
    ].join('\n'),
  'expectations.action': () => 'ce qu’il faut faire : form, read, compare ou accept ; en général compare',

  'expectations.compare-description': () =>
    'Montre côte à côte ce que les parties attendent les unes des autres et ce qui y répond : satisfait, sans réponse, contradictoire, et offert sans être demandé.',
  'expectations.compare-examples': () =>
    [
      '  collab expectations compare                         à l’écran',
      '  collab expectations compare -o attentes.html        une page à montrer en réunion ou à envoyer',
      '  collab expectations compare --format markdown       du texte pour un courriel',
    ].join('\n'),

  'expectations.accept-description': () =>
    'Fait en une étape un engagement de ce qui est attendu ou offert : l’attente est acceptée, l’engagement figure dans la convention, et l’une renvoie à l’autre.',
  'expectations.accept-examples': () =>
    [
      '  collab expectations accept nouvelles-tot                    demande qui, quoi et pour quand',
      '  collab expectations accept nouvelles-tot --due 2027-03-01 --deliverable "Une lettre chaque mois"',
      '  collab expectations accept pompe-mobile                     une offre que l’on prend',
    ].join('\n'),
  'expectations.accept-which': () => 'attente ou offre',
  'expectations.accept-option': ({ option }) => acceptOptions[option],
  'expectations.ask-what': () =>
    'Qu’est-ce qui est convenu exactement ? (pour que chacun voie si c’est fait)',
  'expectations.ask-accountable': () => 'Quelle partie en répond ?',
  'expectations.ask-due': () => 'Pour quand ? (comme 2027-06-30 ; vide si c’est encore à régler)',
  'expectations.say-date': () => 'Écrivez le jour comme 2027-06-30.',
  'expectations.ask-deliverable': () => 'Qu’est-ce qui est remis ? (vide pour rien)',
  'expectations.ask-force': () => 'À quel point est-ce ferme ?',
  'expectations.force': ({ force }) => forces[force],
  'expectations.ask-serves': () => 'Quels objectifs sont servis ?',
  'expectations.accepted': ({ what }, format) => `Consigné : engagement issu de « ${format.text(what)} »`,
  'expectations.would-accept': ({ what }, format) =>
    `Serait consigné : engagement issu de « ${format.text(what)} »`,
  'expectations.recorded-in': ({ file, commit, contact }) =>
    `Dans ${file}, version ${commit}, par ${contact}`,

  'expectations.title': () => 'Ce que nous attendons les uns des autres :',
  'expectations.counts': ({ counts }, format) => {
    const parts = [
      [counts.matched, 'avec un engagement ou une offre'],
      [counts.accepted, 'en accord mais encore sans engagement'],
      [counts.unanswered, 'sans réponse'],
      [counts.declined, 'avec un refus'],
      [counts.parked, 'en suspens'],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    const all = format.plural(counts.expectations, { one: 'attente', other: 'attentes' });
    const sentences = [
      told.length === 0 ? `${all}.` : `${all} : ${format.list(told)}.`,
      counts.contradictory === 0 ? '' : `${counts.contradictory} avec une contradiction.`,
      `${format.plural(counts.offers, { one: 'offre', other: 'offres' })}${counts.unasked === 0 ? '' : `, dont ${counts.unasked} sans demande`}.`,
    ];
    return sentences.filter((one) => one !== '').join(' ');
  },
  'expectations.silent': ({ names }, format) =>
    `Encore rien d’attendu ni d’offert par ${format.list(names.map(({ name }) => format.text(name)))}.`,
  'expectations.none-yet': () => 'Aucune attente et aucune offre ne sont encore écrites.',
  'expectations.contradictory': () => 'Celles-ci se contredisent',
  'expectations.contradiction': ({ code, expectation, others, dates }, format) => {
    const [other = expectation, second = other] = others;
    const [first = '', last = ''] = dates.map((date) => format.date(date));
    const wish = named(expectation, format);
    switch (code) {
      case 'declined-but-promised':
        return `${wish} : refusé, et pourtant ${withList(other, format)} y répond.`;
      case 'needed-but-declined':
        return `${wish} : refusé, et ${withList(other, format)} ne vaut que si c’est satisfait.`;
      case 'promised-too-late':
        return `${wish} : attendu pour le ${first}, et ${withList(other, format)} vient pour le ${last}.`;
      case 'answered-by-another':
        return `${wish} : attendu d’une autre partie que celle qui répond par ${withList(other, format)}.`;
      case 'accountable-twice':
        return `${wish} : deux parties répondent de la même chose, ${named(other, format)} et ${named(second, format)}.`;
      case 'two-dates':
        return `${wish} et ${named(other, format)} demandent la même chose à la même partie, pour le ${first} et pour le ${last}.`;
      case 'expected-of-each-other':
        return `${wish} et ${named(other, format)} : chacune attend la même chose de l’autre.`;
    }
  },
  'expectations.perhaps': () => 'Celles-ci vont peut-être ensemble : à vous de juger',
  'expectations.likely': ({ code, expectation, other, percent }, format) => {
    const wish = named(expectation, format);
    const likeness = `(semblables à ${percent} %)`;
    switch (code) {
      case 'answer':
        return `Peut-être que ${withList(other, format)} répond à ${wish} ${likeness}.`;
      case 'twice':
        return `${wish} et ${named(other, format)} sont peut-être identiques ${likeness}.`;
      case 'other-date':
        return `${wish} et ${named(other, format)} sont peut-être identiques, avec deux dates ${likeness}.`;
      case 'each-other':
        return `${wish} et ${named(other, format)} : chacune attend peut-être la même chose de l’autre ${likeness}.`;
      case 'opposite':
        return `${wish} et ${named(other, format)} sont peut-être contraires : l’une des deux dit « ne pas » ${likeness}.`;
    }
  },
  'expectations.pair': ({ names: [one, other] }, format) =>
    `${format.text(one.name)} et ${format.text(other.name)}`,
  'expectations.expected-of': ({ by, of }, format) =>
    `Attentes : ${format.text(by.name)} envers ${format.text(of.name)}`,
  'expectations.unasked': () => 'Offert sans être demandé',
  'expectations.column': ({ column }) => columns[column],
  'expectations.standing': ({ standing }) => standings[standing],
  'expectations.interest': () => 'Parce que',
  'expectations.concern': () => 'Crainte',
  'expectations.answered-as': ({ state }) => states[state],
  'expectations.due': ({ date }, format) => `pour le ${format.date(date)}`,
  'expectations.answer': ({ list }) => lists[list],
  'expectations.no-answer': () => 'pas encore de réponse',
  'expectations.answered-on': ({ date }, format) => `le ${format.date(date)}`,
  'expectations.not-yet': () => 'pas encore',
};
