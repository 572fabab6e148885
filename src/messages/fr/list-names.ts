/** The lists of an agreement, as people call them. */
const names: ReadonlyMap<string, string> = new Map([
  ['approvals', 'les approbations'],
  ['bodies', 'les instances'],
  ['clauses', 'les clauses'],
  ['commitments', 'les engagements'],
  ['conditions', 'les conditions'],
  ['contributions', 'les contributions'],
  ['data-sharing', 'les données partagées'],
  ['definitions', 'les définitions'],
  ['documents', 'les documents'],
  ['evaluation', 'les évaluations'],
  ['expectations', 'les attentes'],
  ['goals', 'les objectifs'],
  ['groups', 'les groupes'],
  ['indicators', 'les indicateurs'],
  ['lines', 'les lignes du budget'],
  ['members', 'les sièges'],
  ['milestones', 'les jalons'],
  ['offers', 'les offres'],
  ['others', 'les autres intervenants'],
  ['parties', 'les parties'],
  ['pools', 'les coûts partagés'],
  ['principles', 'les principes'],
  ['recitals', 'les considérants'],
  ['reporting', 'les rapports'],
  ['rights', 'les droits'],
  ['risks', 'les risques'],
  ['statements', 'les affirmations'],
  ['tasks', 'les tâches'],
  ['terminations', 'les modes de fin'],
]);

export function listNames(list: string): string {
  return names.get(list) ?? list;
}
