/** De lijsten van een overeenkomst, zoals mensen ze noemen. */
const names: ReadonlyMap<string, string> = new Map([
  ['approvals', 'de goedkeuringen'],
  ['bodies', 'de overleggen'],
  ['clauses', 'de bepalingen'],
  ['commitments', 'de afspraken'],
  ['conditions', 'de voorwaarden'],
  ['contributions', 'de bijdragen'],
  ['data-sharing', 'de gedeelde gegevens'],
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
  ['others', 'de andere betrokkenen'],
  ['parties', 'de partijen'],
  ['pools', 'de gedeelde kosten'],
  ['principles', 'de uitgangspunten'],
  ['recitals', 'de overwegingen'],
  ['reporting', 'de rapportages'],
  ['rights', 'de rechten'],
  ['risks', "de risico's"],
  ['statements', 'de stellingen'],
  ['tasks', 'de taken'],
  ['terminations', 'de manieren van beëindigen'],
]);

export function listNames(list: string): string {
  return names.get(list) ?? list;
}
