/** The lists of an agreement, as people call them. */
const names: ReadonlyMap<string, string> = new Map([
  ['approvals', 'the approvals'],
  ['bodies', 'the bodies'],
  ['clauses', 'the clauses'],
  ['commitments', 'the commitments'],
  ['conditions', 'the conditions'],
  ['contributions', 'the contributions'],
  ['data-sharing', 'the shared data'],
  ['definitions', 'the definitions'],
  ['documents', 'the documents'],
  ['evaluation', 'the evaluations'],
  ['expectations', 'the expectations'],
  ['goals', 'the goals'],
  ['groups', 'the groups'],
  ['indicators', 'the indicators'],
  ['lines', 'the budget lines'],
  ['members', 'the seats'],
  ['milestones', 'the milestones'],
  ['offers', 'the offers'],
  ['others', 'the others involved'],
  ['parties', 'the parties'],
  ['pools', 'the shared costs'],
  ['principles', 'the principles'],
  ['recitals', 'the considerations'],
  ['reporting', 'the reports'],
  ['rights', 'the rights'],
  ['risks', 'the risks'],
  ['statements', 'the statements'],
  ['tasks', 'the tasks'],
  ['terminations', 'the ways to end it'],
]);

export function listNames(list: string): string {
  return names.get(list) ?? list;
}
