/** What changed in a text, as `git diff` shows it: `git apply` and `patch` take it. */
import { createTwoFilesPatch } from 'diff';

/** Empty when nothing changed. @param file from the folder in which the patch is applied, with `/` */
export function renderTextDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/, '');
}
