/** German: the lists of an agreement, as people call them; after a colon, so without an article. */
const names: ReadonlyMap<string, string> = new Map([
  ['approvals', 'Zustimmungen'],
  ['bodies', 'Gremien'],
  ['clauses', 'Bestimmungen'],
  ['commitments', 'Zusagen'],
  ['conditions', 'Bedingungen'],
  ['contributions', 'Beiträge'],
  ['data-sharing', 'gemeinsam genutzte Daten'],
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
  ['others', 'weitere Beteiligte'],
  ['parties', 'Parteien'],
  ['pools', 'gemeinsame Kosten'],
  ['principles', 'Grundsätze'],
  ['recitals', 'Erwägungen'],
  ['reporting', 'Berichte'],
  ['rights', 'Rechte'],
  ['risks', 'Risiken'],
  ['statements', 'Aussagen'],
  ['tasks', 'Aufgaben'],
  ['terminations', 'Wege der Beendigung'],
]);

export function listNames(list: string): string {
  return names.get(list) ?? list;
}
