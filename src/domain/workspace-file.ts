/** Which files belong to a workspace, by where they stand: the others happen to be in its folder. */

const names: ReadonlySet<string> = new Set(['collab.yaml', 'README.md', '.gitignore', '.gitattributes']);
const folders: ReadonlySet<string> = new Set(['agreements', 'tenders', '.collab', '.vscode', '.idea']);

/** @param path from the workspace. Who people are (contacts.yaml) never belongs to what is recorded. */
export function isWorkspaceFile(path: string): boolean {
  const [top = '', ...rest] = path.split('/');
  return rest.length === 0 ? names.has(top) : folders.has(top);
}
