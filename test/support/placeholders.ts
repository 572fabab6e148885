/** What differs from run to run, and the words that stand for it in a transcript: `<commit-1>`, `<entry-1>`, `<folder>`. */
import { spawnSync } from 'node:child_process';

export class Placeholders {
  readonly #root: string;
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(root: string) {
    this.#root = root;
  }

  /** What was named first gets number 1. Commits are those of the histories in `folders`. */
  hide(text: string, folders: readonly string[]): string {
    const commits = folders.flatMap(commitsIn);
    return text
      .replaceAll(this.#root, '<folder>')
      .replaceAll(/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, (id) => this.#name(id, 'entry'))
      .replaceAll(/\b[0-9A-HJKMNP-TV-Z]{8}\b/g, (ending) => {
        const id = [...this.#names.keys()].find((each) => each.length === 26 && each.endsWith(ending));
        return id === undefined ? ending : this.#name(id, 'entry');
      })
      .replaceAll(/\b[0-9a-f]{7,40}\b/g, (id) => {
        const commit = commits.find((each) => each.startsWith(id));
        return commit === undefined ? id : this.#name(commit, 'commit');
      });
  }

  /** Puts back what a placeholder in a word of a command stands for. */
  show(word: string): string {
    const name = [...this.#names].find(([, placeholder]) => word.includes(placeholder));
    return name === undefined ? word : word.replace(name[1], name[0]);
  }

  #name(value: string, what: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const count = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, count);
    this.#names.set(value, `<${what}-${count}>`);
    return `<${what}-${count}>`;
  }
}

function commitsIn(folder: string): readonly string[] {
  const { stdout } = spawnSync('git', ['-C', folder, 'rev-list', '--all'], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}
