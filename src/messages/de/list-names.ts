/** German: the lists of an agreement, as people call them; after a colon, so without an article. */
const names: ReadonlyMap<string, string> = new Map([
  ['approvals', 'Zustimmungen'],
  ['bodies', 'Gremien'],
  ['clauses', 'Bestimmungen'],
  ['commitments', 'Zusagen'],
  ['conditions', 'Bedingungen'],
  ['contributions', 'Beiträge'],
  ['definitions', 'Begriffe'],
  ['documents', 'Dokumente'],
  ['evaluation', 'Evaluierungen'],
  ['expectations', 'Erwartungen'],
  ['goals', 'Ziele'],
  ['groups', 'Gruppen'],
  ['indicators', 'Indikatoren'],
  ['lines', 'Budgetposten'],
  ['members', 'Sitze'],
  ['milestones', 'Meilensteine'],
  ['offers', 'Angebote'],
  ['parties', 'Parteien'],
  ['recitals', 'Erwägungen'],
  ['reporting', 'Berichte'],
  ['risks', 'Risiken'],
  ['statements', 'Aussagen'],
  ['tasks', 'Aufgaben'],
]);

export function listNames(list: string): string {
  return names.get(list) ?? list;
}
