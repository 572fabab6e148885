import type { DoctorPhrases } from '../../domain/phrases/doctor-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const doctorPhrases: PhraseSentences<DoctorPhrases> = {
  'doctor.description': () =>
    'Zegt in gewone woorden of alles rond de afspraken in orde is, en wat helpt waar dat niet zo is.',
  'doctor.examples': () => '  collab doctor\n  collab doctor --json                    voor wie u helpt',
  'doctor.title': () => 'Is alles in orde?',
  'doctor.broken': ({ count }, format) =>
    `${format.plural(count, { one: 'ding vraagt', other: 'dingen vragen' })} aandacht; daaronder staat telkens wat helpt.`,
  'doctor.all-fine': () => 'Alles is in orde.',
  'doctor.in-order': () => 'In orde:',
  'doctor.failure': ({ message, remedy }) => `${message} ${remedy}`,

  'doctor.program': ({ version, node }) => `collab ${version} werkt, op Node.js ${node}`,
  'doctor.program-old': ({ node, needed }) =>
    `Node.js ${node} is te oud: collab heeft ${needed} of later nodig, van nodejs.org.`,
  'doctor.git': ({ version }) => `git ${version} is er om de geschiedenis bij te houden`,
  'doctor.git-missing': () =>
    'git is niet geïnstalleerd, dus er kan niets worden vastgelegd. Haal het van git-scm.com, of vraag uw afdeling automatisering om "git".',
  'doctor.git-old': ({ version, needed }) =>
    `git ${version} is te oud: collab heeft ${needed} of later nodig, van git-scm.com.`,

  'doctor.workspace': ({ title, agreements }, format) =>
    `De map "${format.text(title)}" is te lezen: ${format.plural(agreements, { one: 'overeenkomst', other: 'overeenkomsten' })}`,
  'doctor.no-workspace': ({ directory }) =>
    `In ${directory} of daarboven staan geen overeenkomsten. Ga naar de map waar ze staan, of begin hier een samenwerking:`,
  'doctor.errors': ({ count }, format) =>
    `In de overeenkomsten ${count === 1 ? 'staat' : 'staan'} ${format.plural(count, { one: 'fout', other: 'fouten' })}. Zie welke, en wat helpt:`,
  'doctor.no-errors': () => 'In de overeenkomsten staan geen fouten',

  'doctor.history': ({ records }, format) =>
    `De geschiedenis is compleet: ${format.plural(records, { one: 'wijziging', other: 'wijzigingen' })} vastgelegd`,
  'doctor.no-history': () =>
    'Van deze map wordt geen geschiedenis bijgehouden, dus er is niets vast te leggen of te rapporteren. Begin ermee:',
  'doctor.nothing-recorded': () => 'Er is nog niets vastgelegd. Leg vast wat er staat:',
  'doctor.shallow': () =>
    'Alleen het nieuwste deel van de geschiedenis staat op deze computer, dus rapporten zouden niet kloppen. Haal de rest op:',
  'doctor.bare': () =>
    'Dit is een kopie om te delen, zonder bestanden: lezen kan hier, vastleggen in een kopie op uw eigen computer.',
  'doctor.no-branch': () =>
    'Er staat een oudere stand van de map open: wat u nu vastlegt, raakt kwijt. Ga terug naar de nieuwste:',
  'doctor.clock-behind': ({ now, last }, format) =>
    `Volgens deze computer is het ${format.date(now)}, maar er is iets vastgelegd op ${format.date(last)}. Zet de klok goed.`,

  'doctor.contact': ({ contact, function: role }, format) =>
    `U legt vast als ${contact} (${format.text(role)})`,
  'doctor.no-contact': ({ known }, format) =>
    known.length === 0
      ? 'Er staat nog niemand op de lijst van mensen, dus niemand kan iets vastleggen. Voeg uzelf toe:'
      : `Het is niet bekend wie er op deze computer vastlegt. U bent een van deze: ${format.list(known)}; kies:`,
  'doctor.contact-left': ({ contact, left }, format) =>
    `U legt vast als "${contact}", die op ${format.date(left)} is vertrokken. Kies wie u bent:`,
  'doctor.contact-unknown': ({ contact }) =>
    `Wat u vastlegt, komt op naam van "${contact}", en die staat niet op de lijst van mensen. Kies wie u bent:`,
  'doctor.private': () => 'Namen en adressen blijven op deze computer',
  'doctor.contacts-shared': () =>
    'contacts.yaml, met namen en adressen, is vastgelegd en wordt met elke partij gedeeld. Houd het voortaan hier:',
  'doctor.contacts-not-kept-out': () =>
    'contacts.yaml, met namen en adressen, zou gedeeld worden door wie met een ander programma alles vastlegt. Houd het hier:',

  'doctor.recorded': () => 'Alles in de map is vastgelegd',
  'doctor.not-recorded': ({ files, count }, format) => {
    const more = count - files.length;
    const named = more > 0 ? [...files, format.plural(more, { one: 'ander', other: 'andere' })] : files;
    return `Gewijzigd en nog niet vastgelegd, dus in geen enkel rapport: ${format.list(named)}. Leg het vast:`;
  },
  'doctor.not-writable': ({ directory }) =>
    `U mag niet schrijven in ${directory}. Vraag wie de map beheert om dat recht.`,

  'doctor.shared': ({ place }) => `Wat hier is vastgelegd, staat ook bij ${place}`,
  'doctor.alone': () =>
    'De map staat alleen op deze computer: niemand anders ziet haar, en er is geen tweede exemplaar. Vraag uw afdeling automatisering om een gedeelde plek ervoor.',
  'doctor.no-upstream': ({ place }) =>
    `Van wat hier is vastgelegd, is nog niets naar ${place} gestuurd. Stuur het:`,
  'doctor.not-published': ({ count, place }, format) =>
    `${format.plural(count, { one: 'vastgelegde wijziging staat', other: 'vastgelegde wijzigingen staan' })} alleen op deze computer, en nog niet bij ${place}. Stuur ${count === 1 ? 'die' : 'ze'} op:`,
  'doctor.not-taken-over': ({ count, place }, format) =>
    `${format.plural(count, { one: 'wijziging', other: 'wijzigingen' })} van anderen ${count === 1 ? 'is' : 'zijn'} binnengekomen van ${place} en ${count === 1 ? 'staat' : 'staan'} nog niet in uw map. Neem ${count === 1 ? 'die' : 'ze'} over:`,
};
