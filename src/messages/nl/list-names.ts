/** De lijsten van een overeenkomst, zoals mensen ze noemen. */
const names: ReadonlyMap<string, string> = new Map([
  ['approvals', 'de goedkeuringen'],
  ['bodies', 'de overleggen'],
  ['clauses', 'de bepalingen'],
  ['commitments', 'de afspraken'],
  ['conditions', 'de voorwaarden'],
  ['contributions', 'de bijdragen'],
  ['definitions', 'de begrippen'],
  ['documents', 'de documenten'],
  ['evaluation', 'de evaluaties'],
  ['expectations', 'de verwachtingen'],
  ['goals', 'de doelen'],
  ['groups', 'de groepen'],
  ['indicators', 'de indicatoren'],
  ['lines', 'de begrotingsposten'],
  ['members', 'de zetels'],
  ['milestones', 'de mijlpalen'],
  ['offers', 'het aanbod'],
  ['parties', 'de partijen'],
  ['recitals', 'de overwegingen'],
  ['reporting', 'de rapportages'],
  ['risks', "de risico's"],
  ['statements', 'de stellingen'],
  ['tasks', 'de taken'],
]);

export function listNames(list: string): string {
  return names.get(list) ?? list;
}
